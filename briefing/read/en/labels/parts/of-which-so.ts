/** Parts told behind “of which”: “of which 60 million will be financed by the state”. */
import type { Rule } from '../rule.ts';
import { restEnd, type Around } from '../around.ts';
import { isSeveral } from '../../phrases/last-word.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { withRest } from '../../phrases/said.ts';
import { isMoney } from '../../numbers/units.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { participleOf } from '../../words/verbs.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** “a deficit of 90 million, of which 60 million will be financed by the state”: a part of it, and by whom. */
function ofWhichBy(setting: Setting, { text, last, done }: Around): string {
  const { tokens, at, found } = setting;
  const own = clauseOf(setting);
  const isIncluded = tokens[at - 1]?.low === 'including';
  if (!own || !isMoney(found.unit) || (setting.group && !isIncluded)) return '';
  const deed = own.groups.find(({ start }) => start === at + 1);
  const first = tokens[at - 1]?.low === 'which' && tokens[at - 2]?.low === 'of';
  if (first && deed?.passive && tokens[deed.end]?.low === 'by' && last !== '') {
    const who = textOf(text, tokens, trimmed(tokens, deed.end + 1, own.end));
    const toCome = tokens.slice(deed.start, deed.at).some(({ low }) => /^(?:will|to|shall)$/.test(low));
    const did = participleOf(deed.verb, tokens[deed.at]?.low ?? '');
    return who === '' ? '' : `${last} ${toCome ? 'to be ' : ''}${did} by ${lowered(who)}`;
  }
  // “charges of 40 million, of which 35 million related to the closure”, “including 2 million relating to the levy”
  const about = tokens[at + 1]?.low ?? '';
  if (
    (first || isIncluded) &&
    /^relat(?:ed|es|ing)$/.test(about) &&
    tokens[at + 2]?.low === 'to' &&
    last !== ''
  ) {
    const what = textOf(text, tokens, trimmed(tokens, at + 3, own.end));
    return what === '' ? '' : `${last} ${about === 'relates' ? 'relating' : about} to ${lowered(what)}`;
  }
  // “, of which 35 million would go to trams”
  if (first && deed?.verb.lemma === 'go' && tokens[deed.end]?.low === 'to')
    return textOf(text, tokens, trimmed(tokens, deed.end + 1, own.end));
  // “… and 30 million by the counties”
  const before = done.at(-1);
  const head = /^(.+ [a-z]+) by .+$/.exec(before?.label ?? '')?.[1];
  if (tokens[at + 1]?.low !== 'by' || head === undefined || before?.found.unit !== found.unit) return '';
  if (!/^(?:,|and|, and)$/.test(own.joint) || own.start < at - 1) return '';
  const who = textOf(text, tokens, trimmed(tokens, at + 2, own.end));
  return who === '' ? '' : `${head} by ${lowered(who)}`;
}

/** “praised our work with carers, of whom more than 4,300 took a break”: the carers did, whoever praised it. */
function ofWhomDid(setting: Setting, { text, last }: Around): string {
  const { tokens, lead, at, kind, found, clauses, clause } = setting;
  const before = clauses[clause - 1];
  const own = clauseOf(setting);
  const deed = own?.groups.find(
    ({ start }) => start === at + 1 || (start === at + 2 && /ly$/.test(tokens[at + 1]?.low ?? '')),
  );
  if (last !== '' || !before || !deed || kind === 'duration' || isMoney(found.unit)) return '';
  if (tokens[lead]?.low !== 'whom' || tokens[lead - 1]?.low !== 'of' || before.end > lead - 1) return '';
  const whom = textOf(
    text,
    tokens,
    phraseBefore(tokens, before.end, before.groups.at(-1)?.end ?? before.start),
  );
  return isSeveral(whom) ? withRest(text, tokens, whom, deed, at + 1, restEnd(setting)) : '';
}

/** Asked in this order. */
export const ofWhichSoRules: Rule[] = [ofWhichBy, ofWhomDid];

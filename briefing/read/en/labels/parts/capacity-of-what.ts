/** “closed outdated plants whose capacity amounted to 12 million tons of paper and 3 million tons of glass”: capacity, and no paper. */
import type { Around } from '../around.ts';
import { raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { clauseOf, type Setting } from '../setting.ts';

const ended =
  /^(?:close|shut|retire|eliminate|cut|phase|remove|scrap|suspend|reduce|withdraw|add|build|install|create|commission)$/;
const states = /^(?:outdated|obsolete|surplus|excess|idle|backward|redundant|new|additional)$/;
const between =
  /^(?:of|for|to|amount(?:ed|s|ing)|total(?:led|ed|s|ling|ing)|reach(?:ed|es|ing)|is|was|exceed(?:ed|s|ing)|by)$/;

/** What stands around the name of a capacity: “outdated … capacity closed”; null where none is told. */
function frameOf(setting: Setting): [string, string] | null {
  const { tokens, found, told } = setting;
  const own = clauseOf(setting);
  if (!own || isMoney(found.unit) || found.unit === '' || tokens[setting.at + 1]?.low !== 'of') return null;
  // “…, 3 million tons of glass and 2 million tons of tin”
  const listed = own.groups.length === 0 && setting.lead < own.start && /^(?:,|and|, and)$/.test(own.joint);
  if (listed) return told && told.found.unit === found.unit ? frameOf(told) : null;
  let at = setting.lead;
  while (at > own.start && between.test(tokens[at]?.low ?? '')) at--;
  if (tokens[at]?.low !== 'capacity' || at === setting.lead) return null;
  const ahead = tokens.slice(Math.max(0, at - 14), at);
  const state = ahead.findLast(({ low }) => states.test(low))?.text ?? '';
  const deed = ahead.findLastIndex(
    ({ low }) =>
      ended.test(verbOf(low)?.lemma ?? '') && /^(?:past|participle|base|ing)$/.test(verbOf(low)?.form ?? ''),
  );
  const verb = verbOf(ahead[deed]?.low ?? '');
  const small = /^(?:down|out|off)$/.test(ahead[deed + 1]?.low ?? '') ? ` ${ahead[deed + 1]?.low ?? ''}` : '';
  const planned =
    verb?.form === 'base' &&
    tokens.slice(own.start, at).some(({ low }) => /^(?:will|to|should|shall)$/.test(low));
  return [
    state,
    verb ? ` ${planned ? 'to be ' : ''}${participleOf(verb, ahead[deed]?.low ?? '')}${small}` : '',
  ];
}

/** “Outdated paper capacity closed”. */
export function capacityOfWhat(setting: Setting, { text }: Around): string {
  const { tokens, at, kind } = setting;
  const frame = kind === 'amount' ? frameOf(setting) : null;
  const what = frame ? textOf(text, tokens, phraseFrom(tokens, at + 2, tokens.length)) : '';
  if (!frame || what === '' || what.split(' ').length > 3) return '';
  const [state, deed] = frame;
  return raised(`${state} ${what} capacity${deed}`.trim());
}

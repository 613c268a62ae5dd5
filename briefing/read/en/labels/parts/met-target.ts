/** Of how many things a target was met, nearly met or missed: “met our goal on 52 of them, came close on 21 and fell short on 17”. */
import type { Around } from '../around.ts';
import type { Rule } from '../rule.ts';
import { isSeveral } from '../../phrases/last-word.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { raised } from '../../phrases/naming.ts';
import { leadOf, type Setting } from '../setting.ts';
import { isAdjective } from '../../words/classes.ts';
import { participleOf } from '../../words/verbs.ts';
import { determiners } from '../../words/words.ts';

const met = /^(?:meet|exceed|beat|miss|hit|achieve|reach)$/;
const aim = /^(?:targets?|goals?|standards?|objectives?)$/;
const nearly = /^(?:come close|came close|fell short|fall short|were on track|are on track)$/;

/** Measures that met or exceeded target, measures that came close: one whole in several parts, each by its own deed. */
function metTarget(setting: Setting, { text, done, speech }: Around): string {
  const { tokens, lead, found, group, clause, clauses, kind } = setting;
  if (!group || group.passive || found.unit !== '' || !/^(?:amount|ratio)$/.test(kind)) return '';
  if (!/^(?:on|in|for|with)$/.test(leadOf(setting))) return '';
  const object = tokens.slice(group.end, lead).map(({ low }) => low);
  const [, told = ''] =
    done
      .map(({ label }) =>
        /^(.+) that (?:met|exceeded|beat|missed|hit|achieved|reached|came|fell|were) /.exec(label),
      )
      .findLast((match) => match !== null) ?? [];
  const aimed =
    met.test(group.verb.lemma) && (aim.test(object.at(-1) ?? '') || (told !== '' && object.join() === 'it'));
  const deed = tokens.slice(group.start, group.end).map(({ low }) => low);
  if (!aimed && !(told !== '' && nearly.test([...deed, ...object].join(' ')))) return '';
  // “met | or exceeded”
  const first = clauses[clause - 1]?.groups.at(-1);
  const or = clauses[clause]?.joint === 'or' && first ? `${tokens[first.at]?.low ?? ''} or ` : '';
  const does = `${or}${deed.join(' ')} ${object.filter((word) => !determiners.has(word)).join(' ')}`;
  const things = told || wholeOf(setting, text, speech.counted);
  return isSeveral(things) ? raised(`${things} that ${does.replace(/ it$/, ' target')}`) : '';
}

/** “on 52 | of them”, “on 52 | of its 90 indicators”, “on 52 | indicators” */
function wholeOf({ tokens, at }: Pick<Setting, 'tokens' | 'at'>, text: string, counted: string): string {
  if (tokens[at + 1]?.low !== 'of')
    return textOf(text, tokens, phraseFrom(tokens, at + 1, tokens.length)) || counted;
  if (/^(?:them|these|those)$/.test(tokens[at + 2]?.low ?? '')) return counted;
  let from = at + 2;
  while (determiners.has(tokens[from]?.low ?? '') || tokens[from]?.type === 'number') from++;
  return textOf(text, tokens, phraseFrom(tokens, from, tokens.length));
}

const fared =
  /^(?: (?:in|of|for|from|under|across|within) [^,;:.\d]{2,60}?)? ((?:met|exceeded|beat|missed|hit|achieved|reached|surpassed)(?: or (?:met|exceeded|beat|surpassed|bettered))?) (?:(their|its|the|our) )?((?:own )?(?:targets?|goals?|standards?|objectives?))\b/;

/** “41 of the 58 measures | in our plan | met or beat their target”: the part is told by how it fared. */
function partThatMet({ tokens, at, found, kind, group }: Setting, { text, speech }: Around): string {
  if (kind !== 'amount' || found.unit !== '' || group || tokens[at + 1]?.low !== 'of') return '';
  // “all but two of the 74”: those are the others.
  if (tokens[at - 1]?.low === 'but') return '';
  let from = at + 2;
  while (determiners.has(tokens[from]?.low ?? '') || tokens[from]?.type === 'number') from++;
  const phrase = phraseFrom(tokens, from, tokens.length);
  const things = textOf(text, tokens, phrase);
  const end = tokens[(phrase?.end ?? 0) - 1]?.end ?? 0;
  const [, did, whose = '', what = ''] = fared.exec(text.slice(end, end + 120)) ?? [];
  if (did === undefined || !isSeveral(things)) return '';
  speech.counted = things;
  return raised(`${things} that ${did} ${/^(?:the|our)?$/.test(whose) ? '' : `${whose} `}${what}`);
}

/** “33 of the 52 projects were finished, compared with 29 a year earlier”: as many of the part, and not of the whole. */
function partBefore(setting: Setting, { done }: Around): string {
  const [part, whole] = done.slice(-2);
  if (!part || !whole || setting.kind !== 'amount' || setting.found.unit !== '') return '';
  if (!/^(?:with|to|against|versus|from)$/.test(leadOf(setting)) || setting.group?.start === setting.lead)
    return '';
  const isPart = part.tokens[part.at + 1]?.low === 'of' && whole.at > part.at && whole.at <= part.at + 4;
  const isHeld = /^(?:compared|against|versus|up|down)$/.test(
    setting.tokens[setting.tokens[setting.lead]?.low === 'against' ? setting.lead : setting.lead - 1]?.low ??
      '',
  );
  return isPart && isHeld && part.kind === 'amount' && part.found.unit === '' && whole.clause === part.clause
    ? part.label
    : '';
}

/** “Nine fell short”, “Four missed by a point”: of those just counted; never a name by itself. */
function fellShort({ tokens, at, found, kind, group }: Setting, { speech }: Around): string {
  const did = tokens[at + 1]?.low ?? '';
  const short = did === 'fell' && tokens[at + 2]?.low === 'short';
  const missed = did === 'missed' && tokens[at + 2]?.low === 'by';
  if (kind !== 'amount' || found.unit !== '' || group || !(short || missed)) return '';
  return isSeveral(speech.counted) ? `${speech.counted} that ${short ? 'fell short' : 'missed target'}` : '';
}

/** “rated us good in four of the nine areas”, “was judged weak in two of them” → Areas rated good. */
function ratedSo({ tokens, lead, group, kind, found, at }: Setting, { text, speech }: Around): string {
  if (!group || kind !== 'amount' || found.unit !== '' || lead < group.end) return '';
  if (!/^(?:rat|grad|judg|assess|class|scor)(?:e|es|ed)?$/.test(group.verb.lemma)) return '';
  if (!/^(?:in|for|on|across)$/.test(tokens[lead]?.low ?? '')) return '';
  const how = tokens.slice(group.end, lead).findLast(({ type }) => type === 'word')?.low ?? '';
  if (!isAdjective(how) && !grade.test(how)) return '';
  const things = wholeOf({ tokens, at }, text, speech.counted);
  if (!isSeveral(things)) return '';
  speech.counted = things;
  return raised(`${things} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} ${how}`);
}

const grade =
  /^(?:good|excellent|outstanding|adequate|inadequate|poor|weak|strong|fair|satisfactory|green|amber|red)$/;

/** Asked in this order. */
export const metTargetRules: Rule[] = [metTarget, partThatMet, partBefore, fellShort, ratedSo];

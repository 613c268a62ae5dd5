/**
 * How far something is to be brought is a target, and no level: “we aim to bring overdue waits below 30,000”,
 * “Idle time was 9 per cent, and the works are determined to cut it to 6”.
 */
import type { Around } from '../around.ts';
import { isPlanned } from '../counted/done-to.ts';
import { movedBy } from './moved-from.ts';
import { isPlural } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { leadOf, type Setting } from '../setting.ts';
import { determiners } from '../../words/words.ts';

const moves = /^(?:bring|cut|reduce|keep|get|lower|raise|lift|increase|hold|push|take)$/;
const aims =
  /^(?:aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|intend(?:s|ed)?|wants?|wanted|pledged?|pledges|promised?|promises|committed|determined|vow(?:s|ed)?|undert(?:akes?|ook|aken)|resolved|seeks?|sought)$/;
/** A label no longer than this says what the target is for. */
const longest = 9;

export function aimedAt(setting: Setting, { text, last, speech }: Around): string {
  const { tokens, lead, kind, at } = setting;
  if (isReached(setting, text) && speech.percent !== '' && speech.percent.split(' ').length <= longest)
    return targetOf(speech.percent);
  const group = movedBy(setting);
  if (!/^(?:amount|duration|percent)$/.test(kind) || !group || group.passive) return '';
  // “we will open 30 beds and bring the vacancy rate below 9 per cent”: a bound, and no price that is set.
  const bounded =
    (kind === 'percent' ||
      (kind === 'amount' && setting.found.unit === '' && tokens[group.at - 1]?.low !== 'to')) &&
    setting.mark &&
    !/^(?:keep|hold)$/.test(group.verb.lemma) &&
    (isPlanned(setting, group) || isExpected(tokens, group));
  if (!moves.test(group.verb.lemma) || !(isAim(tokens, group) || isAlsoAim(setting, group) || bounded))
    return '';
  // “below” goes with the number, or leads to it.
  // “keep the rise in prices at 3%”
  const mark = /^(?:keep|hold)$/.test(group.verb.lemma)
    ? /^(?:below|under|above|to|at|within)$/
    : /^(?:below|under|above|to)$/;
  const end = mark.test(leadOf(setting)) ? lead : lead + 1;
  if (!mark.test(tokens[end]?.low ?? '') || end < group.end) return '';
  // “bring the figure back below 9 per cent”: whatever was told last.
  const bare =
    kind === 'percent' &&
    /^(?:the|that|this)$/.test(tokens[group.end]?.low ?? '') &&
    /^(?:figure|rate|share|level|number|proportion|percentage)$/.test(tokens[group.end + 1]?.low ?? '') &&
    (group.end + 2 >= end || /^(?:back|down|up)$/.test(tokens[group.end + 2]?.low ?? ''));
  if (bare && speech.percent !== '' && speech.percent.split(' ').length <= longest)
    return targetOf(speech.percent);
  const it = /^(?:it|them|this|that)$/.test(tokens[group.end]?.low ?? '');
  const which = tokens[setting.clauses[setting.clause]?.start ?? 0]?.low === 'which';
  const named = textOf(
    text,
    tokens,
    trimmed(tokens, group.end, setting.group?.start === group.start ? end : (setting.group?.start ?? end)),
  );
  if (named !== '' && !it) {
    const of = tokens[at + 1]?.low === 'of' && kind === 'percent';
    const from = at + (determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2);
    const whole = of ? textOf(text, tokens, phraseFrom(tokens, from, tokens.length)) : '';
    // “bring the number of such villages to 400”: those that were counted.
    if (named.split(' ').length > 5 || tokens.slice(group.end, end).some(({ low }) => low === 'such'))
      return '';
    return targetOf(whole === '' ? named : shareOf(raised(named), whole));
  }
  const told = it || which ? last || speech.label : '';
  return told === '' || told.split(' ').length > longest || /\btarget\b/i.test(told) ? '' : targetOf(told);
}

const reaching =
  /\bwith (?:the|an?) (?:aim|goal|ambition|target|objective|intention) of (?:reaching|achieving|hitting|(?:getting|returning|rising|moving) (?:back )?to) (?:at least |about |around )?$/;

/** “Only 52% were answered. … with the aim of reaching 70%”: for the share told before. */
const isReached = ({ kind, found }: Setting, text: string): boolean =>
  kind === 'percent' && reaching.test(text.slice(Math.max(0, found.start - 70), found.start));

/** “Waste target”, “Target for long waits”. */
const targetOf = (what: string): string =>
  what.split(' ').length <= 2 && !isPlural(what.toLowerCase().split(' ').at(-1) ?? '')
    ? `${what} target`
    : `Target for ${lowered(what)}`;

/** “We expect | the new pumps | to bring”, “should bring” */
const isExpected = (tokens: Setting['tokens'], { start, at }: Group): boolean =>
  /^(?:should|would|could)$/.test(tokens[start]?.low ?? '') ||
  (tokens[at - 1]?.low === 'to' &&
    tokens.slice(Math.max(0, at - 12), at).some(({ low }) => /^expect(?:s|ed)?$/.test(low)));

/** “aims to bring”, “remain committed to bringing”, “are determined to bring”. */
const isAim = (tokens: Setting['tokens'], { start, at }: Group): boolean =>
  tokens.slice(Math.max(0, start - 3), at).some(({ low }) => aims.test(low)) && tokens[at - 1]?.low === 'to';

/** “aim to see 78% of them in time | and to bring the list below 54,000”: the second is aimed at too. */
const isAlsoAim = (setting: Setting, group: Group): boolean =>
  group.infinitive && setting.tokens[group.start - 2]?.low === 'and' && isPlanned(setting, group);

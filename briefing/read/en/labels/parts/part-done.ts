/** Parts to which something was done, by what follows their whole: “kept 83% of trains on time”. */
import { isAdjective, isPlural } from '../../words/classes.ts';
import { byWhom, lowered, raised, shareOf } from '../../phrases/naming.ts';
import { firstOf, participleFor, type DonePart, type PartRule } from './part.ts';
import { restText } from '../../phrases/rest.ts';
import { leadOf } from '../setting.ts';
import { prepositions } from '../../words/words.ts';

/** “treated 94% of patients within four hours” */
function within(part: DonePart): string | null {
  const { setting, group, phrase, whole } = part;
  const { tokens } = setting;
  const time = tokens[phrase.end + 1];
  if (tokens[phrase.end]?.low !== 'within' || time?.type !== 'number') return null;
  // “dealt with 78% of requests within 20 days”
  const dealt = group.verb.lemma === 'deal' && tokens[group.end]?.low === 'with';
  return `${whole} ${participleFor(part)}${dealt ? ' with' : ''} within ${time.text}`;
}

/** “found in our favour in 69% of the cases” */
function foundIn(part: DonePart): string | null {
  const { setting, group, whole } = part;
  const how = setting.tokens.slice(group.end, setting.lead);
  return leadOf(setting) === 'in' &&
    how.length > 1 &&
    how.length <= 3 &&
    how.every(({ type }) => type === 'word') &&
    prepositions.has(how[0]?.low ?? '')
    ? `${whole} ${participleFor(part)} ${how.map(({ text }) => text).join(' ')}`
    : null;
}

/** “kept 83% of trains on time” */
function onTime(part: DonePart): string | null {
  const { setting, phrase, whole } = part;
  const [on, time] = setting.tokens.slice(phrase.end, phrase.end + 2);
  return on?.low === 'on' && time && /^(?:time|schedule)$/.test(time.low)
    ? `${whole} ${participleFor(part)} on ${time.low}`
    : null;
}

/** “spent 5.6% of its sales on research” */
function spentOn(part: DonePart): string | null {
  const { text, setting, end, group, phrase, whole } = part;
  const on = setting.tokens[phrase.end]?.low ?? '';
  if (!/^(?:spend|invest)$/.test(group.verb.lemma) || !/^(?:on|in)$/.test(on)) return null;
  const what = restText(text, setting.tokens, phrase.end + 1, end);
  return what !== '' && what.split(' ').length <= 4
    ? `Share of ${whole} ${participleFor(part)} ${on} ${what}`
    : null;
}

/** “rated 88% of schools good or outstanding”, “Inspectors rate three of our hospitals as good” */
function ratedAs(part: DonePart): string | null {
  const { text, setting, end, group, phrase, whole } = part;
  const [first, second] = setting.tokens.slice(phrase.end, phrase.end + 2);
  // “Inspectors judged 91 per cent of our schools to be good or better”
  const toBe =
    first?.low === 'to' &&
    second?.low === 'be' &&
    /^(?:judge|find|rate|consider|deem|declare|report)$/.test(group.verb.lemma);
  // “collected 71 per cent of the rent due”: it was due before.
  if (first && /^(?:due|payable|owing)$/.test(first.low) && second?.type !== 'word')
    return `${whole} ${first.low} ${participleFor(part)}`;
  const good = first?.low === 'as' && isAdjective(second?.low ?? '');
  if (!good && !toBe && !isAdjective(first?.low ?? '')) return null;
  const as = restText(text, setting.tokens, phrase.end, end);
  return as === '' ? null : `${whole} ${participleFor(part)} ${as}`;
}

/** “generate 80% of its power from renewable sources” */
function madeFrom(part: DonePart): string | null {
  const { text, setting, end, group, phrase, whole } = part;
  if (setting.tokens[phrase.end]?.low !== 'from' || group.verb.class !== 'deed') return null;
  const source = restText(text, setting.tokens, phrase.end, end);
  return source !== '' && source.split(' ').length <= 4 ? `${whole} ${participleFor(part)} ${source}` : null;
}

/** “putting 96% of residents within 30 minutes of a doctor” */
const putWithin = ({ text, setting: { tokens }, end, group, phrase, whole }: DonePart): string | null =>
  /^(?:put|place|bring|leave)$/.test(group.verb.lemma) && tokens[phrase.end]?.low === 'within'
    ? `${whole} ${restText(text, tokens, phrase.end, end)}`
    : null;

/** “Women hold 38% of posts at director level”: which posts, and whose. */
function heldBy(part: DonePart): string | null {
  const { text, setting, subject, end, group, phrase, whole } = part;
  const whose = subject.split(' ');
  if (!/^(?:hold|occupy|fill)$/.test(group.verb.lemma) || group.passive || whose.length > 6) return null;
  if (
    !isPlural(
      subject
        .split(/ (?:from|of|with|in|under|aged) /)[0]
        ?.split(' ')
        .at(-1)
        ?.toLowerCase() ?? '',
    )
  )
    return null;
  const link = setting.tokens[phrase.end];
  const rest =
    link && /^(?:at|above|below|in|on)$/.test(link.low)
      ? restText(text, setting.tokens, phrase.end, end)
      : '';
  // “at Grade 7a”: the letter belongs to it.
  const letter = /^\p{L}?/u.exec(text.slice((link?.start ?? 0) + rest.length))?.[0] ?? '';
  const which = rest !== '' && rest.split(' ').length <= 4 ? ` ${rest}${letter}` : '';
  return `${whole}${which} ${participleFor(part)} by ${lowered(subject)}`;
}

const doneRules: PartRule<DonePart>[] = [
  heldBy,
  within,
  foundIn,
  onTime,
  spentOn,
  ratedAs,
  madeFrom,
  putWithin,
];

/** “treated 94% of patients within four hours”: the whole with what was done to it. */
export const partDone = (part: DonePart): string => firstOf(doneRules, part) ?? plainlyDone(part);

/** “The council sold off 12% of its land”: the deed alone, and by whom. */
function plainlyDone(part: DonePart): string {
  const { setting, subject, group, whole } = part;
  const next = setting.tokens[group.end]?.low ?? '';
  const particle = /^(?:out|off|back|up|down|away|in|aside)$/.test(next) ? ` ${next}` : '';
  const done = `${whole} ${participleFor(part)}${particle}`;
  if (setting.kind !== 'percent' || subject === '' || !takes.test(group.verb.lemma))
    return `${done}${byWhom(subject)}`;
  // “Members of the customs union took 68% of exports”: without them it is all exports.
  return subject.split(' ').length > 3
    ? `Share of ${done} by ${lowered(subject)}`
    : shareOf(raised(subject), whole);
}

/** Who does so has a part of it. */
const takes = /^(?:take|absorb|buy|purchase|generate|produce)$/;

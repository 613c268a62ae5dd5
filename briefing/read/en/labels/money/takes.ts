/** Labels of what a deed takes: the time to review a permit, the cost to run a pool. */
import { isPlain } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { articleBefore, theIn } from '../article.ts';
import type { Around } from '../around.ts';

/** Where “to run” begins after “£640,000 a year”. */
const toDo = ({ tokens, at }: Setting): number =>
  /^(?:an?|per|each|every)$/.test(tokens[at + 1]?.low ?? '') ? at + 3 : at + 1;

/** Deeds with a thing that take some time: a permit to review, a pothole to fill. */
export const takesObject =
  /^(?:review|process|repair|fill|build|complete|answer|decide|determine|issue|handle|resolve|settle|check|approve|fix|deliver|produce|make|finish|grant|open|close|clear|pay|treat|assess|investigate|replace|restore|renovate|rebuild|upgrade|refurbish|install|convert|construct|revise|recruit|see|discharge|collect|reopen|remove|put out|reach|attend|examine|verify|empty|move|trace|mend|clean|sort|rehouse|rehome|register|refund|return|let)$/;

/** “took 36 minutes on average to answer a call”, “a permit that used to take 96 days to review”. */
export function timeTo(
  { tokens, lead }: Setting,
  text: string,
  from: number,
  end: number,
  subject: string,
): string {
  const rest = restText(text, tokens, from, end).replace(/ (?:now|today)$/, '');
  const time = /^(?:average|median)$/.test(tokens[lead - 1]?.low ?? '') ? 'Average time' : 'Time';
  return subject !== '' && takesObject.test(rest)
    ? `${time} to ${rest} ${lowered(subject)}`
    : `${time} to ${rest}`;
}

/** “It cost 58 cents to collect each $100”, “The pool, which cost £640,000 a year to run”. */
export function costTo(setting: Setting, group: Group, text: string, subject: string): string {
  const { tokens } = setting;
  // “It cost 58 cents to collect each $100 of revenue”
  if (tokens[toDo(setting)]?.low === 'to' && /^(?:it|that)$/.test(tokens[group.start - 1]?.low ?? '')) {
    const from = toDo(setting) + 1;
    const until = tokens
      .slice(from, from + 7)
      .findIndex(({ type, text: mark }) => type === 'mark' && mark !== '$');
    const last = tokens[from - 1 + (until < 0 ? 6 : until)];
    if (last) return `Cost to ${text.slice(tokens[from]?.start ?? 0, last.end)}`;
  }
  // “The pool, which cost £640,000 a year to run”
  const todo = tokens[toDo(setting) + 1];
  if (tokens[toDo(setting)]?.low === 'to' && todo && subject !== '' && !isPlain(tokens[toDo(setting) + 2]))
    return `Cost to ${todo.low} ${lowered(subject)}`;
  return '';
}

/** “The closure”, “The restructuring programme”: something done, which costs and saves. */
export const isMeasureTaken = (subject: string): boolean =>
  subject.split(' ').length <= 4 &&
  /(?:closure|merger|relocation|restructuring|reorgani[sz]ation|move|transfer|programme|program|project|scheme|upgrade|renovation|refurbishment|conversion|consolidation|simplification|redesign|automation|switch|change|reform|system)$/i.test(
    subject,
  );

/** “The closure cost £5.4 million”: its cost, and not the thing. */
export function costLabel(setting: Setting, around: Around): string {
  const cost = costTold(setting, around);
  const { tokens, group } = setting;
  // “are expected to cost us £2 million”: it has not been spent.
  const words = group ? tokens.slice(Math.max(0, group.start - 2), group.end).map(({ low }) => low) : [];
  const [, meant] =
    /\b(expected|estimated|forecast|projected|likely) to (?:have )?cost/.exec(words.join(' ')) ?? [];
  return meant !== undefined && /^Cost of /.test(cost)
    ? raised(`${meant.replace('likely', 'expected')} ${lowered(cost)}`)
    : cost;
}

function costTold(setting: Setting, { subject, last, text }: Around): string {
  const { group, found, lead, kind, tokens, at } = setting;
  // “It cost £60 million, which was £8 million too much”
  const work = /^Cost of (.+)$/.exec(last)?.[1];
  const much = tokens[at + 1]?.low === 'too' && tokens[at + 2]?.low === 'much';
  if (isMoney(found.unit) && much && work !== undefined) return `Overspend on ${work}`;
  if (kind !== 'amount' || !isMoney(found.unit) || group?.verb.lemma !== 'cost' || group.passive) return '';
  // “the fire at our warehouse cost us $9 million”
  if (
    /^(?:us|them|it|him|her|you)$/.test(tokens[group.end]?.low ?? '') &&
    lead <= group.end &&
    subject !== ''
  )
    // “the effect of the storm, which cost us £3 million”: the storm did.
    return `Cost of ${lowered(subject).replace(/^(?:effect|impact)s? of (?:the )?/, '')}`;
  // “costing the typical household an additional $38 a year”: what it pays more.
  const payer =
    /^(?:the|an?) ((?:typical|average|median) (?:household|family|homeowner|home|resident|taxpayer|driver|customer))(?: |$)/.exec(
      tokens
        .slice(group.end, at)
        .map(({ low }) => low)
        .join(' '),
    )?.[1];
  if (payer !== undefined)
    return `${tokens.slice(group.end, at).some(({ low }) => /^(?:additional|extra|further|another)$/.test(low)) ? 'Additional cost' : 'Cost'} for ${payer}`;
  // “Yields will be lower, which costs the General Fund $780,000”: what the whole clause before tells.
  const whole = tokens[group.start - 1]?.low === 'which' && tokens[group.start - 2]?.text === ',';
  const whom = whole && tokens[group.end]?.low === 'the' ? trimmed(tokens, group.end + 1, lead + 1) : null;
  if (whom?.end === lead + 1 && lead <= group.end + 4) return `Cost to the ${textOf(text, tokens, whom)}`;
  // “The dispute cost the division £3.8 million in lost profit”
  if (
    /^(?:the|our|its|their)$/.test(tokens[group.end]?.low ?? '') &&
    isPlain(tokens[group.end + 1]) &&
    lead <= group.end + 2 &&
    subject !== '' &&
    tokens[lead + 1] !== undefined
  )
    return `Cost of ${lowered(subject)}`;
  if (lead >= group.end) return '';
  if (isMeasureTaken(subject)) return `${subject} cost`;
  // “a bowl of soup costs £4”: what it costs is no bowl of soup.
  const words = subject.split(' ').length;
  // “cost 58 cents to collect each $100”
  const doing = tokens[toDo(setting)]?.low === 'to';
  // “Keeping a lifeboat at sea for a year costs £210,000”
  const most = /^\p{Lu}?[a-z]+ing /u.test(subject) ? 9 : 6;
  if (subject === '' || words > most || doing || /\b(?:costs?|prices?|fees?|bills?)$/i.test(subject))
    return '';
  // “The canal … It cost £9 million”: with the article that it was named with before.
  const article = articleBefore(tokens, group.start, subject) || theIn(text, subject);
  // “after a rebuilding that cost £7 million”: one that is known by now.
  const known = group.verb.form === 'past' && /^(?:that|which)$/.test(tokens[group.start - 1]?.low ?? '');
  return `Cost of ${known && article !== '' ? 'the ' : article}${lowered(subject)}`;
}

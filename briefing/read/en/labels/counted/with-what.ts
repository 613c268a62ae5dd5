/** Labels of numbers that are told with what stands beside them: what a government aims for, goods whose tariffs were lowered. */
import { lowered } from '../../phrases/naming.ts';
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { isPlain } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';

/** “The government is aiming for growth of around 5 percent”: what it aims for, and not who does. */
function aimsFor(setting: Setting, { text }: Around): string {
  const { tokens, group, lead, kind } = setting;
  if (kind !== 'growth' || !group || group.passive || leadOf(setting) !== 'of') return '';
  if (!/^(?:aim|target|plan|seek|set|strive|propose)$/.test(group.verb.lemma)) return '';
  const change = tokens[lead - 1]?.low ?? '';
  if (!/^(?:growth|increase|rise)$/.test(change) || lead - 1 < group.end) return '';
  const what = textOf(text, tokens, phraseBefore(tokens, lead, group.end));
  return what === '' ? '' : `${what} target`;
}

/** “with the jobless rate to be held within 5.5 percent”: what is to be held there. */
function toBeHeld(setting: Setting, { text }: Around): string {
  const { tokens, group, lead, told } = setting;
  const own = clauseOf(setting);
  if (!own || !group || tokens[own.start]?.low !== 'with') return '';
  const toBe = group.passive && tokens[group.start - 1]?.low === 'to';
  // “with the jobless rate kept at 5.5 percent”
  const kept =
    !group.passive &&
    /^(?:kept|held|maintained|capped|limited)$/.test(tokens[group.at]?.low ?? '') &&
    /^(?:at|below|within|to|under|above)$/.test(tokens[lead]?.low ?? '');
  if (!toBe && !kept) return '';
  const end = group.start - (toBe ? 1 : 0);
  const what = trimmed(tokens, own.start + 1, end);
  const name = what?.end === end ? textOf(text, tokens, what) : '';
  // “reductions equal to 4 percent of spending, with schools held to 2 percent”: as much of it for them.
  const [, asked] =
    /^((?:reductions|cuts|savings|increases|rises))[’'] share of /i.exec(told?.label ?? '') ?? [];
  return name !== '' && asked !== undefined ? `${asked} for ${lowered(name)}` : name;
}

/** “bring the figure for such enterprises to 10,000”: as many as were counted of them. */
function ofSuch({ tokens, lead, kind, found }: Setting, { speech }: Around): string {
  if (kind !== 'amount' || isMoney(found.unit) || tokens[lead]?.low !== 'to') return '';
  const [noun, of, such, head] = [4, 3, 2, 1].map((back) => tokens[lead - back]?.low ?? '');
  return /^(?:figure|number|total|count)$/.test(noun ?? '') &&
    /^(?:for|of)$/.test(of ?? '') &&
    /^(?:such|these|those)$/.test(such ?? '') &&
    isPlain(tokens[lead - 1])
    ? [speech.counted, speech.label].find((name) => name.toLowerCase().endsWith(head ?? ' ')) ||
        (tokens[lead - 1]?.text ?? '')
    : '';
}

/** “Tariffs on 820 goods were lowered”, “lowered the price of 820 goods”: the goods are not lowered. */
function withChanged({ tokens, at, lead, found, clauses, clause, group }: Setting, { text }: Around): string {
  const what = (tokens[lead - 1]?.low ?? '').replace(/^price$/, 'prices');
  const things = phraseFrom(tokens, at + 1, tokens.length);
  const object = tokens[group?.end ?? -1]?.low === 'the' ? (group?.end ?? 0) + 1 : group?.end;
  const deed = group ?? clauses[clause]?.groups.find(({ start }) => start === things?.end);
  const told = group ? !group.passive && object === lead - 1 : deed?.passive;
  if (found.unit !== '' || !/^(?:on|for|of)$/.test(tokens[lead]?.low ?? '') || !things || !deed || !told)
    return '';
  if (!/^(?:tariffs|duties|taxes|prices|fees|charges|rates|rents|fares)$/.test(what)) return '';
  return /^(?:lower|cut|reduce|raise|increase|abolish|remove|waive|cancel|freeze|eliminate)$/.test(
    deed.verb.lemma,
  )
    ? `${textOf(text, tokens, things)} with ${what} ${participleOf(deed.verb, tokens[deed.at]?.low ?? '')}`
    : '';
}

/** Asked in this order. */
export const withWhatRules: Rule[] = [aimsFor, toBeHeld, ofSuch, withChanged];

/** Parts of counted things behind a colon, each told shorter than the one before: “We run 20 pools: nine are open all year, six in summer only, and the other five rely on volunteers”. */
import { restEnd } from '../around.ts';
import { isAdjective, isPerson, isPlain, isPlural } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { attributive, raised } from '../../phrases/naming.ts';
import { isSeveral, lastWord } from '../../phrases/last-word.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import type { Rule } from '../rule.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { prepositions } from '../../words/words.ts';

/** What is counted ahead of the colon, and where the parts of it begin. */
interface Whole {
  things: string;
  from: number;
}

const collective = /^(?:staff|fleet|workforce|team)$/;
/** So many words are told of a part. */
const longest = 7;

function wholeOf({ tokens, at, kind, found }: Setting, done: Setting[]): Whole | null {
  if (kind !== 'amount' || found.unit !== '') return null;
  const colon = tokens.findLastIndex(({ text }, index) => index < at && text === ':');
  const whole = done.findLast((one) => one.at < colon && one.label !== '');
  if (!whole || whole.kind !== 'amount' || whole.found.unit !== '') return null;
  const things = unsaid(whole.label);
  return isSeveral(things) || collective.test(lastWord(things)) ? { things, from: colon + 1 } : null;
}

/** “the other five | rely on volunteers”, “six | in summer only”: the words of a part behind its number; '' where they are too many. */
function behind(setting: Setting, text: string): string {
  const { tokens, at } = setting;
  const stop = tokens.findIndex(
    ({ low, type }, index) =>
      index > at + 1 && (type !== 'word' || /^(?:who|which|that|while|because|until)$/.test(low)),
  );
  const whole = stop < 0 ? tokens.length : stop;
  const rest = restEnd(setting);
  const past = rest > whole && tokens[rest - 1]?.type === 'word' ? rest : whole;
  const end = tokens[past - 1]?.low === 'and' ? past - 1 : past;
  const words = tokens.slice(at + 1, end);
  return words.length > 0 && words.length <= longest
    ? text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
    : '';
}

/** The verb of the nearest part before, which this one may go without. */
const verbBefore = ({ clauses, clause }: Setting, from: number): Group | undefined =>
  clauses
    .slice(0, clause)
    .filter(({ start }) => start >= from)
    .findLast(({ groups }) => groups.length > 0)?.groups[0];

/** “and the other five rely on volunteers” → Pools that rely on volunteers. */
const othersDo: Rule = (setting, { text, done }) => {
  const { tokens, at } = setting;
  const whole = wholeOf(setting, done);
  if (!whole || setting.group || !verbBefore(setting, whole.from)) return '';
  const does = verbOf(tokens[at + 1]?.low ?? '');
  const next = tokens[at + 2];
  const goesOn = next?.type === 'word' && !/^(?:are|were|is|was|have|had)$/.test(next.low);
  const words = does?.form === 'base' && goesOn ? behind(setting, text) : '';
  return words === '' ? '' : `${whole.things} ${isPerson(lastWord(whole.things)) ? 'who' : 'that'} ${words}`;
};

/** “nine are open all year, six in summer only” → Pools open in summer only: the verb is told once. */
const sameVerb: Rule = (setting, { text, done }) => {
  const { tokens, at } = setting;
  const whole = wholeOf(setting, done);
  if (!whole || clauseOf(setting)?.groups.length !== 0 || !prepositions.has(tokens[at + 1]?.low ?? ''))
    return '';
  const told = verbBefore(setting, whole.from);
  if (!told || tokens[told.start - 1]?.type !== 'number') return '';
  const state = tokens[told.end];
  const is = told.passive
    ? participleOf(told.verb, tokens[told.at]?.low ?? '')
    : told.verb.lemma === 'be' && isAdjective(state?.low ?? '')
      ? (state?.text ?? '')
      : // “nine are open”: no deed.
        tokens[told.at]?.low === 'open' && told.at > told.start
        ? 'open'
        : '';
  const words = is === '' ? '' : behind(setting, text);
  return words === '' ? '' : `${whole.things} ${is} ${words}`;
};

/** “310 staff: 90 trained cooks, 20 part-time and eight in the office” → Part-time cooks, Staff in the office. */
const sameNoun: Rule = (setting, { text, done, last }) => {
  const { tokens, at, clauses, clause } = setting;
  const whole = wholeOf(setting, done);
  // “50 qualified nurses”: no verb.
  const tells = ({ start, end }: Group): boolean =>
    tokens[start - 1]?.type !== 'number' || !isPlural(tokens[end]?.low ?? '');
  const isList =
    whole &&
    clauses.slice(0, clause + 1).every(({ start, groups }) => start < whole.from || !groups.some(tells));
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (!isList || first?.type !== 'word' || done.every((one) => one.at < whole.from)) return '';
  if (/^(?:in|on|at)$/.test(first.low) && second?.type === 'word' && isPlain(second)) {
    const words = behind(setting, text);
    return words === '' ? '' : `${whole.things} ${words}`;
  }
  const alone = second?.type !== 'word' || second.low === 'and';
  const noun = done.findLast(({ label }) => isSeveral(label) && label.includes(' '))?.label ?? last;
  return alone && isPlain(first) && !isPlural(first.low) && isSeveral(noun) && noun.includes(' ')
    ? raised(`${first.text} ${lastWord(noun)}`)
    : '';
};

/** What is done to things: its parts may be told by the things alone. */
const deedNoun =
  /^(?:transplants|repairs|replacements|inspections|thefts|deliveries|installations|renovations|refurbishments|vaccinations|surveys|audits|rescues|seizures|adoptions|donations|rentals|loans|sales|purchases)$/;

/** “610 inspections: 320 restaurants, 180 hotels and 110 shops” → Restaurant inspections. */
const deedOnThings: Rule = (setting, { text, done }) => {
  const { tokens, at } = setting;
  const whole = wholeOf(setting, done);
  const deed = /^(?:[\p{L}-]+ )?(\p{L}+)(?: [a-z]+(?:ed|de|ne|out))?$/u.exec(whole?.things ?? '')?.[1] ?? '';
  if (!whole || !deedNoun.test(deed.toLowerCase()) || clauseOf(setting)?.groups.length !== 0) return '';
  const end = tokens.findIndex(({ type, low }, index) => index > at && (type !== 'word' || low === 'and'));
  const words = tokens.slice(at + 1, end < 0 ? tokens.length : end);
  const name = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const plain = words.length > 0 && words.length <= 2 && words.every((word) => isPlain(word));
  return plain && isPlural(lastWord(name)) && !deedNoun.test(lastWord(name))
    ? raised(`${attributive(name)} ${deed.toLowerCase()}`)
    : '';
};

/** Asked in this order. */
export const behindColonRules: Rule[] = [othersDo, sameVerb, sameNoun, deedOnThings];

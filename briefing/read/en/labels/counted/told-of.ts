/** What a sentence tells of a noun that it counts: whose it is, where, what it does or undergoes. */
import { isSeveral } from '../../phrases/last-word.ts';
import { saidOf } from './said-of.ts';
import { restText } from '../../phrases/rest.ts';
import { lowered } from '../../phrases/naming.ts';
import { isNot } from '../../phrases/said-asked.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { isAdjective, isPerson, isPlain, isPlural } from '../../words/classes.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { restEnd, clauseEnd, type Around } from '../around.ts';
import { withoutBound } from '../../words/bounds.ts';
import { plainNouns, determiners, periods } from '../../words/words.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';

/** What brings about what is counted: it tells which these are. */
export const causing =
  /^(?:cause|claim|kill|injure|affect|destroy|damage|displace|trigger|produce|generate)$/;

/** “the app, downloaded 5 million times”: what stands right before. */
export const downloaded = ({ tokens, clauses, clause }: Setting, text: string): string => {
  const before = clauses[clause - 1];
  return before && clauses[clause]?.joint === ','
    ? textOf(text, tokens, phraseBefore(tokens, before.end, before.start))
    : '';
};

/** “Six miners lost | their lives”: what is their own belongs to what befell them. */
export const theirOwn = /\btheir (?:lives|homes|jobs|livelihoods|sight|minds)\b/;

/** “315 firms | were recognized as model firms”: what tells them from others; '' where that is only said of them. */
export function which(setting: Setting, around: Around, name: string, from: number): string {
  // “rooms were lying idle with their blinds down”: how they were is no part of which they are.
  const said = saidOf(setting, around, name, from).replace(
    /(?<= \S+ing .+) with (?:its|their|her|his) .*$/,
    '',
  );
  // “recognized as model schools | in the teaching of science”: what they are called is enough, where all is too long.
  const called =
    said.split(' ').length > 9
      ? /^(?:\S+ ){1,3}?\S+ed as .+?(?= (?:in|of|for|at|by|under|with) )/.exec(said)?.[0]
      : said;
  if (called !== undefined && called !== said && called.split(' ').length <= 9) return called;
  const words = said.split(' ');
  const active = /^(?:who|that)$/.test(words[1] ?? '');
  // “were in our care”
  if (/^\S+ (?:in|on|under) (?:our|its|their) \w+$/.test(said)) return said;
  // “residents who used our reablement service after a stay”: whose it is and when are no part of it.
  const [own] = theirOwn.exec(said) ?? [];
  if (own !== undefined) return said.slice(0, said.indexOf(own) + own.length);
  const bare = said.replace(/ (?:our|its|their) /, ' ').replace(/ (?:after|before|during|since) .*$/, '');
  if (
    /^\S+ (?:who|that) \w+ (?:our|its|their) /.test(said) &&
    bare !== said &&
    bare.split(' ').length >= 4 &&
    bare.split(' ').length <= 6
  )
    return bare;
  return words.length > 9 ||
    /\b(?:us|our|them|it|its|their|they)\b/.test(said) ||
    (active && words.length < 4)
    ? ''
    : said;
}

const states: ReadonlySet<string> = new Set(
  'need care work poverty custody prison training employment education hospital debt treatment crisis detention school college remission probation parole leave benefits'.split(
    ' ',
  ),
);

/** “29 species | have recovery plans”, “giving 38,600 households | a secure supply”, “11 million students | in need”. */
export function saidMore(setting: Setting, { text, subject }: Around, name: string, from: number): string {
  const { tokens, group } = setting;
  // “people aged 16 and over”, “firms with fewer than 20 employees”: of them it may be told as of any.
  if (withoutBound(name).includes(' ')) return '';
  const end = restEnd(setting);
  // “the 900 people who came to the fair”: people alone may be any.
  if (plainNouns.has(withoutBound(name).toLowerCase()) && tokens[from]?.low === 'who') {
    const main = clauseOf(setting)?.groups.filter(({ start, infinitive }) => start > from && !infinitive)[1];
    const rest = restText(text, tokens, from + 1, main?.start ?? clauseEnd(tokens, from));
    if (rest !== '' && rest.split(' ').length <= 8)
      return `${name} who ${rest.replace(/ (?:in|last|this) [A-Za-z]+$/, '')}`;
  }
  const after = clauseOf(setting)?.groups.find((one) => one.start >= from && one.start <= from + 1);
  if (after?.verb.lemma === 'have' && !group) {
    const what = textOf(
      text,
      tokens,
      phraseFrom(tokens, after.end + (determiners.has(tokens[after.end]?.low ?? '') ? 1 : 0), end),
    );
    // “Seven states have no income tax”
    const link = isNot(tokens, after) ? 'without' : tokens[after.end]?.low === 'no' ? 'with no' : 'with';
    return what === '' ? '' : `${name} ${link} ${what}`;
  }
  // “150 villages lack a reliable water supply”
  if (after?.verb.lemma === 'lack' && !group) {
    const next = clauseOf(setting)?.groups.find(({ start }) => start >= after.end)?.start ?? end;
    const what = textOf(text, tokens, trimmed(tokens, after.end, Math.min(next, end)));
    return what === '' ? '' : `${name} without ${what}`;
  }
  if (
    group &&
    /^(?:give|grant|offer|guarantee)$/.test(group.verb.lemma) &&
    !group.passive &&
    /^an?$/.test(tokens[from]?.low ?? '')
  ) {
    const what = trimmed(tokens, from + 1, end);
    const words = textOf(text, tokens, what);
    return words === '' ? '' : `${name} with ${words.split(' ').slice(0, 6).join(' ')}`;
  }
  // “children in care”, “11 million students in need”: a state that tells which they are.
  const [link, state] = [tokens[from]?.low ?? '', tokens[from + 1]?.low ?? ''];
  if (
    /^(?:in|on)$/.test(link) &&
    states.has(state) &&
    (!isPlain(tokens[from + 2]) || tokens[from + 2]?.low === 'aged')
  )
    return `${name} ${link} ${state}`;
  // “helped 3.3 million people with disabilities”: they are called so.
  const whom = tokens[from + 1];
  if (
    tokens[from]?.low === 'with' &&
    plainNouns.has(name.toLowerCase()) &&
    isPlural(whom?.low ?? '') &&
    isPlain(whom)
  )
    return `${name} with ${whom?.text ?? ''}`;
  // “The count found 687 people without a home”
  const want = trimmed(tokens, from + 1, end);
  if (link === 'without' && isPerson(name.toLowerCase()) && want && want.end - want.start <= 3)
    return `${name} without ${text.slice(whom?.start ?? 0, tokens[want.end - 1]?.end ?? 0)}`;
  // “The rescue service was called out 389 times”
  const out = group && group.end === setting.lead ? ` ${tokens[setting.lead]?.low ?? ''}` : '';
  if (
    group?.passive &&
    name === 'times' &&
    subject !== '' &&
    (setting.lead < group.end || /^ (?:out|up|in|back)$/.test(out))
  )
    return `Times ${lowered(subject)} ${isSeveral(subject) ? 'were' : 'was'} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${out}`;
  // “brought 514 people to safety”
  if (
    group &&
    !group.passive &&
    /^(?:bring|take|move)$/.test(group.verb.lemma) &&
    tokens[from]?.low === 'to' &&
    tokens[from + 1]?.low === 'safety'
  )
    return `${name} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} to safety`;
  if (!group || group.passive || setting.lead >= group.end || subject === '') return '';
  // “freight trains made 412 trips”
  return group.verb.lemma === 'make' && isSeveral(subject) && subject.includes(' ')
    ? `${name} made by ${lowered(subject)}`
    : name === 'times' && /^(?:past|participle)$/.test(group.verb.form)
      ? timesDone(setting, lowered(downloaded(setting, text) || subject))
      : '';
}

/** What nothing is done to: “ferries called 64 times”. */
const byItself = /^(?:call|sail|fly|stop|land|dock|berth|meet|sit|appear|fail|flood|vote)$/;

/** “downloaded 5 million times”: so often it was done to it; “delegates applauded 23 times”: so often they did it. */
function timesDone({ group, tokens }: Setting, subject: string): string {
  if (!group) return '';
  const acts = isPerson(subject.split(' ').at(-1) ?? '') || byItself.test(group.verb.lemma);
  return acts
    ? `Times ${subject} ${tokens[group.at]?.low ?? ''}`
    : `Times ${subject} ${isSeveral(subject) ? 'were' : 'was'} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
}

/** “Nordvent employs 640 people”: whose people they are, where it is one name without an article. */
export const properName = (text: string, subject: string): string =>
  /^[A-Z][a-z]+$/.test(subject) &&
  !/(?:tion|ment|ity|ing)$/.test(subject) &&
  text.search(new RegExp(`\\b(?:[Tt]he|[Oo]ur) ${subject}\\b`)) < 0
    ? ` by ${subject}`
    : '';

/** “drove 40,000 people | from their homes” */
export function outOf(text: string, tokens: Setting['tokens'], from: number): string {
  if (!/^(?:from|out|into|off|with|without)$/.test(tokens[from]?.low ?? '')) return '';
  const rest = restText(text, tokens, from, clauseEnd(tokens, from - 1));
  return rest !== '' && rest.split(' ').length <= 4 ? ` ${rest}` : '';
}

/** “our annual survey of 3,600 residents”: residents surveyed, not all there are. */
export function asked(tokens: Setting['tokens'], lead: number): string {
  const noun = tokens[lead]?.low === 'of' ? (tokens[lead - 1]?.low ?? '') : '';
  return noun === 'survey' ? ' surveyed' : noun === 'poll' ? ' polled' : '';
}

/** “688 children | in our care”: where they are tells which. */
export function inWhose(tokens: Setting['tokens'], from: number, group: Setting['group'] = null): string {
  const [by, whose, where, after] = [0, 1, 2, 3].map((nth) => tokens[from + nth]);
  // “people on our waiting list”
  const two = plainNouns.has(tokens[from - 1]?.low ?? '') && isPlain(after) && !isPlain(tokens[from + 4]);
  const ends = after?.type !== 'word' || !isPlain(after) || two;
  return /^(?:in|on|under)$/.test(by?.low ?? '') &&
    /^(?:our|its|their)$/.test(whose?.low ?? '') &&
    isPlain(where) &&
    !isAdjective(where?.low ?? '') &&
    ends
    ? // “kept 530 families in their homes”
      `${group?.verb.lemma === 'keep' && !group.passive ? ' kept' : ''} ${by?.low ?? ''} ${where?.text ?? ''}${two ? ` ${after?.text ?? ''}` : ''}`
    : '';
}

/** “147 deaths | from drug overdoses” */
export function fromWhat(text: string, tokens: Setting['tokens'], from: number): string {
  if (!/^(?:from|without)$/.test(tokens[from]?.low ?? '')) return '';
  const until = clauseEnd(tokens, from);
  // “complaints from the public | and recovered 24 million”: another deed.
  const and = tokens.findIndex(
    ({ low }, index) =>
      index > from + 1 &&
      index < until &&
      low === 'and' &&
      verbOf(tokens[index + 1]?.low ?? '')?.form === 'past',
  );
  const what = trimmed(tokens, from + 1, and < 0 ? until : and);
  const names = what && what.end - what.start <= 4 && tokens[what.start]?.text === tokens[what.start]?.low;
  return names ? ` ${tokens[from]?.low ?? ''} ${textOf(text, tokens, what)}` : '';
}

/** “2,000 beds | in elderly care institutions”, “40,000 places | in public schools”: what there is room for. */
export function roomIn(text: string, tokens: Setting['tokens'], from: number): string {
  const by = tokens[from]?.low ?? '';
  if (!/^(?:places|beds|seats|spaces|rooms|berths|posts|positions)$/.test(tokens[from - 1]?.low ?? ''))
    return '';
  if (!/^(?:in|at|for)$/.test(by)) return '';
  const what = phraseFrom(tokens, from + 1, clauseEnd(tokens, from));
  const first = what && tokens[what.start];
  if (!first || what.start > from + 2 || what.end - what.start > 4) return '';
  const isThing =
    first.text === first.low &&
    !periods.has(tokens[what.end - 1]?.low ?? '') &&
    isPlural(tokens[what.end - 1]?.low ?? '');
  // “in public kindergartens and schools”
  const joined =
    tokens[what.end]?.low === 'and' &&
    isPlain(tokens[what.end + 1]) &&
    isPlural(tokens[what.end + 1]?.low ?? '');
  return isThing
    ? ` ${by} ${textOf(text, tokens, { start: what.start, end: what.end + (joined ? 2 : 0) })}`
    : '';
}

/** “47 pupils | for every teacher”, “17 children | to each teacher”, “51 deaths | per 1,000 live births”: a count by something else. */
export function perEach(text: string, tokens: Setting['tokens'], from: number): string {
  const by = tokens[from]?.low ?? '';
  const every = /^(?:every|each)$/.test(tokens[from + 1]?.low ?? '');
  if (!(by === 'per' || (/^(?:for|to)$/.test(by) && every))) return '';
  const number = /^\d/.test(tokens[from + 1]?.text ?? '') ? 1 : 0;
  const noun = phraseFrom(tokens, from + (every ? 2 : 1) + number, tokens.length);
  if (by === 'to') return noun && noun.end - noun.start <= 3 ? ` per ${textOf(text, tokens, noun)}` : '';
  return noun && noun.end - noun.start <= 3
    ? ` ${text.slice(tokens[from]?.start ?? 0, tokens[noun.end - 1]?.end ?? 0)}`
    : '';
}

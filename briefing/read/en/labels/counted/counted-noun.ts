/** Cuts out the noun that a number counts, and names it: “34 factories”, “1,200 houses from flooding”. */
import { isAdjective, isPerson, isPlain, isPlural } from '../../words/classes.ts';
import type { Counted, CountedAsked } from './counted-asked.ts';
import { textOf, type Phrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { asked, fromWhat, inWhose, perEach, roomIn } from './told-of.ts';
import type { Token } from '../../words/tokens.ts';
import { withTwin } from './twins.ts';
import { determiners, plainNouns } from '../../words/words.ts';

/** The noun after a number: “new homes”, “national parks and reserves”; null when a verb stands there. */
export function countedPhrase({ setting, around: { speech } }: CountedAsked): Phrase | null {
  const { tokens, at } = setting;
  if (isPartThatDoes(setting) || isDoer(setting, speech.counted) || haveLeft(setting)) return null;
  // “Nine fell short”
  if (tokens[at + 1]?.low === 'fell' && /^(?:short|behind)$/.test(tokens[at + 2]?.low ?? '')) return null;
  const phrase = withTwin(setting, phraseFrom(tokens, at + 1, tokens.length));
  if (!phrase) return null;
  const { start } = phrase;
  return { start, end: beforeVerb(setting, { start, end: ownersEnd(tokens, at, phrase) }) };
}

/** “moving its 86 employees’ | work”: whose it is, they are counted. */
function ownersEnd(tokens: Token[], at: number, { start, end }: Phrase): number {
  const owners = tokens.slice(start, end - 1).findIndex(({ low }) => /s'$/.test(low));
  return owners >= 0 &&
    // “six new residents’ car parks” counts the car parks.
    determiners.has(tokens[at - 1]?.low ?? '') &&
    isPerson(tokens[start + owners]?.low.slice(0, -1) ?? '')
    ? start + owners + 1
    : end;
}

/** “6.2 million residents | count on us” */
function beforeVerb(setting: Setting, { start, end }: Phrase): number {
  const verb = clauseOf(setting)?.groups.find((one) => one.start > start && one.start < end);
  // “we took 27 tax relief measures”: the verb has been told, what ends the phrase is none.
  const closes = setting.group && verb?.verb.form === 's' && verb.end === end;
  // “200 new specialised small firms”: between two adjectives it is one.
  const describes =
    verb &&
    /ed$/.test(setting.tokens[verb.start]?.low ?? '') &&
    verb.end < end &&
    isAdjective(setting.tokens[verb.start - 1]?.low ?? '');
  const cut = verb && !closes && !describes ? verb.start : end;
  // “set up a £5 million fund | and complete 40 schemes”: another deed begins.
  const [own, next] = [setting.clauses[setting.clause], setting.clauses[setting.clause + 1]];
  // “trained nurses | and trained assistants”: told once more, it is none.
  const again = next && setting.tokens[next.start]?.low === setting.tokens[start]?.low;
  const ends =
    own && !again && next?.joint === 'and' && next.groups[0]?.start === next.start && own.end > start;
  return ends && own.end < cut ? own.end : cut;
}

/** “3,800 people are on the register, but only 212 gave blood”: what can be nothing but a verb. */
const isDoer = (setting: Setting, counted: string): boolean => {
  const { tokens, at, found } = setting;
  const does = clauseOf(setting)?.groups.find(({ start }) => start === at + 1);
  const head = counted.split(' ')[0]?.toLowerCase() ?? '';
  return (
    found.unit === '' &&
    !setting.group &&
    does?.verb.form === 'past' &&
    // “74 completed accredited training”: what is not told as several is not counted.
    (!/ed$/.test(tokens[at + 1]?.low ?? '') || !isPlural(lastOf(tokens, at + 1))) &&
    (isPerson(head) || plainNouns.has(head)) &&
    /^(?:but|while|and|though|although)$/.test(tokens[(clauseOf(setting)?.start ?? 0) - 1]?.low ?? '')
  );
};

/** “hired 46 drivers; over the same period 39 left”: what went is no noun; but “left arms”. */
const haveLeft = (setting: Setting): boolean =>
  setting.tokens[setting.at + 1]?.low === 'left' &&
  !isPlain(setting.tokens[setting.at + 2]) &&
  clauseOf(setting)?.groups[0]?.start === setting.at + 1;

/** The last word of the phrase that begins at a token. */
function lastOf(tokens: Token[], at: number): string {
  const phrase = phraseFrom(tokens, at, tokens.length);
  return tokens[(phrase?.end ?? 0) - 1]?.low ?? '';
}

/** “Of our 612 shops, 58 lost money”: the word after the number is what they did. */
const isPartThatDoes = ({ tokens, clauses, clause, at }: Setting): boolean =>
  /^(?:of|among)$/.test(tokens[clauses[clause - 1]?.start ?? 0]?.low ?? '') &&
  clause > 0 &&
  clauses[clause]?.start === at &&
  clauses[clause]?.groups[0]?.start === at + 1;

/** The name of what is counted: “additional young people” of “31 additional young people needed care”. */
export function countedName({ setting, around, phrase, head, alone }: Counted): string {
  const { tokens, at, group, lead } = setting;
  const { text, speech } = around;
  const ones = head === 'ones' && speech.counted !== '' ? (speech.counted.split(' ').at(-1) ?? '') : '';
  // “extended to two more towns”
  const first = tokens[at + 1]?.low ?? '';
  const added = /^(?:additional|extra|further|more)$/.test(first)
    ? `${first.replace('more', 'additional')} `
    : '';
  const noun = textOf(text, tokens, phrase)
    // “units of housing” are no housing.
    .replace(isPlural(head) ? /^(?:units|sets|pieces|lots|pairs) of / : '', '')
    .replace(/\bones$/, ones || 'ones');
  const whose = alone ? inWhose(tokens, phrase.end, group) : '';
  // “shields 1,900 houses from flooding”: from what is no kind of house.
  const from =
    alone &&
    isPlural(head) &&
    !plainNouns.has(head) &&
    !/^(?:protect|shield|save|rescue|keep|spare|guard|free|defend)$/.test(group?.verb.lemma ?? '')
      ? fromWhat(text, tokens, phrase.end)
      : '';
  const room = alone && whose === '' ? roomIn(text, tokens, phrase.end) : '';
  const each = perEach(text, tokens, phrase.end) + asked(tokens, lead);
  return added + noun + (isPlural(head) ? whose : '') + from + room + each;
}

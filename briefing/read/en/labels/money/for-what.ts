/** Labels that say what money was given for, how early something came, how long a thing is. */
import type { Around } from '../around.ts';
import { byWhom, lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, wordAfter, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';
import { determiners, pronouns } from '../../words/words.ts';

/** “set aside €26 million to buy land”: money, and what it is for. */
export function givenFor(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, lead, group, found } = setting;
  if (!isMoney(found.unit) || !group || group.passive) return '';
  if (!/^(?:approve|set|allocate|earmark|pledge|commit|promise|award|secure|put)$/.test(group.verb.lemma))
    return '';
  const aside = /^(?:aside|by)$/.test(tokens[group.end]?.low ?? '') ? 1 : 0;
  if (/^(?:set|put)$/.test(group.verb.lemma) !== (aside === 1)) return '';
  // “for the pier” names itself.
  if (lead >= group.end + aside || !/^(?:to|towards|over|,|\.|)$/.test(tokens[at + 1]?.low ?? '')) return '';
  const deed = `Money ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${aside === 1 ? ` ${tokens[group.end]?.low ?? ''}` : ''}`;
  const link = wordAfter(setting);
  const what = textOf(
    text,
    tokens,
    phraseFrom(tokens, at + (determiners.has(wordAfter(setting, 2)) ? 3 : 2), tokens.length),
  );
  if (/^(?:to|towards)$/.test(link) && what !== '' && what.split(' ').length <= 6)
    return `${deed} ${link} ${what}`;
  // “has set aside $412 million, a quarter more than last year, to buy building land”
  const aim = setting.clauses
    .slice(setting.clause + 1, setting.clause + 3)
    .find(
      ({ start, groups, joint }) => joint === ',' && tokens[start]?.low === 'to' && groups[0]?.infinitive,
    );
  const toDo = aim ? restText(text, tokens, aim.start, aim.end) : '';
  if (toDo !== '' && toDo.split(' ').length <= 7) return `${deed} ${toDo}`;
  // “the terminal, for which the Government has approved €260 million”
  const own = clauseOf(setting);
  const before = setting.clauses[setting.clause - 1];
  const for1 =
    own && before && tokens[own.start]?.low === 'for' && tokens[own.start + 1]?.low === 'which'
      ? textOf(text, tokens, trimmed(tokens, before.groups.at(-1)?.end ?? before.start, before.end))
      : '';
  const whole = (for1.split(/ (?:at|in|near) /)[0] ?? '').replace(/^on (?:the )?/, '');
  if (whole !== '' && whole.split(' ').length <= 4) return `${deed} for ${lowered(whole)}`;
  return pronouns.has(subject.toLowerCase()) || subject === '' ? deed : `${deed}${byWhom(subject)}`;
}

/** “the bridge opened eleven weeks early”: what came so much earlier. */
export function howEarly(setting: Setting, { subject }: Around): string {
  const { kind, tokens } = setting;
  // “The stadium will open in August, three weeks early”
  const group = setting.group ?? setting.governing;
  const when = wordAfter(setting);
  if (kind !== 'duration' || !group || subject === '' || subject.split(' ').length > 6) return '';
  if (when !== 'early') return '';
  // What else follows is told of the thing itself.
  setting.aside = true;
  const does = group.bare ? `to ${group.verb.lemma}` : (tokens[group.at]?.low ?? '');
  return `${subject}${group.verb.lemma === 'be' ? '' : ` ${does}`} early`;
}

const extents: Record<string, string> = {
  long: 'Length',
  wide: 'Width',
  high: 'Height',
  tall: 'Height',
  deep: 'Depth',
};

/** “work began on the railway to the coast, 84 km long”: what is so long. */
export function extentOf(setting: Setting, { text }: Around): string {
  const { tokens, at } = setting;
  const extent = extents[wordAfter(setting)];
  if (extent === undefined || tokens[at - 1]?.text !== ',') return '';
  let start = at - 1;
  while (start > 0 && start > at - 9 && !determiners.has(tokens[start - 1]?.low ?? '')) start--;
  // “the railway to the coast”: the thing is named before.
  const outer = start - 4;
  if (/^(?:to|of)$/.test(tokens[start - 2]?.low ?? '') && determiners.has(tokens[outer]?.low ?? ''))
    start = outer + 1;
  if (!determiners.has(tokens[start - 1]?.low ?? '')) return '';
  const where = tokens.slice(start, at - 1).findIndex(({ low }) => /^(?:at|in|near|on)$/.test(low));
  const words = tokens.slice(start, where > 0 ? start + where : at - 1);
  if (words.length === 0 || words.some(({ type }) => type !== 'word')) return '';
  setting.aside = true;
  return `${extent} of ${lowered(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0))}`;
}

/** “We collected 97.1% of what was due”: of what was spoken of before. */
export function ofWhatWas(setting: Setting, { speech }: Around): string {
  const { tokens, at, group } = setting;
  if (tokens[at + 1]?.low !== 'of' || tokens[at + 2]?.low !== 'what' || !group || group.passive) return '';
  if (!/^(?:due|owed|billed|charged)$/.test(tokens[at + 4]?.low ?? '')) return '';
  const before = (speech.topic || speech.label).replace(/^Increase in /, '');
  return before === '' || before.split(' ').length > 4
    ? ''
    : raised(`${before} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`);
}

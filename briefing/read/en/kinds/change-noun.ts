/** The change a number is joined to: “7% increase”, “a rise of 41,300 (0.7%)”, “a rise in thefts (12%) and fraud (30%)”. */
import { leadOf, type Setting, wordAfter } from '../labels/setting.ts';
import { changes, determiners } from '../words/words.ts';

const singular = (word: string): string => (changes.has(word) ? word : word.replace(/s$/, ''));

/** The change a number is joined to as a noun: “7% increase”, “an increase of 7%”, “3% annual growth”. */
export function changeNoun(setting: Setting): { noun: string; before: boolean } | null {
  const { tokens, lead } = setting;
  if (/^(?:of|by|in)$/.test(leadOf(setting))) {
    const noun = tokens[lead - 1]?.low ?? '';
    const named =
      leadOf(setting) === 'of' || (leadOf(setting) === 'by' && determiners.has(tokens[lead - 2]?.low ?? ''));
    if (changes.has(singular(noun)) && named) return { noun: singular(noun), before: true };
    // “growth this year of 4%”, “growth in exports of 4%”
    // … but not “growth in exports fell short of 4%”.
    for (let at = lead - 2; at > lead - 7 && leadOf(setting) === 'of' && noun !== 'short'; at--) {
      const earlier = tokens[at];
      if (!earlier || earlier.type !== 'word') break;
      if (changes.has(earlier.low) && /^(?:in|of|this|last|for|over)$/.test(tokens[at + 1]?.low ?? ''))
        return { noun: earlier.low, before: true };
    }
  }
  // “performance increases averaging 2.0 percent”
  const noun = singular(tokens[lead - 1]?.low ?? '');
  if (/^(?:averaging|totall?ing|exceeding)$/.test(leadOf(setting)) && changes.has(noun))
    return { noun, before: true };
  for (let nth = 1; nth <= 5; nth++) {
    const word = wordAfter(setting, nth);
    if (changes.has(singular(word))) return { noun: singular(word), before: false };
    if (word === '' || /^(?:of|in|on|to|by|from|and|or|the|a|than|was|were|is|are)$/.test(word)) break;
  }
  return null;
}

/** “an increase of 41,300 (0.7%)”, “$1.9 billion (6.4%) more”: a number alone in brackets, and the word after them. */
export function bracketed({ tokens, at, change }: Setting): { next: string } | null {
  // “a fall of 84 adults (6.5%)”
  const beside = tokens[at - 2]?.type === 'number' || (change !== null && change.at === at - 3);
  return tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')' && beside
    ? { next: tokens[at + 2]?.low ?? '' }
    : null;
}

/** “a rise in thefts (12%), burglaries (9%) and fraud (30%)”: the noun that tells what happened to all of them; '' where there is none. */
export function changeOfBracketed({ tokens, at }: Setting): string {
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return '';
  for (let index = at - 2; index > 0 && index > at - 30; index--) {
    const token = tokens[index];
    // A number that is not in brackets of its own tells something else.
    if (token?.type === 'number' && tokens[index - 1]?.text !== '(') return '';
    // “the largest rise was recorded in thefts (12%)”
    const told = /^(?:was|were)$/.test(tokens[index - 2]?.low ?? '') ? index - 2 : index;
    const noun = singular(tokens[told - 1]?.low ?? '');
    if (token?.low === 'in' && changes.has(noun)) return noun;
  }
  return '';
}

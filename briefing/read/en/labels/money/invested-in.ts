/** Money told right behind the things it goes into: “nine reservoirs, with an annual investment of 3 billion yuan”. */
import type { Around } from '../around.ts';
import { isMoney } from '../../numbers/units.ts';
import { isPlural } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { textOf } from '../../phrases/phrase.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { determiners } from '../../words/words.ts';

const kinds = /^(?:(?:total|combined|annual|yearly|planned|estimated|initial) )?investments?$/;
const yetToCome = /^(?:(?:scheduled|due|expected) )?to be (?:completed|made|finished)\b|^planned\b/;

/** “95 road projects, with investment of 12 billion yuan planned” → Planned investment in road projects. */
const investedIn: Rule = ({ tokens, at, kind, found, told }: Setting, { text }: Around): string => {
  if (kind !== 'amount' || !isMoney(found.unit) || told?.kind !== 'amount' || told.found.unit !== '')
    return '';
  const things = phraseFrom(tokens, told.at + 1, at);
  if (!things || !isPlural(tokens[things.end - 1]?.low ?? '')) return '';
  const link = tokens[things.end]?.text === ',' ? things.end + 1 : things.end;
  const small = (from: number, to: number): string[] => tokens.slice(from, to).map(({ low }) => low);
  const between = small(link + 1, at).filter((word) => !determiners.has(word));
  // “with investment of 9 billion”, “with 9 billion of investment”
  const ahead = between.pop() === 'of' ? between.join(' ') : '';
  const behind = at === link + 1 ? small(at + 1, at + 3).join(' ') : '';
  const what = behind === 'of investment' || behind === 'in investment' ? 'investment' : ahead;
  if (tokens[link]?.low !== 'with' || !kinds.test(what)) return '';
  const rest = text.slice(found.end + 1, found.end + 40);
  const planned = what === 'investment' && yetToCome.test(rest) ? 'planned ' : '';
  return `${planned}${what} in ${lowered(textOf(text, tokens, things))}`;
};

/** Asked in this order. */
export const investedInRules: Rule[] = [investedIn];

/** The article that a sentence gives to what it is about. */
import { isPlural } from '../words/classes.ts';
import type { Setting } from './setting.ts';

/** “a ”, “the ” before a name within a sentence; '' where it has none, or names several. */
export function articleBefore(tokens: Setting['tokens'], before: number, name: string): string {
  const [first = ''] = name.toLowerCase().split(' ');
  const at = tokens.findLastIndex(({ low }, index) => index < before && low === first);
  const article = tokens[at - 1]?.low ?? '';
  return /^(?:an?|the)$/.test(article) && !isPlural(first) ? `${article} ` : '';
}

/** “the ” for a name that the text has with “the”, “our” or “its”; '' where it stands without. */
export const theIn = (text: string, name: string): string =>
  new RegExp(`\\b(?:the|our|its|their) ${name.replace(/[^\w ]/g, '.')}`, 'i').test(text) ? 'the ' : '';

import { endsSentence } from './en/words/stops.ts';

/** The lead sentence of a text, without its full stop. The number of an item, “1. Access”, is no sentence. */
export function leadOf(text: string): string {
  const own = /^\d{1,2}\.\s/.exec(text)?.[0].length ?? 0;
  for (const { index, 0: mark } of text.matchAll(/[。！？\n]|[.!?](?=\s|$)/g)) {
    if (index >= own && (mark !== '.' || endsSentence(text, index + 1))) return text.slice(0, index).trim();
  }
  return text.trim();
}

/** The lead sentence of a text, without its full stop. */
export function leadOf(text: string): string {
  const end = /[。！？\n]|[.!?](?=\s|$)/.exec(text)?.index ?? text.length;
  return text.slice(0, end).trim();
}

/** .mht → the page in it: what browsers and Word call “single file web page”, RFC 2557. */
import { encodingOf } from './decode.ts';

/** Every byte as the character of its number; a TextDecoder would take them for Windows' signs. */
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Whether a file begins like a letter that carries a page. */
export const isMht = (head: string): boolean =>
  /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,20}?content-type:\s*multipart\/related/i.test(head);

/** The first page of the letter; null: it carries none. */
export function pageOf(bytes: Uint8Array): string | null {
  const letter = latin(bytes);
  const boundary = /boundary\s*=\s*"?([^"\r\n;]+)"?/i.exec(letter)?.[1];
  if (boundary === undefined) return null;
  for (const part of letter.split(`--${boundary}`)) {
    const [, head = '', body = ''] = /^\r?\n([^]*?)\r?\n\r?\n([^]*)$/.exec(part) ?? [];
    if (!/^content-type:\s*text\/html/im.test(head)) continue;
    const way = /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase() ?? '';
    const page = new Uint8Array(Buffer.from(decoded(body, way), 'latin1'));
    const named = /charset\s*=\s*"?([\w-]+)/i.exec(head)?.[1] ?? '';
    return new TextDecoder(/^(?:gb|big5)/i.test(named) ? named : (encodingOf(page) ?? 'utf-8')).decode(page);
  }
  return null;
}

function decoded(body: string, way: string): string {
  if (way === 'base64') return latin(Buffer.from(body, 'base64'));
  if (way !== 'quoted-printable') return body;
  return body
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

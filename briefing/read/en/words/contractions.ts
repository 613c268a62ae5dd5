/** “we'll”, “hasn’t”: two words that are written as one, as spoken prose does. */
import type { Token } from './tokens.ts';

const short =
  /^(?:(i|we|you|they|he|she|it|that|there|who|here|what)['’](ll|ve|re|m|d|s)|([a-z]+)(n['’]t))$/i;
const full: Record<string, string> = { ll: 'will', ve: 'have', re: 'are', m: 'am', d: 'would', s: 'is' };
const plain: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' };

/** The tokens of a sentence, each such word told as the two it is; what stands in the text stays as it is. */
export const uncontracted = (tokens: Token[]): Token[] =>
  tokens.flatMap((token, at) => {
    const match = token.type === 'word' ? short.exec(token.text) : null;
    if (!match) return [token];
    const [, who, does = '', verb = ''] = match;
    const head = who ?? verb;
    const cut = token.start + head.length;
    const second =
      who === undefined
        ? 'not'
        : // “it's grown” has, “it's now” is.
          does.toLowerCase() === 's' && /(?:ed|own|en|one)$/.test(tokens[at + 1]?.low ?? '')
          ? 'has'
          : (full[does.toLowerCase()] ?? '');
    const first = who === undefined ? (plain[verb.toLowerCase()] ?? verb.toLowerCase()) : who.toLowerCase();
    return [
      { ...token, text: head, low: first, end: cut },
      { ...token, text: token.text.slice(head.length), low: second, start: cut },
    ];
  });

/**
 * Texts as they are compared: lower case, one width, without punctuation. Between two Latin words or
 * numbers one space stays, so that words still have beginnings; between Chinese characters none does.
 */
export interface Folded {
  text: string;
  /** Where each character of `text` stood in the original. */
  at: number[];
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';
/** Written in words with spaces between them: Latin letters (folded: lower case) and digits. */
export const isLatin = (character: string | undefined): boolean =>
  character !== undefined && /[a-z0-9\u00df-\u024f]/.test(character);

/** One character as it is compared; '' for what is not. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || isDigit(character))
    return character;
  return /[\p{L}\p{N}]/u.test(character)
    ? character
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
    : '';
}

/** Folds a text and remembers where each character stood. */
export function foldWithPlaces(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  let gap = false;
  let place = 0;
  const push = (character: string): void => {
    folded += character;
    for (let unit = 0; unit < character.length; unit++) at.push(place);
  };
  for (const character of text) {
    const next = text[place + character.length];
    const inNumber = isDigit(folded.at(-1)) && !gap && isDigit(next);
    if (character === '.' && inNumber) push('.');
    else if (!((character === ',' || character === '，') && inNumber)) {
      const kept = foldCharacter(character);
      if (kept === '') gap = true;
      else {
        if (gap && isLatin(folded.at(-1)) && isLatin(kept[0])) push(' ');
        gap = false;
        push(kept);
      }
    }
    place += character.length;
  }
  return { text: folded, at };
}

/**
 * A text as it is compared.
 *
 * @example fold('“两品一标”有效认证') === '两品一标有效认证'; fold('High-tech firms: 1,160') === 'high tech firms 1160'
 */
export const fold = (text: string): string => foldWithPlaces(text).text;

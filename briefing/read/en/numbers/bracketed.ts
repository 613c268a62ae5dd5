/** A loss as accounts write it: “net debt of $(4.2) million”, with the sign of money before the bracket. */
import type { Found } from './numbers.ts';
import { currencies, magnitudes } from './units.ts';

const loss = new RegExp(
  `(${currencies})\\s?\\((\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:\\s(${magnitudes}))?\\)(?:\\s(${magnitudes})(?![A-Za-z0-9]))?`,
  'g',
);

/** Every sum of money below nothing that stands in brackets behind its sign. */
export const lossesOf = (text: string): Found[] =>
  [...text.matchAll(loss)].map((match) => {
    const [raw, unit = '', figure = '', within, behind] = match;
    return {
      raw,
      start: match.index,
      end: match.index + raw.length,
      value: Number(figure.replaceAll(',', '')),
      magnitude: within ?? behind ?? '',
      unit: unit.trim(),
      form: 'digits',
    };
  });

/** “$(4.2) million” is below nothing. */
export const isBelowNothing = ({ raw, unit }: Found): boolean =>
  unit !== '' && raw.startsWith(unit) && /^\s?\(/.test(raw.slice(unit.length));

/** What a sentence's work is done on, which the next one speaks of: “Work will go on at the Hollin viaduct.” */

const works =
  /^(?:Work|Works|Construction|Building|Digging|Drilling|Tunnelling)\b(?: [a-z]+){1,4}? (?:on|of|at) the ((?:\p{Lu}?[\p{Ll}’'-]+ ){0,3}\p{Ll}+)(?=,|\.| is | was | has | will | began | started | in )/u;

/** Its name without an article; '' where no work is told of. */
export const workedOn = (sentence: string): string => works.exec(sentence)?.[1] ?? '';

const compared =
  /^(?:(?:Many|Far|Slightly|Even) )?(?:[Ff]ewer|[Mm]ore) ((?:[\p{Ll}-]+ ){0,2}[\p{Ll}]{2,}) (?:are|were|have been|had been) (?:now |still |again |also )?([\p{Ll}-]+(?: [\p{Ll}-]+){0,6})\.?\s*$/u;
const toldSo = /^(?:in|on|at|with|without|from|under)$|(?:ing|ed)$/;

/** “Fewer families are living in hostels.” → families living in hostels, which the next sentence counts; '' where none are told of. */
export function toldOfFewer(sentence: string): string {
  const [, who, how] = compared.exec(sentence) ?? [];
  if (who === undefined || how === undefined || /\bthan\b/.test(how)) return '';
  const name = who.charAt(0).toUpperCase() + who.slice(1);
  return toldSo.test(how.split(' ')[0] ?? '') ? `${name} ${how}` : name;
}

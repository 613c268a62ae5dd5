/** What a sentence's work is done on, which the next one speaks of: “Work will go on at the Hollin viaduct.” */

const works =
  /^(?:Work|Works|Construction|Building|Digging|Drilling|Tunnelling)\b(?: [a-z]+){1,4}? (?:on|of|at) the ((?:\p{Lu}?[\p{Ll}’'-]+ ){0,3}\p{Ll}+)(?=,|\.| is | was | has | will | began | started | in )/u;

/** Its name without an article; '' where no work is told of. */
export const workedOn = (sentence: string): string => works.exec(sentence)?.[1] ?? '';

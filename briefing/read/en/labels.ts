/** The noun phrase a speaker would put under a number, in English. */
import type { Shared } from '../labels.ts';

const enJoints =
  /\b(?:reached|rose|grew|fell|came|was|were|is|are|has|have|had|been|by|to|of|at|over|about|around|nearly|roughly|more|than|some|a|an|the|in|on|and|with|within|exceeded|covered|up|down|worth|from|or|its|compared|passed|topped|hit|totalled|totaled|halved|doubled|tripled|dropped|increased|declined|climbed|cut)\s*$/i;
/** What ends the noun after a number: a verb or a preposition. */
const enStops =
  /\s(?:in|of|for|on|to|by|with|from|were|was|are|is|found|held|took|rose|fell|began|came|went|won|had|has|have|ranking|within|over|above|that|who|which|per|received)\b[\s\S]*$|(?<=\w)\s\w+ed\b[\s\S]*$/i;

/** Names a number from the words around it. */
export function labelEn(text: string, numbers: Shared[], index: number, done: string[]): string {
  const number = numbers[index];
  if (!number) return '';
  const after = /^\s+((?:[A-Za-z'-]+\s?){1,7})/.exec(text.slice(number.end, number.sentence.end))?.[1] ?? '';
  const noun =
    ` ${after.replace(/^(?:of|were|are|was|is)\s+/i, '').replace(/^(?:its|the|our|their|all|these)\s+/i, '')}`
      .replace(enStops, '')
      .replace(/\s+and\s*$/i, '')
      .trim();
  if (number.kind === 'amount' && noun !== '') return capital(noun);
  const previous = numbers[index - 1];
  const fresh = previous !== undefined && previous.sentence.start === number.sentence.start;
  const clause =
    /[^,;]*$/.exec(text.slice(fresh ? previous.end : number.sentence.start, number.start))?.[0] ?? '';
  let before = clause.trim();
  for (let more = true; more;) {
    const shorter = before.replace(enJoints, '').trim();
    more = shorter !== before;
    before = shorter;
  }
  const next = numbers[index + 1];
  // “42 of its 45 commitments”: both count commitments.
  if (number.kind === 'amount' && next && /^\s+of\s+(?:\w+\s+)?\d/.test(text.slice(number.end, next.end))) {
    const counted = /^\s+((?:[A-Za-z'-]+\s?){1,4})/.exec(text.slice(next.end, next.sentence.end))?.[1] ?? '';
    return capital(` ${counted}`.replace(enStops, '').trim());
  }
  const between = fresh ? number.start - previous.end : Infinity;
  if (before === '' && between > 12) {
    const subject = subjectOf(text.slice(number.sentence.start, number.start));
    if (subject !== '') return capital(subject);
  }
  // “25.2 billion yuan in 28 projects and 74.9 billion yuan in …”: both are of the first one's kind.
  if (fresh && (before === '' || /\band\s*$/i.test(clause))) {
    const twin = numbers.findLastIndex(
      (other, at) =>
        at < index && other.sentence.start === number.sentence.start && other.unit === number.unit,
    );
    return done[before !== '' && twin >= 0 ? twin : index - 1] ?? '';
  }
  const words = before
    .replace(/^.*\breach(?:ed|es)?\s+/i, '')
    .replace(/^(?:and|the|a|an|with|all)\s+/i, '')
    .split(/\s+/)
    .slice(-6)
    .join(' ');
  return capital(words || noun);
}

/** What a sentence is about: its words up to the first verb. */
function subjectOf(ahead: string): string {
  const verb =
    /\b(?:\w+ed|rose|grew|fell|came|was|were|is|are|has|have|had|brought|went|cut|took|held|began)\b/i.exec(
      ahead,
    );
  const subject = ahead
    .slice(0, verb?.index ?? 0)
    .replace(/^(?:the|a|an|total)\s+/i, '')
    .trim();
  return /\d/.test(subject) || subject.split(/\s+/).length > 6 ? '' : subject;
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

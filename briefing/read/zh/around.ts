/** The words around a number: its sentence, its clause, and what stands between it and the number before. */
import type { Span } from '../../model.ts';
import type { Found } from './found.ts';

/** What is further than this from a number, in UTF-16 units, does not speak of it. */
const farthest = 240;

export interface Around {
  sentence: Span;
  /** From the sentence's beginning to the number. */
  ahead: string;
  /** From the last mark (，、；：) or number to the number. */
  own: string;
  /** From the last comma, semicolon or colon to the number, other numbers included. */
  clause: string;
  /** From the number to the sentence's end. */
  after: string;
}

const stops = /[。！？!?；;\n]/g;

/** The words around each number of a text. */
export function aroundOf(text: string, numbers: Found[]): Around[] {
  const sentences = sentencesOf(text);
  return numbers.map((number, index) => {
    const whole = sentences(number.start);
    const start = Math.max(whole.start, number.start - farthest);
    const end = Math.min(whole.end, number.end + farthest);
    const ahead = text.slice(start, number.start);
    const clause = /[^，；：,;:]*$/.exec(ahead)?.[0] ?? '';
    const previous = numbers[index - 1];
    const since =
      previous && previous.end > number.start - clause.length
        ? text.slice(previous.end, number.start)
        : clause;
    return { sentence: whole, ahead, clause, own: since, after: text.slice(number.end, end) };
  });
}

/** Finds the sentence around a place; places are asked in order. */
function sentencesOf(text: string): (at: number) => Span {
  const ends = [...text.matchAll(stops)].map((match) => match.index + 1);
  let next = 0;
  return (at) => {
    while (next < ends.length && (ends[next] ?? 0) <= at) next++;
    const start = ends[next - 1] ?? 0;
    return {
      start: start + (/^[\s”’]*/.exec(text.slice(start, start + 20))?.[0].length ?? 0),
      end: ends[next] ?? text.length,
    };
  };
}

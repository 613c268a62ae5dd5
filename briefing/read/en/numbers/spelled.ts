/** Numbers written as words: twelve, forty-five, two hundred and six, half a million, three quarters, one in five. */
import type { Found } from './numbers.ts';

const small: Record<string, number> = Object.fromEntries(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .forEach((word, index) => (small[word] = 20 + 10 * index));
const large: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  crore: 1e7,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

interface Run {
  start: number;
  end: number;
  words: string[];
}

/** The value of a word alone: twelve is 12, zero and words that are none are null. */
export const wordValue = (word: string): number | null => small[word.toLowerCase()] ?? null;

/** Numbers in words that stand as amounts; “one” alone is a pronoun and left to its unit. */
export function spelledNumbers(text: string): Found[] {
  return joined(text, runsOf(text)).map(({ start, end, words }) => {
    const last = words.at(-1) ?? '';
    // “two million, three hundred thousand”: how large is told of each part.
    const isWhole = !words.slice(0, -1).some((word) => (large[word] ?? 0) > (large[last] ?? 0));
    const magnitude = words.length > 1 && isWhole && (large[last] ?? 0) >= 1000 ? last : '';
    const value = valueOf(magnitude === '' ? words : words.slice(0, -1));
    const half = /^ and a half\b/.exec(text.slice(end, end + 12))?.[0] ?? '';
    const whole = end + half.length;
    return {
      raw: text.slice(start, whole),
      start,
      end: whole,
      value: half === '' ? value : value + 0.5,
      magnitude,
      unit: '',
      form: 'word',
    };
  });
}

/** “eleven lakh, four thousand, one hundred and two”: parts that grow smaller are one number, a list of numbers is not. */
function joined(text: string, runs: Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && text.slice(last.end, run.start) === ', ' && isNextPart(last.words, run.words))
      whole[whole.length - 1] = { start: last.start, end: run.end, words: [...last.words, ...run.words] };
    else whole.push(run);
  }
  return whole;
}

/** Whether a part is smaller than the one before it, and told down to its hundreds at least. */
function isNextPart(before: string[], part: string[]): boolean {
  const factor = large[before.at(-1) ?? ''] ?? 0;
  const size = large[part.at(-1) ?? ''] ?? 1;
  // “…, one hundred and eleven | crore”: of all of it.
  const own = size > factor ? part.slice(0, -1) : part;
  return factor >= 1000 && own.length > 1 && own.some((word) => word in large) && valueOf(own) < factor;
}

/** Number words that follow each other: a space or a hyphen between, “and” only after a hundred or more. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  const close = (): void => {
    if (run && run.words.some((word) => word in small || word === 'a' || word === 'half')) {
      // “a” counts only before hundred and above; “half a” before a unit as well.
      const [first, second] = run.words;
      if (first === 'half' && second === 'a' && run.words.length === 2)
        runs.push({ ...run, words: ['half'] });
      else if (run.words.at(-1) !== 'a' && run.words.at(-1) !== 'half') runs.push(run);
    }
    run = null;
  };
  let gapStart = 0;
  let and: number | null = null;
  for (const match of text.matchAll(/[A-Za-z]+/g)) {
    const word = match[0].toLowerCase();
    const start = match.index;
    const end = start + word.length;
    const gap = text.slice(gapStart, start);
    const touches = /^(?: |-|\s)$/.test(gap);
    if (run && !(touches || (and !== null && gap === ' '))) close();
    gapStart = end;
    if (word === 'and' && run && touches && (large[run.words.at(-1) ?? ''] ?? 0) >= 100) {
      and = end;
      continue;
    }
    and = null;
    const open: Run | null = run;
    if (open !== null && fits(open.words, word)) {
      (open as Run).words.push(word);
      (open as Run).end = end;
      continue;
    }
    close();
    if (word in small || word === 'a' || word === 'an' || word === 'half') {
      run = { start, end, words: [word === 'an' ? 'a' : word] };
    }
  }
  close();
  return runs;
}

/** Whether a word goes on a number: twenty|one, two|hundred, hundred|six, half|a, a|million. */
function fits(words: string[], word: string): boolean {
  const last = words.at(-1) ?? '';
  if (last === 'half') return word === 'a' || word === 'an';
  if (last === 'a') return word in large;
  if (word in large) return word !== 'dozen' || words.length === 1;
  if (!(word in small)) return false;
  const before = small[last];
  if (before === undefined) return last !== 'dozen';
  return before >= 20 && (small[word] ?? 10) < 10 && before % 10 === 0;
}

function valueOf(words: string[]): number {
  let total = 0;
  let part = 0;
  for (const word of words) {
    const factor = large[word];
    if (word === 'half') part = 0.5;
    else if (word === 'a') part ||= 1;
    else if (factor === undefined) part += small[word] ?? 0;
    else if (factor <= 100) part = (part || 1) * factor;
    else {
      total += (part || 1) * factor;
      part = 0;
    }
  }
  return total + part;
}

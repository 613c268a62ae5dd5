/** Two numbers with a name each behind them: “in lower and upper secondary schools respectively”. */
import { raised } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';
import { determiners } from '../../words/words.ts';

/** “there were 287,400 and 124,900 students in lower and upper secondary schools respectively”: each with its own. */
export function inEach(text: string, run: Setting[]): string[] | null {
  const last = run.at(-1);
  if (!last || run.length !== 2) return null;
  const { tokens, at } = last;
  const end = tokens.findIndex(({ low }, index) => index > at && low === 'respectively');
  const by = tokens.findIndex(({ low }, index) => index > at && /^(?:in|at|for|from|to)$/.test(low));
  if (end < 0 || by < 0 || by > at + 4 || end > at + 12) return null;
  const what = text.slice(tokens[at + 1]?.start ?? 0, tokens[by - 1]?.end ?? 0);
  const words = tokens.slice(by + 1, end).map(({ text: word }) => word);
  const and = words.indexOf('and');
  const [one, other] = [words.slice(0, and), words.slice(and + 1)];
  if (and < 1 || one.length > other.length || words.some((word) => /\d/.test(word))) return null;
  const full = one.length === other.length ? one : [...one, ...other.slice(one.length)];
  const to = determiners.has(full[0]?.toLowerCase() ?? '') ? full.slice(1) : full;
  const link = tokens[by]?.text ?? 'in';
  return [to, other].map((words1) => `${raised(what)} ${link} ${words1.join(' ')}`);
}

/** What a year, a day or a part of a year says in brackets: “Premiums 4,120 (FY23: 3,900)”, “were waiting for a bed (31 May 2022: 840)”. */
import type { Around } from '../around.ts';
import type { Setting } from '../setting.ts';
import { atThatTime } from './before.ts';

/** The thing just told, for it is of that as well: the time's own name is none. */
export function sameInBrackets({ tokens, at, found }: Setting, { last, text }: Around): string {
  const [open, name, colon] = [3, 2, 1].map((back) => tokens[at - back]?.text ?? '');
  const short = open === '(' && colon === ':' && /^(?:FY|[HQ][1-4]) ?(?:19|20)?\d\d$/.test(name ?? '');
  return short || (colon === ':' && atThatTime.test(text.slice(Math.max(0, found.start - 60), found.start)))
    ? last
    : '';
}

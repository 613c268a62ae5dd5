/** What a fiscal year or a part of one says in brackets: “Premiums 4,120 (FY23: 3,900)”. */
import type { Around } from '../around.ts';
import type { Setting } from '../setting.ts';

/** The thing just told, for it is of that as well: the year's own name is none. */
export function sameInBrackets({ tokens, at }: Setting, { last }: Around): string {
  const [open, name, colon] = [3, 2, 1].map((back) => tokens[at - back]?.text ?? '');
  return open === '(' && colon === ':' && /^(?:FY|[HQ][1-4]) ?(?:19|20)?\d\d$/.test(name ?? '') ? last : '';
}

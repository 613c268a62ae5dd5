/** How much of what it once was something is: “ridership is only at 88 percent of its 2019 level”. */
import type { Around } from '../around.ts';
import { isPercent } from '../../numbers/units.ts';
import type { Setting } from '../setting.ts';

/** Ridership as a share of 2019 level; '' where a number is no such share. */
export function ofItsLevel({ tokens, at, found, kind, group }: Setting, { subject, last }: Around): string {
  if (!(isPercent(found.unit) || kind === 'ratio') || tokens[at + 1]?.low !== 'of') return '';
  const whose = /^(?:its|their|the|our)$/.test(tokens[at + 2]?.low ?? '') ? at + 3 : at + 2;
  // “96 percent of the level of 2019”
  const turned = /^levels?$/.test(tokens[whose]?.low ?? '') && tokens[whose + 1]?.low === 'of';
  const [year, level] = turned
    ? [tokens[whose + 2], tokens[whose]?.low ?? '']
    : [tokens[whose], tokens[whose + 1]?.low ?? ''];
  if (!/^(?:(?:19|20)\d\d|pre-[a-z]+)$/.test(year?.low ?? '') || !/^(?:levels?|peak|value)$/.test(level))
    return '';
  const what = group ? subject || last : last || subject;
  return what === '' || / as a share of | share of /.test(what)
    ? ''
    : `${what} as a share of ${year?.text ?? ''} ${level}`;
}

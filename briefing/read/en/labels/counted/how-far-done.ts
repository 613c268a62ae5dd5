/** Some were done, some in part, and some not: “14 had been met, five had been partly met and the remaining two had not”. */
import { verbOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

const inPart =
  /^ (?:had|has|have|were|was|are|is)(?: been)? (substantially|partly|partially|largely|mostly|almost|nearly|fully) ([a-z]+)\b/;
const not = /^ (?:had|has|have|were|was|are|is) not(?: been)?(?= ?(?:[.,;:)]|$))/;

/** “Targets partly met”, “Targets not met”: without it they would be told as the first are. */
export function tellHowFar(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { label, kind, found } = setting;
    if (label === '' || !/^(?:amount|percent|ratio)$/.test(kind)) return;
    const after = text.slice(found.end, found.end + 60);
    const [, how = '', done = ''] = inPart.exec(after) ?? [];
    if (how !== '' && label.endsWith(` ${done}`) && !label.endsWith(` ${how} ${done}`))
      setting.label = `${label.slice(0, -done.length)}${how} ${done}`;
    const deed = not.test(after) ? deedBefore(settings.slice(0, index), label) : '';
    if (deed !== '') setting.label = `${label} not ${deed}`;
  });
}

/** “met” of “Targets met”, where the last of the same was “Targets”; '' where nothing was done. */
function deedBefore(before: Setting[], things: string): string {
  const told = before.findLast(({ label }) => label.startsWith(`${things} `))?.label ?? '';
  const deed = told.split(' ').at(-1) ?? '';
  return /^(?:past|participle)$/.test(verbOf(deed)?.form ?? '') ? deed : '';
}

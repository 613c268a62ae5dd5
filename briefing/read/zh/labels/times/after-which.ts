/** After how long something came about: “12天之后，水位回落到警戒线以下”. */
import type { Named, Place } from '../place.ts';
import { shortened } from '../phrases/phrases.ts';
import { wordsOf } from '../../lexicon/index.ts';

const then = /^(?:之?后|以后|过后)，([^，。；：\d]{2,16})(?=[，。；]|$)/;

/** Names the time by what came about: 水位回落到警戒线以下用时. */
export function afterWhich({ number, own }: Place): Named | null {
  if (number.kind !== 'duration' || !/^[，、]?(?:仅仅?|短短|就在|在)?$/.test(own)) return null;
  const said = then.exec(number.around.after)?.[1];
  const what = said?.replace(/(?<=.)了|[终也就便才]于?(?=.)/g, '');
  if (
    what === undefined ||
    !(said?.endsWith('了') || wordsOf(what).some(({ class: one }) => 'vsl'.includes(one)))
  )
    return null;
  return { label: shortened(`${what}用时`), topic: '' };
}

/** How long ago something was last so: “时隔12年再次承办省运会”. */
import { phraseAfter } from '../phrases/after.ts';
import { shortened } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

/** Names the time between twice of the same by what came again: 再次承办省运会间隔; null where no such time is told. */
export function elapsed({ number, own }: Place): Named | null {
  if (number.kind !== 'duration' || !/(?:时隔|相隔|事隔|睽违|阔别)(?:整整|将?近|约|超过?)?$/.test(own))
    return null;
  const again = phraseAfter(number.around.after)
    .replace(/^(?:后|之后|，)/, '')
    .replaceAll('了', '');
  return again.length < 3 ? null : { label: shortened(`${again}间隔`), topic: '' };
}

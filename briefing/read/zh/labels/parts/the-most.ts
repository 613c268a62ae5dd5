/** What a thing has, where the sentence first says that it has the most: “占比最大的是房租收入，为2.4亿元”. */
import { isThing } from '../phrases/caption.ts';
import { metric, tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const leads = /^[，、]?(?:约为|为|达到?|有|约|近|超过?|共)+$/;
const most = /([^，；。\d]{0,16})最[大高多]的(?:是|为|当属)([^，；。\d]{2,16})，[^，；。\d]{0,4}$/;

/** Names it by that thing, with what is measured where the thing is no measure itself: 房租收入, 城东街道人口. */
export function theMost({ number, own }: Place): Named | null {
  if (number.kind !== 'amount' || !leads.test(own)) return null;
  const [, of = '', thing = ''] = most.exec(number.around.ahead) ?? [];
  const measure = tidy(of);
  if (thing === '' || !isThing(thing)) return null;
  if (metric(thing)) return { label: thing, topic: thing };
  const label = `${thing}${measure}`;
  return metric(measure) && !/率|占比|比重|比例/.test(measure) ? { label, topic: label } : null;
}

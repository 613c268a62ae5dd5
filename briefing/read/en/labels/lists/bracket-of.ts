/** What a number in brackets is of, told with the measure or the share that its sentence tells: “with tea (up 21%) and rice (9%)”. */
import type { Around } from '../around.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

const measures =
  'prices|exports|imports|sales|output|production|turnover|revenues?|investment|spending|employment|wages|earnings|rents|deliveries|shipments|consumption|arrivals';
const ofMeasure = new RegExp(`^((?:[\\w-]+ ){0,2}(?:${measures})) of `, 'i');
const ownMeasure = new RegExp(`(?:^|^\\S+ )(${measures})$`, 'i');

/** “Sales of other goods” → sales of; “Retail sales” → sales of; '' where no such measure is named. */
export const measureIn = (name: string): string => {
  const own = ofMeasure.exec(name)?.[1] ?? ownMeasure.exec(name)?.[1];
  return own === undefined ? '' : `${lowered(raised(own))} of`;
};

/** “Asia’s share of exports”, “Share of exports taken by the states of the union”: of what they are a share. */
const whole =
  /(?:[’']s?|\bas a) share of (.+)$|^Share of (.+?) (?:taken|absorbed|bought|purchased|generated|produced) by /;

/** “took 68% of exports, with Norway (19%) in the lead”: its share of them; `name` where no share was told. */
export function shareWithin(name: string, { kind }: Setting, { done }: Around): string {
  const label =
    kind === 'percent' ? done.findLast((one) => whole.test(one.label) && one.kind === kind)?.label : '';
  const [, of, taken] = whole.exec(label ?? '') ?? [];
  const all = of ?? taken;
  return all === undefined || !/^\p{Lu}/u.test(name) ? name : shareOf(raised(name), all);
}

/** “prices of food rose, with tea (up 21%)”, “than those of new homes (6%)”: their prices. */
export function measureWithin(
  name: string,
  { tokens, kind }: Setting,
  start: number,
  subject: string,
): string {
  const of = ofMeasure.exec(subject)?.[1];
  const those = /^(?:those|that)$/.test(tokens[start - 2]?.low ?? '') && tokens[start - 1]?.low === 'of';
  if (of !== undefined && those) return `${of} of ${name}`;
  const own = of ?? ownMeasure.exec(subject)?.[1];
  if (kind !== 'growth' || own === undefined || !/^(?:with|and|,|by)$/.test(tokens[start - 1]?.low ?? ''))
    return name;
  if (new RegExp(`\\b(?:${measures})\\b`, 'i').test(name)) return name;
  return of === undefined ? `${raised(name)} ${lowered(own)}` : `${of} of ${name}`;
}

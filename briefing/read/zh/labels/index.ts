/** The noun phrase a speaker would put under each number: the rules in order, the first that knows a name gives it. */
import { among } from './among.ts';
import { afterAll, counted } from './counted.ts';
import { inherited } from './inherited.ts';
import { standsAlone } from './judge.ts';
import { lately } from './lately.ts';
import { listed } from './listed.ts';
import { balanced, shortened } from './phrases.ts';
import { isWord, placeOf, type Known, type Named, type Place } from './place.ts';
import { purpose } from './purpose.ts';
import { qualified } from './qualified.ts';
import { rank } from './rank.ts';
import { share } from './share.ts';
import { subject } from './subject.ts';
import { told } from './told.ts';

const rules: ((place: Place) => Named | null)[] = [
  rank,
  told,
  listed,
  share,
  qualified,
  among,
  counted,
  purpose,
  subject,
  inherited,
  lately,
  afterAll,
];

/** The first name that can stand alone; where none can, the first there is. */
function bestOf(place: Place): Named | null {
  let first: Named | null = null;
  for (const rule of rules) {
    const name = rule(place);
    if (name && standsAlone(name.label)) return name;
    first ??= name;
  }
  return first;
}

/** Names every number of a text, in order. */
export function labelsOf(text: string, numbers: Known[]): string[] {
  const named: Named[] = [];
  for (const [index, number] of numbers.entries()) {
    const place = isWord(number.kind) ? null : placeOf(text, numbers, index, named);
    named.push((place && bestOf(place)) ?? { label: '', topic: '' });
  }
  // “物流成本平均每吨降了38元”: how it was measured leads on to the number.
  return named.map(({ label }) =>
    shortened(balanced(label.replace(/(?<=..)(?<!全[省市县国区]|行业|高于|低于)平均$/, ''))),
  );
}

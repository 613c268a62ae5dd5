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

/** “员工较年初净增345人”: how many more or fewer, which the thing’s own name would tell as how many there are. */
function withChange(label: string, { kind, around: { own, clause } }: Known): string {
  // “带动住宿餐饮业营业额增长近两成”: the growth is of what was moved.
  if (kind === 'growth') return label.replace(/^(?:带动|拉动|推动|促进)(?=.{4,})/, '');
  if (!/^(?:amount|duration)$/.test(kind) || /[增减降涨升多少缩]/.test(label)) return label;
  // “分别增加2130元和1685元”: the verb is said once.
  const again = /^(?:、|和|与|及|以及)$/.test(own)
    ? /分别(增加|减少|下降|降低|提高|缩短)(?![到至为])/
    : change;
  const verb = again.exec(again === change ? own : clause)?.[1] ?? '';
  return verb === '' || label === '' ? label : `${label}${changes[verb] ?? verb}`;
}
const change =
  /(净增|多增|少增|增加|减少|下降|降低|提高|缩短|(?<=[比较].*)[多少高低])(?:了|约|近|超过?|逾)*$/;
const changes: Record<string, string> = { 多: '增加', 少: '减少', 高: '提高', 低: '降低' };

/** “派发末期股息每股0.20元” → 每股末期股息. */
const perShare = (label: string, { around: { own } }: Known): string =>
  /每股(?:为|达|约)?$/.test(own) && !label.includes('每股')
    ? `每股${label.replace(/^(?:派发|派付|分派|宣派|派送|分配)(?=..)/, '')}`
    : label;

/** Names every number of a text, in order. */
export function labelsOf(text: string, numbers: Known[]): string[] {
  const named: Named[] = [];
  for (const [index, number] of numbers.entries()) {
    const place = isWord(number.kind) ? null : placeOf(text, numbers, index, named);
    const name = (place && bestOf(place)) ?? { label: '', topic: '' };
    named.push({ ...name, label: perShare(withChange(name.label, number), number) });
  }
  // “物流成本平均每吨降了38元”: how it was measured leads on to the number.
  return named.map(({ label }) =>
    shortened(balanced(label.replace(/(?<=..)(?<!全[省市县国区]|行业|高于|低于)平均$/, ''))),
  );
}

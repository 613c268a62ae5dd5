/** 约, 超过, 不到, 以上, 余 and their like, before and after a number. */
import type { Approximation } from '../../model.ts';
import type { Around } from './around.ts';
import type { Found } from './found.ts';

const rules: [Approximation, 'own' | 'after' | 'raw', RegExp][] = [
  ['under', 'after', /^(?:及?以下|以内|之内)/],
  ['over', 'own', /(?:不低于|不少于|不小于|至少|最少)(?:[建新增有达配保安培引完][\u4e00-\u9fff])?$/],
  ['over', 'own', /(?:超过|突破|逾)(?:其中|全[国省市县区]|总[数量额]|一半|计划)的$/],
  ['over', 'after', /^(?:还多|还要多|开外|出头|有余)/],
  ['under', 'own', /几乎(?:是|为|有|达到?)?$/],
  ['under', 'own', /(?:不得?(?:超过|高于|多于|大于)|不超过|不高于|不多于|不大于|至多|最多)$/],
  ['over', 'raw', /[余多]/],
  ['over', 'after', /^(?:及?以上|之上|余|多(?!元|种|样|个?方))/],
  ['over', 'own', /(?:超过|突破|超|逾|高于|多于|大于|冲破|跨越|跨过|(?<=[首再双连])破)了?$/],
  ['over', 'own', /(?:[都均已]过了?|(?<![通经不度路难])过了)$/],
  ['over', 'own', /(?<![以向迈站跃登跨])上$/],
  ['under', 'own', /(?:不到|不足|接近|将近|将近|低于|少于|小于|近)$/],
  ['about', 'after', /^(?:左右|上下(?![游班级联水行车岗床]))/],
  [
    'about',
    'own',
    /(?:(?<![节签合预集制])约|大约|大致|约为|约合|大概|约(?:有|占|为|是|相当于)[^，。；\d]{0,16})$/,
  ],
];

/** How exactly a number is meant; null when it is meant as it stands. */
export function approximationOf(number: Found, { own, after }: Around): Approximation | null {
  const words = { own: own.slice(-20), after: after.slice(0, 4), raw: number.raw };
  // “上千人” is over a thousand; “带上62.4%的村” tells where.
  if (/上$/.test(words.own) && !/^[十百千万亿]/.test(number.raw)) words.own = words.own.slice(0, -1);
  return rules.find(([, where, pattern]) => pattern.test(words[where]))?.[0] ?? null;
}

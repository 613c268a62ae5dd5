/** Those in schools of several kinds: “普通高校3所，在校学生4万人；中职学校9所，在校学生2万人”. */
import type { Place } from '../place.ts';
import { undone } from '../phrases/phrases.ts';

const inmates = /^(?:在校学生|在校生|在园幼儿|专任教师|教职工|招生|毕业生|病床|床位|卫生技术人员)$/;
const house = /(?:学校|高校|高中|中学|小学|初中|大学|学院|幼儿园|医院|卫生院|机构)$/;

/** The label with the house right before it, where the paragraph tells such a number more than once. */
export function inHouses(label: string, { number, text, named, numbers, past }: Place): string {
  const whose = undone(named[past]?.topic ?? '');
  const counts = numbers[past]?.unit === '所' || numbers[past]?.unit === '家';
  if (!inmates.test(label) || !counts || !house.test(whose) || whose.length > 10) return label;
  const { clause } = number.around;
  if (!clause.replace(/^[，]/, '').startsWith(label)) return label;
  return text.split(label).length > 2 ? `${whose}${label}` : label;
}

/** Who learn and teach, lie and perform in the houses that were counted first: “高职院校12所，招生3.1万人，在校生9.2万人”. */
import { undone } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

/** Each sort of house, who and what is in it, and whether that is told with the house only where it stands in several. */
const sorts: { house: RegExp; held: RegExp; often?: true }[] = [
  {
    house:
      /(?:学校|院校|学院|大学|高校|中学|小学|高中|初中|幼儿园|教育|机构|培养单位|党校|技校)(?:（[^（）]*）)?$/,
    held: /^(招生|在校(?:学生|生)|毕业生|专任教师|教职工|在职教师|任课教师)(?:人数|数)?$/,
  },
  {
    house: /(?:团体|剧团|剧院|剧场|博物馆|图书馆|文化馆|美术馆|纪念馆|展览馆|养老院|敬老院|养老机构|福利院)$/,
    held: /^(演出|观众|参观观众|藏品|文物藏品|藏书|馆藏|总藏量|展览|举办展览|从业人员|入住老人|床位|读者)(?:人数|人次|数)?$/,
  },
  { house: /(?:医院|卫生院|机构)$/, held: /^(病床|床位|卫生技术人员)$/, often: true },
];
const leading = /^[，、]?(?:其中，?|全年|当年|年末|年度|本年)*|(?:约|近|达到?|为|有|共|超过?)+$/g;
/** The counts of one sort of house follow each other closely. */
const farthest = 6;

/** 高职院校招生人数, 博物馆藏品; null where no such house was counted in the sentence, or the noun tells whose it is. */
export function inHouse({ number, own, numbers, named, index, text }: Place): Named | null {
  if (number.kind !== 'amount' || own.length > 12) return null;
  const said = own.replace(leading, '');
  if (!sorts.some(({ held }) => held.test(said))) return null;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const other = numbers[at];
    if (!other || other.start < number.around.sentence.start) return null;
    if (other.kind !== 'amount' || !/^[所个家座处]$/.test(other.unit)) continue;
    // “小学9所、初中2所，学生…”: of all of them.
    const [one, sign] = [numbers[at - 1], text.slice(numbers[at - 1]?.end ?? 0)[0]];
    if (one?.unit === other.unit && sign === '、' && one.start >= number.around.sentence.start) return null;
    const whose = undone(named[at]?.topic ?? '').replace(/^全[省市县区国](?=..)|（[^（）]*）$/g, '');
    if (whose.length > 12 || /^各级|各类/.test(whose)) return null;
    for (const { house, held, often } of sorts) {
      const what = house.test(whose) ? held.exec(said)?.[1] : undefined;
      if (what === undefined || (often && text.split(what).length <= 2)) continue;
      // “研究生培养机构8所，招生1.2万人”: they are taught there.
      const label = `${whose.replace(/培养(?:机构|单位)$/, '')}${what}${what === '招生' ? '人数' : ''}`;
      return { label, topic: label };
    }
    return null;
  }
  return null;
}

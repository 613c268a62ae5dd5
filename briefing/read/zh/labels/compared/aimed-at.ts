/** A target that is told by name, right before its number: “把经济增长目标定在6%”, “招聘目标比去年多300人”. */
import type { Known } from '../place.ts';

const set = '(?:定|设|确定)[在为]|[是为]';
const whole = new RegExp(`([\\u4e00-\\u9fffA-Z\\d]{2,14}?(?:预期|主要|发展)?目标)(?:${set})(?:约|近)?$`);
const target = new RegExp(
  `(增长|下降|提高|降低)?((?:预期|年度|主要|发展)*目标)(?:${set}|[比较][^，、；\\d]{2,6}?(多|增加|提高|高)(?:了|出)?)(?:约|近)?$`,
);

/** “锚定产值增长6%的目标”: what is aimed at may stand behind the number. */
const grows = /(增长|下降|提高|降低)(?:约|近)?$/;
const behind = /^(?:左右|以上)?的?(?:预期|年度|全年|主要|发展)*目标/;

/** The label with the target that is told: 财政收入增长预期目标, 招聘目标增加; as it is where none is, or it has it. */
export function aimedAt(label: string, { kind, around: { own, after } }: Known): string {
  // “把经济增长目标定在6%左右”: nothing but the target was kept.
  if (/^(?:预期|主要|发展)?目标$/.test(label))
    return whole.exec(own)?.[1]?.replace(/^[^把将]*[把将]/, '') ?? label;
  if (label.includes('目标')) return label;
  const toGrow = kind === 'growth' && behind.test(after) ? grows.exec(own)?.[1] : undefined;
  if (toGrow !== undefined && label !== '') return `${label.replace(/(?:增速|[增降]幅)$/, '')}${toGrow}目标`;
  const [, change = '', aim = '', more] = target.exec(own) ?? [];
  if (aim === '') return label;
  return `${label.replace(/(?:增速|增加|减少|提高|降低)$/, '')}${change}${aim}${more === undefined ? '' : '增加'}`;
}

/** How many of those that are due are there: “卫生院编制60名，实有45人”. */
import type { Named, Place } from '../place.ts';

const there =
  /^[，、]?(?:目前|现有?|现在|其中)*((?:在岗|实有|在编|在册|到岗|实际到岗|空编|缺编|缺员)(?:人员|人数|职工)?)(?:仅|只|共|有|为|约|近|达到?)*$/;
const due =
  /^(.{2,12}?)(?:核定|人员|事业|行政|现有|总)*(?:编制|在编|定员|定编|实有|在岗)(?:人数|数|人员|民警|教师|医生|职工|干部)?$/;

/** 卫生院实有人数; null where no number of those who are due stands before it. */
export function staffed({ number, own, named, past, numbers }: Place): Named | null {
  const what = number.kind === 'amount' && /^[人名个]$/.test(number.unit) ? there.exec(own)?.[1] : undefined;
  const whose = /^[人名个]$/.test(numbers[past]?.unit ?? '')
    ? due.exec(named[past]?.label ?? '')?.[1]
    : undefined;
  if (what === undefined || whose === undefined) return null;
  const state = what.replace(/人员|人数|职工$/, '');
  return { label: `${whose}${state}人数`, topic: `${whose}${state}人员` };
}

/** How long somebody has been at it: “从教二十八年的乡村教师”. */
import type { Named, Place } from '../place.ts';

const at =
  /(?:^|[，、])(从医|从教|从军|从警|从业|从艺|入行|入党|驻村|护林|任教|执教|行医|任职|扎根[\u4e00-\u9fff]{2,4})(?:已|了|已有|整整|近|超过)*$/;

/** Names so many years by what is done: 从教时间. */
export function yearsServed({ number, own }: Place): Named | null {
  const deed = number.kind === 'duration' && number.unit === '年' ? at.exec(own)?.[1] : undefined;
  return deed === undefined ? null : { label: `${deed}时间`, topic: deed };
}

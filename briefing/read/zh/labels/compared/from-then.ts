/** What something was before it became what it is, where the words say when: “负债率由上年末的61%降至58%”. */
import type { Known } from '../place.ts';

const then =
  /[由从](上年末|上年底|上年同期|去年同期|上年|去年底|去年末|去年|原来|原先|年初|改革前|整治前|改造前)的?(?:约|近|平均)?$/;

/** The label with when it was so: 上年末负债率; the other of the two is told plainly. */
export function fromThen(label: string, { around: { own } }: Known): string {
  const when = then.exec(own)?.[1];
  if (when === undefined || label.length < 2) return label;
  const plain = label.replace(/^(?:上年末?|上年同期|去年同期|去年|全年|今年)(?=..)/, '');
  return `${/^原/.test(when) ? '原来' : when}${plain}`;
}

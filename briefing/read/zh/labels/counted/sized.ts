/** How long or high something is that stands behind its size: “一条8.8公里长的绿道”. */
import { headNoun } from '../phrases/caption.ts';
import { cutAtVerb } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const sizes: Record<string, string> = {
  长: '长度',
  高: '高度',
  宽: '宽度',
  深: '深度',
  厚: '厚度',
  重: '重量',
};
const behind = /^(?:左右|以上|多|余)?([长高宽深厚重])的([^，。；、\d]{2,16})/;

/** Names a size by the thing it is of: 绿道长度; null where the thing stands before it. */
export function sized({ number }: Place): Named | null {
  if (number.kind !== 'amount' || !/(?:米|里|吨|斤|丈|尺|克)$/.test(number.unit)) return null;
  const [, size = '', said = ''] = behind.exec(number.around.after) ?? [];
  const thing = headNoun(cutAtVerb(said));
  const label = `${thing}${sizes[size] ?? ''}`;
  return thing.length >= 2 ? { label, topic: label } : null;
}

/** What so many of those are: “新入驻商户62家，其中四分之三为本地青年”. */
import type { Named, Place } from '../place.ts';
import { isThing } from '../phrases/caption.ts';

const of = /^[，、]?其中，?(?:有)?(?:约|将?近|超过?|不到|不足)?$/;
const are = /^(?:以上|左右|多)?(?:为|是|属于|均为|都是)([\u4e00-\u9fff“”]{2,12})(?=[，。；]|$)/;

/** Names a share by what they are: 本地青年占比. */
export function being({ number, own }: Place): Named | null {
  if (!/^(?:percent|ratio)$/.test(number.kind) || !of.test(own)) return null;
  const what = are.exec(number.around.after)?.[1];
  if (what === undefined || !isThing(what.replace(/[“”]/g, ''))) return null;
  return { label: `${what}占比`, topic: what, share: `${what}占比` };
}

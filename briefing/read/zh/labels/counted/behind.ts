/** A measure whose works stands behind its number: “通过新建日供水6000吨的水厂”, “加快总投资8亿元的灌区改造工程”. */
import { headNoun } from '../phrases/caption.ts';
import type { Named, Place } from '../place.ts';
import { cutAtVerb } from '../phrases/phrases.ts';

const measure =
  /^[，、]?(?:[^，、]{0,6}?)(新建|建成|新增|改建|扩建|启用|加快|推进|建设|启动|实施|谋划|抓好|投用|投产)了?(?:一[座个条家批处项])?((?:日|年)(?:供水|供气|供热|处理|产|加工|发电|接待|吞吐|屠宰|生产)(?:量|能力)?|(?:总|计划|概算|预算)投资|总库容|库容|装机(?:容量)?|总?建筑面积|占地(?:面积)?|全长|总长)(?:约|将?近|超过?|达到?)?$/;
const works = /^(?:左右|以上|余|多)?的([\u4e00-\u9fff（）]{2,16})/;
const ofMany = /^[^，。；]{2,20}等\d+个[^，。；]{0,8}项目/;
const built = /^(?:新建|改建|扩建)$/;

/** Names the measure with its works; the verb stays where it tells that the works is new. */
export function behind({ number, own }: Place): Named | null {
  if (number.kind !== 'amount') return null;
  const [, deed = '', what = ''] = measure.exec(own) ?? [];
  const said = what === '' ? '' : (works.exec(number.around.after)?.[1] ?? '');
  // “总投资9亿元的宏图储能等12个项目”: the sum is that of the one that is told by name.
  const thing = headNoun(cutAtVerb(said)).replace(/等$/, ofMany.test(number.around.after) ? '项目' : '');
  if (thing.length < 2) return null;
  const label = `${built.test(deed) ? deed : ''}${thing}${/[供产理工电待吐宰]$/.test(what) ? `${what}能力` : what}`;
  return { label: label.replace('产能力', '产能'), topic: thing };
}

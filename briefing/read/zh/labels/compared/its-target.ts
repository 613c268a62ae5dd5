/** What was aimed at, where what came of it is told, or to what end: “贷款增长9%，低于11%的预期目标”. */
import { tidy, undone } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';

const beside =
  /^[，、]?(?:均|都|也|仍|略|大幅|明显|远|始终|一直)*(?:提前[一二两三四五六\d]+(?:个月|年|天)(?:实现|完成|达到?)了?)?(?:[高低快慢好优]于|超过?|超出|达到?|实现|完成|未达到?|没有达到|(?:控制|保持|稳定)在)(?:了|约|近)?$/;
const target =
  /^(?:左右|以上|以内|以下)?的?((?:全年|年度|年初|预期|既定|规划|计划|发展|控制)*目标)(?:以内|之内|以下|范围内)?(?=[，。；、]|$)/;
/** “实现了降低物流成本四分之一的目标”: the deed stands before the number, its end behind. */
const deed =
  /(?:^|完成|实现|达成|确定|提出|围绕|按照|[了出])(?:了|本届政府|全年)?((?:减少|压减|降低|下降|提高|增加|增长|精简|取消|压缩|缩短|削减)[^，、；。的]{2,12})$/;
/** “减少四分之一审批事项的目标”: what it is done to stands behind the number. */
const over = /^(?:左右|以上)?的?(?![以左])([\u4e00-\u9fff]{2,10}?)(?:的(?:目标|承诺|任务)|(?=[，。；、]|$))/;
const verb = /(?:^|[，、\u4e00-\u9fff])((?:减少|压减|精简|取消|压缩|削减|缩减|下放))(?:了|约|近|超过?)*$/;
const end = /^(?:左右|以上)?的?(?:(?:全年|年度|预期|既定|规划)*目标)/;

/** “6%以上的目标，是跳一跳够得着的”: nothing but that it is one. */
const bareAim = /^(?:左右|以上|以内)?的?(?:这个|这一)?(?:增长|增速|预期)?目标(?![任人])/;

/** The target of so much that was told before: 全市地区生产总值增长目标; null where none was. */
function toldAim({ number, own, numbers, index, named }: Place): Named | null {
  if (!/^[，、：“]*(?:而|但|对|对于)?$/.test(own) || !bareAim.test(number.around.after)) return null;
  for (let at = index - 1; at >= 0; at--)
    if (numbers[at]?.value === number.value && numbers[at]?.unit === number.unit)
      if (named[at]?.label.endsWith('目标')) return named[at] ?? null;
  return null;
}

/** Names a target by what was reached, or by what is to be done: 贷款增长预期目标, 降低物流成本目标. */
export function itsTarget(place: Place): Named | null {
  const { number, own, numbers, past } = place;
  if (!/^(?:percent|ratio|growth|amount)$/.test(number.kind)) return null;
  const again = toldAim(place);
  if (again !== null) return again;
  const topic = topicOf(place);
  const line = beside.test(own) ? target.exec(number.around.after)?.[1] : undefined;
  const before = numbers[past];
  if (line !== undefined && topic !== '' && before) {
    const rose =
      before.kind === 'growth' && before.unit === number.unit && !/增[速幅]$|[涨降]幅$/.test(topic);
    const change = !rose ? '' : before.sign < 0 ? '下降' : /价格$/.test(topic) ? '上涨' : '增长';
    const kept = line === '目标' && /控制在(?:约|近)?$/.test(own) ? '控制' : '';
    return { label: `${place.named[past]?.share ?? topic}${change}${kept}${line}`, topic };
  }
  const [, cut = ''] = /^(?:ratio|percent)$/.test(number.kind) ? (verb.exec(own) ?? []) : [];
  const [all = '', of = ''] = cut === '' ? [] : (over.exec(number.around.after) ?? []);
  if (of !== '' && !/[用转投给]|增长/.test(of))
    return { label: `${cut}${of}${/目标|承诺|任务/.test(all) ? '目标' : '比例'}`, topic: of };
  const done = end.test(number.around.after) ? deed.exec(own)?.[1] : undefined;
  const thing = tidy(undone(done ?? ''));
  return done === undefined || thing.length < 2 ? null : { label: `${done}目标`, topic: thing };
}

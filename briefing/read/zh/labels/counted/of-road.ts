/** A road that was opened: “滨海至云台高速公路全线通车，全长58公里，设计时速100公里”. */
import type { Named, Place } from '../place.ts';

const measure =
  /^[，、]?((?:主线|正线|线路|路线|桥梁|隧道)?(?:全长|总长度?|设计时速|设计速度|最高时速|总投资|概算总投资))(?:为|约|达到?|近|超过?|共)*$/;
const opened =
  /(?:^|[，；。：、])(?:(?:去年|今年|年内|当年|目前|\d{1,2}月\d{0,2}日?|\d{4}年)，?)*([\u4e00-\u9fff“”]{2,16}?(?:高速公路|快速通道|快速路|通道|高速|公路|国道|省道|大道|大桥|特大桥|隧道|铁路|高铁|[一二三四五六七八九十\d]号线|轻轨|航道|绿道|管廊|干渠|跑道|专线))(?:[一二三]期|[东西南北]段)?(?:工程|项目)?(?:全线|正式|顺利|如期|全面|主体|提前|已)*(?:建成|通车|开通|贯通|开工|动工|竣工|投用|完工|通航|启用)[^，。；\d]{0,8}，[^。；]*$/;

/** Names a length or a speed by the road that the sentence told of: 滨海至云台高速公路全长. */
export function ofRoad({ number, own }: Place): Named | null {
  const what = measure.exec(own)?.[1];
  if (what === undefined || number.kind !== 'amount') return null;
  const road = opened.exec(number.around.ahead)?.[1];
  if (road === undefined) return null;
  const name =
    road.length > 9 && /[时速]/.test(what) ? road.replace(/^.*至[\u4e00-\u9fff]{2}(?=..)/, '') : road;
  return { label: `${name}${what}`, topic: `${name}${what}` };
}

/** The works that a clause before began: “开工建设滨江大道二期，全长18公里，工期预计20个月”. */
import type { Named, Place } from '../place.ts';

const measure =
  /^[，、]?(全长|总长|总?工期|建设工期|设计时速|建设周期|占地面积|规划面积|概算)(?:为|约|预计|计划|达到?|近|超过?)*$/;
const begun =
  /(?:开工建设|启动建设|动工建设|开建|新建|启动|开工|推进|加快建设)([\u4e00-\u9fff]{2,12}?(?:路|线|桥|大道|隧道|工程|项目|高速|铁路|机场|码头|水库|园区|基地|中心|管廊)(?:[一二三]期)?)，[^。；]*$/;

/** Names the measure by the works: 滨江大道二期工期. */
export function ofWorks({ number, own }: Place): Named | null {
  const what = measure.exec(own)?.[1];
  const works = what === undefined ? undefined : begun.exec(number.around.ahead)?.[1];
  return what === undefined || works === undefined
    ? null
    : { label: `${works}${what}`, topic: `${works}${what}` };
}

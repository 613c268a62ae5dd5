/** What things are called once their whole name was told: 项目 of 县域商业体系项目. */
import { headOf } from './caption.ts';
import { undone } from './phrases.ts';

const last =
  /(?:(?:国家级?|[省市县区]级)[\u4e00-\u9fff]{2,4}(?=项目|工程|任务|事项))?(?:监测对象|(?:[督巡检审核抽][\u4e00-\u9fff])?(?:反馈|交办|移交|通报|指出)问题|中小企业|企业|项目|事项|任务|人员|案件|工程|小区|学校|医院|农户|问题)$/;

/** The noun with what tells its class by name (市级重点项目); a short name as it is, without what was done. */
export function shortName(name: string): string {
  const thing = undone(name.replace(/^新(?=开通|投放|开行|开辟)/, ''));
  return last.exec(thing)?.[0] ?? (thing.length > 6 ? headOf(thing) : thing);
}

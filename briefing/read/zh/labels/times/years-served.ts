/** How long somebody has been at it: “从教二十八年的乡村教师”. */
import { headNoun } from '../phrases/caption.ts';
import { cutAtVerb } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const at =
  /(?:^|[，、])(从医|从教|从军|从警|从业|从艺|入行|入党|驻村|护林|任教|执教|行医|任职|扎根[\u4e00-\u9fff]{2,4})(?:已|了|已有|整整|近|超过)*$/;

/** “做了15年外贸生意的老板”, “干了20年护林员” */
const trade = /(?:做|干|当|从事|经营|种|养|开)(?:了|过)(?:近|整整|超过|约)?$/;
const what =
  /^(?:多|来)?的?([\u4e00-\u9fff]{2,6}?(?:生意|买卖|工作|行当|[医教护]师?|员|[一二]线|贸易|批发|养殖|种植|维修|销售|[店馆铺]))(?=[的，。；])/;

/** “更新使用15年以上的老旧电梯”: how old they are. */
const used = /(?<!费)(使用|运行|服役)(?:超过?|达到?|满)?$/;
const old = /^(?:及?以[上下内]|左右|多)?的([\u4e00-\u9fff]{2,10}?)(?=[仍还尚][有存]|[\d，。；、]|$)/;

/** “在清水河边住了三十多年的张师傅”, “她在厂里干了20年” */
const dwelt =
  /(?:^|.*[^现存潜内])在(?:[这那][条个座片家])?((?:(?!这|那|此)[^，、的在]){2,10}?)?(?:[这那此][里儿地]?)?(?:已经|已|整整|一)*(居?住|生活|守|工作|干|打拼|奋斗|经营)了?(?:已有|整整|大半辈子|近|将近|快|约|超过?)*$/;
const dwelling: Record<string, string> = { 住: '居住', 守: '值守', 干: '工作' };

/** “一条刚投产两个月的柔性生产线”: for how long it has run. */
const running =
  /(投产|投用|启用|开业|运营|营业|开张|通车|上线|开园|开馆|入职|创办|成立)(?:了|还|仅|才|刚|不到|不足|将?近|整整|已有?)*$/;
const house = /^(?:多|左右)?的([\u4e00-\u9fff]{2,10})/;

/** Names so many years by what is done: 从教时间, 老旧电梯使用年限. */
export function yearsServed({ number, own }: Place): Named | null {
  const job = trade.test(own) && number.unit === '年' ? what.exec(number.around.after)?.[1] : undefined;
  if (job !== undefined) return { label: `${/[店馆铺]$/.test(job) ? '经营' : '从事'}${job}时间`, topic: job };
  const use = number.kind === 'duration' && number.unit === '年' ? used.exec(own)?.[1] : undefined;
  const thing = use === undefined ? '' : headNoun(cutAtVerb(old.exec(number.around.after)?.[1] ?? ''));
  if (thing.length >= 2) return { label: `${thing}${use ?? ''}年限`, topic: thing };
  const run = number.kind === 'duration' ? running.exec(own)?.[1] : undefined;
  const runs = run === undefined ? '' : (house.exec(number.around.after)?.[1] ?? '');
  const works = headNoun(cutAtVerb(runs.replace(/(?<=..)[上里中内].*$/, '')));
  if (works.length >= 2) return { label: `${works}${run ?? ''}时间`, topic: works };
  const [, where = '', stays] = (number.unit === '年' && number.kind === 'duration' && dwelt.exec(own)) || [];
  if (stays !== undefined && /^(?:的|[，。；”]|$)/.test(number.around.after)) {
    const label = `${where}${dwelling[stays] ?? stays}年数`;
    return { label, topic: '' };
  }
  const deed = number.kind === 'duration' && number.unit === '年' ? at.exec(own)?.[1] : undefined;
  return deed === undefined ? null : { label: `${deed}时间`, topic: deed };
}

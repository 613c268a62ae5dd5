/** What a bare measure is of, by what the numbers before it were told of. */
import { headOf } from './phrases/caption.ts';
import { undone } from './phrases/phrases.ts';
import type { Place } from './place.ts';

/** 药品, where 不合格药品 were found among them and their 合格率 follows; '' elsewhere. */
export function lookedAt({ named, numbers, past, number }: Place, told: string, rate: string): string {
  const found = told.replace(/^(?:发现|检出|查出|查获)/, '');
  const how = /^([\u4e00-\u9fff]{2})率$/.exec(rate)?.[1];
  if (how === undefined || !new RegExp(`^(?:[不未]${how}|${how}(?<=^[超违].))`).test(found)) return '';
  const head = headOf(found.replace(new RegExp(`^[不未]?${how}的?`), ''));
  const before = named
    .slice(0, Math.max(0, past))
    .findLast(
      ({ topic }, at) => (numbers[at]?.start ?? -1) >= number.around.sentence.start && topic.endsWith(head),
    );
  const all = undone(before?.topic ?? '').replace(/^(?:检测|检查|抽检|抽查|监测|巡查|排查)(?=..)/, '');
  return head.length < 2 ? '' : all.length <= 8 && all.endsWith(head) ? all : head;
}

/** 食品抽检 of “完成食品抽检900批次，检出…”: what was checked in the sentence; '' where nothing was. */
export const checkedIn = ({ named, numbers, number }: Place): string =>
  undone(
    named.findLast(
      ({ topic }, at) =>
        (numbers[at]?.start ?? -1) >= number.around.sentence.start &&
        /..(?:抽检|抽查|检测|监测|检验|检查)$/.test(topic),
    )?.topic ?? '',
  );

/** “支出98.74亿元” after 市本级一般公共预算收入 is its 支出; else that of what the paragraph's title names. */
export function flowOf({ named, index, text }: Place, noun: string): string {
  // “基金总收入98亿元，总支出91亿元”, “当期结余7亿元，滚存结余88亿元”
  const ofFund = /^(?:总|当期|本期|年末|累计|滚存)+(?:收入|支出|结余)$/.test(noun);
  if (!ofFund && !/^(?:收入|支出|结余)$/.test(noun)) return '';
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    // “古镇接待游客8万人次；实现收入2亿元”
    const whose = /^(.{2,})(?:收入|支出|接待(?:国内外|国内|入境)?(?:游客|旅客|观众))$/.exec(
      named[at]?.topic ?? '',
    )?.[1];
    const fund = /^(.{3,}?(?:基金|专户|公积金))(?:总|当期|本期|年末|累计|滚存)*(?:收入|支出|结余)$/.exec(
      named[at]?.topic ?? '',
    )?.[1];
    if (fund !== undefined) return `${fund}${noun}`;
    if (whose !== undefined && !ofFund) return `${whose}${noun}`;
  }
  if (ofFund) return '';
  const title =
    /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?([^，。：\d]{4,12})[。：\n]/.exec(text)?.[1] ?? '';
  return title === '' ? '' : `${title.replace(/预算$/, '')}${noun}`;
}

/** What sort of sum the paragraph told last: 收入 of 一般公共预算收入. */
export function sumBefore({ named, index }: Place): string {
  const topics = named.slice(Math.max(0, index - 12), index).map(({ topic }) => topic);
  return topics.flatMap((topic) => /(?:收入|支出|投资|产值|销售额)$/.exec(topic)?.[0] ?? []).at(-1) ?? '';
}

/** Whether a bare measure is one of what was spoken of: of projects it is, of one sum another sum is not. */
export function composes({ numbers, past, named }: Place, noun: string): boolean {
  // “农业总产值21亿元，增加值12亿元”
  if (noun === '增加值' && /总?产值$/.test(named[past]?.topic ?? '')) return true;
  // “总里程286公里，总投资468亿元” of the same motorways.
  if (/.{2,}(?:总里程|总长度?|总面积|总建筑面积)$/.test(named[past]?.topic ?? '') && /^总/.test(noun))
    return true;
  if (noun === '户数') return /贷款$|授信$/.test(named[past]?.topic ?? '');
  // “农村公路改造300公里，投资4亿元” for that work.
  const topic = named[past]?.topic ?? '';
  if (/^(?:总|概算)?投资$/.test(noun) && /(?:改造|新改建|改扩建|建设|整治|治理|修复)$/.test(topic))
    return true;
  // “茶园面积9万亩，全产业链产值6亿元”
  if (/^(?:全产业链|综合)?产值$/.test(noun) && /(?:产量|总产|[存出]栏)$/.test(topic)) return true;
  if (/^(?:全产业链|综合)产值$/.test(noun) && /(?:面积|产值)$/.test(topic)) return true;
  const counted = /^(?:[家个项条座处户所宗件起笔例单份场]|台套|套|人|人次)$/.test(numbers[past]?.unit ?? '');
  return (
    counted ||
    /^(?:平均)?(?:[总年]?产量|销售?量|总产|[存出]栏|单产|亩产|收获)$|^(?:平均)?[增涨降跌][速幅]$|^(?:总数|总量|总额|增量|占比|比重|规模|投入强度|平均亩产|数量|总人数|中位数|周转天数|周转率|产能利用率|(?:年均)?复合增长率)$/.test(
      noun,
    )
  );
}

/** What kinds of words there are in a clause, and which verbs in it are no part of a name. */
import type { Word } from '../../lexicon/index.ts';

/** Words that a name may end with: 用电量, 养老服务, 上海, “小巨人”, 5G. */
const heads = new Set('nwge');
/** After one of these a verb is part of a name: 完成|率, 参加|人数. */
export const measures =
  /^(?:率|额|量|值|数|度|用时|时长|工期|人数|人员|面积|金额|资金|任务|工程|时间|里程|能力|规模|比例|占比|标准|价格|费用|成本|收入|支出|周期|次数|强度|水平|密度|系数|指数|人口|总额|总量|项目|案件|事故|机构|基地|中心|平台|余额|增幅|增速|涨幅|降幅|病例|岗位|技能|浓度|产值|产量)/;

export const isHead = (word: Word | undefined): boolean => word !== undefined && heads.has(word.class);

/** Whether a word says something of the words before it: a verb that is no part of a name. */
export function predicates(words: readonly Word[], at: number): boolean {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (!word || !'vsl'.includes(word.class)) return false;
  if (next && measures.test(next.text)) return false;
  return before?.text !== '的';
}

/** What came of a deed: 卖|出, 建|成, 织|到. */
export const resulting = /^[\u4e00-\u9fff]{1,2}(?:成|到|至|出|上|下|完|掉|满|破|了)$/;
/** “冲|上”, “卖|到”: what came of the verb of one character before it. */
export const results = /^[成到至出上下]$/;
export const join = (words: readonly Word[]): string => words.map(({ text }) => text).join('');

/** Those who do something: after them a verb is said of them, and no part of a name. */
export const doers =
  /(?:医院|学校|学院|大学|企业|公司|集团|部门|单位|机关|法院|检察院|公安|民警|警方|队伍|志愿者|专家|医生|党员|群众|居民|农户|村民|市民|患者|学生|教师|干部|代表|委员|各地|驿站|平台|银行|支行|机构|协会|合作社|全[省市县区国校院行]|(?<![农乡])村|[省市县区镇乡]|我们|队员|选手|运动员|旅客|游客|职工|员工|农民工|大学生|老人|孩子|家庭|园区|县域|会场|上游|下游|小镇|景区|基地|论坛|大会|热线|窗口|者)$/;
/** Verbs that add nothing to what they bring about. */
export const light =
  /^(?:推进|开展|实施|组织|进行|实现|完成|拥有|有|现有|共有|已有|设有|建有|配有|收获|达到|获得|取得|形成|力争|保持|争取|带来|迎来|执行|响起|帮|让|使|做好|抓好|迈出|提出|做|搞|打造|提供)$/;

/** Of them, those that do so at the beginning of a stretch too. */
export const lightFirst = /^(?:推进|开展|响起|迎来|收获|带来|执行|打造|做好|抓好|迈出|力争)$/;

/** “公办学校管理改革试点县”: what is tried out is part of the name; “开展试点” is a deed. */
export const isTrial = (word: Word, next: Word): boolean =>
  /^(?:试点|示范)/.test(next.text) && word.class !== 'l' && !light.test(word.text);

/** What may be done with what there is: 可开采储量, 可供出租房源. */
export const usable = /^(?:开发|开采|采|利用|使用|供|用|养殖|种植|耕|耕种|灌溉|出让|出租|回收|调度|调用)$/;

/** Whether a verb in the middle says what was done, so that what was done to stands after it. */
export function acts(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word || !next || !'vsl'.includes(word.class)) return false;
  // “快速路改扩建投资”
  if (/^[新改扩]+建$/.test(word.text) && /^(?:投资|概算)/.test(next.text)) return false;
  // “企业开办平均用时”.
  const thing = words.slice(at + 1).find(({ class: one }) => one !== 'b') ?? next;
  // “国企改革提升行动任务”: what they act for is a name.
  if (measures.test(thing.text) || next.text === '行动') return false;
  if (isTrial(word, thing)) return false;
  if (!before || before.text === '的' || next.text === '的') return false;
  // “各类促消费活动”: what they are for is part of the name.
  if (word.text === '促' && words.at(-1)?.class !== 'v') return false;
  // “城镇常住居民”: who they are, and not what the town does.
  if (/^(?:常住|户籍)$/.test(word.text)) return false;
  // “可开发装机容量”: what can be used is not what is used.
  if (before.text === '可' && usable.test(word.text) && (at === 1 || words[at - 2]?.class === 'b'))
    return false;
  // 到乡村支教: where somebody went is part of what was done.
  if (/^[到去]/.test(word.text)) return false;
  // “吞吐量超过亿吨的港口”: how much tells which.
  if (/^(?:超过?|达到?|低于|高于|不足)$/.test(word.text) && words.slice(at).some(({ text }) => text === '的'))
    return false;
  // “达到或好于Ⅲ类水体比例”
  if (next.text === '或') return false;
  if (word.class === 'l') return word.text.length > 1 || word.text === '有';
  if (/^[了过着]$/.test(next.text)) return true;
  if (/^[下出起]$/.test(next.text)) return doers.test(before.text);
  if ((before.class === 'd' && before.text !== '连续') || before.class === 't' || before.class === 'r')
    return true;
  // “大学生来县就业”.
  if (/^[来赴进回]$/.test(word.text)) return doers.test(before.text);
  // “古镇景区接待游客”: those who came, they came there.
  if (word.text === '接待' && /(?:景区|景点|小镇)$/.test(before.text)) return false;
  return (
    before.class === 'g' ||
    (word.class === 's' && isHead(before)) ||
    (word.text.length > 1 && doers.test(before.text))
  );
}

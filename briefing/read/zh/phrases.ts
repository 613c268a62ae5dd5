/** Cutting Chinese phrases down to the noun that a label needs. */

const longest = 18;

/** Words at a clause's beginning that name nothing. */
const leading =
  /^(?:[“”]?[一二三四五十]{2,3}[“”]?(?:期间|时期|末)|其中|全年|全市共|年末|年内|累计|合计|共计|共|先后|已|并|且|还|也|同时|目前|截至|另有|另|仅用|仅|只|用|将|正式|成功|全面|扎实|选派|拨付|实施|安排|开展|实现|拿下|荣获|获得|获评|获|赢得|摘得|取得|创建|力争|确保|预计|以上|左右|两年平均|三年平均|年均|平均|同比|环比)+|^(?:比|较)[^，。]{1,8}?(?:前|末|初|同期|年|去年|上年|上月)/;
/** Words right before a number that say how it stands, not what it counts. */
const trailing =
  /(?:分别|双双)?(?:合计|总计|共计|累计|达到|通达|升到|升至|降到|降至|增至|增到|增长至|提高至|提高到|提升至|提升到|上升到|多于|少于|高于|低于|大增|猛增|净增|完成|实现|新增|新添|超过|突破|超|同比|环比|(?:比|较)(?:上年|去年|上月|年初|同期)(?:同期)?|增长|下降|减少|压减|缩减|回落|降低|提高|提升|上升|增加|上涨|下跌|回升|增产|减产|压缩|缩短|稳定在|保持在|控制在|维持在|稳居|每年|每月|每人每月|不低于|不少于|不高于|不超过|年均|各类|开讲|举办|约|近|超|逾|为|由|从|有|至|到|达|共|率先|占|并且|办了|办|收官|(?<![费使信应利作采])用)+$/;

const verbs =
  '达到|均达|成了|成为|升为|升级|增加|减少|提高|增至|增长|上升|下降|扩大|陆续|站到|守住|守在|坚守|冲锋|奔赴|驰援|住进|拨付|参与|参加|加入|列入|纳入|登上|入选|入驻|落户|投产|建成|完成|开工|竣工|启动|上线|签约|挂牌|办结|治愈|痊愈|覆盖|通过|拿到|用上|喝上|搬进|搬入|享受|脱贫|退出|实现|得到|获得|获批|担任|分别|有序|如期|按期|顺利|进展|正式|全部|全程|稳步|积极|加快|进入|上云|上平台|以(?![上下内外来及前后])|投入运行|投入使用|建设进度|增速|年均|是|为|获|居|用|由|向|被';
/** After one of these a verb is part of a name: 完成率, 参加人数, 建成区, 使用面积. */
const nominal =
  '项目|人数|人员|率|额|面积|任务|工程|资金|数|量|规模|基地|中心|机构|制度|平台|试点|区|户|者|地|品|水|电|车|房|能|途|工|材|值|速|幅';
const predicate = new RegExp(`(?:${verbs}|经(?![济营费贸验])|在(?!建|校|园|册|职|线|岗|衡))(?!${nominal})`);

/** A phrase up to its first verb: 党员|站到最前面. Empty when it begins with one. */
export function cutAtVerb(phrase: string): string {
  const at = phrase.search(predicate);
  return at < 0 ? phrase : phrase.slice(0, at);
}

/** A verb that says nothing without its subject: 完成投资, 收获. */
export const bareVerb = (phrase: string): boolean =>
  /^(?:完成|实际)?(?:总数|总量|投资|收获|产值|产量|总产值|拨付|参保|到位|增速|总投资)$/.test(phrase);

/** A clause without what introduces it and what leads on to its number. */
export function tidy(clause: string): string {
  // “企业实现利润总额” is about what the firms' profits were.
  let text = clause.trim().replace(/^(.{2,})(?:实现|完成)(.{2,})$/, '$1$2');
  for (let more = true; more;) {
    const shorter = text
      .replace(trailing, '')
      .replace(/[的了已又]+$/, '')

      .replace(leading, '');
    more = shorter !== text;
    text = shorter;
  }
  return text.trim();
}

/** Quotes that lost their other half are dropped, pairs stay. */
export function balanced(label: string): string {
  let text = label.trim();
  const count = (mark: string): number => text.split(mark).length - 1;
  for (const [open, close] of ['“”', '‘’', '（）', '《》']) {
    if (open === undefined || close === undefined) continue;
    if (count(open) > count(close))
      text = text.slice(0, text.lastIndexOf(open)) + text.slice(text.lastIndexOf(open) + 1);
    if (count(close) > count(open)) text = text.replace(close, '');
  }
  return text;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A label of a length that can be set: what 的 only describes goes first, then whole words from the front. */
export function shortened(label: string): string {
  const text = label.replace(/^[的了等、，：:和与]+|[的了等、，：:和与]+$/g, '').trim();
  if (text.length <= longest) return text;
  const series = text.replace(/^第[一二三四五六七八九十]{1,3}[代批次]/, '');
  if (series !== text) return shortened(series);
  const share = /^(.+)占.+比重$/.exec(text)?.[1];
  if (share !== undefined) return shortened(`${share}占比`);
  const of = text.indexOf('的');
  if (of >= 0 && text.length - of > 5) return shortened(text.slice(of + 1));
  for (const { index } of segmenter.segment(text)) {
    if (text.length - index <= longest) return text.slice(index);
  }
  return text.slice(-longest);
}

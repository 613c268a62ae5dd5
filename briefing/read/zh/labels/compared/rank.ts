/** “增速排全省一类地区第一名” → 增速（全省一类地区）. */
import { contest, judgedAhead, judgedIn } from './contest.ts';
import { spokenOf } from '../spoken.ts';
import { topicOf, type Named, type Place } from '../place.ts';
import { isBare, metric, tidy } from '../phrases/phrases.ts';
import { composed } from '../phrases/composed.ts';

const verb =
  /^(.*?)(?:双双|分别|都|均|并|再次|继续|连续|[^，]{0,6}年)*(?:位居|位列|名列|蝉联|雄踞|占据|荣居|排名|排在|排到|居于|居|排|列|稳居|跃居|(?:跃|上|提|攀|晋)?升(?:到|至)|进入|跻身|入围|入选|重返|重回|升入|挺进|晋级|攀至|保持|由|从)(.*)$/;
const scopes =
  /^(.*?)((?:全[国省市县区州]|我[国省市]|世界|全球|[东中西]部(?:地区)?|东北|同类|国内|省内|市内|[\u4e00-\u9fff]{0,4}百强[县区市镇]?)[^，]{0,10})$/;

const fromBelow =
  /^[，、]?(.*?)(?:却|但|则|也|仍|还|依然|依旧|都|均)*(?:位?[居列]|排名?|[排处居]?在)?(全[省市县区国])?倒数$/;

const amongTasks =
  /^[，、]?(?:[^，]{0,8}[把将])?([^，]{2,14}?)(?:(?:继续|依然|仍|再次|始终|首次)*被?(?:放在|摆在|列在|置于|放到|摆到|列为)|(?:位列|排在|居|列)(?=[^，]*(?:项|任务|工作|实事|清单)的))了?(?:今年|全年|当前|\d{4}年)?的?([^，]{2,12}?)[中里]?的?$/;

/** Names a rank by what ranks, and where. */
export function rank(place: Place): Named | null {
  const { number, numbers, past, named } = place;
  if (number.kind !== 'rank') return null;
  const own = toldPlainly(place.own);
  // “"稳就业"被放在今年八项任务的第二位”: among how many things to be done.
  const [, task = '', tasks = ''] = amongTasks.exec(number.around.clause) ?? [];
  if (task !== '') return { label: `${task}在${tasks}中的位次`, topic: task };
  const judged = judgedAhead(place);
  if (judged !== '') return { label: `${judged}排名`, topic: `${judged}排名` };
  const earlier = grown(place, topicOf(place));
  // “全省第五个经济总量突破3000亿元的城市”.
  const such = /^([^，；。：]{2,18}的[^，；。：的]{2,6})(?=[，；。]|$)/.exec(number.around.after)?.[1];
  if (number.unit === '个' && such !== undefined) {
    const where = /(全[国省市县区]|全球|世界)$/.exec(own)?.[1];
    return { label: where === undefined ? such : `${such}（${where}）`, topic: such };
  }
  // “由全国第11位升至第9位”: the same thing ranks twice.
  if (place.fresh && numbers[past]?.kind === 'rank' && !/[、，]/.test(own)) {
    const before = named[past];
    return before ? { ...before, label: before.label.replace(ofThen, '') } : null;
  }
  const among = /^(.*?)在(.{2,}?)(?:中|里|上)(?:排名|位列|位居|名列|排在|排|列|居|获评|荣获|获)?$/.exec(own);
  if (among) {
    const [, who = '', where = ''] = among;
    // “吞吐量240万标箱，增幅20%，在内河港口中排名第3”: the one that has so much of it ranks by that.
    const size = earlier.replace(/增[速幅]$/, '');
    const level = !contest.test(where) && isLevel(place) && metric(size) ? size : '';
    const within = who === '' && contest.test(where) ? judgedIn(place, where) : where;
    if (within !== where) return { label: `${within}排名`, topic: `${within}排名` };
    const whom =
      who === '' || who === '，' ? level : isBare(tidy(who)) ? whose(tidy(who), earlier) : tidy(who);
    return { label: whom === '' ? where : `${whom}（${where}）`, topic: earlier };
  }
  // “在全省14个市州中排名第3”: what ranks was named before the 14.
  const of =
    /^([\u4e00-\u9fff（）、]{1,14})[中里](?:仍然?|继续|依然|再次|稳|[仅只均都已]|才)*(?:排名|位列|排到了?|排在|排|列|居|位居)?$/.exec(
      own,
    )?.[1] ?? amongHowMany(place);
  const first = numbers[past - 1];
  // “净利率9%，在市属8家企业绩效考核中排第3位”: those who are judged rank.
  if (place.fresh && of !== undefined && contest.test(of)) {
    const whose = judgedIn(place, of);
    return { label: `${whose === of ? (numbers[past]?.raw ?? '') : ''}${whose}排名`, topic: earlier };
  }
  if (place.fresh && of !== undefined && (!first || first.start >= number.around.sentence.start)) {
    // “增速在全省42个开发区中”: what ranks may be told before the 42.
    const which = tidy(
      /^[，]?(.{2,}?)(?:在|位?居|位?列|排)/.exec(numbers[past]?.around.own ?? '')?.[1] ?? '',
    );
    const whom = whose(which, grown({ ...place, past: past - 1 }, named[past - 1]?.topic ?? ''));
    if (whom !== '')
      return {
        label: `${whom}（${numbers[past]?.raw ?? ''}${of.replace(/的$/, '')}）`,
        topic: whom,
      };
  }
  // “面积却排在全市倒数第二”
  const [, low, within = ''] = fromBelow.exec(own) ?? [];
  if (low !== undefined) {
    const whom = whose(tidy(low), earlier);
    return { label: `${whom}倒数名次${within === '' ? '' : `（${within}）`}`, topic: whom };
  }
  const match = verb.exec(own) ?? scopes.exec(own);
  // “增速在全州排名第二”: where stands before the verb.
  const inside =
    match?.[2] === ''
      ? /^(.*?)在(全[国省市县区州镇]|[\u4e00-\u9fff]{2,3}[省市州])$/.exec(match[1] ?? '')
      : null;
  const scope = (inside?.[2] ?? match?.[2] ?? '')
    .replace(/^(?:到|至|在|了|由|从)/, '')
    .replace(/^\d{4}年的?/, '')
    .replace(/[由从]$/, '')
    .replace(/(?:的|第|前|排名|位次|中)$/, '');
  // “日污水处理能力142万吨，后者居全省第二位”
  const what = tidy(match ? (inside?.[1] ?? match[1] ?? '') : own).replace(/^(?:后者|前者)$/, '');
  // “进入全国百强县第38位” is said of the place itself.
  const entered =
    what === '' &&
    (/(?:进入|跻身|入围|入选)/.test(own) || /百[强佳]|[十千]强/.test(scope)) &&
    !(metric(earlier) && isLevel(place));
  // Who speaks is no name for what ranks: “在绩效考核中，医院列第96名”.
  const self = /^(?:医院|学校|学院|公司|集团|我[省市县区院校]|全[省市县区院校])$/.test(what)
    ? spokenOf(place)
    : '';
  // “在投资潜力榜上，本市由第58位升至第54位”: the list tells what ranks.
  const list =
    place.past < 0 || /^[，、]?(?!.*(?:增速|总量))[\u4e00-\u9fff]{2,4}(?:由|从|居|排|列|位)/.test(own)
      ? spokenOf({ ...place, past: -1 })
      : '';
  if (/(?:榜单?|排名|排行|考核|评比|测评|评估|评价|评选)$/.test(list) && !metric(what)) {
    const where = list.replace(/^(?:去年|今年|上年|\d{4}年)度?的?(?=..)/, '');
    return { label: `${where}排名`, topic: where };
  }
  const subject = entered ? '' : self || whose(what, earlier) || spokenOf(place);
  // “连续入围“百强企业”榜，本年列第9位”: the list tells what ranks.
  const honours = /(?:入围|入选|跻身|进入|上榜|荣登|登上)(“[^”]{3,14}”)/.exec(number.around.ahead)?.[1];
  if (honours !== undefined && /^(?:医院|学校|学院|公司|集团)?$/.test(subject))
    return { label: `${honours}排名`, topic: `${honours}排名` };
  if (subject === '') {
    const after = /^(?:[^，、；。：（）\d]){2,14}/.exec(number.around.after)?.[0] ?? '';
    const label = /^[\u4e00-\u9fff]/.test(after) ? `${scope}${tidy(after)}` : scope;
    return { label, topic: earlier };
  }
  const inner = /^在(.{2,}?)(?:中|上|里)?$/.exec(scope)?.[1] ?? scope;
  // “GDP增长6%，排名由第7位升至第4位”: alone, the rate would be read as what rose.
  const name = ranked.test(own) && !/(?:排名|位次|名次|榜)$/.test(subject) ? `${subject}排名` : subject;
  return {
    label: inner === '' || inner === subject ? name.replace(inContest, '$1排名') : `${subject}（${inner}）`,
    topic: subject,
  };
}

/** “服务指标在全省营商环境评价中的排名”: room is for when it was so. */
const inContest = new RegExp(
  `在([^在]{2,}${contest.source.replace(/\$$/, '')})[中里上]的?(?:排名|位次|名次)$`,
);

const ranked = /排名[由从]$/;
/** When the first of two places was held, which the name of the other must not tell. */
const ofThen = /^(?:(?:[上去前]|\d{4})年(?:同期|末|底)?|原来|年初|此前)(?=..)/;

/** “增速全省排名由上年第8位” as “增速居全省由”: when it was is told apart, and where in one way. */
const toldPlainly = (own: string): string =>
  own
    // “经济总量在全省的排名由第七升至第六”: as “在全省的位次由”.
    .replace(/(?<=[^，、]在(?:全[国省市县区州]|世界|全球)的)(?:排名|名次|排位)(?=[由从]$)/, '位次')
    .replace(/([由从])(?:(?:[上去前]|\d{4})年(?:同期|末|底)?|年初|此前|原来)的?(全[国省市县区州])?$/, '$1$2')
    .replace(/(?<![在的].{0,6})(?:位次|(?<=^[，、]?)名次)(?=[由从](?:全.)?$)/, '排名')
    .replace(/(?:^[，、]?在|(?<=[^在，、]))(全[国省市县区州])的?(?:排名|位次)(?=[由从]$)/, '居$1');

/** “增速居全市7个县（区）第2位”: among how many; undefined where no number of them is told. */
const amongHowMany = ({ own, numbers, past }: Place): string | undefined =>
  /(?:位?居|位?列|排|排名|排在)(?:全[国省市县区州])?$/.test(numbers[past]?.around.own ?? '')
    ? /^([\u4e00-\u9fff（）、]{1,10})$/.exec(own)?.[1]
    : undefined;

/** “集装箱吞吐量683万标箱，跻身全国前十”: what was measured right before is what ranks. */
function isLevel({ numbers, past, number, text }: Place): boolean {
  const before = numbers[past];
  return (
    before?.kind === 'amount' ||
    (before?.kind === 'growth' && !/[；。]/.test(text.slice(before.end, number.start)))
  );
}

/** “工业增加值增长8%，居全市第二位”: what ranks is how fast it grew. */
function grown({ numbers, named, past, number, text, own }: Place, topic: string): string {
  if (/跻身|进入|入围|入选|百强/.test(own)) return topic;
  const before = numbers[past];
  // “设备投资占比提高到31%，列全省第5位”: the share ranks.
  const share = named[past]?.share;
  if (before?.kind === 'percent' && share !== undefined && /^，?(?:位?[居列]|排名?|稳居|跃居)/.test(own))
    return share.replace(/占.{2,}比重$/, '占比');
  const rate = before?.unit === '%' || /增速[高低快慢]/.test(named[past]?.label ?? '');
  return before?.kind === 'growth' &&
    rate &&
    topic !== '' &&
    !/[速幅率]$/.test(topic) &&
    !/[；。]/.test(text.slice(before.end, number.start))
    ? `${topic}增速`
    : topic;
}

/** “增速”, “总量” rank for the thing that was spoken of. */
function whose(what: string, earlier: string): string {
  if (what === '') return earlier;
  return isBare(what) && earlier !== '' ? composed(earlier, what) : what;
}

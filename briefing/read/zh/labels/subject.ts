/** The clause's own subject: “全年实现利润总额达”, “其中出口”, “总产量”, “采矿业”. */
import { composed } from './phrases/composed.ts';
import { areDoings, isAct, isDoing, isThing, lastWord, objectIn } from './phrases/caption.ts';
import { doers } from './phrases/classes.ts';
import { fellBy } from './compared/fell.ts';
import { owned } from './owned.ts';
import { measureOf, partOf } from './parts/parts.ts';
import { nounOf } from './own-noun.ts';
import { spokenOf } from './spoken.ts';
import { checkedIn, composes, flowOf, lookedAt, sumBefore } from './told-already.ts';
import { kindOfWhole, ofMany } from './parts/wholes.ts';
import { worksOf } from './phrases/works.ts';
import { likeBefore, topicOf, type Named, type Place } from './place.ts';
import { deedOf, isBare, isDeed, metric, tidy, undone } from './phrases/phrases.ts';

const season = /(?:(?:第?[一二三四]季度|[上下]半年)末?|年内)(?=.{2}率)/;

/** Names a number by the noun of its own clause; null when the clause has none. */
export function subject(place: Place): Named | null {
  const { number, fresh, numbers, past, named } = place;
  // “压减一般性支出1.1亿元，压减幅度14%”
  const cut =
    /^[，、]?((?:压减|压缩|削减|下降|降低|减少|提高|上涨|增长|优惠)幅度)(?:约|近|为|达到?|超过?)*$/.exec(
      place.own,
    )?.[1];
  if (cut !== undefined && topicOf(place) !== '')
    return { label: `${undone(topicOf(place))}${cut}`, topic: topicOf(place) };
  // “土地出让收入6亿元，减收2亿元，下降25%”: less of the same.
  const short = /^[，、]?((?:减|增|短|超)收|(?:减|增)支)(?:约|近|了)*$/.exec(place.own)?.[1];
  if (short !== undefined && /(?:收入|支出|税收)$/.test(topicOf(place)))
    return { label: `${topicOf(place)}${short}`, topic: topicOf(place) };
  // “新招教师420名，比上年多招60名”: more of the same.
  const extra = /^[，、]?[比较][^，、]{2,8}(多|少)(?![增减])[\u4e00-\u9fff](?:了|约|近)*$/.exec(
    place.own,
  )?.[1];
  if (
    extra !== undefined &&
    numbers[past]?.unit === number.unit &&
    number.kind === 'amount' &&
    topicOf(place) !== ''
  )
    return { label: `${topicOf(place)}${extra === '多' ? '增加' : '减少'}`, topic: topicOf(place) };
  // “再用3年左右时间新增学位10万个”.
  const said = /^[倍番]?$/.test(number.unit) ? place.own.replace(ofOther, '') : place.own;
  const own = fresh ? said.replace(/^(?:左右|以上|以内|多)?的?时间(?=..)/, '') : said;
  const plain = own.replace(/^[，、]/, '');
  // “提升行动61项任务已完成54项”: of the same tasks, whose they are told before.
  const [, same = '', did = ''] =
    /^([\u4e00-\u9fff]{2,4})(?:已经?|均|全部|累计)+([\u4e00-\u9fff]{2})$/.exec(plain) ?? [];
  const whole = topicOf(place);
  if (same !== '' && fresh && whole.endsWith(same) && whole.length > same.length && isDoing(did))
    return { label: did === '完成' ? `完成${whole}` : `${whole}已${did}`, topic: whole };
  // “平均每亩增收860元”: a deed for each of what.
  const yield_ = eachDeed.exec(plain)?.[1];
  if (yield_ !== undefined && number.kind === 'amount') return { label: yield_, topic: topicOf(place) };
  const about = /^(对[^，]{2,12}的?(?:贡献率|贡献|拉动率))(?:为|达到?|是|约|接?近|超过?|突破)*$/.exec(
    plain,
  )?.[1];
  // “旅游业对经济增长贡献率接近12%”: who contributes stands in the clause itself.
  const [, who = '', to = ''] =
    /^([^，对]{2,10}?)(对[^，]{2,8}的?(?:贡献率|拉动率))(?:为|达到?|是|约|接?近|超过?|突破)*$/.exec(plain) ??
    [];
  if (to !== '') return both(`${tidy(who)}${to}`);
  if (about !== undefined && topicOf(place) !== '')
    return {
      label: `${topicOf(place).replace(/(?:产值|增加值|营业收入)$/, '')}${about}`,
      topic: topicOf(place),
    };
  // “全村9个村民小组、486户、1732人”: the unit alone tells what is counted.
  const unit = { 户: '户数', 人: '人口' }[number.unit];
  const list = numbers[past];
  if (
    unit !== undefined &&
    fresh &&
    /^[^，]{0,6}、$/.test(own) &&
    list?.kind === 'amount' &&
    list.unit !== number.unit &&
    /^[、，。；]/.test(number.around.after) &&
    /^全[省市县区镇乡村]/.test(number.around.clause)
  )
    return both(`${/^(?:全[省市县区镇乡村])/.exec(number.around.clause)?.[0] ?? ''}${unit}`);
  // “发行5年期绿色债券10亿元”: the term is no part of the name.
  const noun = nounOf(own, fresh).replace(/^期(?=[\u4e00-\u9fff]{2})|(?<=..)虽然?$/g, '');
  if (/^(?:平均)?每?[天日月年周]均?$/.test(noun)) return null;
  const theirs = owned(place, noun);
  if (theirs !== null) return both(theirs);
  // “有效发明专利6210件，每万人拥有量23件”
  const [, of1000 = '', held = ''] =
    /^(每[十百千万]{1,2}名?[\u4e00-\u9fff]{1,3}?)(拥有[量数])$/.exec(noun) ?? [];
  if (held !== '' && topicOf(place) !== '')
    return both(`${of1000}${undone(topicOf(place)).replace(/^全[省市县区国]/, '')}${held}`);
  // “加装电梯90部，每部补助15万元”
  const per = /^每([个部套台座所间])[^每]{2,8}$/.exec(noun)?.[1];
  if (per !== undefined && numbers[past]?.unit === per && number.kind === 'amount')
    return both(`${topicOf(place)}${noun}`);
  const each = eachOf(place, noun);
  if (each !== null) return each;
  if (noun.length < 2 && !/^[男女]$/.test(noun)) return null;
  // Where alone is no name.
  if (/^[全我本][省市县区州盟旗国镇村乡校院]$/.test(noun)) return null;
  // “省长三次主持会议”: who did it is not what is counted.
  if (!/^[名位人]$/.test(number.unit) && person.test(noun)) return null;
  const topic = topicOf(place);
  // “农村居民收入增长7.6%，增速快于城镇居民2.1个百分点”
  if (topic !== '' && /^增[速幅](?:[快慢高低]于|[高低]出|领先|落后|跑[赢输])/.test(noun))
    return { label: `${topic}${noun}`, topic };
  // “比去年同一天翻了两番”.
  if (number.unit === '番' && /^[，、]?[比较]/.test(own) && topic !== '') return null;
  // “经营现金流15亿元，是净利润的1.6倍”: of what was spoken of.
  if (
    topic !== '' &&
    number.unit === '倍' &&
    /^[，、]?(?:约?[是为]|相当于|达到?)[^，]{2,14}的(?:约|近)?$/.test(place.own)
  )
    return { label: topic, topic };
  // “已开工35个” of 43 projects is for what was spoken of.
  if (
    topic !== '' &&
    ((isDeed(noun) && number.kind !== 'amount') ||
      ((isDeed(noun) || areDoings(noun)) && likeBefore(place) !== ''))
  )
    return null;
  // “38个村卖林业碳汇，进账3860万元”: the clause before has no number after what it speaks of.
  const previous = numbers[past];
  if (isDoing(noun) && previous && number.kind === 'amount' && !fresh) {
    const of = objectIn(
      place.text.slice(previous.end, number.start - place.own.length).replace(/[，：；]$/, ''),
    );
    if (of.length >= 2) return both(`${of}${noun}`);
  }
  // “新建农村公路210公里，重点养护430公里”
  const worked = undone(topic).replace(/^新(?:改扩|改|扩)?建(?=..)/, '');
  if (
    noun.length <= 4 &&
    deedOf(noun) !== '' &&
    previous?.unit === number.unit &&
    /^(?:公里|亩|平方米|平方公里)$/.test(number.unit) &&
    worked !== topic &&
    !metric(worked)
  )
    return both(`${noun.replace(/^完成(?=..)/, '')}${worked}`);
  const thingsMore = /(?:新增|增加|增设|新设)了?$/.test(own) ? things[number.unit] : undefined;
  if (thingsMore !== undefined) return both(`${noun}新增${thingsMore}`);
  // “创业担保贷款2.3亿元，单户最高30万元”.
  if (topic !== '' && /^[，、]?(?:单[户笔个项次]|每[户人笔]|[人户]均)(?:最[高低多少]|平均)$/.test(own))
    return { label: `${withoutDeed(topic)}${own.replace(/^[，、]/, '')}`, topic };
  // “接待观众21万人次，单日最高9800人次”
  const peak = /^[，、]?(单[日天月周场班]最[高低多少])(?:达到?|约|近|超过?)*$/.exec(own)?.[1];
  // “日均客运量3万人次，单日最高达5万人次”
  if (topic.includes('日均') && peak !== undefined) return { label: topic.replace('日均', peak), topic };
  if (topic !== '' && peak !== undefined) return { label: `${peak}${topic}`, topic };
  const product = ofMany(place, noun);
  if (product !== '') return both(product);
  const kind = kindOfWhole(place, noun);
  if (kind !== '') return both(kind);
  const of = levelOf(own, number.unit) ?? partOf(place, noun) ?? measureOf(place, noun);
  if (of !== null) return { label: of, topic: of };
  // “安排重点项目120个，总投资800亿元，年度计划投资200亿元”
  const ofAll = /^(.{2,})总投资$/.exec(named[past]?.label ?? '')?.[1];
  if (ofAll !== undefined && /^(?:年度|当年|本年|今年)(?:计划|完成)投资$/.test(noun))
    return { label: `${ofAll}${noun}`, topic };
  // “完成水库除险加固24座，投入资金3亿元”
  const mended =
    /^(?:投入资金|投入)$/.test(noun) && number.unit === '元' ? topic.replace(/^完成(?=..)/, '') : '';
  if (/..(?:治理|整治|改造|加固|修复|养护|建设|清淤|排查)$/.test(mended)) return both(`${mended}投入资金`);
  // “碳市场累计成交额430亿元，其中去年成交额180亿元”
  const [, whose = '', total = ''] = /^(.{2,})累计(.{2,})$/.exec(named[past]?.label ?? '') ?? [];
  const lately = /^[，、]?其中，?(去年|今年|当年|本年|上年|上半年)/.exec(own)?.[1];
  if (lately !== undefined && total !== '' && noun.slice(-2) === total.slice(-2))
    return both(`${whose}${lately}${noun}`);
  // “城北隧道全长6公里，总投资9亿元”
  const works = /^(.{3,})全长$/.exec(named[past]?.label ?? '')?.[1];
  if (works !== undefined && /^(?:概算|计划|估算|预算)?总?投资$|^设计(?:时速|速度)$/.test(noun))
    return both(`${works}${noun}`);
  // “产量增长的有127种” of the things spoken of.
  // “材料由原来的12份减到5份” tells when.
  const which = /^(.{2,8})(?<![由从](?:原[来先]|过去|以前|从前|此前|先前|[去上]年))的有?$/.exec(
    own.replace(/^[，、]|^其中/g, ''),
  )?.[1];
  // “排查出的错接点中，已完成整改的有35处”: of those the clause before names.
  const among = which === undefined || topic !== '' ? '' : amongAhead(place);
  if (among !== '') return { label: `${which ?? ''}的${among}`, topic: among };
  if (which !== undefined && topic !== '' && number.kind === 'amount' && !/率|比例|占比$/.test(topic))
    return { label: `${which}的${topic.replace(/^.*(?:超过?|过|突破|不低于)[^的]*的(?=..)/, '')}`, topic };
  const fell = number.kind === 'growth' && !isBare(noun) ? fellBy(own, noun) : '';
  if (fell !== '') return { label: fell, topic: noun };
  // “生均公用经费提高到小学720元、初中940元”.
  const level =
    /^[，、]?(.{3,}?)(?:(?:提高|提升|增加|上调|调整|下调|降低|达)[到至]|分别(?:为|达到?))([\u4e00-\u9fff]{2,4})$/.exec(
      own,
    );
  if (level && metric(tidy(level[1] ?? '')) && isThing(level[2] ?? '')) {
    const base = tidy(level[1] ?? '');
    return { label: `${level[2] ?? ''}${base}`, topic: base, base };
  }
  const base = named[past]?.base;
  if (base !== undefined && /^、[\u4e00-\u9fff]{2,4}$/.test(own))
    return { label: `${noun}${base}`, topic: base, base };
  const flow = flowOf(place, noun);
  if (flow !== '') return both(flow);
  if (
    (isDeed(noun) || (noun.length <= 4 && (isDoing(noun) || isAct(noun)))) &&
    /^(?:人|户|次|人次)$/.test(number.unit) &&
    topic !== noun
  ) {
    // “职工医保净增参保8万人”: whose, and by how many more.
    const more = tidy(own.endsWith(`净增${noun}`) ? own.slice(0, -2 - noun.length) : '').replace(
      /^全年(?=..)/,
      '',
    );
    if (more.length >= 2 && isThing(more)) return { label: `${more}净增${noun}人数`, topic: noun };
    // “提供免费体检1次，预计覆盖8万人”
    const by = /^(?:覆盖|惠及|受益)$/.test(noun) ? (service.exec(undone(topic))?.[0] ?? '') : '';
    return {
      label: `${by}${noun}${{ 人: '人数', 户: '户数', 次: '次数' }[number.unit] ?? '人次'}`,
      topic: noun,
    };
  }
  // “财政支出的八成用于民生，总额312亿元”: of what went there.
  const [, sumOfAll = '', went = ''] =
    /([支收]出|收入|资金|贷款|投资|经费)用[于在]([\u4e00-\u9fff]{2,6}?)(?:占比)?$/.exec(
      named[past]?.label ?? '',
    ) ?? [];
  if (went !== '' && /^(?:总额|总量|金额)$/.test(noun) && number.kind === 'amount')
    return both(`${went}${sumOfAll}`);
  const thing =
    topic === '' &&
    (isBare(noun) || bareTime.test(noun) || /^(?:占比|比重|增速|[增涨降跌]幅|总数|总量|总产量?)$/.test(noun))
      ? spokenOf(place)
      : topic;
  if (bareTime.test(noun) && thing.length > 2 && /(?:事项|业务|审批|审批事项|服务)$/.test(thing))
    return both(`${thing}${noun}`);
  if (isBare(noun) && thing !== '' && (thing !== topic || composes(place, noun))) {
    const whole = composed(thing, noun);
    // “优良天数312天，占比85%，比上年增加11天”: the days go on to be spoken of.
    // “发放贷款3亿元，户数820户，户均37万元”: the loans go on to be spoken of.
    if (noun === '户数') return { label: whole, topic: thing };
    return /^占比$|比重$/.test(noun) ? { label: whole, topic: thing, share: whole } : both(whole);
  }
  // “投入衔接资金9000万元，资金支出进度98%”: of that money.
  const fund = /^资金((?:支出|拨付|使用|执行|到位|兑付)(?:进度|率))$/.exec(noun)?.[1];
  const money = topic.replace(/^(?:投入|下达|拨付|筹措|筹集|安排|到位|争取|落实|发放)+(?=..)/, '');
  if (fund !== undefined && /..资金$/.test(money) && money.length <= 12) return both(`${money}${fund}`);
  // “整改率” of 排查隐患 is 隐患整改率.
  const rated = undone(topic.replace(/^通过[^，]{2,12}(?=(?:受理|接收|办理|处置)..)/, '')).replace(
    /^(?:各类|各种|各项|新(?:改扩建|改建|扩建|建成|[建增装改添])(?=..))/,
    '',
  );
  // “推进重大项目30个，年度投资9亿元，力争一季度开工率达到七成”
  const projects = /^(?:开工|投产|竣工|完工|入库|履约|落地)率$/.test(noun)
    ? undone(worksOf(topic) || topic).replace(/^(?:铺排|安排|谋划|储备|组织|各类|各项)(?=..)/, '')
    : '';
  if (/..项目$/.test(projects)) return both(`${projects}${season.exec(own)?.[0] ?? ''}${noun}`);
  // “抽检药品800批次，查处不合格药品9批次，合格率98%”: the rate is of all that were looked at.
  const checkedAll = lookedAt(place, rated, noun);
  if (checkedAll !== '') return both(`${checkedAll}${noun}`);
  if (
    /^(?!成功)(?:按[时期]|及时)?[\u4e00-\u9fff]{2}率(?:[、和][\u4e00-\u9fff]{0,4}率)?$/.test(noun) &&
    rated !== topic &&
    !rated.endsWith(noun.slice(0, -1)) &&
    rated.length <= 10 &&
    !metric(rated)
  )
    return both(`${rated}${noun}`);
  // “药品抽检310批次，合格率99%”, “本科上线830人，上线率64%”
  const found = /^(合格|不合格|阳性|检出|优良|[\u4e00-\u9fff]{2})率$/.exec(noun)?.[1] ?? '';
  if (/(?:抽检|抽查|检测|监测|检验|检查)$/.test(topic) && /合格$|阳性|检出/.test(found))
    return both(`${topic}${noun}`);
  // “食品抽检900批次，检出不合格样品12批次，不合格率1.3%”
  const checked = /合格$|阳性|检出/.test(found) ? checkedIn(place) : '';
  if (checked !== '') return both(`${checked}${noun}`);
  if (found !== '' && !topic.endsWith(`不${found}`) && topic.endsWith(found) && topic.length > found.length)
    return both(`${topic}率`);
  // “为女生免费接种疫苗，接种率91%”
  const done = /^([\u4e00-\u9fff]{2})率$/.exec(noun)?.[1];
  const object = done === undefined ? '' : (topic.split(done)[1] ?? '');
  if (object.length >= 2 && isThing(object) && !metric(object) && isDoing(done ?? ''))
    return both(`${object}${noun}`);
  // “11家子企业仍然亏损，亏损面15.7%”, “29个行业利润增长，增长面76.3%”
  if (/^(?:亏损|增长|盈利|停产)面$/.test(noun) && number.kind === 'percent') {
    const whom = topic.replace(/^.*的(?=..)|(?<=..)中$/g, '').replace(/^全[省市县区国](?=..)/, '');
    if (whom.length >= 2 && whom.length <= 10 && !metric(whom)) return both(`${whom}${noun}`);
  }
  // “118项任务完成109项，完成率92.4%”, “免费体检20.3万人，完成率61%”
  if (noun === '完成率' && topic !== '' && topic.length <= 12 && (!metric(topic) || topic.endsWith('任务')))
    return both(`${topic.replace(/^(?:\d+岁以[上下]|全[省市县区国]|完成)(?=..)/, '')}${noun}`);
  // “办理质押融资2亿元，融资额翻了一番”
  const sumOfDeal = /^([\u4e00-\u9fff]{2})额$/.exec(noun)?.[1] ?? '';
  if (sumOfDeal !== '' && topic.endsWith(sumOfDeal) && topic.length > 4) return both(`${undone(topic)}额`);
  // “调解矛盾纠纷8600件，成功率98.3%”
  if (noun === '成功率' && rated !== topic)
    return both(`${topic.slice(0, topic.length - rated.length)}${noun}`);
  // “国税部门完成1.3亿元” of the revenue that was spoken of.
  const sum = /元$/.test(number.unit) && /完成$/.test(own) && doers.test(noun) ? sumBefore(place) : '';
  if (sum !== '') return both(`${noun}完成${sum}`);
  // “重点任务完成58项”.
  if (
    number.kind === 'amount' &&
    !/元$/.test(number.unit) &&
    /完成$/.test(own) &&
    !metric(noun) &&
    !isDeed(noun)
  )
    return { label: `完成${noun}`, topic: noun };
  // A fall in percent carries its sign; “压减法人企业11户” is told by its verb.
  if (number.kind === 'growth' && number.sign < 0 && less.test(noun)) return both(noun.replace(less, ''));
  return both(noun);
}

const service =
  /^[\u4e00-\u9fff]{1,8}?(?:体检|筛查|洗牙|接种|培训|检测|检查|咨询|[早午]餐|诊疗|义诊|服务|救助|补贴|保险)$/;

/** 错接点 of “西湖片区排查出的错接点中，”; '' where no such clause stands before. */
function amongAhead({ number: { around } }: Place): string {
  const said = /(?:^|[，。；])(?:在)?([^，。；\d]{2,20})[中里]，$/.exec(
    around.ahead.slice(0, around.ahead.length - around.clause.length),
  )?.[1];
  const thing = said?.replace(/^.*的(?=..)/, '') ?? '';
  return isThing(thing) ? thing : '';
}

const person = /^[\u4e00-\u9fff]{0,4}(?:主席|总理|书记|省长|州长|市长|县长|区长|镇长|部长|厅长|局长|主任)$/;

const eachDeed =
  /^((?:每[月天年次]|单[人次笔])最[高低多](?:支付|补助|补贴|报销|获赔|奖励|赔付)|(?:平均)?(?:每[^，\d]{1,2}|[户亩人]均)(?:增收|增产|节本|节支|节约|减支|分红))(?:了|约|近|超过?|达到?)*$/;

/** “每套35平方米” of the flats, “每斤高出52元” of their price. */
function eachOf(place: Place, noun: string): Named | null {
  if (
    !/^(?:平均)?每(?:[\u4e00-\u9fff]{1,2}|[十百千万]{1,2}名?[\u4e00-\u9fff]{1,3}|千瓦时|立方米|平方米)$/.test(
      noun,
    )
  )
    return null;
  const topic = topicOf(place);
  // “每千人床位7张” tells of what already.
  if (topic === '' || /每/.test(topic) || (/^每[十百千万]+[人户]..$/.test(noun) && isThing(noun.slice(-2))))
    return null;
  // “每千人5.1批次” of the checks.
  if (/^每[十百千万]/.test(noun)) {
    const label = `${noun.replace(/拥有?$/, '')}${undone(topic).replace(/^全[省市县区国]/, '')}`;
    return { label, topic: metric(topic) ? label : topic };
  }
  return metric(topic) ? both(topic) : { label: `${undone(topic).replace(/^新[建增设]/, '')}${noun}`, topic };
}

/** “人均藏书是邻县的2.4倍”: the other one, which it is compared with. */
const ofOther = /(?<=..)(?:约?[是为]|相当于|达到?了?)[^，占]{2,14}的(?:约|近)?$/;

/** Units that are the thing itself: “轻轨二期新增12站”. */
const things: Record<string, string> = { 站: '站点', 床: '床位', 桩: '充电桩', 班: '班级' };

/** 创业担保贷款 of 创业担保贷款发放. */
const withoutDeed = (thing: string): string => {
  const last = lastWord(thing);
  return isDoing(last) && thing.length > last.length + 2 ? thing.slice(0, -last.length) : thing;
};

const less = /^(?:压减|减少|精简|压缩|削减|缩减|压降)(?=..)/;
const both = (label: string): Named => ({ label, topic: label });

/** “小巨人企业新添国家级8家” → 国家级小巨人企业. */
function levelOf(own: string, unit: string): string | null {
  const match = /^(.{2,}?)(?:新添|新增|新获|新认定|有|其中)((?:国家|省|市|县|区)级)$/.exec(own);
  return match && /^[家个项]$/.test(unit) ? `${match[2] ?? ''}${tidy(match[1] ?? '')}` : null;
}

const bareTime = /^(?:(?:平均)?(?:办[理结]|审批)?时[限间]|期限|用时|周期)$/;

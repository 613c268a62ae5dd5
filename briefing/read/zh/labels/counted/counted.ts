/** What is counted right after a number: 家|高新技术企业, with the verb that stands before it: 新增|学位. */
import { wordsOf } from '../../lexicon/index.ts';
import { composed } from '../phrases/composed.ts';
import { endOf, phraseAfter } from '../phrases/after.ts';
import { caption, headNoun, isDoing, isThing, lastWord } from '../phrases/caption.ts';
import { deedBefore } from '../phrases/deeds.ts';
import { light, moneyGiven } from '../money/money.ts';
import { likeBefore, topicOf, type Named, type Place } from '../place.ts';
import {
  balanced,
  beginsWithDeed,
  cutAtDeed,
  cutAtVerb,
  deedOf,
  isDeed,
  metric,
  shortened,
  tidy,
} from '../phrases/phrases.ts';
import { leads, plainDeed } from './after-all.ts';
import { foundBy } from './found-by.ts';
import { freely, nounIn, withoutDeed } from './noun-in.ts';
import { becoming, othersBehind, saidOf, thoseServed } from './whom.ts';
import { thoseWho } from './those-who.ts';
import { changedOnes, measuredOnes, peopleIn } from '../parts/which.ts';

/** Nouns that say little alone: “42家企业列入后备库” is about 列入后备库的企业. */
const plainNoun =
  /^(?:子?企业|子公司|银行|项目|单位|人员?|干部|群众|居民|市民|村民|家庭|农户|农家|学校|机构|村|社区|国家|集体|个人|乡镇|街道|行政村|县（市）区|县（市、区）|县（区）|市（县）|县市区|学生|老人|学科|专业|课题|团队|党组织|党支部|小区|省份|省区市|省市|省（区、市）|地市|地区|城市|县区|区县|县市|市县|市州|州市|行业|港口|产品|品牌|案例|景区|公司|村庄|部门|园区|医院|患者|(?:工作|改革|典型|先进)经验|[\u4e00-\u9fff]{2}做法)$/;
const honoured = /^(?:受到?|荣?获|入选|被)/;
/** The longest a name of what was done and by whom is, in UTF-16 units. */
const longest = 20;
const counters =
  /^(?:元|美元|吨|公里|米|千米|平方米|万?亩|公顷|平方公里|立方米|千瓦|千瓦时|斤|公斤|[a-zA-Z].*)$/;
/** “把2万亩竹林流转了出去” */
const disposed = /(?<=..)(?:流转|承包|出租|转让|[卖租换种送搬捐投改变交发运])(?:了|给|成|到|上|出|去|进).*$/;
/** “除险加固全部完工” */
const finishing =
  /^([\u4e00-\u9fff]{0,6}?)(?:已|均|都|全部|基本|如期|全面|提前|顺利)+“?(脱贫|出列|摘帽|退出|达标|复工|复产|返岗|治愈|出院|获救|撤离|到位|归还|清偿|完工|竣工|建成|投用|投产|销号|办结|开工|通车|交付|贯通|封顶)”?$/;
const sharesOf = /^(?:以上|左右)?的[\u4e00-\u9fff]{2}/;

/** What an enterprise or a village does with help. */
const work =
  /(?<=..)(?:(?:技术|数字化|智能化|绿色|节能|设备)+(?:改造|更新|转型|升级)+|转型升级|改造升级|提档升级|上市|融资|扩产|上云|转型|创业|就业)$/;

/** Names an amount by the noun after it. */
export function counted(place: Place): Named | null {
  const { number, own, fresh, text, numbers, index } = place;
  // “停车场从40个车位扩到210个”.
  const grew = /^([\u4e00-\u9fff]{2,4}?)(?:扩|增|升|降|减|涨|发展|扩大|增加|扩容|缩减)[到至]/.exec(
    number.around.after,
  )?.[1];
  const where = tidy(/^[，、]?(.{2,}?)也?[由从]$/.exec(own)?.[1] ?? '');
  if (grew !== undefined && isThing(grew) && where.length >= 2)
    return { label: `${where}${grew}`, topic: `${where}${grew}` };
  if (
    number.unit.includes('/') ||
    // “一个占地90亩的停车场”: how large it is.
    /占地(?:面积)?(?:约|近|超过?)?$/.test(own) ||
    /.[由从](?:(?:原来|原先|最初|上年末?|去年|年初|过去|\d{4}年|[一二两三四五六七八九十\d]+年前)[末底初]?的?)?(?:约|近|不足|不到|仅|只有)*(?:每[天日月年周])?$/.test(
      own,
    )
  )
    return null;
  // “辖5镇3乡”: the unit is what is counted.
  if (/^[镇乡]$/.test(number.unit) && /^(?:\d|[、，。；和及]|$)/.test(number.around.after))
    return { label: `${number.unit}数`, topic: `${number.unit}数` };
  // “全州4县（市）中”
  const sorts = /^[县镇乡村市区]$/.test(number.unit)
    ? /^（[^（）\d]{1,4}）(?=[、，。；和及中]|$)/.exec(number.around.after)?.[0]
    : undefined;
  if (sorts !== undefined) {
    const them = `${number.unit}${sorts}`;
    return { label: `${/全[省市县区州]$/.exec(own)?.[0] ?? ''}${them}数`, topic: them };
  }
  // “合作社把2万亩竹林流转了出去”: who did it is not what is counted.
  // “老城区仍有60公里铸铁管带病运行”: nor where it is left.
  const left =
    /[仍还尚]有(?:约|近|超过?|多达)*$/.test(own) && /^(?:公里|亩|吨|平方米|公顷)$/.test(number.unit);
  const handed = /[^一]把(?:约|近)?$/.test(own);
  const said = left || handed ? '' : own;
  const before = tidy(fresh && said.includes('、') ? said.slice(said.lastIndexOf('、') + 1) : said).replace(
    /^(?:全[省市县区国镇村校院](?:$|(?=..))|(?:各地|我们|集团|公司)(?=..))/,
    '',
  );
  // “拿出七成以上财力” counts 财力; other shares are told by the words before them.
  // and so does “贡献了全省三分之一的税收”.
  const shares =
    /^(?:percent|ratio)$/.test(number.kind) &&
    ((isDeed(before) && before !== '') || own === '完成' || sharesOf.test(number.around.after));
  if (number.kind !== 'amount' && (!shares || metric(before))) return null;
  // What is measured, not counted, is told by the words before it where there are any.
  const deed = deedBefore(own);
  // “新发展35岁以下党员”: the age is that of those who follow.
  const aged =
    number.unit === '岁' &&
    /^(?:及?以[上下]|(?:婴幼儿|儿童|幼儿|青年|老年?人|学生|少年|居民|人口))/.test(number.around.after);
  const byMeasure = counters.test(number.unit) || (/^(?:岁|倍)$/.test(number.unit) && !aged);
  // “平均每个市民拥有15.2平方米绿地”: what each has stands after the measure.
  const has = /(每[^，]{2,8}?(?:拥有|享有|占有|有))$/.exec(own)?.[1];
  const held = has === undefined ? '' : nounIn(phraseAfter(number.around.after));
  if (byMeasure && has !== undefined && held.length >= 2) return { label: `${has}${held}`, topic: held };
  // “老张家的15亩茶园”
  const owned = /[^的]的$/.test(own) && own.length <= 8;
  // “批准不超过1.5亿元的回购额度”: the verb leads over the sum to what it is of.
  const of = /^(?:左右|以上|以内)?的([^，、；。：（）\d的]{2,12})(?=[，。；、]|$)/.exec(
    number.around.after,
  )?.[1];
  // “培育产值超1000亿元的产业集群”.
  if (
    byMeasure &&
    of !== undefined &&
    metric(before) &&
    !own.includes('，') &&
    /(?:超过?|达到?|过|约|近|突破|逾|不低于)$/.test(own) &&
    deedOf(before.slice(0, 2)) !== ''
  )
    return { label: `${of}${before.slice(2)}`, topic: of };
  const leading = wordsOf(own.replace(/了?(?:不超过|不低于|不少于|超过?|约|近|逾|总额|总计|共)+$/, ''));
  const led = leading.at(-1);
  // “适合发展”: after a verb what is a noun elsewhere is done.
  const does = led && ('vs'.includes(led.class) || (led.class === 'w' && leading.at(-2)?.class === 'v'));
  // “码头装上7.3公里的封闭廊道”
  const put = /[装建修铺架种栽搭][上成起]了?$/.test(own);
  if (byMeasure && of !== undefined && (put || (does && led.text.length > 1)))
    return { label: of, topic: of };
  // “园区具备50万吨冷库仓储能力”
  const capacity = /(?:具备|拥有|形成)(?:了|约|近|超过?)*$/.test(own)
    ? /^(?:左右|以上)?的?([\u4e00-\u9fff]{2,10}(?:能力|产能|库容|装机))(?=[，。；、]|$)/.exec(
        number.around.after,
      )?.[1]
    : undefined;
  if (byMeasure && capacity !== undefined) return { label: capacity, topic: capacity };
  // “沿河3.2公里骑行道”: where it runs is no name.
  const along = /^[沿环绕]|(?:沿线|沿岸|两岸)$/.test(before);
  // “产业路还有380万元资金缺口”
  const gap = /元$/.test(number.unit)
    ? /^(?:左右|以上)?的?([\u4e00-\u9fff]{2,6}缺口)(?=[，。；、]|$)/.exec(number.around.after)?.[1]
    : undefined;
  // “基金当期出现2亿元收支缺口”: that there is one says nothing of it.
  if (gap !== undefined && !fresh)
    return { label: `${before.replace(/(?:出现|存在|形成|产生|面临)$/, '')}${gap}`, topic: gap };
  // “谋划3亿元以上文旅项目”: what is meant to be done has a size, and no sum of its own.
  const sizing = isDoing(before) && /^及?以[上下]的?[\u4e00-\u9fff]{2}/.test(number.around.after);
  const paid = moneyGiven(place, own);
  if (paid !== '') return { label: paid, topic: paid };
  // “可建设200万千瓦风电场”: what could be done.
  const able = /(?<![许认])可(?:建设|开发|安装|布局|改造)$/.test(own) ? '可' : '';
  if (byMeasure && before.length >= 2 && able === '' && !isDeed(before) && !sizing && !owned && !along)
    return null;
  const next = numbers[index + 1];
  // “4批次共94名医务人员”: both count the same.
  const both =
    next &&
    (/^(?:，?共)?$/.test(text.slice(number.end, next.start)) ||
      (next.kind === number.kind && text[number.end] === '、' && next.start === number.end + 1))
      ? text.slice(next.end, next.around.sentence.end)
      : null;
  let phrase = phraseAfter(
    both !== null && next?.kind === 'amount' && next.unit !== '' ? both : number.around.after,
  );
  if (handed) phrase = phrase.replace(disposed, '');
  // “尚有3处因纠纷未动工”: why is no thing.
  if (
    phrase === '' ||
    leads.test(phrase) ||
    /^(?:因(?!素|子)|受(?=[^，]{2,8}(?:影响|限制|制约)))[\u4e00-\u9fff]{3}/.test(phrase)
  )
    return null;
  // “再建6个5万吨级泊位”
  const sort = headNoun(cutAtVerb(/^级(?!别)的?([\u4e00-\u9fff]{2,14})/.exec(phrase)?.[1] ?? ''));
  if (sort.length > 1 && next && both !== null) return { label: `${deed}${next.raw}级${sort}`, topic: sort };
  const which = /^(?:[家个户名所]|人)$/.test(number.unit)
    ? measuredOnes(place, phrase) || changedOnes(phrase)
    : '';
  if (which !== '') return { label: shortened(which), topic: which };
  const those =
    /^(?:[家个户名所位]|人|)$/.test(number.unit) &&
    (next?.start !== endOf(number, phrase) || /(?:[为给替向对]|帮助)$/.test(own))
      ? thoseWho(phrase, own, next?.start !== endOf(number, phrase))
      : '';
  if (those !== '' && those.length <= 24)
    return {
      label: those,
      // “接种率” goes on to speak of what was done.
      topic: those
        .replace(/^(免费接种.{2,})的.+$/, '$1')
        .replace(/^.*的(?=..)|^(?:入选|入围|跻身|获评|获批|荣获)(?=.{4})/, ''),
    };
  // “为2.3万户小微企业减免手续费”.
  const served = /(?:[为给]|支持|帮助|扶持|引导)$/.test(own);
  // “132家帮扶车间吸纳|5480人就业”: the verb belongs to the next number.
  const told = next?.start === endOf(number, phrase) && !/[和与及]$/.test(phrase);
  // “8件居民看得见的好事”: those who see it are not what is counted.
  const ofThem = /^[件项条款种]$/.test(number.unit)
    ? /^(?:群众|居民|市民|村民|企业|百姓|职工|农民|学生)[^的]{2,8}的([\u4e00-\u9fff]{2,6})$/.exec(phrase)?.[1]
    : undefined;
  if (ofThem !== undefined && isThing(ofThem)) return { label: ofThem, topic: ofThem };
  const first = (told ? withoutDeed : (name: string) => name)(
    nounIn(served || told ? cutAtDeed(served ? thoseServed(phrase) : phrase).replace(freely, '') : phrase),
  );
  // “60岁及以上老年人口占比”: of whom the age is.
  const noun = number.unit === '岁' ? peopleIn(first) : first;
  // “带动5000人就业”.
  if (noun === '' && deed !== '' && /^(?:就业|创业|增收|脱贫|参保|受益)$/.test(phrase))
    return { label: `${deed}${phrase}`, topic: `${deed}${phrase}` };
  // “投入23.6亿元新建学校” says what the money was for, not what was counted.
  const purposed = noun === '' || (beginsWithDeed(noun) && !/(?:资金|经费|[款费金券]|补贴|补助)$/.test(noun));
  if (/元$/.test(number.unit) && purposed && /^(?:投入|安排|筹措|筹集|拨付|下达)$/.test(deed))
    return { label: `${deed}资金`, topic: `${deed}资金` };
  // “巷子只有5家店”.
  if (/^[店厂馆]$/.test(noun) && before.length >= 2 && !fresh && isThing(before) && !isDeed(before))
    return { label: `${before}的${noun}`, topic: `${before}的${noun}` };
  // “34个村获评市级和美乡村”
  const won = /^[村县镇乡市区]$/.test(noun)
    ? /^(?:率先|全部|已|均|都)*((?:获评|获得|入选|建成|通过|实现|完成|没有|尚无|未通|[\u4e00-\u9fff]{2}了)[^，的]{2,12})$/.exec(
        phrase.slice(1),
      )?.[1]
    : undefined;
  if (won !== undefined && before === '') return { label: `${won.replace('了', '')}的${noun}`, topic: noun };
  // “定点帮扶5个村”.
  // “16个村合并为|6个社区”
  const became = told ? becoming.exec(cutAtDeed(phrase))?.[0].replace(/[成为]$/, '') : undefined;
  if (/^[村县镇乡厂校]$/.test(noun) && became !== undefined)
    return { label: `${became}的${noun}`, topic: noun };
  // “为56个村架设光缆”
  if (
    served &&
    /^[村县镇乡校][^的]{2,10}$/.test(phrase) &&
    (isDeed(phrase.slice(1, 3)) || isDoing(phrase.slice(1)))
  )
    return { label: `${phrase.slice(1)}的${phrase.slice(0, 1)}`, topic: phrase.slice(0, 1) };
  const every = /^[，、：]?(全[省市县区镇乡])(?:现有|共有|一共|共|有)?$/.exec(own)?.[1];
  if (/^[村县镇乡]$/.test(noun) && every !== undefined && phrase === noun)
    return { label: `${every}${noun}数`, topic: noun };
  // “增速在全省十六个市中”
  const within = /在(全[国省市县区])$/.exec(own)?.[1];
  if (/^[村县镇乡市省]$/.test(noun) && within !== undefined)
    return { label: `${within}${noun}数`, topic: noun };
  if (/^[村县镇乡市省国人]$/.test(noun))
    return before.length >= 2 && !fresh && !/增速$/.test(before)
      ? { label: `${before}${noun}`, topic: noun }
      : null;
  // “户均至少1人稳定就业”.
  const each = /([户人家]均|每[户家])(?:至少|约|近|有|就有)*$/.exec(own)?.[1];
  const employed = /^(?:稳定|实现|稳定实现)*(就业|创业|务工)$/.exec(phrase)?.[1];
  if (each !== undefined && employed !== undefined)
    return { label: `${each}${employed}`, topic: `${each}${employed}` };
  // “已有2108户消除风险” of those spoken of.
  if (/^[，、]?(?:其中)?(?:已|已有|有)$/.test(own) && isDoing(phrase) && likeBefore(place) !== '')
    return null;
  // “8640户3.72万人搬下了山”.
  const moved = { 户: '户数', 人: '人数' }[number.unit];
  if (moved !== undefined && before === '' && noun === phrase && isDoing(phrase.slice(0, -1)))
    return {
      label: `${/(?:平均)?每[天日月年周]/.exec(own)?.[0] ?? ''}${phrase.replace(/了/g, '')}${moved}`,
      topic: phrase,
    };
  // “15名教师支教”
  const doing = /^[名位人家]$/.test(number.unit) && noun === phrase ? saidOf(noun) : '';
  if (doing !== '') {
    const whom = noun.slice(0, -doing.length);
    return { label: `${deed === '' ? `${doing}的` : deed}${whom}`, topic: whom };
  }
  // “修8座桥”
  const built = /^[桥路渠井房楼校塘坝]$/.test(noun) ? /[修建架盖挖打]$/.exec(own)?.[0] : undefined;
  if (built !== undefined) return { label: `${built}${noun}`, topic: `${built}${noun}` };
  if (noun.length < 2) return null;
  if (metric(before) && !isDeed(before) && /^(?:人|户)$/.test(number.unit)) return null;
  if (number.kind !== 'amount' && !plainNoun.test(noun)) {
    // “三分之一的绿电送往省外”.
    const deed = plainDeed(phrase.slice(noun.length));
    const told = /^(?:送|用|投|流|来|花)[\u4e00-\u9fff]{3,8}$/.test(deed) ? `${deed}的${noun}占比` : noun;
    return { label: balanced(told), topic: balanced(noun) };
  }
  // “制造业提质行动86项任务”: what they are the tasks of.
  const tasks =
    !fresh && /^(?:任务|措施|举措|事项)$/.test(noun)
      ? /^[，、]?([\u4e00-\u9fff“”]{4,16}(?:行动|计划|方案|规划|清单|改革))(?:的)?$/.exec(own)?.[1]
      : undefined;
  if (tasks !== undefined) {
    const whole = shortened(`${tasks}${noun}`);
    return { label: whole, topic: whole };
  }
  const found = foundBy(place, noun);
  if (found !== '') return { label: found, topic: found };
  const modifier = fresh ? '' : tidy(/^[^，]{2,16}的$/.exec(own)?.[0] ?? '');
  // “带火了本村的87家农家乐”: what was done is no modifier.
  if (modifier.length >= 2 && !'vsl'.includes(wordsOf(modifier)[0]?.class ?? 'x')) {
    // “省巡视组反馈的9个问题，整改8个”: those that are put right are the same.
    const found =
      /(?:[督巡检审核抽][\u4e00-\u9fff]组?)?(?:反馈|交办|移交|通报|指出)$/
        .exec(modifier)?.[0]
        .replace('组', '') ?? '';
    return { label: balanced(`${modifier}的${noun}`), topic: `${found}${balanced(noun)}` };
  }
  // “开发区38家企业”, “医疗队9名队员”: whose they are stands before the number.
  const whose =
    before.length >= (isPlace(before) ? 2 : 3) &&
    caption(before) === before &&
    isThing(before) &&
    !metric(before)
      ? before
      : '';
  if (
    whose !== '' &&
    noun.length === 2 &&
    !/[、等]/.test(own) &&
    wordsOf(own.replace(/^[，、]?使?/, '')).every(({ class: one }) => !'vslp'.includes(one))
  )
    return { label: balanced(`${whose}${noun}`), topic: balanced(noun) };
  // What leads on to the next number is not said whole: “70岁以上老人一餐只付|8元”.
  const whole = !/^\d/.test(text.slice(endOf(number, phrase)));
  // “14户企业资产总额超千亿元”: what they have, and how much, tells which they are.
  const had =
    /^(.{0,4}(?:企业|项目|单位|家庭|农户|学校|村|社区|学生|园区|公司|产品|医院))(.{2,12}(?:超过?|突破|达到?|不足|过了?).{0,6})$/.exec(
      phrase,
    );
  if (had && metric(tidy((had[2] ?? '').replace(/(?:超过?|突破|达到?|不足|过了?).*$/, ''))))
    return {
      label: `${(had[2] ?? '').replace(/(?:[都均]|全部)(?=[超突达过])|合计(?=超)|了$/g, '')}${whole ? '' : (next?.raw ?? '')}的${had[1] ?? ''}`,
      topic: had[1] ?? '',
    };
  // “6项指标进入全市|前三名”: where they rank tells which.
  const ranked =
    next?.kind === 'rank'
      ? /^([\u4e00-\u9fff]{2,8}?)(?:均|都)?((?:进入|位居|位列|居|排名|跻身|排在|排|列)(?:全[省市县区国])?)$/.exec(
          text.slice(number.end, next.start),
        )
      : null;
  if (next && isThing(ranked?.[1] ?? ''))
    return { label: `${ranked?.[2] ?? ''}${next.raw}的${ranked?.[1] ?? ''}`, topic: ranked?.[1] ?? '' };
  const done = whole
    ? plainDeed(phrase.slice(noun.length)).replace(/^(?:全部|均|都|已|先后|率先)+(?=.{4})/, '')
    : '';
  if (
    plainNoun.test(noun) &&
    done.length >= 2 &&
    done.length + noun.length <= longest &&
    !/[的了，]/.test(done.replace(/(?<=^.{1,3})了/, '')) &&
    !/^(?:以|为|等|[户人]均)|中$/.test(done)
  )
    return { label: `${done.replace(/(?<=^.{1,3})了/, '')}的${noun}`, topic: noun };
  // “减速器产量36万台，按40万台的设计产能”
  if (/^设计产能$/.test(noun) && /(?:产量|销量)$/.test(topicOf(place))) {
    const whose = composed(topicOf(place), noun);
    return { label: whose, topic: whose };
  }
  // “12个集体、35名个人受到表彰”: what is said of the last is said of both.
  const joint = next === undefined ? '' : text.slice(endOf(number, noun), next.start);
  if (plainNoun.test(noun) && noun === phrase && next?.kind === 'amount' && /^[、和及与]$/.test(joint)) {
    const others = phraseAfter(next.around.after);
    const them = nounIn(others);
    const shared = plainDeed(others.slice(them.length));
    if (plainNoun.test(them) && others.startsWith(them) && honoured.test(shared) && shared.length <= 14)
      return { label: `${shared}的${noun}`, topic: noun };
  }
  // “41座水库除险加固全部完工”: what was finished of them makes them what they are.
  const finished = whole && deed === '' ? finishing.exec(phrase.slice(noun.length)) : null;
  if (finished && noun.length + finished[0].length <= 20) {
    const last = deedOf(noun);
    const them = last === '' ? noun : noun.slice(0, -last.length);
    return { label: `${last}${finished[1] ?? ''}${finished[2] ?? ''}的${them}`, topic: them };
  }
  // “支持40家企业技术改造”: what they are helped in.
  const helped = /(支持|帮助|引导|推动|指导)(?:了|约|近|超过?)*$/.exec(own)?.[1];
  const theirs = phrase.replace(work, '');
  if (helped !== undefined && whole && theirs !== phrase && theirs.length <= 8 && isThing(theirs))
    return { label: `${helped}${phrase}`, topic: theirs };
  // “仍有60公里铸铁管带病运行”
  const state = left ? lastWord(noun) : '';
  if (state.length > 3 && isDoing(state)) {
    const them = noun.slice(0, -state.length);
    return { label: `${state}的${them}`, topic: them };
  }
  // “210家店铺、作坊和公司”: as many as all of them are.
  const others = /^[家个种类]$/.test(number.unit) && noun.length <= 4 ? othersBehind(place, noun) : '';
  if (others !== '' && /^[^，、]*$/.test(own))
    return { label: `${deed !== '' && !light.test(deed) ? deed : ''}${noun}${others}`, topic: noun };
  // “全县3.6万渔民”: as many as all of it has.
  const all = number.unit === '' ? (/全[省市县区国镇乡村]$/.exec(own)?.[0] ?? '') : '';
  const label = deed !== '' && !light.test(deed) ? `${able}${deed}${noun}` : `${all}${noun}`;
  return { label: balanced(label), topic: balanced(noun) };
}

/** 城南, 甘肃: one word for where. */
const isPlace = (name: string): boolean =>
  /^城[东南西北]$/.test(name) || (wordsOf(name).length === 1 && wordsOf(name)[0]?.class === 'g');

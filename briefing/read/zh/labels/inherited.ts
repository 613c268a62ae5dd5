/** “同比增长5.8%”, “净增63家”: what was spoken of, once more. */
import { wordsOf } from '../lexicon/index.ts';
import { likeBefore, topicOf, type Named, type Place } from './place.ts';
import { phraseAfter } from './phrases/after.ts';
import { shortName } from './phrases/short-name.ts';
import { isPoint } from '../units.ts';
import { fellBy } from './compared/fell.ts';
import { areDoings, headOf, isDoing, isThing } from './phrases/caption.ts';
import { cutAtVerb, deedOf, isDeed, metric, tidy, undone } from './phrases/phrases.ts';

/** Names a number whose clause has no noun of its own by what was spoken of. */
export function inherited(place: Place): Named | null {
  const { number, own } = place;
  const topic = topicOf(place);
  // “绩效考核排名第12位，较上年上升5位”
  const ranked = place.named[place.past]?.label ?? '';
  const climbed = /^[位名]$/.test(number.unit) ? climbs.exec(own)?.[1] : undefined;
  if (topic === '' && ranked !== '' && climbed !== undefined && place.numbers[place.past]?.kind === 'rank')
    return {
      label: `${ranked.replace(/（.*）$|在(?:全[国省市县区州]|世界|全球)的位次$/, '')}名次${climbed}`,
      topic: ranked,
    };
  if (topic === '') return null;
  // “新装智能水表6.5万只，累计达到38万只”
  const all =
    /^[，、]?(?:累计|总计|共计?)(?:已?达到?|有|为|已有)?$/.test(own) && number.kind === 'amount'
      ? fresh.exec(topic)?.[1]
      : undefined;
  if (all !== undefined && likeBefore(place) !== '')
    return both(all.replace(/^(?:入驻|落户|入库|引进|签约)(?=..)/, '累计$&'));
  // “增长3.8%、6.5%”: what was said for one holds for the next.
  const before = place.named[place.past];
  if (/^[、和与及]$/.test(own) && before && place.numbers[place.past]?.kind === number.kind) return before;
  // “立案侦查职务犯罪案件320件410人”: how many are in them.
  if (own === '' && number.unit === '人' && /^[件起宗]$/.test(place.numbers[place.past]?.unit ?? ''))
    return { label: `${topic.replace(/(?<=犯罪)案件$/, '')}人数`, topic };
  const between = saidBetween(place);
  if (between !== '') return both(between);
  const words = tidy(own).replace(/^[、，]/, '');
  // “完成投资684亿元，超年度计划8.6个百分点”.
  const above =
    /^[，、]?超(?:过|出|额)?((?:年度|全年|序时|既定|预期|原定|合同|国家|上级|[省市县区镇](?:[里级政府]{1,2})?|下达|分解|确定|核定)*的?(?:投资)?(?:计划|目标|预算|任务|进度)(?:任务|目标)?)(?:约|近)?$/.exec(
      own,
    )?.[1];
  if (above !== undefined) return { label: `${topic.replace(/(?<=..)完成(?=投资$)/, '')}超${above}`, topic };
  // “列第96名，比上年前移17位”.
  const moved = climbs.exec(own)?.[1];
  if (/^[位名]$/.test(number.unit) && moved !== undefined)
    return {
      label: `${topic.replace(/排名$|在(?:全[国省市县区州]|世界|全球)的位次$/, '')}名次${moved}`,
      topic,
    };
  // “其中38.6%留了下来”.
  const did = phraseAfter(number.around.after).replaceAll('了', '');
  // “其中五分之二设在县域”.
  if (
    number.kind === 'ratio' &&
    /^[，、]?其中有?$/.test(own) &&
    'vs'.includes(wordsOf(did)[0]?.class ?? 'x') &&
    did.length <= 10
  )
    return { label: `${did}的${undone(topic)}`, topic };
  if (number.kind === 'percent' && /^[，、]?其中有?$/.test(own) && isDoing(did))
    return { label: `${did}的占比`, topic };
  // “集采药品437种，平均降价54%”: the verb names what fell.
  const fell = number.kind === 'growth' ? fellBy(own, topic) : '';
  if (fell !== '') return { label: fell, topic };
  const shared = place.named[place.past]?.share;
  if (
    shared !== undefined &&
    !(number.unit === '%' && /增长/.test(own)) &&
    // “由21%提高到近三分之一”
    (number.unit === '%' || isPoint(number.unit) || number.kind === 'ratio') &&
    !/^增/.test(words)
  )
    return { label: shared, topic, share: shared };
  if (
    number.kind === 'growth' &&
    !isPoint(number.unit) &&
    number.unit !== '番' &&
    !/(?:是|为|达)[^，]*的$/.test(own)
  )
    return { label: /(?:增[速长幅]|[涨降]幅)$/.test(topic) ? topic : `${done(topic)}增速`, topic };
  // “其中已开工35个”: done to what was spoken of.
  // “平均每天33个” of calls is 日均接听来电.
  const each = /^(?:平均)?每?([天日月年周])均?$/.exec(own.replace(/^[，、]/, ''))?.[1];
  if (number.kind === 'amount' && each !== undefined && topic !== '')
    return { label: `${each === '天' ? '日' : each}均${topic}`, topic };
  // “人均1.6册” of the books in the library.
  if (
    number.kind === 'amount' &&
    /^[，、]?[人户亩校村次生单笔件例床台]均(?:约|近|达到?|为|突破|超过?|已|首次)*$/.test(own) &&
    !/均/.test(topic)
  ) {
    const each = /.均/.exec(own)?.[0] ?? '';
    const whole = undone(topic).replace(/^全[省市县区国](?=..)/, '');
    // 集体经济组织村均经营性收入: whose it is stands first.
    const [, whose = '', what = ''] = holdersOf.exec(whole) ?? [];
    return { label: whose === '' ? `${each}${whole}` : `${whose}${each}${what}`, topic };
  }
  const alike = likeBefore(place);
  // “死亡5人、受伤12人”: neither is done to the other.
  if (number.unit === '人' && isDoing(words) && isDoing(topic) && words !== topic)
    return { label: `${words}人数`, topic: words };
  // “新登记经营主体2万户，注销0.7万户”
  const entered = /^(?:新(?:登记|设立|注册|增|办|设|认定)|注销)(.{2,})$/.exec(alike)?.[1];
  if (entered !== undefined && /^(?:注销|吊销|撤销|退出|清退)$/.test(words))
    return both(`${words}${entered}`);
  // “上转患者860人次，下转1240人次”
  if (isOpposite(alike.slice(0, 2), words) && alike.length >= 4) return both(`${words}${alike.slice(2)}`);
  if (entered !== undefined && /净增/.test(own)) return { label: entered, topic: alike };
  if (number.kind === 'amount' && alike !== '') {
    // “危房改造开工126户、竣工118户”
    const of = isDeed(words) ? deedOf(alike) : '';
    if (of !== '' && isThing(alike.slice(0, -of.length)) && alike.length > of.length + 1)
      return both(`${alike.slice(0, -of.length)}${words}`);
    if (isDeed(words) && !/^(?:增加|减少|新增|净增)$/.test(words))
      return /已|其中/.test(own)
        ? { label: `${/已/.test(own) ? '已' : ''}${words}${shortName(alike)}`, topic: alike }
        : both(`${words}${shortName(alike)}`);
    // “145家列入后备名单” after “42家企业”.
    const deed = phraseAfter(number.around.after);
    // “编制床位1800张，实际开放2156张”; “4件超额完成”.
    // “对260家企业逐户上门，帮47家改订舱位”
    if (/^[，、]?(?:帮助?|为|给|助|支持)$/.test(own) && isDoing(deed.slice(0, 2)))
      return { label: `${deed}的${shortName(alike)}`, topic: alike };
    // “撤案5件，提出抗诉3件”: one deed is not done to another.
    if (isDoing(words) && words.length >= 3 && alike.length <= 2) return both(words);
    // “清理文件90件，废止和修订7件”
    if (areDoings(words) && words.length >= 3) return both(`${words}${headOf(alike)}`);
    // “全镇4.6万人，…有780人返乡”
    if (words === '' && isDoing(deed) && /人口$/.test(alike)) return both(`${deed}人数`);
    if (words === '' && isDoing(deed) && !/[较比]/.test(own))
      return { label: `${deed}的${shortName(alike)}`, topic: alike };
    if (words === '' && deed.length >= 4 && deed.length <= 16 && cutAtVerb(deed) === '' && !/的/.test(deed))
      return { label: `${deed}的${shortName(cutAtVerb(undone(alike)))}`, topic: alike };
  }
  return { label: topic, topic };
}

/** “游客量创历史新高，达86万人次”: a clause without a number stands between, and tells what this one measures. */
function saidBetween({ number, numbers, past, own, text, named }: Place): string {
  const before = numbers[past];
  if (!before || tidy(own) !== '' || /其中|和|、/.test(own)) return '';
  const said = text
    .slice(before.end, number.start - own.length)
    .split(/[，；]/)
    .slice(1);
  // “占比在各区中最高，达”: among whom is no part of what.
  const last = (said.findLast((one) => one !== '') ?? '').replace(among, '');
  // “民间投资由负转正，增长2%”: what turned is what grew.
  const turned = number.kind === 'growth' ? turning.exec(last)?.[1] : undefined;
  if (turned !== undefined && metric(turned)) return `${tidy(turned)}增速`;
  // “甲县增速居首，达9%”
  const rate = /^(.{2,}?(?:[增涨降跌]幅|增速))[^增涨降跌\d]{2,10}$/.exec(last)?.[1];
  if (number.kind === 'growth') return rate === undefined || !/[达为]/.test(own) ? '' : tidy(rate);
  // “新材料产业签约9亿元，占比最高，达四成”
  const most = /^(占比|比重)(?:最[高大]|居首|居前|较[高大]|领先)/.exec(last)?.[1];
  if (most !== undefined && /^(?:percent|ratio)$/.test(number.kind))
    return `${named[past]?.topic ?? ''}${most}`;
  const thing = tidy(cutAtVerb(last));
  return thing.length >= 4 && thing.length <= 16 && metric(thing) ? thing : '';
}

const holdersOf =
  /^(.+(?:组织|合作社|企业|公司|农场|商户|景区|园区))((?:经营性|营业|销售|服务|总|纯|净|年)?(?:收入|产值|利润|营收|税收|投资|销售额))$/;
const turning =
  /^([^增降涨跌]{2,14}?)(?:增速)?(?:[由从][负降跌减]转[正升涨增]|扭[负跌降]为[正升涨]|[由从][正升涨增]转[负降跌]|止[跌降][回转企][升稳增]|企稳回升|由负转正|实现正增长|恢复(?:性|正)?增长|转[正负降增])$/;
const among =
  /(?<=..)在[^，]{1,10}(?:[中里]|全[省市县区国]|同业|行业)(?:仍|均|位)?(?:最[高低大小多少快]|居首|居前|领先|靠前|占优|第一|首位|前列)?$/;
/** 上转 and 下转, 迁入 and 迁出. */
const isOpposite = (one: string, other: string): boolean =>
  other.length === 2 &&
  one !== other &&
  opposites.test(`${one}${other}`) &&
  (one.charAt(0) === other.charAt(0) || one.charAt(1) === other.charAt(1));
const opposites = /^(?:上(.)下\1|下(.)上\2|(.)[入进]\3出|(.)出\4[入进]|[入进](.)出\5|出(.)[入进]\6)$/;
const climbs = /(前移|前进|提前|上升|提升|进位|跃升|攀升|后移|下滑|下降)了?$/;
/** 智能水表 of 新装智能水表. */
const fresh = /^新(?:增|装|建|设|开|登记|注册|认定|培育|(?=入驻|落户|入库|引进|签约))(?!区|村|城)(.{2,})$/;

/** What grows is the thing, not that it was done: 门急诊增速 of 完成门急诊. */
const done = (topic: string): string => topic.replace(/^(?:完成|开展|推进)(?!投资)(?=.{2,})/, '');
const both = (label: string): Named => ({ label, topic: label });

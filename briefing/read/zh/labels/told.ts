/** Numbers as people tell them: how many live there, what was sold, what one earns, what lies in the till. */
import { wordsOf } from '../lexicon/index.ts';
import { headNoun, headOf, isThing } from './phrases/caption.ts';
import { metric, tidy, undone } from './phrases/phrases.ts';
import { topicOf, type Named, type Place } from './place.ts';

const both = (label: string): Named => ({ label, topic: label });

/** Names a number of a story by the way it is told; null where no such way is used. */
export function told(place: Place): Named | null {
  const latter = /^[，、]?后者/.test(place.own) ? topicOf(place) : '';
  if (latter !== '') return both(latter);
  if (/^(?:percent|ratio)$/.test(place.number.kind)) return spent(place);
  if (place.number.kind !== 'amount') return null;
  if (place.number.unit === '岁') return aged(place);
  if (/^[户人]$/.test(place.number.unit)) return living(place) ?? moved(place);
  if (place.number.unit === '元') return cost(place) ?? earned(place) ?? sold(place) ?? kept(place);
  return among(place);
}

const titled =
  /^[\u4e00-\u9fff]{1,4}?(?:老人|大爷|大妈|大娘|大叔|奶奶|爷爷|阿姨|婆婆|老伯|师傅|老师)(?!们|的)/;

/** “从业人员老龄化严重，60岁以上的占到58%”: who is old stands in the clause before. */
const ageing =
  /(?:^|[，；。：])(?:[一二三四五]是)?([\u4e00-\u9fff]{2,8}?)(?:队伍)?(?:日益|日趋|普遍|总体)?(?:老龄化|老化|年龄(?:结构)?(?:老化|偏大|断层|失衡)|平均年龄偏大|青黄不接)[^，；。\d]{0,6}，[^，；。]*$/;

/** “47岁的缝纫组长刘桂芳说”: whose age it is. */
function aged({ number, own, numbers, named, past }: Place): Named | null {
  const who = /^的([\u4e00-\u9fff]{2,10}?)(?:说|介绍|告诉|笑|在|是|逢|给|向|对|[，。：])/.exec(
    number.around.after,
  )?.[1];
  // “乡村医生中45岁以下的占三成五”: the age of those, or of no one by name.
  if (/^及?以[上下]的?(?:[占约近超]|不[到足])/.test(number.around.after))
    return both(`${agedOnes(own, number.around.ahead, named[past])}年龄`);
  // “飞行员48人，平均年龄36岁”: of those who were counted.
  const mean =
    /^[，、]?平均年龄(?:只有|仅有|为|仅|约|达|是|不到|超过)*$/.test(own) && numbers[past]?.unit === '人';
  const them = mean ? undone(named[past]?.topic ?? '').replace(/^全[省市县区国](?=..)|人数$/g, '') : '';
  if (them.length >= 2 && them.length <= 10 && !metric(them))
    return { label: `${them}平均年龄`, topic: named[past]?.topic ?? '' };
  // “年纪最大的已经91岁”, “店主老周今年63岁”
  const most = /(?:年[纪龄])?最([小大])的?(?:[一那][位个名])?(?:已经?|才|仅|只有|刚满?|有|是|为)*$/.exec(
    own,
  )?.[1];
  if (most !== undefined) return both(`最${most}年龄`);
  const whom = /^[，、]?(?:[^，]{2,}的)?([\u4e00-\u9fff]{3,10}?)(?:今年|已经|刚满?|年满|已满)+$/.exec(
    own,
  )?.[1];
  if (whom !== undefined && !/年[纪龄]|平均/.test(whom)) return both(`${whom}年龄`);
  // “劳模王秀兰54岁，”
  const named1 = /^[，。；]/.test(number.around.after)
    ? /^[，、]?([\u4e00-\u9fff]{3,10})$/.exec(own)?.[1]
    : undefined;
  if (named1 !== undefined && isThing(named1) && !/年[纪龄]|平均|寿命/.test(named1))
    return both(`${named1}年龄`);
  // “他今年61岁”
  const person = /^的([\u4e00-\u9fff]{4,12})/.exec(number.around.after)?.[1];
  // “75岁的李桂香奶奶扫码就能借书”: what she did is no part of her name.
  const elder = titled.exec(person ?? '')?.[0];
  if (who === undefined && elder !== undefined) return both(`${elder}年龄`);
  if (who === undefined && person !== undefined && person !== headNoun(person))
    return both(`${headNoun(person)}年龄`);
  if (who === undefined) return /^[，、]?[他她](?:今年|已经?|刚满?|都)*$/.test(own) ? both('年龄') : null;
  const did = wordsOf(who).find(
    ({ class: one, start, text }) => start > 2 && text.length > 1 && 'vs'.includes(one),
  );
  return both(`${who.slice(0, did?.start)}年龄`);
}

/** Who they are that an age is the bound of; '' where nobody told. */
function agedOnes(own: string, ahead: string, before: Named | undefined): string {
  if (/^其中$/.test(own)) {
    const those = undone(before?.topic ?? '');
    return /(?:在岗|在编|实有)人员$/.test(those) ? those : headOf(those);
  }
  return (
    tidy(own.replace(/[中里]$/, '')) ||
    ageing.exec(ahead)?.[1] ||
    /^(.+)平均年龄$/.exec(before?.label ?? '')?.[1] ||
    ''
  );
}

/** “全村现有426户1580人”, “这个36万人的山区县”. */
function living({ number, own, numbers, past, named }: Place): Named | null {
  const place = /^的([\u4e00-\u9fff]{0,5}(?:县|市|镇|乡|村|区|城|城市|国家|社区))(?=[，。、；])/.exec(
    number.around.after,
  )?.[1];
  if (number.unit === '人' && place !== undefined) return both(`${place}人口`);
  const before = numbers[past];
  const label = named[past]?.label ?? '';
  if (number.unit === '人' && own === '' && before?.unit === '户' && /户数$/.test(label))
    return both(
      label.replace(/户数$/, before.end === number.start && /^全|村户数$/.test(label) ? '人口' : '人数'),
    );
  const all =
    /^[，、：]?(全[省市县区镇乡村]|[\u4e00-\u9fff]{1,3}[村镇乡])(?:现有|共有|一共|总共|共|有)?$/.exec(
      own,
    )?.[1];
  if (all === undefined || !/^(?:有?\d|[，。；])/.test(number.around.after)) return null;
  return both(`${all}${number.unit === '户' ? '户数' : '人口'}`);
}

/** “6200户2.1万人搬下了山”: the deed tells which they are. */
function moved({ number, own, text, numbers, index }: Place): Named | null {
  if (tidy(own) !== '' && own !== '有') return null;
  const next = numbers[index + 1];
  const after =
    next?.start === number.end && /^[户人]$/.test(next.unit)
      ? text.slice(next.end, next.end + 12)
      : number.around.after;
  const deed = /^([\u4e00-\u9fff]{3,8})(?=[，。；、])/.exec(after)?.[1];
  if (deed === undefined) return null;
  const words = wordsOf(deed);
  if (!'vs'.includes(words[0]?.class ?? 'x')) return null;
  const each = /(?:平均)?每[天日月年周]/.exec(own)?.[0] ?? '';
  return both(`${each}${deed.replace(/了/g, '')}${number.unit === '户' ? '户数' : '人数'}`);
}

const subsidised =
  /^[，、]?(每[\u4e00-\u9fff]{1,2}?)(政府|财政|国家|[省市县区镇村]里|街道|集体)(?:还|再|给|又|能|就)*(?:补助?|补贴|贴补?)(?:了|约|近|到)*$/;
const worked =
  /(?:加装|安装|改造|更换|购置|种植?|养殖?|建|修缮|翻建|换)[\u4e00-\u9fff]{1,5}$|[\u4e00-\u9fff]{2,6}(?:改造|更新|加装|翻建|种植|养殖|建设|修缮)$/;

/** “改造总共花了两亿元”, “每平方米只收40元”. */
function cost(place: Place): Named | null {
  const { own, number, numbers, past } = place;
  // “以前每车要倒贴80元，如今纸厂来收购，每车给120元”
  const [, per = '', paid = ''] =
    /^[，、]?(?:过去|以前|从前|原来|如今|现在)?(每[\u4e00-\u9fff]{1,2}?)(?:就|还|也|要|需要?|得|能)*(倒贴|给付?|支?付|[挣赚])(?:[到出上了]|约|近)*$/.exec(
      own,
    ) ?? [];
  if (paid === '倒贴') return both(`${per}倒贴费用`);
  if (/[挣赚]/.test(paid)) return both(`${per}收入`);
  if (paid !== '')
    return both(`${per}${/收购?(?:走|去)?，[^，]*$/.test(number.around.ahead) ? '收购价' : '支付金额'}`);
  // “老楼加装电梯，每部政府补15万元”
  const [, one = '', giver = ''] = subsidised.exec(own) ?? [];
  if (giver !== '') {
    const what = /(?:^|[，。：；“])([\u4e00-\u9fff]{4,10})，$/.exec(
      number.around.ahead.slice(0, -own.length),
    )?.[1];
    // “加装电梯200部，每部财政补15万元”
    const same = numbers[past]?.unit === one.slice(1) ? topicOf(place) : '';
    const deed = same || (what === undefined ? '' : (worked.exec(what)?.[0] ?? ''));
    return both(`${deed}${one}${giver}补助`);
  }
  const each = /^[，、]?(每[\u4e00-\u9fff]{1,3})(?:只|仅|才)?收取?(?:了|约|近)*$/.exec(own)?.[1];
  if (each !== undefined) return both(`${each}收费`);
  const what =
    /^[，、]?(?:这次|此次)?([^，一每]{2,10}?)(?:总共|一共|共|前后|足足)+(?:花费?|耗费|用)了?(?:约|近|超过?)*$/.exec(
      own,
    )?.[1];
  return what === undefined ? null : both(`${tidy(what)}花费`);
}

/** “不少毕业生每月能挣到6000元”. */
function earned(place: Place): Named | null {
  const { own } = place;
  const match =
    /^(.*?)(?:每个?月|一个月|月均)(?:就|都|也|还)?(?:能|可以?)?(多(?=[挣赚领拿]))?([挣赚领拿]到?|有|收入)(?:了|约|近|超过?)*$/.exec(
      own,
    );
  // “补助最高的一户领到了6万元”
  const [, prize = '', top = ''] = superlative.exec(own) ?? [];
  if (prize !== '') return both(`${top}${tidy(prize)}`);
  // “最高的拿到1.2万元”, after what one earns.
  const most = /^[，、]?(最[高低多少])的?(?:能)?[拿挣领赚]到?(?:了|约|近|超过?)*$/.exec(own)?.[1];
  const topic = topicOf(place);
  if (most !== undefined && /收入$/.test(topic)) return both(`${most}${topic}`);
  if (!match || /^[，、]?及?以[上下]/.test(own)) return null;
  const who = tidy(
    (match[1] ?? '').replace(/^[，、]?(?:不少|许多|多数|大多数?|很多|有的|一些|如今|现在|[他她我]们?)/, ''),
  );
  if (match[2] !== undefined) return both(`${who}每月多${(match[3] ?? '').replace('到', '')}`);
  // “外出农民工63万人，月均收入4200元”: theirs who were counted.
  const them =
    who === '' && /^，?月均/.test(place.own) && /^[人名]$/.test(place.numbers[place.past]?.unit ?? '')
      ? topic
      : '';
  if (them !== '' && them.length <= 8 && isThing(them)) return both(`${them}月均收入`);
  return both(`${who === '人' ? '' : who}月收入`);
}

const superlative =
  /^[，、]?([^，]{2,10}?)(最[高低多少])的(?:[一那][位户家个名人])?(?:能|可|就)?(?:[拿领得分挣赚收][到了]*|达到?|有)(?:约|将?近|超过?)?$/;

/** “网店一年卖出茶叶3.6亿元”, “茶园今年卖了8万多元”. */
function sold({ own, number, numbers, past, text, fresh }: Place): Named | null {
  const before = numbers[past];
  const clause = fresh && before ? text.slice(before.end, number.start) : own;
  const match =
    /^[，、]?(.{0,10}?)(?:今年|去年|全年|一年|一季|当年)?(?:卖出|(?<!拍|买|变|专)卖|售出)了?([\u4e00-\u9fff]{0,6}?)(?:超过?|约|近|了)*$/.exec(
      clause,
    );
  // “特级茶每斤卖到680元”.
  const each = /^[，、]?(.{0,10}?)(每(?:公斤|斤|吨|箱|盒|件|只|头|亩))(?:卖|售)/.exec(clause);
  if (each) return both(`${tidy(each[1] ?? '')}${each[2] ?? ''}售价`);
  if (!match) return null;
  const thing = tidy(match[2] ?? '') || tidy(match[1] ?? '');
  // “直播卖出茶叶”: by which way.
  const way = /^(?:电商|网上|线上|直播)$/.exec(tidy(match[1] ?? ''))?.[0] ?? '';
  return thing.length < 2 ? null : both(`${way === thing ? '' : way}${thing}销售额`);
}

/** “村集体账上躺着88万元”. */
function kept({ own }: Place): Named | null {
  const whose =
    /^[，、]?(.{2,10}?)的?(?:账上|账户上|账户里)(?:趴着|躺着|存着|还?有|只有|仅有)?(?:了|约|近|超过?)*$/.exec(
      own,
    )?.[1];
  return whose === undefined ? null : both(`${tidy(whose)}账上资金`);
}

/** “签下12个项目，其中超10亿元的3个”: a bound tells which of them. */
function among(place: Place): Named | null {
  const { own, number, numbers, past, text, named } = place;
  const bound = numbers[past];
  if (!/^的(?:共|已)?有?$/.test(own) || bound?.kind !== 'amount' || !/^[个家户项]$/.test(number.unit))
    return null;
  const lead = /(?:超过?|过|不足|低于)$/.exec(text.slice(Math.max(0, bound.start - 3), bound.start))?.[0];
  let of = past - 1;
  while (of >= 0 && numbers[of]?.unit !== number.unit) of--;
  const thing =
    (/有$/.test(own)
      ? /^[\u4e00-\u9fff]{1,4}(?=[，。；、])/.exec(place.number.around.after)?.[0]
      : undefined) ??
    named[of]?.topic ??
    '';
  // “集体收入过30万元的有12个”: what each has tells more than how much.
  const said = tidy(bound.around.own.slice(0, -(lead?.length ?? 0)).replace(/其中/, ''));
  const owned = metric(said) && said.length <= 8 ? said : '';
  return lead === undefined || thing === '' ? null : both(`${owned}${lead}${bound.raw}的${thing}`);
}

/** “财政支出的78.6%用于民生”. */
function spent(place: Place): Named | null {
  const what = /^(其中|[^，]{2,12}的)(?:约|近|超过?)?$/
    .exec(place.own.replace(/^[，、]/, ''))?.[1]
    ?.replace(/的$|^其中$/, '');
  const on =
    /^(?:以上|左右)?又?(?:用于|用来|投向|投入|投回|投[进到给]|砸[进向在到]|花[在到]|拿来|拿去|留给)了?([\u4e00-\u9fff]{2,8}?)(?:上|方面)?(?=[，。；、])/.exec(
      place.number.around.after,
    )?.[1];
  if (what === undefined || on === undefined) return null;
  const whole = tidy(what) || topicOf(place);
  return { label: `${whole}用于${on}占比`, topic: whole };
}

/** “占全部投资的比重为42.5%”, “GDP中有16.8%来自高新技术产业”, “为年度计划的104%”. */
import { isThing } from '../phrases/caption.ts';
import { given } from './given.ts';
import { partOf } from './parts.ts';
import { fromSome } from './some.ts';
import { spokenOf } from '../spoken.ts';
import { isWord, topicOf, type Known, type Named, type Place } from '../place.ts';
import { ofSum } from './of-sum.ts';
import { sumOfListed } from './sum-of-listed.ts';
import { withoutShared } from './without-shared.ts';
import { worksOf } from '../phrases/works.ts';
import { isBare, metric, tidy, undone } from '../phrases/phrases.ts';

const part = /^(.*?)(?:约|大约|近|超过|超|已)?占(?!比|率|有[率量])(?:到|了)?(.*)$/;
const ofTotal =
  /^(.*?)(?:为|是|达到?|完成|相当于|占)((?:[^，占]{0,6}?)(?:预算|目标|计划|任务|保有量|预期|年度|全年)[^，占]{0,6})(?:的|(?<=(?:预算|计划|任务|目标)数?))(?:约|近)?$/;

/** Names a share by what it is a share of. */
export function share(place: Place): Named | null {
  const { own, number } = place;
  if (!/^(?:percent|ratio|amount|growth)$/.test(number.kind)) return null;
  // “占总人口的比重（常住人口城镇化率）为55%”: the name that all know it by.
  const known = /占.*（(?:即)?([\u4e00-\u9fff]{3,10}率)）(?:为|达到?|约|是|超过?)*$/.exec(own)?.[1];
  if (known !== undefined) return { label: known, topic: known, share: known };
  return (
    given(place) ??
    fromAmount(place) ??
    fromOther(place) ??
    fromPlan(place) ??
    fromReach(place) ??
    fromSome(place) ??
    fromBudget(place) ??
    ofSum(place) ??
    fromWithin(place) ??
    fromWhole(own, number.around.after) ??
    fromPart(place)
  );
}

/** “完成投资9860亿元，占年度计划的112.4%”. */
function fromPlan(place: Place): Named | null {
  // “完成总工程量的三分之一”
  const built =
    place.number.kind === 'ratio'
      ? /(?:累计|已)?(完成(?:总)?(?:工程|任务|投资|工作)[量数总]?)的(?:约|近|超过?)?$/.exec(place.own)?.[1]
      : undefined;
  if (built !== undefined) return { label: `${worksAhead(place)}${built}比例`, topic: topicOf(place) };
  if (place.number.kind !== 'percent') return null;
  const match = ofTotal.exec(place.own);
  // “累计达到行业总数的四成”.
  const total = /(?:^|[\u4e00-\u9fff])(?:达到?|相当于)([\u4e00-\u9fff]{2,6}总[数量额值])的?(?:约|近)?$/.exec(
    place.own,
  )?.[1];
  if (total !== undefined && topicOf(place) !== '')
    return { label: `${topicOf(place)}占${total}`, topic: topicOf(place) };
  // “可满足生产用电的17%”.
  const met = /(?:可|能|能够|可以)?(满足[^，占]{2,8})的(?:约|近)?$/.exec(place.own)?.[1];
  if (met !== undefined) return { label: `${met}比例`, topic: topicOf(place) };
  // “绿色贷款余额5125亿元，在各项贷款中占比16%”
  const inside = /^[，、]?在([^，]{2,10})[中里]的?占比(?:达到?|为|约|近|超过?)*$/.exec(place.own)?.[1];
  if (inside !== undefined && topicOf(place) !== '')
    return { label: `${topicOf(place)}占${inside}比重`, topic: topicOf(place) };
  // “完成工程量的82%”.
  const done = /(?:累计|已)?(完成[^，占]{2,8})的$/.exec(place.own)?.[1];
  const whose = done !== undefined && /工程|任务|投资/.test(done) ? worksAhead(place) : '';
  if (!match) return done === undefined ? null : { label: `${whose}${done}`, topic: topicOf(place) };
  const whole = match[2] ?? '';
  // “占一般公共预算支出的81%” is a part of a sum, and nothing planned.
  if (/(?:公共|基金)预算总?(?:收入|支出)$/.test(whole) && /占[^占]*$/.test(place.own)) return null;
  // “投资9亿元，其中公路5亿元、港口4亿元，占年度目标的九成”: of the sum of both.
  const sum = afterParts(place.number.around.ahead) ? parentOf(place) : '';
  const topic = tidy(match[1] ?? '') || sum || topicOf(place);
  if (topic === '') return null;
  // “完成年度目标的114%”: what was completed is said.
  // “为预算的102%”: so much of it was done.
  const lead = place.own.slice(match[1]?.length ?? 0);
  const verb =
    lead.startsWith('完成') ||
    (/^(?:为|达到?|是).*(?:预算|计划|目标|任务)/.test(lead) && !topic.startsWith('完成'))
      ? '完成'
      : '占';
  // “除险加固完工38座，累计完成总任务数的87%”
  if (verb === '完成' && /^总/.test(whole))
    return {
      label: `${topic.replace(/(?<=..)(?:完成|完工|竣工|开工|建成)$/, '')}${verb}${whole}比例`,
      topic,
    };
  return {
    label: `${verb === '完成' ? topic.replace(/(?<=..)完成(?=投资$)/, '') : topic}${verb}${whole}`,
    topic,
  };
}

/** “专用线因故停工，仅完成总工程量的61%”, “加快大桥建设，确保完成”: whose it is was spoken of; '' where nobody told. */
function worksAhead(place: Place): string {
  const topic = topicOf(place);
  if (topic !== '') return worksOf(topic);
  const works = undone(spokenOf(place)).replace(/(?<=.{3})建设$/, '');
  return works.length <= 16 && (isThing(works) || /.高速$/.test(works)) && !metric(works) ? works : '';
}

/** “其中公路5亿元、港口4亿元，占年度目标的”: several parts, and then a clause of all of them. */
function afterParts(ahead: string): boolean {
  const at = ahead.lastIndexOf('其中');
  const [parts = '', clause, more] = at < 0 ? [] : ahead.slice(at).split('，');
  return clause !== undefined && more === undefined && parts.includes('、') && /\d/.test(parts);
}
const planned =
  /^[，、]?(?:仅|只)?(?:为|是|完成|达到?|不到|不足|超过?|相当于)了?([^，、占\d]{0,8}(?:任务|目标|计划|预算)(?:任务)?数?)[（(]?$/;

/** “占年初预算数9.5亿元的56.3%”: what it is a share of is told with its own sum. */
function fromAmount(place: Place): Named | null {
  const { own, number, numbers, past } = place;
  const topic = topicOf(place);
  const sum = /^[，、]?占(.{2,})$/;
  const aim = planned.exec(own)?.[1];
  if (number.kind === 'amount') {
    const goesOn = /^[）)]?的$/.test(numbers[place.index + 1]?.around.own ?? '');
    if (aim !== undefined && topic !== '' && goesOn)
      return { label: aim.length > 4 ? aim : `${topic}${aim}`, topic };
    const whole = tidy(sum.exec(own)?.[1] ?? '');
    return whole.length < 2 || topic === '' ? null : { label: whole, topic };
  }
  // “完成市下达任务数8000人的106%”, “不到年初计划2万人次的九成”
  const set = own === '的' ? planned.exec(numbers[past]?.around.own ?? '')?.[1] : undefined;
  if (/^(?:percent|ratio)$/.test(number.kind) && set !== undefined && topic !== '')
    return { label: `${topic}完成${set}`, topic };
  // “占5400名职工总数的三分之一”: the number stands before the whole.
  const [, who = ''] = /^(.*)占(?:全[省市县区国])?(?:约|近)?$/.exec(numbers[past]?.around.own ?? '') ?? [];
  const behind = /^([\u4e00-\u9fff]{2,10})的(?:约|近|超过?)?$/.exec(own)?.[1];
  const part = tidy(who) || (place.named[past - 1]?.topic ?? '');
  if (
    /^(?:percent|ratio)$/.test(number.kind) &&
    behind !== undefined &&
    part !== '' &&
    numbers[past]?.around.own.includes('占')
  )
    return { label: `${part}占${behind}比重`, topic: part };
  const whole = sum.exec(numbers[past]?.around.own ?? '')?.[1];
  if (number.kind !== 'percent' || own !== '的' || whole === undefined) return null;
  return topic === '' ? null : { label: `${topic}占${tidy(whole)}比重`, topic };
}

/** “签发覆盖近八成常住人口”, “其中脱贫人口超过六成”: a share of those it reaches, or the share that some are. */
function fromReach(place: Place): Named | null {
  const { own, number } = place;
  if (!/^(?:percent|ratio)$/.test(number.kind)) return null;
  // “智能监控拦截金额超过其中的五分之一”.
  const inside = tidy(
    /^[，、]?([^，、]{2,14}?)(?:约?[占为是]|超过?|达到?|接近|不到|突破)其中的?(?:约|近)?$/.exec(own)?.[1] ??
      '',
  );
  if (inside.length >= 2) return { label: `${inside}占比`, topic: inside, share: `${inside}占比` };
  // “驿站覆盖老城区七成以上的小区”: of those that lie there.
  const [, reached, where = ''] =
    /^(.*?覆盖)(?:了|到|约|近|超过?|逾|全[省市县区国])*([\u4e00-\u9fff]{1,4}[省市县区国城镇乡])?(?:约|近|超过?|逾)?$/.exec(
      own,
    ) ?? [];
  const whom = /^(?:以上|左右)?的?([\u4e00-\u9fff]{2,10})(?=[，、；。]|$)/.exec(number.around.after)?.[1];
  if (reached !== undefined && whom !== undefined)
    return both(`${tidy(reached.slice(0, -2))}覆盖${where}${whom}`);
  const some = tidy(/^[，、]?其中([^，、占]{2,14})$/.exec(own)?.[1] ?? '');
  // “居民恩格尔系数为33%，其中城镇32%”: the same of a part, and no part of it.
  const same = /(?:系数|指数|(?<!城镇化)率)$/.test(topicOf(place)) ? partOf(place, some) : null;
  if (same !== null) return both(same);
  return some.length >= 2 && isThing(some) && !metric(some.replace(/人口$/, ''))
    ? { label: `${some}占比`, topic: some, share: `${some}占比` }
    : null;
}

const both = (label: string): Named => ({ label, topic: label });

/** “能耗成本只有柴油车的三分之一”: a part of what something else is. */
function fromOther(place: Place): Named | null {
  if (!/^(?:percent|ratio)$/.test(place.number.kind)) return null;
  const [, what, than = ''] =
    /^(.{2,}?)(?:只有|仅有|仅为|只是|只相当于|仅相当于|相当于|不到)([^，占]{2,12})的(?:约|近)?$/.exec(
      place.own,
    ) ?? [];
  // “收入中位数为31500元，中位数是平均数的86%”
  const [, measure = '', other = ''] =
    /^[，、]?([^，]{2,12})是([^，占]{2,10})的(?:约|近)?$/.exec(place.own) ?? [];
  const said = topicOf(place);
  if (metric(measure) && isThing(other))
    return { label: `${said.endsWith(measure) ? said : measure}占${other}比例`, topic: said || measure };
  const noun = tidy(what ?? '');
  if (noun.length < 2 || /计划|目标|任务|预算/.test(place.own)) return null;
  const topic = topicOf(place);
  const label = noun.length === 2 && topic !== '' && !metric(topic) ? `${undone(topic)}${noun}` : noun;
  // Alone, the share of another price would be read as the price.
  // So would the share of what all others have.
  if (
    /平均(?:水平|[数值])?$|^[\u4e00-\u9fff]{1,3}[国省市县区]$/.test(than) &&
    label.length + than.length <= 22
  )
    return { label: `${label}相当于${than}`, topic: label };
  const prices = /(?:价|费|费用|租金|成本|工资|收入)$/;
  const beside = prices.test(label) && prices.test(than) ? `${label}占${than}比例` : '';
  return { label: beside === '' || beside.length > 20 ? label : beside, topic: label };
}

/** “一般公共预算收入9亿元，增长6%，税收占比61%”: the whole stands in the same sentence. */
function fromBudget({ own, number, numbers, named, past }: Place): Named | null {
  const part = /^[，、]?(?:其中)?(税收(?:收入)?|民生(?:类|领域)?支出)的?(?:占比|比重)[^，、占]{0,8}$/.exec(
    own,
  )?.[1];
  if (part === undefined || number.kind !== 'percent') return null;
  const whole = `一般公共预算${part.endsWith('支出') ? '支出' : '收入'}`;
  const { start } = number.around.sentence;
  const told = named.some(
    ({ topic }, at) => at <= past && topic.endsWith(whole) && (numbers[at]?.start ?? 0) >= start,
  );
  const label = `${part}占${whole}比重`;
  return told ? { label, topic: part, share: label } : null;
}

/** “服务业快速发展，在地区生产总值中占比提高2个百分点”: of what was spoken of. */
function fromWithin(place: Place): Named | null {
  const whole = /^[，、]?在([^，、]{2,12})[中里]的?(?:占比|比重|份额)[^，、占]{0,6}$/.exec(place.own)?.[1];
  // “利息收入9亿元，营收占比达到23%”
  const sum =
    /^[，、]?((?:总|营业|销售)?收入|总?营收|GDP|地区生产总值)的?占比(?:约|为|达到?|近|超过?|[提升增]至|提高到|升到)*$/.exec(
      place.own,
    )?.[1];
  const said = sum === undefined || place.number.kind !== 'percent' ? '' : topicOf(place);
  if (said !== '' && metric(said) && !said.endsWith(sum ?? '')) {
    const label = `${said}占${sum ?? ''}比重`;
    return { label, topic: said, share: label };
  }
  const topic = whole === undefined ? '' : topicOf(place) || spokenOf(place);
  if (topic === '' || place.number.kind === 'amount') return null;
  const label = `${topic}占${whole ?? ''}比重`;
  return { label, topic, share: label };
}

function fromWhole(own: string, after: string): Named | null {
  const whole = /^(.{2,14}?)(?:中|里)(?:有)?$/.exec(own)?.[1];
  const from = /^(?:左右|以上)?(?:来自|源于|出自)(?:于)?([^，、；。\d]{2,14})/.exec(after)?.[1];
  return whole && from ? { label: `${from}占${tidy(whole)}比重`, topic: from } : null;
}

function fromPart(place: Place): Named | null {
  const { own, number, fresh } = place;
  const match = part.exec(own);
  if (!match || number.kind === 'amount') return null;
  const [, before = '', rest = ''] = match;
  const whole = tidy(
    rest.replace(/(?<=比重|比例|份额)[由从].*$/, '').replace(/的?(?:比重|比例|份额|比)(?=[^的]*$)/, ''),
  ).replace(/的$/, '');
  // “经营性收入50万元以上的行政村占63%”: the bound is a number of its own.
  const bound = place.numbers[place.past];
  const which = before.trim().replace(/(?:虽然?|[只仅也都均约已])+$/, '');
  if (fresh && bound && /^及?以[上下内]的?.{2,}/.test(which) && /^(?:amount|duration)$/.test(bound.kind))
    return bounded(bound, which, whole);
  // “0—14岁人口占17%”: from one age to another.
  if (fresh && bound?.unit === '岁' && /[-—–～至]/.test(bound.raw) && /^[\u4e00-\u9fff]{2,8}$/.test(before))
    return bounded(bound, before);
  // “55岁以下的占四成”: the bound tells which part.
  if (fresh && bound && /^及?以[上下内]的?$/.test(which) && /^(?:amount|duration)$/.test(bound.kind))
    return null;
  const subject = tidy(fresh ? before.slice(before.lastIndexOf('、') + 1) : before);
  // “其中反映车位难找的占三成”: those that are told by what they say are told whole.
  const saying = /^其中([^，、]{3,12}[\u4e00-\u9fff]的)$/.exec(before.trim())?.[1];
  if (
    saying !== undefined &&
    `${subject}的` !== saying &&
    !/^(?:来自|用于)/.test(saying) &&
    whole.length <= 2
  )
    return { label: `${saying}占比`, topic: subject, share: `${saying}占比` };
  // “公共预算收入14亿元，其中税收占68.9%”: a part of it, however short its name.
  const inside = /其中/.test(before) && subject !== '' && undone(topicOf(place)) === parentOf(place);
  const topic =
    !inside && (subject === '' || isBare(subject)) ? topicOf(place) || spokenOf(place) || subject : subject;
  const noun = /占|其中/.test(topic) ? topic.replace(/占.*$/, '') : topic;
  if (noun === '') return whole === '' ? null : { label: `占${whole}比重`, topic: '' };
  // “三个产业…，合计占”: all of them.
  if (/(?:合计|共|总计)$/.test(before) && whole.length > 2 && subject === '')
    return { label: `${sumOfListed(place)}占${whole}比重`, topic: '' };
  const all = /^(?:总数|总量|总额|其中|全部)?$/.test(whole) ? parentOf(place) : whole;
  const plain = undone(noun);
  // “公路改扩建投资”: what was done tells which.
  const whose = isBare(plain) ? noun : plain;
  const label =
    all.length <= 2 && !/^(?:营收|全[省市县国区州球镇乡村校行]|世界)$/.test(all)
      ? `${whose}占比`
      : `${whose.length + all.length > 21 ? withoutShared(whose, all) : whose}占${all}比重`;
  return { label, topic: noun, share: label };
}

/** “70岁以上读者虽只占8%”: those within a bound, and of whom the next number speaks too. */
const bounded = ({ around, raw }: Known, which: string, whole = ''): Named => ({
  label: `${tidy(around.own)}${raw}${which}${whole.length > 2 ? `占${whole}比重` : '占比'}`,
  topic: `${raw}${which}`,
});

/** “授权专利187件，其中发明专利62件，约占三分之一”: a third of what stood before 其中. */
function parentOf({ number, numbers, named, past }: Place): string {
  const { ahead } = number.around;
  const at = ahead.lastIndexOf('其中');
  if (at < 0) return '';
  const start = number.start - ahead.length + at;
  let parent = past;
  while (parent >= 0 && ((numbers[parent]?.end ?? 0) > start || isWord(numbers[parent]?.kind ?? 'date')))
    parent--;
  if (numbers[parent]?.kind !== 'amount') return '';
  // “每千人口托位数由3.1个增加到4.5个，其中普惠托位占七成”: not of what each has.
  if (/^(?:每|人均|户均)/.test(named[parent]?.topic ?? '')) return '';
  return undone((named[parent]?.topic ?? '').replace(/^全[省市县区国]/, '')).replace(/占比$|总[量数]$/, '');
}

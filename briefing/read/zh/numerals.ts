/** Numbers written in Chinese numerals, where they measure: 三千斤, 七成, 三分之二, 翻一番, 第二位. */
import { foundAt, type Found } from './found.ts';
import { exactUnits, spelledUnit } from './units.ts';

const numeral = '[〇零一二两三四五六七八九十百千]{1,10}';
const more = '(?:余|多|来)?';
const ordinals = new RegExp(
  `(第)(${numeral})(位|名|个|批次|批|季度|季|次|届|轮|产业|代|期|类|年)?|(前)(${numeral})(位|名|强)?|(十?[一二三四五六七八九十]{1,2})(连冠|连增)`,
  'g',
);
const fractions = new RegExp(
  `(?<![\\d/.A-Za-z])(\\d{1,2})/(\\d{1,3})(?![\\d/A-Za-z年月])|(十万|百|千|万)分之(${numeral}(?:点${numeral})?|\\d+(?:\\.\\d+)?)|(${numeral})分之(${numeral})|翻了?([一两二三]?)番|(?<=占|近|约|超|过|超过|逾|不到|不足|达到?|将近|接近)(一半)|(?<=占[^，。；]{1,10}|[省快慢高低多少掉近短轻]了?(?:将?近|约)?(?<=了|掉|近|约)|(?:减少|下降|缩短|降低|压缩|压减|下调|节省|增加|提高)[了近约]?)(一半)|(?:(?<=[近占超]|超过|不足|不到)半数|半数(?=以上))(?!通过|同意|赞成|选举|表决)`,
  'g',
);
const measured = new RegExp(
  `([〇零一二两三四五六七八九十百千半]{0,9}[一二两三四五六七八九十百千半]${more})(万亿|亿|万)?${more}(?:(${spelledUnit}|(?<=(?:近|约|超|过|有|占|达)[二两三四五六七八九])成(?=为))(?:(?<=成)([一二三四五六七八九半])(?![\\u4e00-\\u9fff]))?|(?<=[十百千][余多]?[万亿][余多]?)(?=群众|人民|市民|居民|农民|党员|干部|游客|学生|职工|用户|百姓|老乡)|(?<=(?:近|超过?|逾|破|达)[一二三四五六七八九]?[十百千](?:万亿|亿))(?=[，。；、]|大关|[\\u4e00-\\u9fff]{0,2}(?:负债|贷款|存款|资产|投资|资金|产值|市值|订单)(?!率|占比)))`,
  'g',
);

/** “惠及上亿人”, “近万户居民”: one of so many, where it is said how nearly. */
const alone = new RegExp(`(?<=近|(?<!以)上|超|逾|超过)(亿|万)((?!元|美元|吨|米|公里)${spelledUnit})`, 'g');

const digits: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral below ten thousand: 十六 is 16, 三千五百 is 3,500. */
export function chineseValue(text: string): number {
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const power = powers[character] ?? 0;
    if (character === '半') total += 0.5;
    else if (power > 0) {
      total += (digit || 1) * power;
      digit = 0;
    } else digit = digits[character] ?? digit;
  }
  return total + digit;
}

/** Every number of a text that is written in numerals. */
export function numeralsOf(text: string): Found[] {
  return [
    ...[...text.matchAll(ordinals)].flatMap((match) => ordinalOf(text, match)),
    ...[...text.matchAll(fractions)].flatMap((match) => fractionOf(text, match)),
    ...[...text.matchAll(alone)].map((match) =>
      foundAt(match[0], match.index, { value: 1, magnitude: match[1] ?? '', unit: match[2] ?? '' }),
    ),
    ...[...text.matchAll(measured)].flatMap((match) => measuredOf(text, match)),
  ];
}

/** 第一书记, 第一医院: first in name only. */
const named =
  /^第[一二三四五六七八九十]+(?:时间|书记|线|资源|生产力|动力|责任|梯队|方阵|步|课|大|医院|人民|附属|中学|小学|实验|幼儿|高级|职业|部分|章|节|方|招牌|要务|战场|站|集团|建筑|机床|汽车|阶段)/;

function ordinalOf(text: string, match: RegExpExecArray): Found[] {
  const [raw, , nth = '', unit = '', , top = '', topUnit = '', run = '', of = ''] = match;
  const start = match.index;
  if (run !== '' && /[〇零一二三四五六七八九十]/.test(text[start - 1] ?? '')) return [];
  if (named.test(text.slice(start, start + 8))) return [];
  // “前三季度” is a time, “第一、第二产业” and “第一、二、三产业” are names.
  if (nth !== '' && unit === '' && /^[、和]第?[二三][、和产]/.test(text.slice(start + raw.length))) return [];
  if (nth !== '' && unit === '' && !isPlace(text, start, start + raw.length)) return [];
  if (
    top !== '' &&
    topUnit === '' &&
    !/(?:(?:居|列|排名?|进入|跻身|位居|稳居)(?:全[省国市县]|同类|行业|世界|国内|省内)?|排行榜|榜单|排名|位次|百强)$/.test(
      text.slice(Math.max(0, start - 8), start),
    )
  )
    return [];
  const value = chineseValue(nth || top || run);
  return value === 0 ? [] : [foundAt(raw, start, { value, unit: unit || topUnit || of, ordinal: true })];
}

/** A bare 第一 is a place where something ranks: “居全省第一”. */
const isPlace = (text: string, start: number, end: number): boolean =>
  (/^(?:$|[，。；、！）)]|的|和|[^\u4e00-\u9fff])/.test(text.slice(end, end + 1)) &&
    /[\u4e00-\u9fff”）]/.test(text[start - 1] ?? '')) ||
  /(?:居|列|排名?|位于|位次|全省|全国|全市|全县|升至|跃至)$/.test(
    text.slice(Math.max(0, start - 4), start),
  ) ||
  // “由第七升至第六”
  (/[由从]$/.test(text.slice(0, start)) &&
    /^(?:[上提跃晋攀]?升|前移|跃居|[进降退]|下滑|下降)/.test(text.slice(end, end + 2)));

/** 二十三点五 is 23.5. */
function withPoint(written: string): number {
  const [before = '', after = ''] = written.split('点');
  return chineseValue(before) + Number(`0.${Array.from(after, (one) => digits[one] ?? 0).join('')}`);
}

function fractionOf(text: string, match: RegExpExecArray): Found[] {
  const [raw, over, under, whole = '', part = '', below = '', above = '', folds, half1, half2] = match;
  const start = match.index;
  if (over !== undefined && under !== undefined) {
    const value = Number(over) / Number(under);
    return value < 1 ? [foundAt(raw, start, { value: Number(value.toFixed(4)), ratio: true })] : [];
  }
  // “同比翻番的企业有60多家” tells which, not how much.
  if (folds === '' && text[start + raw.length] === '的') return [];
  if (folds !== undefined) return [foundAt(raw, start, { value: chineseValue(folds) || 1, unit: '番' })];
  if (half1 !== undefined || half2 !== undefined || raw === '半数')
    return [foundAt(raw, start, { value: 0.5, ratio: true })];
  if (whole !== '') {
    const value = /\d/.test(part) ? Number(part) : withPoint(part);
    const unit = { 百: '%', 千: '‰' }[whole] ?? '';
    return unit === ''
      ? [foundAt(raw, start, { value: value / (whole === '十万' ? 100_000 : 10_000), ratio: true })]
      : [foundAt(raw, start, { value, unit })];
  }
  const value = chineseValue(above) / chineseValue(below);
  // “百分之百” is told above; “十分之” without numbers gives none.
  return Number.isFinite(value) && !/[百千万]$/.test(text.slice(Math.max(0, start - 1), start))
    ? [foundAt(raw, start, { value: Number(value.toFixed(4)), ratio: true })]
    : [];
}

/** Words in which a numeral counts nothing: 没有一名, 三年行动, 十二五, 几十家, “五个一”. */
const before =
  /(?:没有|无|未|每|第|首|(?<!提)前|后|上|下|几|数|任何|同|逐|[十百千万亿〇零一二两三四五六七八九]|“|《|\d|[点.·])$/;
const after =
  /^(?:行动|计划|规划|攻坚|倍增|工程|战略|[”’》]|化|体|位一体|义务|制|一贯|会一课|来|以来|间|确立|维护|务必|意识|自信|全面|伟大|革命|代表|坚持|聚焦|方面|层面|环节|必由|专项|一批|大局|一百年|不|更|重大|坚决|必须|着力|转变|统一|重点工作|关键|之|平均|年均|前|后|会议|全会|提升|提高|增长|下降|累计|复合)/;
const concrete =
  /^(?:[省市县区国][级家]?|国家|重点|重大|新|主导|支柱|特色|优势|示范|试点|主要|核心|关键)?(?:指标|增速|项目|企业|园区|工厂|车间|基地|中心|平台|学校|医院|村|乡镇|街道|社区|县|市|区|国家|产业|集群|产业集群|案例|单位|部门|小区|机场|港口|高速|公路|铁路|航线|街区|景区|公园|工程|水库|电站|站点|品种|品牌|专业|实验室|(?:国际|行业|团体|地方)?标准|(?:发明)?专利)/;

/** “五年新建公路80公里” tells when; “提前两年”, “用三年时间” how long. */
const lasting =
  /(?:提前|用|用了|历时|为期|持续|连续|缩短|延长|推迟|超过?|约|近|逾|不到|不足|满|长达|达|达到|最长|最短|需|需要|花|花了|质保|聘期|任期|保修|期限|寿命|有效期|由|从|至|为|减少|增加|延长了|缩短了|未来|今后)$/;
const lasts = /^(?:翻|左右|以上|以内|之久|时间|内|有余|期|[，、]?(?:确保|力争|再造|打造|建成|实现))/;

/** One place up or down is a number where a numeral else only tells who: “一位老人”. */
const moved = /(?:上升|前移|提升|前进|跃升|攀升|进位|后移|下滑|下降|后退)了?$/;

/** “卧床四年，”: how long somebody was so; “过去五年，” is a time. */
const stayed = (ahead: string, behind: string): boolean =>
  /^[，。；]/.test(behind) &&
  /[\u4e00-\u9fff]{2}$/.test(ahead) &&
  !/(?:过去|去|近|头|这|那|来|开局|收官|实施|推进|，|的)$/.test(ahead);

const visits =
  /^(?:深入|亲临|亲赴|亲自|赴|前往|莅临|率队|带队|实地|专程|到(?![达位场访])[\u4e00-\u9fff]{2}|来(?![自访])[\u4e00-\u9fff]{2})/;

function measuredOf(text: string, match: RegExpExecArray): Found[] {
  const [raw, written = '', magnitude = '', unit = '', tenth = ''] = match;
  const start = match.index;
  const end = start + raw.length;
  const ahead = text.slice(Math.max(0, start - 6), start);
  const behind = text.slice(end, end + 8);
  // “由六成提高到九成” measures; “三年提升行动” does not.
  if (
    after.test(behind) &&
    !(unit === '成' && /^(?:提升|提高|增长|下降)/.test(behind)) &&
    !/连续$/.test(ahead)
  )
    return [];
  const about = /(?:近|约|超|超过|逾|突破|达|达到|上|不到|不足|共|等)$/.test(ahead);
  if (before.test(ahead) && !(about && !/[几数“《]$/.test(ahead))) return [];
  const digitsOnly = written.replace(/[余多来]$/, '');
  const value = chineseValue(digitsOnly);
  if (value === 0) return [];
  // “两次深入园区调研”: how often somebody went there is no figure.
  if (unit === '次' && value < 11 && !about && visits.test(behind)) return [];
  const large = value >= 11 || magnitude !== '';
  // “百家企业”, “千户”, “万人” are words; “近百家” counts.
  if (/^[百千]$/.test(digitsOnly) && magnitude === '' && !about) return [];
  // “百万公里事故率” is a rate’s name.
  if (/^[十百千]$/.test(digitsOnly) && magnitude !== '' && /^[\u4e00-\u9fff]{2,5}率/.test(behind)) return [];
  if (!exactUnits.has(unit) && !large) {
    // “一家”, “一次” and “十年” mostly say something else than one, once and ten.
    // What is counted is 两家; 二次 and 二级 are names.
    if (digitsOnly === '二') return [];
    // “缩短到半小时”, “一个小时就到”, “压缩至半个工作日”; “近半年来” is a time.
    if (
      (digitsOnly === '半' || digitsOnly === '一') &&
      (/^个?(?:小时|钟头)$/.test(unit) ||
        (digitsOnly === '半' &&
          /^(?:个工作日|天|年)$/.test(unit) &&
          !/^(?:[多载前后来间]|以[来前后])/.test(behind))) &&
      /(?:到|至|不到|近|约|仅|只需|只要|短|由|从|要|需|只用|仅用|提前|历时|用时|步行|等上?|走|花|开车|车程|再)$/.test(
        ahead,
      )
    )
      return [foundAt(raw, start, { value, unit })];
    // “较上年前移一位”
    if (value === 1 && unit === '位' && moved.test(ahead)) return [foundAt(raw, start, { value, unit })];
    if (
      value < 2 ||
      (unit === '个季度' && !/(?:连续|持续|历时|已有|提前)$/.test(ahead)) ||
      (unit === '年' &&
        (value >= 10 || !(lasting.test(ahead) || lasts.test(behind) || stayed(ahead, behind))))
    )
      return [];
    if (/^[个项条种市县村]$/.test(unit) && !(about || concrete.test(behind))) return [];
  }
  if (/^(?:十|一)(?:分|度)/.test(raw) || /^一[元点]/.test(raw)) return [];
  // “用两到三年”: one figure, whose first number is told.
  const span = /(?<![由从自])([两二三四五六七八九])[到至]$/.exec(text.slice(Math.max(0, start - 3), start));
  if (span)
    return [
      foundAt(text.slice(start - 2, end), start - 2, { value: chineseValue(span[1] ?? ''), magnitude, unit }),
    ];
  return [
    foundAt(raw, start, {
      value: value + (tenth === '半' ? 0.5 : chineseValue(tenth) / 10),
      magnitude,
      unit,
    }),
  ];
}

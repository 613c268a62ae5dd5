/** What an earlier clause tells of a number whose own clause names only a part: of a survey, of what is short, of what is done so far. */
import { isThing } from '../phrases/caption.ts';
import { undone } from '../phrases/phrases.ts';
import { topicOf, type Known, type Place } from '../place.ts';

const survey =
  /([\u4e00-\u9fff]{0,6}满意度|[\u4e00-\u9fff]{2,6}(?:测评|评价))(?:调查|测评|测验|问卷)?中?，[^。；]*$/;
const short =
  /(?:^|[，；。：])(?:[一二三四五六七八九十]是)?([\u4e00-\u9fff]{2,10}?)(?:仍然?|较为|比较|十分|依然)?(?:紧缺|不足|短缺|紧张|偏少)，[^。；]*$/;

/** 门诊患者满意度, 护理人员缺口, 东湖院区投资完成比例, 空气质量优良率; other labels as they are. */
export function toldBefore(label: string, place: Place): string {
  const {
    kind,
    unit,
    around: { own, ahead, after },
  } = place.number;
  // “患者满意度调查中，门诊93.8分”
  const asked = /^(?:分|%)$/.test(unit) && kind !== 'growth' ? survey.exec(ahead)?.[1] : undefined;
  if (asked !== undefined && label !== '' && label.length <= 6 && !/满意|评|率|比/.test(label))
    return `${label}${asked}`;
  // “护士紧缺，按标准还缺100人”
  // “教育投入不足，城区学位缺口300个”: what a clause names itself is what is wanting.
  const named = /[\u4e00-\u9fff]{4,}缺口(?:约|近)?$/.test(own);
  const wanting = !named && /缺(?:口)?(?:约|近)?$/.test(own) ? short.exec(ahead)?.[1] : undefined;
  if (wanting !== undefined && !/..缺口$/.test(label)) return `${wanting}缺口`;
  // “总投资8亿元，已完成投资5亿元，约占六成”
  if (
    kind === 'percent' &&
    /^，?约?占(?:总投资的?)?(?:约|近|超过?)?$/.test(own) &&
    /投资占比$/.test(label) &&
    /完成投资[\d.]+[万亿]?元，?[^，；。]*$/.test(ahead)
  )
    return label.replace(/(?:完成)?投资占比$/, '投资完成比例');
  // “高铁完成投资31亿元，占总投资的37%”: so much of it is done.
  if (kind === 'percent' && invested.test(ahead))
    return label.replace(/(?<!完成)投资(?=占总投资)/, '完成投资');
  // “启动系统升级，预算3200万元”
  const works = /^(?:总?预算|概算|经费)$/.test(label) ? started.exec(ahead)?.[1] : undefined;
  if (works !== undefined) return `${works}${label}`;
  // “扭转了连续两年亏损的局面”
  const lasting = kind === 'duration' && /连续$/.test(own) ? lasts.exec(after)?.[1] : undefined;
  if (lasting !== undefined) return `${moving.test(lasting) ? topicOf(place) : ''}连续${lasting}时间`;
  // “实有经营主体4万户，其中企业1万户、个体工商户3万户”
  if (/^(?:企业|个体工商户|农民专业合作社)$/.test(label) && registered.test(ahead)) return `实有${label}`;
  // “健全防止返贫监测机制，现有监测对象312户”
  if (/^监测对象/.test(label) && /返贫|致贫/.test(ahead)) return `防返贫${label}`;
  const school = pupils.test(label) && kind === 'amount' ? schoolOf(place) : '';
  if (school !== '' && !label.startsWith(school)) return `${school}${label}`;
  const hurt = ofAccidents(label, place.number);
  if (hurt !== label) return hurt;
  // “每千人口拥有床位7.1张、执业医师3.2人”
  const per = kind === 'amount' && /^[、和]/.test(own) ? forEach.exec(ahead)?.[1] : undefined;
  if (per !== undefined && !/每/.test(label)) return `${per}${label}`;
  // “届时床位将接近1900张”
  if (kind === 'amount' && foreseen.test(own) && !/预计|目标|计划/.test(label)) return `预计${label}`;
  // “城镇新增就业52万人、调查失业率5%”
  if (label === '调查失业率' && /城镇新增就业[^。；，]*、[^，。；]*$/.test(ahead)) return `城镇${label}`;
  const expected = asExpected(label, place);
  if (expected !== label) return expected;
  const doer = doerOf(label, place);
  if (doer !== '') return `${doer}${label}`;
  const whole = ofWhole(label, place);
  if (whole !== '') return whole;
  // “办理人大代表建议90件、政协提案70件，办复率100%”
  if (/^(?:办[复结]|见面|面商|办理满意|满意|办成|采纳)率$/.test(label) && motions.test(ahead))
    return `建议提案${label}`;
  // “空气质量优良天数331天，优良率90.4%”
  return label === '优良率' && /空气/.test(ahead) ? '空气质量优良率' : label;
}

/** “惠农贷”, where “‘惠农贷’累计发放8亿元，惠及农户2万户，平均利率3.9%”; 地铁, whose lines were told before how many they carry; '' elsewhere. */
function doerOf(label: string, { number, numbers, named, index }: Place): string {
  const scheme = ofScheme.test(label) ? schemes.exec(number.around.ahead)?.[1] : undefined;
  if (scheme !== undefined) return label.includes(scheme) ? '' : scheme;
  const carried = /^(?:日均|单日最高|年|全年)?(?:客流量?|客运量|旅客发送量|运送乘客)$/.test(label);
  if (!carried || !inSentence(number, numbers[index - 1])) return '';
  return (
    /(?:城市轨道交通|轨道交通|地铁|轻轨|公交|高铁|铁路)(?=[^，]{0,6}(?:里程|线路|总长|车辆|班次|站点))/.exec(
      named[index - 1]?.label ?? '',
    )?.[0] ?? ''
  );
}
const schemes =
  /(?:^|[，；。])(?:去年|今年|全年|目前)?(“[^“”，；。]{1,7}(?:贷|券|保|卡|码|基金|食堂|工程|计划|行动|平台|服务|专列|班车)”)(?:已经?|累计|共|全年|去年|今年|先后)*(?:为[^，。；]{2,8})?(?:惠及|发放|支持|服务|带动|覆盖|投放|授信|撬动|减免)[^；。“”]*$/;
const ofScheme =
  /^(?:上年|去年|原)?(?:累计|共)?(?:惠及|发放|支持|服务|覆盖|带动|撬动|投放|授信|减免|(?:加权)?平均(?:年?利率|价格)|年?利率|[户笔人]均(?:授信|贷款|额度|金额)|单[餐户笔][^，]{2,4}$)/;
const registered = /(?:实有|登记在册)[^，。；\d]{0,6}(?:经营|市场)主体[^。；]*其中[^。；]*$/;
const invested = /完成投资[\d.]+[万亿]?元，约?占[^，；。]*$/;
const motions = /建议[^。；]{0,24}提案[^。；]*$|提案[^。；]{0,24}建议[^。；]*$/;
const pupils = /^(?:在校(?:学)?生|招生人数|毕业生|专任教师|教职工)$/;

/** “小学210所，招生3万人；在校生18万人”: of the schools that were told last. */
function schoolOf({ named, numbers, index, number }: Place): string {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const other = numbers[at];
    if (!other || number.start - other.end > 80) return '';
    const label = named[at]?.label ?? '';
    const whose = /^(.{2,}?)(?:在校(?:学)?生|招生(?:人数)?|毕业生|专任教师)$/.exec(label)?.[1];
    if (whose !== undefined) return whose.replace(/^新增(?=..)/, '');
    if (
      /^[所个]$/.test(other.unit) &&
      /(?:小学|中学|初中|高中|幼儿园|高等学校|高校|职业学校|技工学校|特殊教育学校)$/.test(label)
    )
      return label.replace(/^(?:全[省市县区国]|共有)+/, '');
  }
  return '';
}

const moving = /^(?:缩小|扩大|下降|上升|增长|回落|回升|减少|增加|改善|收窄)$/;
const forEach =
  /(每[十百千万]{1,2}(?:名|常住)?(?:人口|居民|老年人|儿童|人)(?:拥有)?)[^，。；每\d]{2,14}[\d.]{1,8}[张人名个件辆册][、和][^，。；\d]{2,14}$/;

/** “发生道路交通事故21起、死亡9人，分别下降8%和10%” */
function ofAccidents(label: string, { kind, around: { ahead } }: Known): string {
  if (!/^(?:amount|growth)$/.test(kind)) return label;
  const what = /([\u4e00-\u9fff]{2,12}事故)[\d,]{1,8}起[^。；]*$/
    .exec(ahead)?.[1]
    ?.replace(/^.*?(?:发生|查处|共有)(?:各类)?/, '');
  if (what === undefined) return label;
  if (/^(?:死亡|受伤|伤亡)人数/.test(label)) return `${what}${label}`;
  return kind === 'growth'
    ? label.replace(/^(?:发生)?(?:各类)?([^，]{2,}事故)(?=$|增速|降幅)/, '$1起数')
    : label;
}

/** “公司预计净利润为5亿元，同比增长20%”: neither has come yet. */
function asExpected(label: string, { number, named, past }: Place): string {
  const {
    kind,
    around: { own, clause },
  } = number;
  if (label === '' || /预计|目标|计划/.test(label)) return label;
  // “游客预计为80万人次”, “项目投产后可新增产值8亿元，带动就业400人”
  if (
    kind === 'amount' &&
    (/预计(?:约?为|将?达到?|超过|突破|接近)(?:约|近)?$/.test(own) || onceRunning.test(clause))
  )
    return `预计${label.replace(/^.*后，?(?:预计|可|将|能)*(?=..)/, '')}`;
  if (
    kind === 'amount' &&
    /^(?:可|将|预计|年)?(?:新增|带动|实现|创造)/.test(own) &&
    /^预计/.test(named[past]?.label ?? '')
  )
    return `预计${label}`;
  if (kind === 'amount' && forecast.test(clause) && profit.test(label)) return `预计${label}`;
  const goesOn = /^[，、]?(?:将|预计)?(?:同比|比上年|较上年|(?<=将)[增减])/.test(own);
  return goesOn && /^预计.*(?:利润|收入|亏损)/.test(named[past]?.label ?? '') ? `预计${label}` : label;
}
const onceRunning =
  /(?:投产|达产|建成|投用|投运|完工|竣工|满产)(?:投产|投用|达产|运营)?后，?(?:预计|每?年|可|将|能|预期)+(?!行)[^，\d]{0,14}$/;
const forecast = /(?:^|[，、])[^，、]{0,10}预计[^，]{0,30}(?:净利润|营业收入|利润总额|亏损)[^，]{0,8}$/;
const profit = /(?:净利润|营业收入|利润总额|亏损)(?:增加|减少)?$/;

const reached = /^惠及(?:[人户]|(?:居民|群众|村民|农户|企业|学生|老人|市民|职工|患者|家庭)$)/;
const nearer =
  /(?:落实|推行|实行|出台|实施|推出|执行|兑现)([\u4e00-\u9fff“”]{4,14}?(?:政策|补贴|补助|制度|行动|计划|服务|待遇))，$/;
const better =
  /^(?:(?:[住吃喝用走行看出活过][\u4e00-\u9fff]{0,4})(?:更加?|越来越|变得)[\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{2,5}?(?:不再|更加?|告别)[\u4e00-\u9fff]{1,5}|[住用喝走搬]上[\u4e00-\u9fff]{1,6})的(居民|村民|群众|市民|老人|学生|农户|职工|孩子|家庭|患者|住户|业主)$/;
const built = /^(?:公里|户|部|台|盏|间|栋|座|套)$/;
const counted = /^[处项个座所家条]$/;
const inSentence = ({ around: { sentence } }: Known, before: Known | undefined): boolean =>
  before !== undefined && before.start >= sentence.start;
const started = /(?:启动|实施|开展|推进)([\u4e00-\u9fff]{3,12})，(?:总?预算|概算|经费)$/;
const lasts = /^(?:的)?(?:呈现?出?|保持)?([\u4e00-\u9fff]{2,4}?)的?(?:局面|态势|势头|趋势|被动)/;
const foreseen = /(?:届时|预计)[^，；]*将(?:接近|达到?|超过|突破|增至|增加到)(?:约|近)?$/;
const level = /^(国家|省|市|县|厅|校|院)级(?=国家|全国)/;

/** What the number before leads on to: 新增公办学位, 引进硕士, 省级科研立项, 门急诊增速; '' elsewhere. */
function ofWhole(said: string, { number, numbers, named, index, text }: Place): string {
  const { own, sentence } = number.around;
  // “改造老旧小区90个，2万户居民住得更安心”: what was done is why.
  const eased = own === '' && text.charAt(number.start - 1) === '，' ? better.exec(said)?.[1] : undefined;
  const label = eased === undefined ? said : `惠及${eased}`;
  const before = named[index - 1]?.label ?? '';
  // “新建饮水安全工程35处，惠及15万人”, “发放购房补贴2亿元，惠及600人”
  const done = before.replace(/^计划再?/, '');
  const works = undone(done);
  const unit = numbers[index - 1]?.unit ?? '';
  const given = /元$/.test(unit) && /^(?:发放|兑付|拨付|减免|投放)/.test(before);
  const inPlace = inSentence(number, numbers[index - 1]);
  // “新开公交线路9条，落实老人免费乘车政策，惠及群众3万人”: the policy stands nearer.
  const policy = reached.test(label)
    ? nearer.exec(text.slice(numbers[index - 1]?.end ?? number.start, number.start - own.length))?.[1]
    : undefined;
  if (policy !== undefined) return `${policy}${label}`;
  if (
    reached.test(label) &&
    !/惠及|受益/.test(before) &&
    (given || counted.test(unit) || (eased !== undefined && built.test(unit))) &&
    inPlace
  )
    return works.length > 12 || works.length < 3 || !isThing(works)
      ? ''
      : `${works}${/^(?:开工|启动|实施|完成)?改造$/.test(done.slice(0, -works.length)) ? '改造' : ''}${label}`;
  // “发放补贴3亿元，惠及农户5万户、企业90家”
  const same = own === `、${label}` ? /^.*(?:惠及|受益)(?=.{2,4}$)/.exec(before)?.[0] : undefined;
  if (same !== undefined) return `${same}${label}`;
  // “建成村级食堂30个，日均服务老人800人次”: what they do there each day.
  if (
    /^(?:日均|每天)(?:服务|接待|供餐|就餐|惠及)/.test(label) &&
    /^[个家处所]$/.test(unit) &&
    inPlace &&
    isThing(works)
  )
    return works.length > 12 || works === before ? '' : `${works}${label}`;
  // “新增学位2万个，其中公办学位1.7万个”
  const fresh = /^新增(.+)$/.exec(before)?.[1];
  if (fresh !== undefined && /^，?其中/.test(own) && label.endsWith(fresh) && !label.startsWith('新增'))
    return `新增${label}`;
  // “新增债券12亿元，其中，一般债券2亿元，专项债券10亿元”
  if (
    /^新增.{2,}债券$/.test(before) &&
    /债券$/.test(label) &&
    own.replace(/^[，、]/, '') === label &&
    /其中，?[^，。；\d]*[\d.]+[万亿]元[，、]/.test(number.around.ahead)
  )
    return `新增${label}`;
  // “引进博士6人、硕士53人”
  const deed = /^(引进|引育|招聘|招录|选派|培养|录用)/.exec(before)?.[1];
  if (
    deed !== undefined &&
    // “引进各类人才310人，其中博士46人”
    (own === `、${label}` ||
      (/(?:人才|人员|教师)$/.test(before) && own.replace(/^，/, '') === `其中${label}`)) &&
    numbers[index - 1]?.unit === number.unit &&
    // “、招聘硕士31人” has a deed of its own.
    !/^(?:引进|引育|招聘|招录|选派|培养|录用)/.test(label)
  )
    return `${deed}${label}`;
  // “立项34项，包括国家基金2项、省级9项”: at another level it is no such fund.
  const at = level.exec(label)?.[1];
  if (at !== undefined) {
    const first = numbers.findIndex(({ start, unit }) => start >= sentence.start && unit === number.unit);
    const all = first >= 0 && first < index ? (named[first]?.label ?? '') : '';
    return all === '' || /国家/.test(all) ? '' : `${at}级${all}`;
  }
  // “研发投入1亿元，强度达到3%”
  if (label === '强度' && /(?:投入|支出|经费)$/.test(before)) return `${before}强度`;
  // “接诊163万人次，比上年多接诊12万人次，增长8%”: it grew, and not by how much it did.
  const more = /^多.{1,4}增速$/.test(label) ? (named[index - 2]?.label ?? '') : '';
  return more === '' ? '' : `${more.replace(/^完成(?=..)/, '')}增速`;
}

/** The units a number may carry, and what its magnitude multiplies by. Longer ones stand before what they begin with. */

const magnitudes: Record<string, number> = {
  '': 1,
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  mn: 1e6,
  tn: 1e12,
  b: 1e9,
  k: 1e3,
};

/** What a magnitude multiplies by. */
export const factorOf = (magnitude: string): number =>
  magnitudes[magnitude] ?? magnitudes[magnitude.toLowerCase()] ?? 1;

/** Units of measure: they stand for a quantity wherever they are found. */
const measures =
  '个百分点|平方公里|平方千米|平方米|立方米|公顷|公里|千米|厘米|毫米|微米|米|海里|公斤|千克|毫克|微克|克|吨标准煤|标准吨|吨|斤|升|毫升|亩次|亩|千瓦时|千瓦|兆瓦|吉瓦|标准箱|标箱|美元|欧元|港元|日元|英镑|元|℃|摄氏度|度|倍|成|番';
/** Words that count things. */
const counters =
  '个工作日|工作日|人次|人份|家次|批次|车次|班次|架次|户次|场次|件次|项次|台套|家|户|件|项|个|人|名|位|条|座|套|次|期|批|所|辆|台|部|起|处|类|只|头|场|份|宗|对|支|村|岁|床|张|门|列|架|艘|株|棵|幅|种|级|届|轮|例|县|市|国|镇|乡|间|栋|幢|亿次|篇|本|册|款|孔|趟|站|羽|尾|箱|瓶|袋|枚|块|片|组|队|班|节|课|课时|学时|桩|盏|眼|口|层|样|步|倍数|户均';
const times = '个月|小时|分钟|周年|学年|年|天|日|月|秒';

/** Chinese units, as an alternation; a rate follows as “/吨”. */
export const zhUnits = `(?:个百分点|%|％|‰|${measures}|${times.replace('个月', '个月')}|${counters})`;
export const perUnit =
  '(?:\\/(?:立方米|平方米|平方公里|吨|公斤|千克|升|人|亩|年|月|日|天|小时|秒|千瓦时|户|台|辆|公里|斤))?';
/** Units that a number written in Chinese numerals may carry without being a name. */
export const spelledUnits = `(?:个百分点|${measures}|人次|批次|处|家|所|座|户|例|辆|台|人|名|位|起|件|场|次|年|个月|天|小时|分钟)`;
export const enUnits =
  'percentage points?|per ?cent|percent|yuan|dollars?|euros?|pounds?|tonnes?|tons?|kilometres?|kilometers?|square (?:kilometres|kilometers|miles|metres|meters|feet)|kilograms?|hectares?|acres?|miles?|metres?|meters?|litres?|liters?|km2|km|kg|TWh|GWh|MWh|kWh|MW|GW|ha|years?|months?|weeks?|days?|hours?|minutes?|times|x';

/** The columns of a table: what they are called, and which of them say the label, the unit or the year of the others. */
import { isNumber } from './shape.ts';

export interface Column {
  name: string;
  unit: string;
}

/** Which columns say what, each by its place; -1: no column does. */
export interface Roles {
  unit: number;
  year: number;
  /** The columns that name what a row measures, the group before the measure. */
  labels: number[];
  /** The columns whose cells a row tells, in their order. */
  told: number[];
}

export const isFilled = (cell: string): boolean => cell !== '';
export const hasHan = (text: string): boolean => /[\u3400-\u9fff]/.test(text);
export const isYear = (cell: string): boolean => /^(?:19|20)\d{2}$/.test(cell);
/** A year, a part of one in words, or a fiscal year: 2023, 2023年, 2023年上半年, FY2023, 2023/24. */
const isTime = (cell: string): boolean =>
  /^(?:FY ?)?(?:19|20)\d{2}(?:[/–-]\d{2})?$|^(?:19|20)\d{2}\s*年(?:.{0,8}[度月季年日])?$/i.test(cell);

const unitName = /^(?:数量单位|单位|计量单位|計量單位|單位|units?(?: of measure)?|uom)$/i;
/** 单位 is a unit, and an office as well. */
const office = /.{2}(?:局|委|办|厅|部|院|校|会|府|公司|集团|中心|街道|镇|乡|站)$/;
const yearName = /^(?:(?:统计)?(?:年份|年度|年|財年|财年)|(?:fiscal |financial )?years?|fy)$/i;
const timeName = /^(?:时间|时期|期间|报告期|统计时间|日期|time|period|date)?$/i;
const serialName = /^(?:序号|编号|序|號|no\.?|#|s\/n)$/i;
const labelName =
  /^(?:(?:指标|指標|项目|項目|标签)(?:名称|名稱)?|名称|名稱|label|indicator|item|metric|measure|name)$/i;
/** Heads that only say that figures stand beneath. */
const valueName = /^(?:(?:指标)?[数數]值|值|数据|绝对[值数]|values?|figures?|data|(?=amount$|number$)\w+)$/i;
/** Heads that say no more than that where another column says the unit. */
const amountName = /^(?:数量|金额|总量|总额|完成[数值]|quantity|total)$/i;
/** What is measured in percent whatever the unit of a row or table is. */
export const inPercent =
  /(?:率|比重|占比|增长|增速|增幅|同比|环比|升降|幅度|growth|share|change|rate|percent(?:age)?|y\/?o\/?y|year[- ]on[- ]year)$/i;
/** “£m”, “$ million”, “€'000”: a head of a column that says the unit and nothing else. */
const money =
  /^(?:[$£€¥]|[A-Z]{1,3}\$|[A-Z]{3} ?)(?: ?(?:[kmb]|[mb]n|thousands?|millions?|billions?|[’']?000s?))?$/;
/** A unit as a cell of its own. */
export const isUnit = (cell: string): boolean =>
  /^(?:(?:[$£€¥]|[A-Z]{1,3}\$|[A-Z]{3}) ?(?:[kmb]|[mb]n|thousands?|millions?|billions?|[’']?000s?)|[’']000s?|个?百分点|[%％‰]|(?:[十百千万亿]{0,3})(?:美元|欧元|元|人次|人|户|吨|公斤|千克|公里|平方米|平方公里|立方米|千瓦时|千瓦|公顷|亩|斤|米|个|家|所|件|项|座|辆|台|套|张|篇|次|天|倍|床)|(?:thousand|million|billion|trillion|m|bn) ?\S{0,12}|US\$|USD|EUR|CNY|RMB|percent|per cent|pct|people|persons?|tonn?es?|km|hectares?|mu|kWh|MW|GW)$/i.test(
    cell,
  );

/** What a bracket says of what is counted, instead of the unit. */
const scope =
  /^(?:不?含|不?包括|其中|扣除|剔除|按|全口径|同口径|可比|现价|快报|初步|预计|累计|名义|实际|限额以上|规模以上|(?:ex|in)cl|at |of which|net of|provisional)/i;

/** “地区生产总值（亿元）”, “收入/万元” or “增长%” → its name and its unit. */
export function labelled(label: string): Column {
  const text = label.trim();
  const match =
    /^(.*?)\s*[（(]\s*(?:单位[：:]\s*)?([^（）()]{1,16})[）)]\s*$/.exec(text) ??
    /^(.+?)\s*[/／]\s*((?:[百千万亿]*(?:元|人|户|吨|美元|亩|公顷|平方米|公里)|[%％‰])(?:\/.{1,3})?)$/.exec(
      text,
    ) ??
    /^(.+?)\s*[±＋+]?\s*([%％‰])$/.exec(text) ??
    // “Passenger journeys, m”, “Revenue £m”
    /^(.+?),? ((?:[$£€¥] ?(?:[kmb]|[mb]n|million|billion|[’']000))|(?<=, )(?:m|bn|million|[’']000))$/.exec(
      text,
    );
  // “固定资产投资（不含农户）” says what is counted, and in no unit.
  if (match && scope.test(match[2] ?? '')) return { name: text, unit: '' };
  const name = match?.[1]?.trim().replace(/,$/, '') ?? '';
  const unit = match?.[2]?.trim().replace(/^[±＋+-]+(?=[%％‰])/, '') ?? '';
  return match && name !== '' ? { name, unit } : { name: text, unit: '' };
}

/** “20.9亿元”, “5.8%”: a number with the unit that it carries itself. */
const isAmount = (cell: string): boolean =>
  /^[-+−]?\d[\d,，]*(?:\.\d+)?\s*(?:[百千万亿]*(?:元|美元|人|人次|户|吨|亩|公顷|平方米|公里|家|个|件)|个?百分点)$/.test(
    cell,
  );

/** How many rows head the table: words alone; more than one where the first leaves its label or its groups to it. */
export function headsOf(rows: string[][]): number {
  const isHead = (row: string[]): boolean =>
    row.slice(1).every((cell) => (!isNumber(cell) || isYear(cell)) && !isAmount(cell)) &&
    !isNumber(row[0] ?? '');
  const [first] = rows;
  if (!first || !isHead(first)) return 0;
  // “2022年” over two columns, the labels' own name beneath.
  const groups = first.slice(1).filter(isFilled);
  const isOver = first[0] === '' && groups.length > 0 && new Set(groups).size < first.length - 1;
  let count = 1;
  for (let row = rows[count]; row && count < 3 && isHead(row); row = rows[++count]) {
    const isUnder = isOver && count === 1 && row.slice(1).every(isFilled) && !isHead(rows[2] ?? []);
    const goesOn = row[0] === '' || row[0] === first[0] || isUnder;
    if (!goesOn || rows.length === count + 1) break;
  }
  return count < rows.length ? count : 0;
}

/** Heads of several rows read from top to bottom: 2021年 over 总量 (亿元) is 2021年总量, in 亿元. */
export function columnsOf(heads: string[][]): Column[] {
  const width = Math.max(0, ...heads.map((row) => row.length));
  const reaching = heads.map((row, y) => reached(row, heads[y + 1], width));
  return Array.from({ length: width }, (_, at) => {
    const parts = [...new Set(reaching.map((row) => row[at] ?? '').filter(isFilled))];
    const units = parts.map(
      (part) =>
        labelled(part).unit ||
        (/^[（(].*[）)]$/.test(part) ? part.slice(1, -1) : money.test(part) ? part : ''),
    );
    const names = parts.map((part, index) =>
      units[index] === '' ? part : units[index] === part ? '' : labelled(part).name,
    );
    const name = names
      .filter(isFilled)
      .filter((part) => !/^[（(].*[）)]$/.test(part))
      .filter((part, _index, all) => all.length === 1 || !valueName.test(part))
      .map((part, index, all) => (isYear(part) && all.length > index + 1 ? `${part}年` : part))
      .join(names.some(hasHan) ? '' : ' ');
    return { name, unit: units.findLast(isFilled) ?? '' };
  });
}

/** A head over several others reaches over the empty cells after it, where the file did not merge them. */
function reached(row: string[], below: string[] | undefined, width: number): string[] {
  const all = Array.from({ length: width }, (_, at) => row[at] ?? '');
  if (!below) return all;
  all.forEach((cell, at) => {
    const isOver = at > 1 && isFilled(below[at - 1] ?? '') && isFilled(below[at] ?? '');
    if (cell === '' && isOver) all[at] = all[at - 1] ?? '';
  });
  return all;
}

/** What each column of a table is for, told by its head and by what stands in it. */
export function rolesOf(columns: Column[], rows: string[][]): Roles {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const all = Array.from({ length: width }, (_, at) => at);
  const nameOf = (at: number): string => columns[at]?.name ?? '';
  const cellsOf = (at: number): string[] => rows.map((row) => row[at] ?? '').filter(isFilled);
  const isAll = (at: number, is: (cell: string) => boolean): boolean =>
    cellsOf(at).length > 0 && cellsOf(at).every(is);
  const isWords = (at: number): boolean =>
    cellsOf(at).length > 0 && cellsOf(at).filter(isNumber).length * 2 < cellsOf(at).length;
  // A row without its group's name leaves the first cell empty.
  const serial = serialName.test(nameOf(0)) ? [0] : [];
  const unit = all.find(
    (at) =>
      unitName.test(nameOf(at)) && !isAll(at, isNumber) && !cellsOf(at).some((cell) => office.test(cell)),
  );
  const year = all.find((at) =>
    yearName.test(nameOf(at))
      ? cellsOf(at).filter(isTime).length * 2 > cellsOf(at).length
      : timeName.test(nameOf(at)) && isAll(at, isTime),
  );
  const free = all.filter((at) => !serial.includes(at) && at !== unit);
  const measured = free.filter((at) => at !== year && !valueName.test(nameOf(at)));
  const named = measured.find((at) => labelName.test(nameOf(at)) && isWords(at));
  const [first = -1, second = -1] = measured;
  const next = named !== undefined && named !== first ? named : second;
  const label = named ?? first;
  // Where nothing else names what a row measures, its year does: 2023年：总产值52.1亿元。
  const own = label >= 0 && isWords(label) ? [label] : free.slice(0, 1);
  // 财政收入 of two districts is two things: what stands before the name tells which.
  const names = rows.map((row) => row[label] ?? '').filter(isFilled);
  const isShared = label !== first && isWords(first) && new Set(names).size < names.length;
  const isGrouped = isGroup(first, next, rows) || (isShared && next === label);
  const labels = own.includes(label) && isGrouped ? [first, next] : own;
  const said = labels.includes(year ?? -1) ? -1 : (year ?? -1);
  const rest = free.filter((at) => !labels.includes(at) && at !== said);
  const units = unit ?? rest.find((at) => isAll(at, isUnit) && rows.length > 1) ?? -1;
  return { unit: units, year: said, labels, told: rest.filter((at) => at !== units) };
}

/** Whether a column groups what another one names: 工业 | 规上工业增加值, 工业 | 用电量. */
function isGroup(group: number, name: number, rows: string[][]): boolean {
  const [groups, names] = [group, name].map((at) => rows.map((row) => row[at] ?? '')) as [string[], string[]];
  const words = !groups.some(isNumber) && names.every((cell) => isFilled(cell) && !isNumber(cell));
  const tells = rows.some((row) => row.some((cell, at) => at !== group && at !== name && isNumber(cell)));
  return words && tells && new Set(groups.filter(isFilled)).size < rows.length;
}

/** The columns whose head says no more than that figures stand beneath it. */
export function silentColumns(columns: Column[], { told, unit }: Roles): Set<number> {
  const isPlain = (at: number): boolean => !inPercent.test(columns[at]?.name ?? '');
  const amounts = told.filter((at) => isPlain(at) && amountName.test(columns[at]?.name ?? ''));
  const isAlone = unit >= 0 && amounts.length === 1;
  return new Set(
    told.filter((at) => valueName.test(columns[at]?.name ?? '') || (isAlone && amounts.includes(at))),
  );
}

/** When a measure was so, where it is told twice: “一季度复工率不低于五成，上半年达到八成”. */
import type { Known, Named, Place } from '../place.ts';

const season =
  /^[，、；]?(?:其中，?)?(?:到|至|力争|确保|争取)?(一季度|二季度|三季度|四季度|上半年|下半年|前三季度|[1-9一二三四五六七八九十]{1,2}月底?|年底)(?:前|末)?/;

/** The label with its season where the number before or behind it in the sentence has another. */
export function withSeason(label: string, numbers: Known[], index: number): string {
  const number = numbers[index];
  const when = seasonOf(number);
  if (!number || when === '' || label === '' || label.includes(when)) return label;
  // “增速逐季走高，一季度只有5%”: no word of growth stands beside the number.
  const level = number.kind === 'growth' && !/[增涨降升跌减比]|加快|回落/.test(number.around.clause);
  if (!level && !/^(?:percent|amount)$/.test(number.kind)) return label;
  const others = [numbers[index - 1], numbers[index + 1]].filter(
    (one) => one?.around.sentence.start === number.around.sentence.start && one.unit === number.unit,
  );
  return others.some((one) => seasonOf(one) !== '' && seasonOf(one) !== when) ? `${when}${label}` : label;
}

const seasonOf = (number: Known | undefined): string => season.exec(number?.around.clause ?? '')?.[1] ?? '';

/** “安排项目300个，其中一季度集中开工项目62个”: the name of what is begun or done within a season only, with that. */
export function ofSeason(name: Named, { number, numbers, past, own }: Place): Named {
  const [, when = '', what = ''] = begun.exec(own) ?? [];
  if (when === '' || number.kind !== 'amount' || !what.endsWith(name.label)) return name;
  // “其中”, or after others that are counted alike: of those, only so many.
  const alike = numbers
    .slice(0, past + 1)
    .some(({ unit, start }) => unit === number.unit && start >= number.around.sentence.start);
  const isPart = /^[，、；]?其中/.test(own) || alike;
  return isPart ? { label: `${when}${name.label}`, topic: `${when}${name.topic}` } : name;
}

const begun =
  /^[，、；]?(?:其中，?)?(第?[一二三四]季度|[上下]半年|前[两二三]季度|首季)((?:计划|集中|新|预计|已)*(?:开工|竣工|投产|签约|完工|复工|投用|落地)(?:重[点大])?(?:项目|工程|企业))(?:约|近|超过?|共|达到?|为|有)*$/;

const oneDay =
  /(?:^|[，；。])(?:其中，?|仅|特别是)*(\d{1,2}月(?:\d{1,2}日|份)?|[一二三四]季度)(?:当[日天月]|单[日月])?，?$/;

/** “前10个月发送旅客3亿人次。10月1日，发送旅客158万人次”: the label with its day or month where the paragraph told the same before. */
export function ofOneDay(label: string, { number, named, index, fresh }: Place): string {
  const { ahead, clause } = number.around;
  if (fresh || number.kind !== 'amount' || label === '' || label.length > 14) return label;
  if (!named.slice(Math.max(0, index - 12)).some((one) => one.label === label)) return label;
  const when = oneDay.exec(ahead.slice(0, ahead.length - clause.length))?.[1];
  return when === undefined || label.includes(when) ? label : `${when}${label}`;
}

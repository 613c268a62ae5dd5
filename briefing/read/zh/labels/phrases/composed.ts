/** A measure and its thing in one name: 总产量 of 粮食播种面积 is 粮食总产量. */
import { undone } from './phrases.ts';

/** The measure, of the thing that was spoken of. */
export function composed(topic: string, measure: string): string {
  const plain = measure.replace(/^(?:累计|实际)?(?:(?:完成|实现)(?=投入|产值|收入)|实现(?=投资))/, '');
  const base = undone(
    (/^总[数量]/.test(measure)
      ? topic.replace(
          /^(全[省市县区国]|国内|海外|境外|境内)?(?:新增|新发展|新认定|新培育|新登记|新注册|新装|新建|新设|新开|新入库|净增)/,
          '$1',
        )
      : topic
    ).replace(/^(?:计划|拟|将|预计|安排|确定)(?=..)/, ''),
  )
    .replace(/(?:增速|增幅|涨幅|降幅|占比)$/, '')
    // “30个项目已开工27个，完成投资9亿元”
    .replace(/投资$/.test(plain) ? /(?<=..)已?(?:全部)?(?:开工|开复工|复工|入库)$/ : /$^/, '');
  if (/^(?:平均)?[增涨降跌][速幅]$/.test(plain))
    return `${base}${base.length > 10 ? plain.replace('平均', '') : plain}`;
  // “线上收入8亿元，占比三成”
  if (/^占[比重]$/.test(plain) && /(?:(?<!税收)收入|投入)$/.test(base)) return `${base}${plain}`;
  // “班列开通线路5条、运送量突破3万标箱”
  if (/^(?:运送量|货值|货运总值)$/.test(plain))
    return `${base.replace(/(?<=..)(?:开通|新增|新开|开行|运行|现有)?(?:线路|航线|列数|班次)$/, '')}${plain}`;
  // “执结2.1万件，到位金额30亿元”
  if (plain === '到位金额' && /^(?:首次)?执[结行]/.test(base)) return `执行${plain}`;
  if (plain === '增加值') return `${base.replace(/总?产值$/, '')}${plain}`;
  if (plain === '产销率') return `${base.replace(/(?:销售)?总?产值$/, '')}${plain}`;
  // “出栏生猪26万头，存栏9万头”
  if (/^[存出]栏$/.test(plain)) return `${base.replace(/^[年当]*[出存]栏|[出存]栏$/g, '')}${plain}`;
  // “应收款余额6亿元，周转天数80天”
  if (plain.startsWith('周转')) return `${base.replace(/(?:账面)?(?:余额|总额|价值|规模)$/, '')}${plain}`;
  // “减速器产量36万台，产能利用率86%”
  if (/^(?:设计)?产能/.test(plain)) return `${base.replace(/(?:设计产能|产能|产量|销量)$/, '')}${plain}`;
  // “干茶产量6800吨，产值9亿元，综合产值26亿元”
  if (/产值$/.test(plain) && /产[量值]$/.test(base))
    return `${base.replace(/(?:总|综合)?产[量值]$/, '')}${plain}`;
  if (plain === '中位数') return `${base.replace(/平均(?:[数值]$)?/, '')}${plain}`;
  const without = base.replace(
    /(?:总里程|总长度?|总建筑面积|播种面积|播面|种植面积|栽培面积|面积|播种|种植|生产|总产量|总产|产量|单产|亩产|收获|投资|总投资|数量|总数|收入|投入)$/,
    '',
  );
  // “水稻亩产平均”: the mean is of the yield alone.
  if (/平均$/.test(without) && /^总/.test(plain)) return `${without.replace(/平均$/, '')}${plain}`;
  return without.length >= 2 && without !== base && !/投资|投入/.test(base)
    ? `${without}${plain}`
    : joinedNouns(base, plain);
}

const joinedNouns = (base: string, measure: string): string =>
  base.endsWith(measure) || measure.startsWith(base)
    ? base.endsWith(measure)
      ? base
      : measure
    : `${base.replace(/(?:总投资|投资|投入)$/, (tail) => (measure.startsWith('投') || measure.endsWith('投资') ? '' : tail))}${measure}`;

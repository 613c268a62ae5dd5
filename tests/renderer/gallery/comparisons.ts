/** Series of every shape that a comparison slide must hold: short, long, many, falling, ranked. */
import type {
  Comparison,
  FigureId,
  FigureKind,
  ReportId,
  ReportLanguage,
  SeriesId,
} from '../../../briefing/model.ts';
import { readFigure } from '../../../briefing/read/figures.ts';

let figures = 0;
let series = 0;

function comparison(
  label: string,
  kind: FigureKind,
  first: number,
  step: number,
  titleOf: (year: number) => string,
  ...raws: string[]
): Comparison {
  return {
    id: ++series as SeriesId,
    label,
    values: raws.map((raw, at) => {
      const read = readFigure(raw);
      if (!read) throw new Error(`No number: ${raw}`);
      const year = first + at * step;
      return {
        figure: { ...read, kind, id: ++figures as FigureId, asRead: null },
        year,
        report: { id: year as ReportId, title: titleOf(year), year },
        sentenceText: `${label} ${raw}`,
      };
    }),
  };
}

const zh = (): Comparison[] => {
  const title = (year: number): string => `江州市${year}年国民经济和社会发展统计公报`;
  const long = (year: number): string => `${title(year)}及下一年度国民经济和社会发展计划草案的报告摘要`;
  return [
    comparison('市场主体', 'amount', 2019, 1, title, '33.2万户', '约38.21万户'),
    comparison(
      '规模以上工业企业每百元营业收入中的成本与上年同口径相比的变动情况',
      'amount',
      2019,
      1,
      long,
      '12,345,678.90平方公里',
      '98,765,432.10平方公里',
    ),
    comparison(
      '地区生产总值',
      'amount',
      2014,
      1,
      title,
      '820亿元',
      '905.4亿元',
      '978亿元',
      '1,080.25亿元',
      '1,206亿元',
      '1,350亿元',
      '1,498.7亿元',
      '1,842.60亿元',
    ),
    comparison('固定资产投资', 'growth', 2016, 1, long, '12.1%', '8.3%', '−3.4%', '−0.2%', '7.7%'),
    comparison('森林覆盖率', 'percent', 2016, 2, title, '59.1%', '59.7%', '59.9%'),
    comparison(
      '经济总量在全省的位次',
      'rank',
      2017,
      1,
      () => '奋进的五年',
      '第7位',
      '第5位',
      '第5位',
      '第3位',
    ),
    comparison(
      '公路通车里程',
      'amount',
      2010,
      1,
      title,
      '12345678.5公里',
      '22345678.5公里',
      '32345678.5公里',
      '42345678.5公里',
      '52345678.5公里',
      '62345678.5公里',
      '72345678.5公里',
      '82345678.5公里',
      '92345678.5公里',
    ),
  ];
};

const en = (): Comparison[] => {
  const title = (year: number): string => `Riverton City: The ${year} Report to the Council`;
  return [
    comparison('Public spending on science', 'amount', 2019, 1, title, '$820 million', '$1.35 billion'),
    comparison(
      'Share of households within fifteen minutes of a clinic',
      'percent',
      2017,
      1,
      title,
      '81%',
      '84.5%',
      '88%',
      '92.25%',
    ),
    comparison(
      'Registered businesses',
      'amount',
      2013,
      1,
      title,
      '312,100',
      '318,400',
      '322,000',
      '330,950',
      '341,000',
      '352,800',
      '366,700',
      '382,100',
    ),
    comparison('Visitors', 'amount', 2018, 1, title, '4.5 million', '5.1 million', '1.2 million'),
    comparison('Retail sales', 'growth', 2018, 1, title, '4.5%', '−2.1%', '3%'),
    comparison('Roads resurfaced', 'amount', 2019, 1, title, '120 kilometres', '98 kilometres'),
  ];
};

export const comparisons = (language: ReportLanguage): Comparison[] => (language === 'zh' ? zh() : en());

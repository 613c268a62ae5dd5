import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const figuresIn = (...lines: string[]): string[] =>
  readReport(lines.join('\n')).keywords.flatMap(({ points }) =>
    points.flatMap(({ figures }) =>
      figures.flatMap(({ kind, raw, unit, normalized, label }) =>
        kind === 'date' ? [] : [`${raw} = ${unit}${normalized}: ${label}`],
      ),
    ),
  );

test('the heads and names of a drawn table say unit and year of its numbers', () =>
  expect(
    figuresIn(
      'Annual report 2024',
      '',
      '## Ferries',
      '',
      '                      2024     2023',
      'Fares (£m)            48.2     45.9',
      'Parcels carried (m)    6.4      6.1',
      '',
      'We sailed to 14 harbours.',
      '',
      '## Harbours',
      '',
      '£m                    2024     2023   Change',
      'Berth fees            12.1     11.0      10%',
      'Rents                  3.3      3.0      10%',
    ),
  ).toEqual([
    '48.2 = £48200000: Fares',
    '45.9 = £45900000: Fares in 2023',
    '6.4 = 6400000: Parcels carried',
    '6.1 = 6100000: Parcels carried in 2023',
    '14 = 14: Harbours',
    '12.1 = £12100000: Berth fees',
    '11.0 = £11000000: Berth fees in 2023',
    '10% = %10: Change in berth fees',
    '3.3 = £3300000: Rents',
    '3.0 = £3000000: Rents in 2023',
    '10% = %10: Change in rents',
  ]));

test('the rows of a table with tabs stand under its caption as one point, a minus in a cell of its own', () => {
  const { keywords } = readReport(
    [
      '青禾市2031年统计公报',
      '一、工业',
      '全年工业增加值428亿元，增长5.6%。',
      '表2　2031年主要产品产量\n单位：万吨\n产品\t产量\t比上年增长（%）\n纱\t86.4\t-3.2\n水泥\t612.5\t4.1\n钢材\t97.3\t-12.6',
      '工业用电量32亿千瓦时。',
      '二、人口',
      '年末人口38万人。',
    ].join('\n\n'),
  );
  const points = keywords[0]?.points ?? [];
  expect(points.map(({ lead }) => lead)).toEqual([
    '全年工业增加值428亿元，增长5.6%',
    '表2　2031年主要产品产量',
    '工业用电量32亿千瓦时',
  ]);
  expect(
    points[1]?.figures.flatMap(({ kind, raw, sign, label }) =>
      kind === 'date' ? [] : [`${raw} ${sign} ${label}`],
    ),
  ).toEqual([
    '86.4 1 纱产量',
    '-3.2 -1 纱产量增速',
    '612.5 1 水泥产量',
    '4.1 1 水泥产量增速',
    '97.3 1 钢材产量',
    '-12.6 -1 钢材产量增速',
  ]);
});

test('so do those of an English table', () => {
  const { keywords } = readReport(
    'Harbour report 2031\n\n## Cargo\n\nTonnage rose.\n\nTable 1. Cargo by harbour\nHarbour\tTonnes\tChange (%)\nArdle\t41200\t-2.5\nBenbow\t18300\t6.1\n\n## Ferries\n\nFerries carried 3.2 million people.\n',
  );
  expect(keywords[0]?.points.map(({ lead }) => lead)).toEqual(['Tonnage rose', 'Table 1. Cargo by harbour']);
});

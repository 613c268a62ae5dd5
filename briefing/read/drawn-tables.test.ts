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

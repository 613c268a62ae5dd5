import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

const told = (text: string): string[] => figures(text).map(({ raw, label }) => `${raw}: ${label}`);

test.each([
  ['Throughput rose to 61.4 MMT, a 6% increase.', ['61.4 MMT: Throughput', '6%: Rise in throughput']],
  [
    'Brewing took 3.1 hl/hl of water against a benchmark of 4 hl/hl.',
    ['3.1 hl/hl: Water taken', '4 hl/hl: Benchmark for water taken'],
  ],
  ['Net output was 412 kboe/d.', ['412 kboe/d: Net output']],
  ['The data centre now offers 640 PFLOPS.', ['640 PFLOPS: Data centre']],
  ['Exports reached 7.2 XTPA, and imports 3.4 XTPA of gas.', ['7.2 XTPA: Exports', '3.4 XTPA: Gas']],
])('what trades write short after a number is its unit, and no thing: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('capitals after a whole number are what is counted', () => {
  expect(told('We employ 45 HR officers and opened 12 CNG stations.')).toEqual([
    '45: HR officers',
    '12: CNG stations opened',
  ]);
});

test('lakhs and crores are magnitudes in words as well', () => {
  expect(figures('The camps reached over two lakh patients.')[0]).toMatchObject({
    raw: 'two lakh',
    normalized: 200_000,
  });
});

test.each([
  ['As on 31.03.2025 the lender had 45 branches.', ['45: Branches']],
  ['Losses fell to a five-year best of 8.8%.', ['8.8%: Losses']],
  ['Film replaced the trays of our 12 x 330 ml packs.', []],
])(
  'days with dots, how long a record stood and how a pack is made up are no figures: %s',
  (text, expected) => {
    expect(told(text)).toEqual(expected);
  },
);

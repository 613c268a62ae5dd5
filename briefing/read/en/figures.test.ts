import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../figures.ts';

const read = (text: string) => figuresOf({ text, at: Array.from(text, (_, index) => index) });
/** A figure in short: “raw | value unit | kind”, a minus before a fall, its approximation behind. */
const told = (text: string): string[] =>
  read(text).map(({ raw, normalized, unit, kind, sign, approx }) =>
    [raw, `${sign < 0 ? '-' : ''}${normalized}${unit === '' ? '' : ` ${unit}`}`, kind, approx ?? '']
      .filter((part) => part !== '')
      .join(' | '),
  );

describe('amounts', () => {
  test.each([
    ['Sales reached $3.2 billion.', '$3.2 billion | 3200000000 $ | amount'],
    ['Sales were €1.5bn.', '€1.5bn | 1500000000 € | amount'],
    ['Revenue: RMB 5 million.', 'RMB 5 million | 5000000 RMB | amount'],
    ['It cost US$40m.', 'US$40m | 40000000 US$ | amount'],
    ['The fine was £3,000.', '£3,000 | 3000 £ | amount'],
    ['The grant was 12 million euros.', '12 million euros | 12000000 euros | amount'],
    ['The dividend is 8.4p per share.', '8.4p | 8.4 p | amount'],
    ['The scheme created 12,000 jobs.', '12,000 | 12000 | amount'],
    ['Some 2.3m visitors came.', '2.3m | 2300000 | amount | about'],
    ['Output was 1.2 million tonnes.', '1.2 million tonnes | 1200000 tonnes | amount'],
    ['The park covers 2.3 km².', '2.3 km² | 2.3 km² | amount'],
    ['Cars emit 97 g/km.', '97 g/km | 97 g/km | amount'],
    ['Sales were R27.4 billion.', 'R27.4 billion | 27400000000 R | amount'],
    ['The grant was KSh 4.2 million.', 'KSh 4.2 million | 4200000 KSh | amount'],
    ['Debt was R2 150 million.', 'R2 150 million | 2150000000 R | amount'],
    ['It employs 31 400 people.', '31 400 | 31400 | amount'],
    ['It was 38.1 degrees Celsius.', '38.1 degrees Celsius | 38.1 degrees Celsius | amount'],
    ['The council met five times.', 'five times | 5 times | amount'],
    ['Ferries called 64 times.', '64 times | 64 times | amount'],
    ['The film was seen 3 million times.', '3 million times | 3000000 times | amount'],
    ['The pool is 50m long.', '50m | 50 m | amount'],
  ])('%s', (text, figure) => expect(told(text)).toEqual([figure]));
});

test.each([
  ['The port climbed from eleventh to seventh among the harbours.', ['eleventh', 'seventh']],
  ['The brand is second, up from sixth a year ago.', ['second', 'sixth']],
  ['The college ranks third, having been fifth in the year before.', ['third', 'fifth']],
  ['The city ranked 8th for air, up from 11th, and second for parks.', ['8th', '11th', 'second']],
  ['The bill went from first to second reading.', []],
])('what a place was before is a place too: %s', (text, ranks) => {
  expect(
    read(text)
      .filter(({ kind }) => kind === 'rank')
      .map(({ raw }) => raw),
  ).toEqual(ranks);
});

test('both years of a span are dates, wherever it stands', () =>
  expect(told('Between 2016 and 2020 we built 40 schools.')).toEqual([
    '2016 | 2016 | date',
    '2020 | 2020 | date',
    '40 | 40 | amount',
  ]));

test.each([
  [
    'In the first six months of the year, sales rose by 5%.',
    ['six months | 6 months | date', '5% | 5 % | growth'],
  ],
  [
    'The pool drew 9,200 visits in its first nine months.',
    ['9,200 | 9200 | amount', 'nine months | 9 months | duration'],
  ],
])('a part of the year tells when, and not how long: %s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});

describe('percents and changes', () => {
  test.each([
    ['Profit was up by just under a quarter.', 'a quarter | 0.25 | ratio | under'],
    ['Boat parts put on 9.3%.', '9.3% | 9.3 % | growth'],
    ['The rate is 4.5 per cent.', '4.5 per cent | 4.5 per cent | percent'],
    ['The rate rose to 4.5%.', '4.5% | 4.5 % | percent'],
    ['Costs rose above 40%.', '40% | 40 % | percent | over'],
    ['Sales rose 7%.', '7% | 7 % | growth'],
    ['Sales are up 7%.', '7% | 7 % | growth'],
    ['Sales slipped 3%.', '3% | -3 % | growth'],
    ['Emissions were cut by 11%.', '11% | -11 % | growth'],
    ['There was an increase of 12%.', '12% | 12 % | growth'],
    ['The budget grew 3 to 5 percent.', '3 to 5 percent | 3 percent | growth'],
    ['There was a 5% fall in crime.', '5% | -5 % | growth'],
    ['It uses 6% less energy.', '6% | -6 % | growth'],
    ['Traffic was 9% higher than planned.', '9% | 9 % | growth'],
    ['The margin widened by 40 basis points.', '40 basis points | 40 basis points | growth'],
    ['The rate fell 0.6 percentage points.', '0.6 percentage points | -0.6 percentage points | growth'],
    ['Headcount fell by 430.', '430 | -430 | amount'],
    ['Growth slowed to 2.1%.', '2.1% | 2.1 % | growth'],
    ['Passengers: (-3%).', '3% | -3 % | growth'],
    ['Orders were 2.5x the level planned.', '2.5x | 2.5 x | growth'],
    ['Orders were three times the target.', 'three times | 3 times | growth'],
    ['Leverage is 1.8x EBITDA.', '1.8x | 1.8 x | ratio'],
    ['Water costs six times the price in town.', 'six times | 6 times | ratio'],
  ])('%s', (text, figure) => expect(told(text)).toEqual([figure]));
});

describe('ranks, times, parts and ranges', () => {
  test.each([
    ['The city ranks 3rd in the region.', '3rd | 3 | rank'],
    ['It was ranked twelfth.', 'twelfth | 12 | rank'],
    ['There is a 1:4 nurse-to-patient ratio at night.', '1:4 | 0.25 | ratio'],
    ['It is the second-largest port.', 'second | 2 | rank'],
    ['It came first in the country.', 'first | 1 | rank'],
    ['It is among the top ten.', 'top ten | 10 | rank'],
    ['It is the No. 1 employer.', 'No. 1 | 1 | rank'],
    ['Building took 16 months.', '16 months | 16 months | duration'],
    ['Building took two years.', 'two years | 2 years | duration'],
    ['They signed a seven-year deal.', 'seven-year | 7 year | duration'],
    ['It opened on 14 September 2024.', '14 September 2024 | 2024 | date'],
    ['It grew in 2016–2020.', '2016–2020 | 2016 | date'],
    ['The 2023/24 year was hard.', '2023/24 | 2023 | date'],
    ['Sales fell in FY2024.', 'FY2024 | 2024 | date'],
    ['Sales topped all others in Q3 2025.', 'Q3 2025 | 2025 | date'],
    ['Output[4] rose, and profits fell by 6.8 percent[3].', '6.8 percent | -6.8 percent | growth'],
    ['Turnover(1) rose to £40 million(2)(3).', '£40 million | 40000000 £ | amount'],
    ['Over 2000 people came.', '2000 | 2000 | amount | over'],
    ['One third of staff left.', 'One third | 0.3333 | ratio'],
    ['Crime fell by a quarter.', 'a quarter | -0.25 | ratio'],
    ['One in five adults smoke.', 'One in five | 0.2 | ratio'],
    ['About half of the money was spent.', 'half | 0.5 | ratio | about'],
    ['We expect growth of 5-6%.', '5-6% | 5 % | growth'],
    ['They will open 4 to 6 depots.', '4 to 6 | 4 | amount'],
    ['They will invest $5 million to $6 million.', '$5 million to $6 million | 5000000 $ | amount'],
  ])('%s', (text, figure) => expect(told(text)).toEqual([figure]));

  test('a way from one number to another is two figures', () =>
    expect(told('Teams rose from 12 to 15.')).toEqual(['12 | 12 | amount', '15 | 15 | amount']));
});

describe('numerals measure', () => {
  test.each([
    ['Twelve schools opened.', ['Twelve | 12 | amount']],
    [
      'Forty-five homes and two hundred flats were let.',
      ['Forty-five | 45 | amount', 'two hundred | 200 | amount'],
    ],
    ['Half a million people came.', ['Half a million | 500000 | amount']],
    ['Calls took 5 minutes 40 seconds.', ['5 minutes 40 seconds | 340 seconds | duration']],
    ['The trip takes 1 hour and 20 minutes.', ['1 hour and 20 minutes | 80 minutes | duration']],
    ['It took two and a half years.', ['two and a half years | 2.5 years | duration']],
  ])('%s', (text, figures) => expect(told(text)).toEqual(figures));

  test.each([
    'It is one of the oldest, and no one knows why.',
    'On the one hand it grew; on the other hand it aged.',
    'First of all, both sides spoke to one another.',
    'One day the third party will visit for the first time.',
    'It met the two of them in a two-way street.',
  ])('but not in idioms: %s', (text) => expect(told(text)).toEqual([]));
});

describe('approximations', () => {
  test.each([
    ['about 5 km', 'about'],
    ['roughly 5 km', 'about'],
    ['nearly 5 km', 'under'],
    ['fewer than 5 km', 'under'],
    ['up to 5 km', 'under'],
    ['over 5 km', 'over'],
    ['at least 5 km', 'over'],
    ['more than 5 km', 'over'],
    ['5 km or more', 'over'],
    ['5 km', null],
  ])('%s', (words, approx) => expect(read(`The path is ${words}.`)[0]?.approx).toBe(approx));

  test('a mark that was passed is one, a span of time and an exam are none', () => {
    expect(read('Profit passed $400 million.')[0]?.approx).toBe('over');
    expect(read('We invest $6 million over 3 years.')[1]?.approx).toBeNull();
    expect(read('Students passed 7,940 exams.')[0]?.approx).toBeNull();
  });
});

test.each([
  'Every plant holds ISO 14001 and runs on private 5G.',
  'COVID-19, PM2.5, A4 paper, B12, Windows 11 and Boeing 737.',
  'See Section 12, Level 3, Phase 2, page 40 and Scopes 1 and 2.',
  'The M25 and the A12 meet at Junction 28.',
  'Call 0800 123 456 or the 311 line before 8:30 or 9 am.',
  'Pupils learn about Industry 4.0.',
  'Our 511 phone line and the 12345 government hotline never close.',
])('names are no figures: %s', (text) => expect(told(text)).toEqual([]));

test('every figure stands where it says, and no text takes more time than its length allows', () => {
  const bits = [
    'up 7% ',
    '$3.2 billion ',
    'of ',
    'and ',
    ', ',
    'rose ',
    'one ',
    'a third ',
    '2016-',
    '(',
    'two hundred ',
    'from ',
    '1.',
    'no. 1 ',
    'x',
    '\n',
    'half a ',
  ];
  const texts = fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('').repeat(400);
      for (const { inText, raw } of read(text)) expect(text.slice(inText.start, inText.end)).toBe(raw);
    }),
    { numRuns: 30 },
  );
}, 60_000);

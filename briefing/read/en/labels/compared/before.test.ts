import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The average bus delay fell from 9 minutes to 4 minutes.',
    ['Previous average bus delay', 'Average bus delay'],
  ],
  ['Ferry passengers rose from 41,000 to 52,000.', ['Ferry passengers before', 'Ferry passengers']],
  [
    'Gross debt stood at £81 million at 31 December 2023 (30 June 2023: £79 million).',
    ['Gross debt', 'Gross debt at 30 June 2023'],
  ],
  ['Falls fell from 44 in calendar year 2021 to 30.', ['Falls in calendar year 2021', 'Falls']],
  [
    'The depot has 9 vacancies, down from 21 in the summer of 2022.',
    ['Vacancies', 'Vacancies in the summer of 2022'],
  ],
  ['The adult fare would rise from £12 today to £15 by 2031.', ['Adult fare today', 'Adult fare by 2031']],
  [
    'Spending is expected to exceed £80 million, compared with earlier guidance of £70 million.',
    ['Expected spending', 'Earlier spending guidance'],
  ],
  [
    'Ticket sales reached €12 million, up 8 percent from €11 million a year earlier.',
    ['Ticket sales', 'Ticket sales growth', 'Ticket sales a year earlier'],
  ],
  ['Net debt was £20 million, down from £31 million in 2021.', ['Net debt', 'Net debt in 2021']],
  ['Operating profit was £6 million (2022: £5 million).', ['Operating profit', 'Operating profit in 2022']],
  [
    'Gate delays averaged 12 minutes, against 19 a year earlier.',
    ['Gate delays', 'Gate delays a year earlier'],
  ],
  ['Sales grew to £21 million (H1 2022: £19 million).', ['Sales', 'Sales in H1 2022']],
  ['Trading profit was £12 million (LY: £9 million).', ['Trading profit', 'Trading profit last year']],
  ['Trading profit was €12 million (PY: €9 million).', ['Trading profit', 'Trading profit the year before']],
  ['Earnings per share were 9.1p (last year: 8.4p).', ['Earnings per share', 'Earnings per share last year']],
  [
    'Profit before tax was £4 million, against £3 million a year ago.',
    ['Profit before tax', 'Profit before tax a year ago'],
  ],
  [
    'The order book stood at £30 million, up from £27 million at the year end and equal to four months of sales.',
    ['Order book', 'Order book at the year end', 'Order book in months of sales'],
  ],
  [
    'The estimated cost has risen from 4.1 billion to 5.3 billion crowns.',
    ['Previous estimated cost', 'Estimated cost'],
  ],
  [
    'Officers handled 8,214 complaints, up 4% on the previous year’s 7,900.',
    ['Complaints handled', 'Rise in complaints handled', 'Complaints handled the year before'],
  ],
  ['The share on target rose from 62% to 67%.', ['Previous share on target', 'Share on target']],
  // A span, and what is compared with others.
  ['Repair times ranged from 3 days to 8 days.', ['Repair times', 'Repair times']],
  [
    'Trade’s contribution to growth has increased from 53% to 57%.',
    ['Trade’s contribution to growth before', 'Trade’s contribution to growth'],
  ],
  ['Premiums 4,120 (FY23: 3,900), up 5.6%', ['Premiums', 'Premiums in FY23', 'Rise in premiums']],
  [
    'Profit after tax was £40m (half-year to 31 May 2022: £35m).',
    ['Profit after tax', 'Profit after tax in the half-year to 31 May 2022'],
  ],
])('the earlier of two values says so: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  [
    'Freight volume fell by 0.6%, after a decline of 1.4% in the first half.',
    ['Fall in freight volume', 'Fall in freight volume in the first half'],
  ],
  [
    'Exports rose by 2.1%, compared with a fall of 0.3% in the first quarter.',
    ['Growth in exports', 'Fall in exports in the first quarter'],
  ],
  [
    'The bank expects inflation of 3.1%, revised up from 2.4% in May.',
    ['Expected inflation', 'Expected inflation in May'],
  ],
])('a change before this one says when it was: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('what a bracket tells of another day is of those just told', () =>
  expect(labels('At 30 June 4,120 people were waiting for a scan (30 June 2022: 5,300).')).toEqual([
    'People waiting for a scan',
    'People waiting for a scan at 30 June 2022',
  ]));

test('a time of this year is not told of the year before', () => {
  expect(
    labels('Nineteen cyclists were hurt in the city during the year, down from 27 the year before.').at(-1),
  ).toBe('Cyclists hurt in the city the year before');
});

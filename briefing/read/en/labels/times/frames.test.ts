import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a period of which all is told has no label', () => {
  expect(labels('Takings for the six months were £30 million.')).toEqual(['', 'Takings']);
});

test.each([
  ['The five-year survival rate was 44%.', ['Five-year survival rate']],
  ['Inflation rose to 4% for the first time in six years.', ['Inflation', '']],
  [
    'Output in each of the past five years has exceeded 500 million tons.',
    ['', 'Output in each of the past five years'],
  ],
  ['In the 12 months to March we opened 14 routes.', ['', 'Routes opened']],
  ['In the 12 months we opened 14 routes.', ['', 'Routes opened']],
  ['I now report on the work of the past five years.', ['']],
  ['The population was 0.3% lower than twelve months before.', ['Population', '']],
  ['Reservoirs held 310 million cubic metres, the lowest level in 30 years.', ['Reservoirs', '']],
])('a time that only frames bears no label: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Some 4,310 patients waited longer than 8 hours, up from 3,870 in 2021.',
    ['Patients who waited longer than 8 hours', '', 'Patients who waited longer than 8 hours in 2021'],
  ],
  [
    'The number of adults waiting longer than ten weeks stood at 290, against 340 a year earlier.',
    ['', 'Adults waiting longer than ten weeks', 'Adults waiting longer than ten weeks a year earlier'],
  ],
])('how long they waited only says which: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['The trust faces a funding gap of £2.3 million by 2027/28.', ['Funding gap by 2027/28']],
  ['We expect a shortfall of £8 million by 2030.', ['Expected shortfall by 2030']],
])('a gap to come tells when: %s', (text, expected) => expect(labels(text)).toEqual(expected));

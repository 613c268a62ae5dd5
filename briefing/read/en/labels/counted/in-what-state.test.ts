import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['On the day of the census there were 412 families in hostels.', ['Families in hostels']],
  ['The survey lists 23 bridges without railings.', ['Bridges without railings']],
  ['By December there were 61 cases under review.', ['Cases under review']],
  ['There were 1,930 patients on the waiting list.', ['Patients on the waiting list']],
  ['The programme has 40 tutors for young carers in the evenings.', ['Tutors for young carers']],
])('where counted things are belongs to their name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['There are 19 towns in the region.', ['Towns']],
  ['There were 316 deaths in the first half of the year.', ['Deaths']],
  ['The fund runs 12 projects with planned costs of £3 million.', ['Projects', 'Planned costs']],
  ['There are now 14 museums in the city.', ['Museums']],
])('when, or what the report is of anyway, does not: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

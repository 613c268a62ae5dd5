import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Assessors judged the college ‘outstanding’ in three of the eight areas they reviewed.',
    ['Areas judged outstanding', 'Areas'],
  ],
  ['The Care Commission rated us poor in four themes.', ['Themes rated poor']],
  [
    'The town has 20 priorities. We achieved or surpassed 16 of them and missed four.',
    ['Priorities', 'Priorities achieved or surpassed', 'Priorities missed'],
  ],
  [
    'We publish 90 indicators. We met or beat our goal on 52 of them, came close on 21, and fell short on 17.',
    [
      'Indicators',
      'Indicators that met or beat goal',
      'Indicators that came close',
      'Indicators that fell short',
    ],
  ],
  [
    'The ministry met its target in 7 of the 9 provinces and missed it in two.',
    ['Provinces that met target', 'Provinces', 'Provinces that missed target'],
  ],
  [
    'In all, 19 of the 24 goals in the strategy reached or beat their target, compared with 15 a year earlier. Three fell short by a wide margin.',
    [
      'Goals that reached or beat their target',
      'Goals in the strategy',
      'Goals that reached or beat their target a year earlier',
      'Goals that fell short',
    ],
  ],
  [
    'Some 33 of the 52 surveys were finished on time, against 29 in 2022.',
    ['Surveys finished on time', 'Surveys', 'Surveys finished on time in 2022'],
  ],
])('of one whole each part is told by how it fared: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'The navy ended the spring with 318 of its 402 shore posts filled.',
    ['Shore posts filled', 'Shore posts'],
  ],
  ['Cyclists accounted for 12 of the 45 people killed.', ['Cyclists among people killed', 'People killed']],
])('a part and its whole bear two names: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

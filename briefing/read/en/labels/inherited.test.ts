import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Exports rose by 4%, and their contribution to growth exceeding 25%.',
    ['Growth in exports', 'Contribution to growth'],
  ],
  [
    'The plan covers a 1.5% market award (against a norm of 2%), merit awards averaging 2.2% for clerks, and gowns.',
    ['Market award', 'Norm', 'Average merit awards'],
  ],
  [
    'Our reserve stands at $29 million, or 14% of spending, up from $3 million in 2015.',
    ['Reserve', 'Reserve’s share of spending', 'Reserve in 2015'],
  ],
])('a number is told of what it measures: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  [
    'More children are staying in foster homes. There were 214 in March, compared with 180 a year earlier.',
    ['Children staying in foster homes', 'Children staying in foster homes a year earlier'],
  ],
  [
    'Fewer pupils are excluded from school. There were 46 in 2023, compared with 61 the year before.',
    ['Pupils excluded from school', 'Pupils excluded from school the year before'],
  ],
])('fewer or more of them are counted without that word, with where they are: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

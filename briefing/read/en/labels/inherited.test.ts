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

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Some 2,900 came, 1,100 of them for the second time.',
    ['People who came', 'People who came for the second time'],
  ],
  [
    'The output of small dairies, now 126 in number, grew by 7%.',
    ['Small dairies', 'Growth in output of small dairies'],
  ],
])('a count without a noun behind it: %s', (text, expected) => expect(labels(text)).toEqual(expected));

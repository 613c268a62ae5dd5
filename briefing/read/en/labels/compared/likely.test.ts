import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The wage bill is likely to fall by £9 million.', ['Expected fall in wage bill']],
  ['Cost per guest should rise by around 2%.', ['Expected rise in cost per guest']],
  [
    'Capital spending is expected to be £310 million and to rise to £420 million.',
    ['Expected capital spending', 'Expected capital spending'],
  ],
  [
    'We expect sales growth of between 2% and 4% in 2031 and operating profit in the range of £51 million to £55 million.',
    ['Expected sales growth', 'Expected operating profit'],
  ],
  [
    'Cost savings of £12 million were achieved, and a further £9 million is expected next year.',
    ['Cost savings achieved', 'Expected cost savings'],
  ],
])('what is likely or due is no result: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('what was done to a part of them is said behind it', () => {
  expect(labels('The fleet stood at 190 ships, of which 43% were leased outright.')).toEqual([
    'Ships',
    'Ships leased outright',
  ]);
});

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Over 9 million school leavers successfully completed the language test.',
    'School leavers who completed the language test',
  ],
  ['More than 600 villages that had been cut off by floods were reconnected.', 'Villages cut off by floods'],
  [
    'The 2,400 farmers who were relocated from the valley received new land.',
    'Farmers relocated from the valley',
  ],
  [
    'More than 210,000 visitors have taken part in a virtual tour of the old silver mine.',
    'Visitors who have taken part in a virtual tour',
  ],
  ['These outreach efforts have reached 52,000 citizens.', 'Citizens reached by outreach efforts'],
  ['The programme helped 7,000 women return to work.', 'Women helped to return to work'],
  ['About 8,000 flats in old mining towns were renovated.', 'Flats renovated in old mining towns'],
])('what counted people did or underwent tells who they are: %s', (text, expected) => {
  expect(labels(text)).toEqual([expected]);
});

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Exports ranked third among the nine ports of the region.', ['Export rank', 'Ports in the region']],
  [
    'Advisers ran workshops in 40 of the county’s 55 colleges.',
    ['Colleges where workshops were run', 'Colleges in the county'],
  ],
  ['Our team visited the island’s 18 parishes.', ['Parishes on the island']],
  ['We inspected 61 care homes in the district.', ['Care homes inspected']],
])('all there are somewhere are told with the place: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

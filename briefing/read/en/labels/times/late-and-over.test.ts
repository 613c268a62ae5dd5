import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The school at Norvale, with 900 places, opened two years late.',
    ['Places in the school at Norvale', 'School delay'],
  ],
  ['The stadium will open in August, three weeks early.', ['Stadium to open early']],
  ['The council spent £4 million, £0.3 million over budget.', ['Council spending', 'Overspend']],
])('how late or dear a thing came is told of the thing: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

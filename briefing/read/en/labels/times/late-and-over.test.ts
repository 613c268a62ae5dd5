import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The new library in Marl, with 120 seats, will open in the spring, four months late and £3 million over its original budget.',
    ['Seats in the new library in Marl', 'New library delay', 'Cost overrun of the new library in Marl'],
  ],
  [
    'The eastern tunnel was handed over in June, nine months late and $31 million above the agreed price.',
    ['Eastern tunnel delay', 'Cost overrun of the eastern tunnel'],
  ],
  [
    'The school at Norvale, with 900 places, opened two years late.',
    ['Places in the school at Norvale', 'School delay'],
  ],
  [
    'The ferry terminal opened in May, six weeks late and, I am sorry to say, $4 million over its first budget.',
    ['Ferry terminal delay', 'Cost overrun of the ferry terminal'],
  ],
  ['The stadium will open in August, three weeks early.', ['Stadium to open early']],
  ['The council spent £4 million, £0.3 million over budget.', ['Council spending', 'Overspend']],
])('how late or dear a thing came is told of the thing: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['In May 640 roofs were solarised, bringing the total to 3,870.', ['Roofs solarised', 'Roofs solarised']],
  ['We opened 14 depots and closed 3, taking the total to 286.', ['Depots closed', 'Depots']],
  [
    'We refurbished 30 homes, bringing the total to 512 (61% of the stock).',
    ['Homes refurbished', 'Homes refurbished', 'Homes refurbished as a share of stock'],
  ],
  [
    'Four museums were listed as first-class museums, taking the total to 12.',
    ['Museums listed as first-class museums', 'First-class museums'],
  ],
  [
    'Eleven firms were accredited as national makers of precision tools in the field of surgery, bringing the total to 25.',
    ['Firms accredited as national makers of precision tools', 'National makers of precision tools'],
  ],
  [
    'The bridge was opened, and 7 newly licensed ferry operators took the number to 24.',
    ['Newly licensed ferry operators', 'Ferry operators'],
  ],
])('a total is of what the text counts: %s', (text, expected) => {
  expect(labels(text).slice(-expected.length)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The zone should reach 40 billion yuan in sales by 2028.', ['Target for sales of the zone']],
  ['The northern ports topped 20 million tonnes in throughput.', ['Throughput of the northern ports']],
  ['The port recorded a throughput of 41 million tonnes.', ['Throughput of the port']],
])('what is measured is told with whose it is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

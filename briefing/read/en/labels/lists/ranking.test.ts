import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Within the regions, Norvale had the highest vacancy rate at 6.8%, followed by the Eastern Vale (5.4%) and Carrow (5.1%).',
    ['Vacancy rate in Norvale', 'Vacancy rate in the Eastern Vale', 'Vacancy rate in Carrow'],
  ],
  [
    'The highest closure rate was recorded in fruit & hops at 9.0%. This was followed by dairy, beef & sheep with a closure rate of 8.4%.',
    ['Closure rate in fruit & hops', 'Closure rate in dairy, beef & sheep'],
  ],
  [
    'In terms of the number of closures, legal, accounting & consulting had the highest at 4,400 followed by building at 3,700.',
    ['Closures in legal, accounting & consulting', 'Closures in building'],
  ],
  [
    'The highest five-year survival rate was in Estwick at 48%, while the lowest was in Carrow at 42%.',
    ['Five-year survival rate in Estwick', 'Five-year survival rate in Carrow'],
  ],
  [
    'Wheat had the highest yield at 7.2 tonnes per hectare, followed by barley at 6.1.',
    ['Yield of wheat', 'Yield of barley'],
  ],
  ['The company had the largest order book of £420 million.', ['Largest order book']],
])('a ranking tells the measure and whose it is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

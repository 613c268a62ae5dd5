import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The deficit is set at 9 billion crowns, of which 6 billion crowns will be financed by the state and 3 billion crowns by the counties.',
    ['Deficit', 'Deficit to be financed by state', 'Deficit to be financed by counties'],
  ],
  [
    'Costs were £80m, after repairs of £12m, of which £7m related to the closure of the mill.',
    ['Costs', 'Repairs', 'Repairs related to closure of the mill'],
  ],
  ['Wages were £80m, including £2m relating to the new levy.', ['Wages', 'Wages relating to new levy']],
])('a part is told by what it is of: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  [
    'The review praised our help for apprentices, of whom more than 640 found a job.',
    ['Apprentices who found a job'],
  ],
  ['Visitors met young carers, of whom 71% had taken a break.', ['Young carers who had taken a break']],
])('“of whom” takes the noun right before it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

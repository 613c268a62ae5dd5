import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We are building a second quay, a €40 million investment that will cover 12 hectares.',
    ['Cost of a second quay', 'Second quay'],
  ],
])('a project told behind its name gives that its cost: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Work on the Harbour Bridge, which involves a total outlay of 4.2 billion yuan, begins in May.',
    ['Total outlay on the Harbour Bridge'],
  ],
  [
    'The Weston tramway, which requires an investment of £310 million, was approved.',
    ['Investment in the Weston tramway'],
  ],
  ['The new library, which carries a budget of $42 million, opened.', ['Budget of the new library']],
])('what a sum told beside a project is for: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('the budget of what is called the largest project is told with its name', () => {
  expect(
    labels('The rebuilding of the Corley pier is our largest project, with an agreed budget of £42 million.'),
  ).toEqual(['Agreed budget of the rebuilding of the Corley pier']);
});

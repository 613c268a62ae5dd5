import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Sales of clothes advanced, whereas shoe shops saw a drop of 0.9%.', ['Fall in sales of shoe shops']],
  [
    'Exports grew by 7%; the paper industry recorded a fall of 3%.',
    ['Growth in exports', 'Fall in exports of paper industry'],
  ],
  // What falls itself.
  ['Sales rose by 3%, while burglaries saw a drop of 2%.', ['Growth in sales', 'Fall in burglaries']],
])('who sees a drop sees it in what the sentence measures: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

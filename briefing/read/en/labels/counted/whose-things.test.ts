import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We asked an outside panel for a safety review. It made 14 recommendations, of which nine were accepted.',
    ['Recommendations of safety review', 'Recommendations accepted'],
  ],
  ['The inquiry into the fire made 31 recommendations.', ['Recommendations of inquiry into the fire']],
  [
    'The graduate scheme drew 340 applications for six places.',
    ['Applications to graduate scheme', 'Places in graduate scheme'],
  ],
  [
    'Rain held up the Selby Bridge replacement. The £38 million scheme opens in May.',
    ['Cost of the Selby Bridge replacement'],
  ],
  ['We bring gas to a population of 89,000.', ['Population served']],
])('things are told with whose they are: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The regulator wants keeping bus fare rises to inflation plus 0.5 per cent.',
    'Fare rises above inflation',
  ],
  [
    'We will hold increases in tuition fees to inflation plus 2%.',
    'Increases in tuition fees above inflation',
  ],
  ['Annual rises are capped at CPI plus 3 per cent.', 'Annual rises above CPI'],
  ['Regulated rents rose by RPI plus 1 per cent.', 'Increase in regulated rents above RPI'],
])('how far beyond prices something may rise: %s', (text, label) => {
  expect(labels(text)).toEqual([label]);
});

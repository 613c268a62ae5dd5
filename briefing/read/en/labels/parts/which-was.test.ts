import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Town revenue was £21 million, of which £15 million, or 71%, was parking income.',
    ['Town revenue', 'Parking income', 'Parking income as a share of town revenue'],
  ],
  ['Waste came to 900 tonnes, of which 40% was garden waste.', ['Waste', 'Garden waste as a share of waste']],
  [
    'People under 20 made up 22% of the population, and 61% lived on the coast.',
    ['Age', 'People under 20 as a share of population', 'Population living on the coast'],
  ],
])('a part is named behind its number: %s', (text, expected) => expect(labels(text)).toEqual(expected));

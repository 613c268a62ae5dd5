import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Of the 64 bridges, 21 broke down, 8 made slow progress and 35 were completed.',
    ['Bridges', 'Bridges that broke down', 'Bridges that made slow progress', 'Bridges completed'],
  ],
  [
    'Of the 94 Year 9 pupils we tested, 71 went on to college.',
    ['Year 9 pupils tested', 'Year 9 pupils who went on to college'],
  ],
  ['Among the 34 trades, 27 registered growth.', ['Trades', 'Trades that registered growth']],
  [
    'The home market shrank by 1%, and our share moved up from 8% to 9%.',
    ['Fall in home market', 'Previous share of home market', 'Share of home market'],
  ],
  [
    'Haulage had a good year. Revenue was £24m and the division now makes up 12% of the Group.',
    ['Haulage revenue', 'Haulage’s share of Group'],
  ],
])('each part by what it did or was: %s', (text, expected) => expect(labels(text)).toEqual(expected));

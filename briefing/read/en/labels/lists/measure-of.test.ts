import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a measure between commas is of what was just counted', () =>
  expect(labels('The three new sheds, with a total area of 4,100 square metres, opened in May.')).toEqual([
    'New sheds',
    'Total area of new sheds',
  ]));

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a total since something began is of what was just counted', () =>
  expect(
    labels(
      'We replaced 230 lead pipes, bringing the total since the work began to 845, or 70 percent of the pipes identified.',
    ),
  ).toEqual(['Lead pipes replaced', 'Lead pipes replaced since the work began', 'Pipes identified']));

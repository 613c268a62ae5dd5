import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a share that was sent somewhere is of what was collected', () => {
  expect(
    labels(
      'We collected 52,000 tonnes of garden waste, of which 61% was composted, and sent just 4% to landfill.',
    ).at(-1),
  ).toBe('Garden waste sent to landfill');
});

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a share of the content is told by what they are content with', () => {
  expect(
    labels(
      'Overall tenant satisfaction was 74%, with 80% satisfied with repairs and 63% happy with the caretakers.',
    ),
  ).toEqual(['Tenant satisfaction', 'Tenants satisfied with repairs', 'Tenants happy with the caretakers']);
});

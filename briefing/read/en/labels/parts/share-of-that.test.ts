import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We will raise the share of renewable power to 45 percent of consumption.',
    'Target share of renewable power in consumption',
  ],
  [
    'The city raised the proportion of treated sewage to 92 percent of the total.',
    'Proportion of treated sewage',
  ],
  ['Forest coverage rose to 26 percent of the land area.', 'Forest coverage'],
])('a share that is raised is told with its whole: %s', (text, expected) => {
  expect(labels(text)).toEqual([expected]);
});

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Grants came to £90 million, with £40 million going to schools and £50 million to hospitals.',
    ['Grants', 'Grants for schools', 'Grants for hospitals'],
  ],
  [
    'Visitors injected £95 million into the economy, with £80 million attributable to Carrow, £12 million to Ostrel and £3 million to Estwick.',
    [
      'Money injected into economy',
      'Money injected into economy attributable to Carrow',
      'Money injected into economy attributable to Ostrel',
      'Money injected into economy attributable to Estwick',
    ],
  ],
])('a part is told by whom it falls to: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

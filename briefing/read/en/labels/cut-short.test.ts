import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Our advisers saw 980 clients, and around 210 came through a doctor, a charity or another service.',
    ['Clients', 'Clients through a doctor, a charity or another service'],
  ],
  [
    'We opened 640 cases, and 310 followed a report from a nurse, a landlord or another professional.',
    ['Cases opened', 'Cases that followed a report'],
  ],
])('alternatives are all told, or none of them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We answered 1,200 letters, usually within ten days of receipt.',
    ['Letters answered', 'Time to answer letters'],
  ],
  [
    'The laboratory returned 640 test results, most within two days of the visit.',
    ['Test results returned', 'Time to return test results'],
  ],
])('how soon things were done is the time to do them: %s', (text, names) =>
  expect(labels(text)).toEqual(names),
);

import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['Access to freshly cooked meals rose to 40 per cent.', ['Access to freshly cooked meals']],
  [
    'To raise access to reliably heated homes to at least 75 per cent.',
    ['Target for access to reliably heated homes'],
  ],
  [
    'We moved buyers to the web and to garden clubs. These generated 27% of orders.',
    ['Garden clubs’ share of orders'],
  ],
  ['The weaker euro cut operating profit by £1.8m.', ['Reduction in operating profit from weaker euro']],
  ['A man over 60 or a child under 12 travels free.', ['Age', 'Age']],
  ['One in seventeen pupils was absent.', ['Absent pupils']],
])('how and of what kind a thing is makes no verb: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'The group posted income from continuing operations of $31.4 million.',
    ['Income from continuing operations'],
  ],
  [
    'We reported net cash provided by operating activities of $22.4 million.',
    ['Net cash provided by operating activities'],
  ],
  ['Net cash used in investing activities was €9.1 million.', ['Net cash used in investing activities']],
  [
    'First quarter 2025 adjusted diluted earnings per share from continuing operations was $0.81.',
    ['First quarter 2025 adjusted diluted earnings per share from continuing operations'],
  ],
])('a measure of accounts keeps the small words of its name: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

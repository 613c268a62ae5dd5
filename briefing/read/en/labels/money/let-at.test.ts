import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['An additional $9 million is available for the next year.', ['Additional funds available']]])(
  'what was added tells what there is then: %s',
  (text, expected) => {
    expect(labels(text)).toEqual(expected);
  },
);

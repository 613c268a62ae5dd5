import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([['Sales at Hale Brothers, 63, fell.', ['Sales at Hale Brothers']]])(
  'how old somebody is, and whose land it is: %s',
  (text, expected) => {
    expect(labels(text)).toEqual(expected);
  },
);

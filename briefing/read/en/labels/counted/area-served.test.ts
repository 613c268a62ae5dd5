import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['New woodland now covers 900 hectares.', ['New woodland']]])(
  'land is told by what serves it: %s',
  (text, expected) => {
    expect(labels(text)).toEqual(expected);
  },
);

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['Harlow lost 300 jobs.', ['Jobs lost']]])(
  'jobs are those of the trade that lost them: %s',
  (text, expected) => {
    expect(labels(text)).toEqual(expected);
  },
);

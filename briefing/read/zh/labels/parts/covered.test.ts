import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['屋顶光伏满足园区约四分之一的用电需求。', ['满足用电需求']]])(
  'what covers and what is covered: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);

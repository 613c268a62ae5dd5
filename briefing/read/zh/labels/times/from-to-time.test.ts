import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['新材料的一条产线，从签约到投产只用了9个月。', ['产线从签约到投产用时']]])(
  'whose time from one end to the other: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);

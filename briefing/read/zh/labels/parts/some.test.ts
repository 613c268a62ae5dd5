import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['全年寄出包裹620万件，其中六成以上装的是菌菇。', ['寄出包裹', '装菌菇的寄出包裹占比']]])(
  'what some of them are: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['老周家的9亩枇杷园，今年收了1.2万斤。', ['老周家的枇杷园', '枇杷园产量']]])(
  'what a piece of land gave: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);

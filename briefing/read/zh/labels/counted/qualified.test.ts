import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '集体经营性收入30万元以上的渔村由12个增加到21个。',
    ['集体经营性收入门槛', '原集体经营性收入30万元以上的渔村', '集体经营性收入30万元以上的渔村'],
  ],
])('the line belongs to the name of those over it: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['动车组在环湖高铁按时速300公里运行。', ['动车组运行时速']],
  ['货运专列以时速120公里开行。', ['货运专列开行时速']],
])('how fast something runs: %s', (text, expected) => expect(labels(text)).toEqual(expected));

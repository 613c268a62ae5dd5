import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['普通公路：完成新改建90公里。', ['新改建普通公路']],
  ['乡村公路：大中修60公里。', ['乡村公路大中修']],
  ['抓投资：新建6座。', ['新建']],
])('what the lead-in tells: %s', (text, expected) => expect(labels(text)).toEqual(expected));

import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['普通公路：完成新改建90公里。', ['新改建普通公路']],
  ['乡村公路：大中修60公里。', ['乡村公路大中修']],
  ['抓投资：新建6座。', ['新建']],
  [
    '燃气安全形势总体平稳。开展入户检查，排查隐患120处，已整改98处。',
    ['排查燃气安全隐患', '已整改燃气安全隐患'],
  ],
  ['狠抓行业安全监管不放松。排查隐患120处。', ['排查隐患']],
])('what the lead-in tells: %s', (text, expected) => expect(labels(text)).toEqual(expected));

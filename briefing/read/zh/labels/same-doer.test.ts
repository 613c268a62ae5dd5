import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['高新区新签约项目14个，实现工业总产值90亿元。', ['高新区新签约项目', '高新区工业总产值']],
  ['临港产业园入驻企业60家，完成税收4亿元。', ['临港产业园入驻企业', '临港产业园税收']],
])('whose output it is: %s', (text, expected) => expect(labels(text)).toEqual(expected));

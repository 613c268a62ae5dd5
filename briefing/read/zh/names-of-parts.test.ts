import { expect, test } from 'vitest';
import { nameOfChinese } from './names-of-parts.ts';

test.each([
  ['2031年经济社会发展总体要求和主要任务', '总体要求和主要任务'],
  ['明年经济工作的总体思路', '总体思路'],
  ['“十六五”时期工作回顾', '工作回顾'],
  ['“十六五”时期国民经济和社会发展的回顾', '发展回顾'],
  ['对2031年政府工作的建议', '政府工作建议'],
  ['社会保险基金预算收支执行情况', '社会保险基金预算'],
  ['国有资本收益管理', '国有资本收益管理'],
  ['加强政府自身建设', '政府自身建设'],
  ['资源、环境和安全生产', '资源、环境和安全生产'],
])('%s is called %s', (heading, name) => expect(nameOfChinese(heading)).toBe(name));

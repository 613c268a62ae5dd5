import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['会上发布年度白皮书，全文约2万字。', ['年度白皮书全文']],
  ['主任作常委会工作报告，全文1.1万字。', ['常委会工作报告全文']],
  ['这份长达8000字的倡议书里，“绿色”出现了12次。', ['倡议书字数', '“绿色”出现次数']],
])('how long something written is: %s', (text, expected) => expect(labels(text)).toEqual(expected));

import { expect, test } from 'vitest';
import { readReport } from './index.ts';
import { withTitle } from './title.ts';

const untitled = readReport('一、经济\n收入增长5%，达到3亿元。\n二、民生\n新增就业120人，新建学校4所。');

test.each([
  ['C:\\报告\\2023年工作.总结.docx', '2023年工作.总结'],
  ['/home/a/.report', '.report'],
  ['', '经济、民生'],
])('a report without a title from “%s” is called %s', (fileName, title) => {
  expect(untitled.title).toBe('');
  expect(withTitle(untitled, fileName).title).toBe(title);
});

test('a title of its own stays', () => {
  expect(withTitle({ ...untitled, title: '某县报告' }, 'a.txt').title).toBe('某县报告');
});

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

test('where a report was given is its second line, not a part of its title', () => {
  const english = readReport(
    'REPORT ON THE WORK OF THE PROVINCE--Delivered at the Second Session on March 4, 2021\n\nWe had a good year.\n',
  );
  expect([english.title, english.subtitle]).toEqual([
    'REPORT ON THE WORK OF THE PROVINCE',
    'Delivered at the Second Session on March 4, 2021',
  ]);
  const chinese = readReport('政府工作报告——在禾山市第三届人民代表大会第二次会议上\n\n一年来，全市向好。\n');
  expect([chinese.title, chinese.subtitle]).toEqual([
    '政府工作报告',
    '在禾山市第三届人民代表大会第二次会议上',
  ]);
});

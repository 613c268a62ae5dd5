import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readReport } from '../../briefing/read/index.ts';
import { documentText } from './document.ts';

const read = async (table: string): Promise<string> =>
  (await documentText('a.html', strToU8(`<p>2024年度述职表</p><table>${table}</table>`))).text;

test('a form is told field by field, its texts under their names', async () => {
  const text = await read(
    `<tr><td>单位<td>清河市水利局<td>姓名<td>林×
     <tr><td>主要工作<td colspan=3><p>一、防汛抗旱。争取资金1.2亿元，除险加固水库18座。</p><p>二、农村供水。自来水普及率93.5%。</p>
     <tr><td>存在问题<td colspan=3>管护经费不足，年均缺口约350万元。`,
  );
  const { title, keywords } = readReport(text);
  expect(title).toBe('2024年度述职表');
  expect(text).toContain('单位：清河市水利局');
  expect(keywords.map(({ name, points }) => `${name} ${points.length}`)).toEqual([
    '主要工作 2',
    '存在问题 1',
  ]);
});

test('a list of tasks, and a table of figures with a remark, are no forms', async () => {
  const tasks = await read(
    '<tr><td>任务<td>内容<td>单位<tr><td>供水<td>新建工程26处。完善管网。<td>水利局<tr><td>防汛<td>加固水库。<td>水利局',
  );
  expect(tasks).toContain('供水：内容新建工程26处。完善管网。，单位水利局');
  const figures = await read(
    '<tr><td>指标<td>数值<tr><td>税收（亿元）<td>20.9<tr><td>说明<td>含非税收入。按年度统计。',
  );
  expect(figures).toContain('税收：20.9亿元');
});

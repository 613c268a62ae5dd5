import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readReport } from '../../briefing/read/index.ts';
import { documentText } from './document.ts';

const read = async (name: string, text: string): Promise<string[]> =>
  (await documentText(name, strToU8(text))).text.trim().split('\u2029\n\n');

const page = `<html><head><title>公报_临江市人民政府</title></head><body>
<div class="top"><a href="/">网站首页</a> | <a href="/wza">无障碍浏览</a></div>
<div><ul><li><a href="/1">首页</a></li><li><a href="/2">政务公开</a></li><li><a href="/3">走进临江</a></li></ul></div>
<div>当前位置：<a href="/">首页</a> &gt; <a href="/tj">统计公报</a></div>
<div class="article"><h1>临江市2024年统计公报</h1>
<div><span>发布时间：2025-03-20 09:12</span> <span>来源：临江市统计局</span></div>
<p>2024年经济稳中有进<sup>[1]</sup>，增加值增长6.1%。</p><p><strong>一、农业</strong></p><p>新造林3.2×10<sup>4</sup>亩，<del>增加9%</del>。</p>
<p><strong>二、工业</strong></p><p>增加值402.7亿元。</p><p><a href="/fj.xlsx">附表：主要指标</a></p></div>
<div><h3>相关阅读</h3><ul><li><a href="a">2023年统计公报</a></li><li><a href="b">2022年统计公报</a></li></ul></div>
<div>【打印本页】 【关闭窗口】</div><div class="footer"><p>主办：临江市人民政府办公室</p></div></body></html>`;

test('of a page saved from a site only what it tells is read, and not what leads through the site', async () => {
  const said = await read('公报.html', page);
  expect(said[0]).toBe('# 临江市2024年统计公报');
  expect(said.join('\n')).not.toMatch(/首页|政务公开|当前位置|相关阅读|2022年|打印|主办|\[1\]|增加9/);
  // A link alone may be part of the text.
  expect(said).toContain('附表：主要指标');
  expect(said).toContain('新造林3.2×10⁴亩，。');
  const { title, source, date, keywords } = readReport(said.join('\u2029\n\n'));
  expect([title, source, date]).toEqual(['临江市2024年统计公报', '临江市统计局', '2025-03-20']);
  expect(keywords.map(({ name }) => name)).toEqual(['农业', '工业']);
});

test('what was struck out of a text is not told, and what its head says of it is', async () => {
  const said = await read(
    'a.md',
    '---\ntitle: 教育工作汇报\ndate: 2025-02-10\nauthor: 南浦区教育局\n---\n\n## 学位\n\n~~缺口3亿元~~缺口2.6亿元。\n\n## 教师\n\n招聘412人。\n',
  );
  expect(said).toContain('缺口2.6亿元。');
  const { title, source, date } = readReport(said.join('\u2029\n\n'));
  expect([title, source, date]).toEqual(['教育工作汇报', '南浦区教育局', '2025-02-10']);
});

test('a power set raised in a Word document is one, and what is struck through is not told', async () => {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const run = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
  const raised = run('4', '<w:vertAlign w:val="superscript"/>');
  const document = `<w:document xmlns:w="${w}"><w:body><w:p>${run('造林3.2×10')}${raised}${run('亩，')}${run('增长9%', '<w:strike/>')}${run('增长7%。')}</w:p></w:body></w:document>`;
  const bytes = zipSync({ 'word/document.xml': strToU8(document) });
  expect((await documentText('a.docx', bytes)).text.trim()).toBe('造林3.2×10⁴亩，增长7%。\u2029'.trim());
});

test('one indicator of several districts is one thing for each of them', async () => {
  expect(
    await read(
      'a.csv',
      '区域;指标;2023;2024\n东区;"财政收入(亿元)";12,5;13,1\n西区;"财政收入(亿元)";8,4;8,9\n',
    ),
  ).toEqual(
    expect.arrayContaining([
      '东区财政收入：2023年12.5亿元，2024年13.1亿元。',
      '西区财政收入：2023年8.4亿元，2024年8.9亿元。',
    ]),
  );
});

test('a rate per 100,000 keeps its number', async () => {
  const said = await read(
    'a.csv',
    '指标,2023年,2024年\n孕产妇死亡率（1/10万）,8.1,6.2\n签约率（%）,68.2,72.5\n',
  );
  expect(said).toContain('孕产妇死亡率：2023年8.1/10万，2024年6.2/10万。');
});

test('a column called 单位 that names offices is told, and is no unit', async () => {
  const said = await read('a.csv', '项目,单位,投资（万元）\n供水,水利局,1200\n道路,住建局,3400\n');
  expect(said).toContain('供水：单位水利局，投资1200万元。');
});

test('what a bracket says of what is counted is no unit', async () => {
  const said = await read(
    'a.csv',
    '指标,单位,2023年\n固定资产投资（不含农户）,亿元,398.1\n生产总值（可比价）,亿元,980.2\n',
  );
  expect(said.slice(-2)).toEqual([
    '固定资产投资（不含农户）：2023年398.1亿元。',
    '生产总值（可比价）：2023年980.2亿元。',
  ]);
});

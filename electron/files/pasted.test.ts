/** What comes off a clipboard, through the reading process as in the app. */
import { expect, test, vi } from 'vitest';
import { readReport } from '../../briefing/read/index.ts';
import { startReader } from '../command-line/reader.ts';
import { pastedText } from './pasted.ts';

// A web page starts a process, on a machine that may have other work.
vi.setConfig({ testTimeout: 30_000 });

/** As Excel copies it: the title and the groups reach over several cells, a hidden row is not drawn. */
const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>td{}</style></head>
<body><!--StartFragment--><table><col width=72><tr><td colspan=3>江源市2023年财政收支（单位：亿元）</td></tr>
<tr><td rowspan=2>指标</td><td colspan=2>2023年</td></tr><tr><td>总量</td><td>增长（%）</td></tr>
<tr><td>税收收入</td><td x:num>20.9</td><td x:num>3.6</td></tr><tr style='display:none'><td>草稿</td><td>1</td><td>2</td></tr>
</table><!--EndFragment--></body></html>`;
const text =
  '江源市2023年财政收支（单位：亿元）\t\t\r\n指标\t2023年\t\r\n\t总量\t增长（%）\r\n税收收入\t20.9\t3.6\r\n';
const figuresOf = (source: string): string[] =>
  readReport(source).keywords.flatMap(({ points }) =>
    points.flatMap(({ figures }) =>
      figures.flatMap(({ raw, label, kind }) => (kind === 'date' ? [] : [`${label} ${raw}`])),
    ),
  );

test('a table copied from a sheet is the one of its web page, and a report with its title', async () => {
  const { text: source, tables } = await pastedText({ text, html }, '剪贴板', startReader);
  expect(readReport(source).title).toBe('江源市2023年财政收支');
  expect(figuresOf(source)).toEqual(['税收总量 20.9亿元', '税收增速 3.6%']);
  expect(tables).toMatchObject([
    {
      heads: [
        ['指标', '2023年', '2023年'],
        ['指标', '总量', '增长（%）'],
      ],
    },
  ]);
  expect(source).not.toContain('草稿');
});
test('without a web page it is the one of its tabs', async () => {
  const { text: source, tables } = await pastedText({ text, html: '' }, '剪贴板', startReader);
  expect(readReport(source).title).toBe('江源市2023年财政收支');
  expect(figuresOf(source)).toContain('税收总量 20.9亿元');
  expect(tables).toHaveLength(1);
});
test('of text with a table in it the text is taken, as a person has seen it', async () => {
  const copied = { text: `一、财政\n全年平稳。\n${text}`, html: `<nav>首页</nav>${html}` };
  const { text: source, tables } = await pastedText(copied, '剪贴板', startReader);
  expect(source.startsWith('一、财政\n全年平稳。')).toBe(true);
  expect(tables).toHaveLength(1);
});
test('what is no text is refused by the clipboard’s name', async () => {
  await expect(pastedText({ text: ' \n', html: '' }, '剪贴板', startReader)).rejects.toMatchObject({
    kind: 'file-empty',
    params: { file: '剪贴板.txt' },
  });
});

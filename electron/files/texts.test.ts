import { describe, expect, test } from 'vitest';
import { strToU8 } from 'fflate';
import { readReport } from '../../briefing/read/index.ts';
import { documentText } from './document.ts';
import { encodingOf } from './decode.ts';

const read = async (name: string, text: string): Promise<string[]> =>
  (await documentText(name, strToU8(text))).text.trim().split('\u2029\n\n');

describe('Markdown', () => {
  test('tables, links, pictures, code, quotes and comments are told, not drawn', async () => {
    const said = await read(
      'a.md',
      [
        '---\ntitle: x\n---',
        '# 报告\n\n某县\n====\n',
        '见[公报](https://example.org "x")与![图](a.png)`代码`。\n',
        '单位：亿元\n\n| 指标 | 2023年 |\n|---|--:|\n| 税收 | 52.1 |\n',
        '> 引用一句。\n<!-- 不说 -->\n- [x] 已办结12件\n- 已办结15件\n\n```\nx = 1\n```\n',
      ].join('\n'),
    );
    expect(said).toEqual([
      ...['# 报告', '# 某县', '见公报与代码。', '税收：2023年52.1亿元。', '引用一句。'],
      ...['- 已办结12件', '- 已办结15件', 'x = 1'],
    ]);
  });
  test('strong lines are headings where there are no others, and a strong lead-in leads its point', async () => {
    const { text } = await documentText(
      'a.md',
      strToU8(
        '一年工作\n\n**经济运行**\n\n**工业：** 增加值增长8.1%，新增企业63家。\n\n**民生改善**\n\n新增就业5326人。\n',
      ),
    );
    const { keywords } = readReport(text);
    expect(keywords.map(({ name }) => name)).toEqual(['经济运行', '民生改善']);
    expect(keywords[0]?.points[0]?.lead).toBe('工业');
  });
});

describe('web pages', () => {
  test('entities, hidden parts, lists, notes and tables', async () => {
    const said = await read(
      'a.html',
      `<!doctype html><head><meta charset="utf-8"><title>x</title><style>p{}</style></head><body>
       <nav>首页</nav><h1>报告&nbsp;一</h1><p>增长&lt;5&percnt;&#x3002;<a href="#n1"><sup>1</sup></a><br>第二行</p>
       <p style="display:none">隐藏</p><p hidden>也隐藏</p><ol start="3"><li><p>其三</p></li><li>其四</li></ol>
       <table><caption>表</caption><tr><th rowspan=2>指标<th colspan=2>2023年<tr><th>总量<th>增长（%）<tr><td>税收<td>52<td>6.1</table>
       <noscript>无</noscript></body>`,
    );
    expect(said.slice(0, 4)).toEqual(['# 报告\u00a0一', '增长<5%。\n第二行', '3. 其三', '4. 其四']);
    expect(said.at(-1)).toBe('税收：2023年总量52，2023年增长6.1%。');
    expect(said.join()).not.toMatch(/隐藏|首页|无/);
  });
});

describe('texts without a mark of their encoding', () => {
  const wide = (text: string, little: boolean): Uint8Array =>
    new Uint8Array(
      [...text].flatMap((one) => {
        const code = one.charCodeAt(0);
        return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  const text = '全县地区生产总值增长百分之六，人民生活不断改善';
  test('UTF-16 is told, with line breaks and without any', () => {
    expect(encodingOf(wide(`${text}\n${text}`, true))).toBe('utf-16le');
    expect(encodingOf(wide(`${text}\n${text}`, false))).toBe('utf-16be');
    expect(encodingOf(wide(text, true))).toBe('utf-16le');
    expect(encodingOf(wide(text, false))).toBe('utf-16be');
  });
  test('a few broken bytes do not make UTF-8 another encoding', () => {
    expect(encodingOf(new Uint8Array([...strToU8(text.repeat(3)), 0xff, 0xe4]))).toBe('utf-8');
  });
});

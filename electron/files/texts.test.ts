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
      ...['- 已办结12件', '- 已办结15件'],
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

/** The points of the report that a text gives: what each says, with its figures. */
const pointsOf = async (name: string, text: string) => {
  const { keywords } = readReport((await documentText(name, strToU8(text))).text);
  return keywords.flatMap(({ points }) => points);
};
const told = (points: Awaited<ReturnType<typeof pointsOf>>): string[] =>
  points.flatMap(({ figures }) =>
    figures
      .filter(({ kind }) => kind !== 'date')
      .map(({ raw, label, source, sentence }) => `${label} ${raw} ${source.start >= sentence.start}`),
  );

describe('tables in plain text', () => {
  const around = (...lines: string[]): string =>
    ['江源市2023年主要指标', '一、财政', ...lines, '二、人口', '年末常住人口119.5万人。'].join('\n');
  const figures = [
    '一般公共预算收入 20.9亿元 true',
    '一般公共预算收入 21.7亿元 true',
    '固定资产投资 100.5亿元 true',
    '固定资产投资 98.4亿元 true',
    '常住人口 119.5万人 true',
  ];
  test.each([
    [
      'tabs',
      around(
        '指标\t2022年\t2023年',
        '一般公共预算收入（亿元）\t20.9\t21.7',
        '固定资产投资（亿元）\t100.5\t98.4',
      ),
    ],
    [
      'blanks',
      around(
        '                      单位：亿元',
        '',
        '指标              2022年    2023年',
        '一般公共预算收入    20.9      21.7',
        '固定资产投资       100.5      98.4',
      ),
    ],
    [
      'bars',
      around(
        '| **指标** | 单位 | 2022年 | 2023年 |',
        '|---|---|---|---|',
        '| 一般公共预算收入 | 亿元 | 20.9 | 21.7 |',
        '| 固定资产投资 | 亿元 | 100.5 | 98.4 |',
      ),
    ],
    [
      'a line for each cell',
      around(
        ...['指标', '2022年（亿元）', '2023年（亿元）', '一般公共预算收入', '20.9', '21.7'],
        ...['固定资产投资', '100.5', '98.4'],
      ),
    ],
  ])('by %s give each number its name, unit and year, and are kept as drawn', async (_, text) => {
    expect(told(await pointsOf('a.txt', text))).toEqual(figures);
    const { tables, text: source } = await documentText('a.txt', strToU8(text));
    expect(
      tables.map(({ rows }) => rows.map(({ source: { start, end } }) => source.slice(start, end))),
    ).toEqual([
      [
        '一般公共预算收入：2022年20.9亿元，2023年21.7亿元。',
        '固定资产投资：2022年100.5亿元，2023年98.4亿元。',
      ],
    ]);
    for (const { cells } of tables.flatMap(({ rows }) => rows))
      for (const cell of cells)
        if (cell.source && !cell.isLabel)
          expect(source.slice(cell.source.start, cell.source.end)).toBe(cell.text);
  });
  test('of several rows stay tables: their names lead no parts', async () => {
    const rows = ['税收收入', '财政支出', '固定资产投资', '居民收入'].map(
      (name, at) => `${name}\t2${at}.5\t3${at}.4\t4${at}.1`,
    );
    const points = await pointsOf(
      'a.txt',
      around('指标\t2021年（亿元）\t2022年（亿元）\t2023年（亿元）', ...rows),
    );
    expect(points.map(({ blocks }) => blocks.length)).toEqual([1, 1, 1, 1, 1]);
    expect(points[1]?.text).toBe('财政支出：2021年21.5亿元，2022年31.4亿元，2023年41.1亿元。');
    expect(new Set(told(points.slice(1, 2)).map((one) => one.split(' ')[0]))).toEqual(new Set(['财政支出']));
    const english = ['Revenue', 'Investment', 'Exports'].map((name, at) => `${name}\t2${at}.5\t3${at}.4`);
    const text = ['# Results', '## Finance', 'Item ($ million)\t2022\t2023', ...english].join('\n');
    expect(told(await pointsOf('a.txt', text))).toEqual([
      'Revenue in 2022 $20.5 million true',
      'Revenue $30.4 million true',
      'Investment in 2022 $21.5 million true',
      'Investment $31.4 million true',
      'Exports in 2022 $22.5 million true',
      'Exports $32.4 million true',
    ]);
  });
  test('under a caption that says their unit take it, wherever it stands', async () => {
    const rows = '指标\t2022年\t2023年\n税收\t20.9\t21.7\n投资\t100.5\t98.4';
    for (const caption of [
      '表1  财政情况        单位：亿元',
      '表1\t\t单位：亿元',
      '表1 财政情况（单位：亿元）',
    ])
      expect(told(await pointsOf('a.txt', around(caption, rows)))).toEqual([
        ...['税收 20.9亿元 true', '税收 21.7亿元 true', '投资 100.5亿元 true', '投资 98.4亿元 true'],
        '常住人口 119.5万人 true',
      ]);
  });
  test('without any, a text stays as it is', async () => {
    const text = '一、综合\r\n\r\n全年税收20.9亿元。\r\n';
    expect(await documentText('a.txt', strToU8(text))).toEqual({ text, tables: [] });
  });
  test('whose rows carry their units need no heads', async () => {
    expect(
      (await documentText('a.txt', strToU8('全年如下。\n税收  20.9亿元\n投资  98.4亿元\n'))).text,
    ).toContain('税收：20.9亿元。\u2029\n\n投资：98.4亿元。');
  });
});

describe('a table alone', () => {
  const rows = '指标\t2022年\t2023年\n税收（亿元）\t20.9\t21.7\n投资（亿元）\t100.5\t98.4\n户数\t3\t4\n';
  test('is a report called by its first names', async () => {
    const { title, keywords, year } = readReport((await documentText('a.txt', strToU8(rows))).text);
    expect([title, year, keywords.map(({ name, points }) => [name, points.length])]).toEqual([
      '税收、投资等3项',
      2023,
      [['指标', 3]],
    ]);
  });
  test.each([
    ['江源市2023年主要指标（单位：亿元）', '江源市2023年主要指标', '主要指标'],
    ['江源市统计局\n2023年财政收支', '2023年财政收支', '财政收支'],
  ])('under %s is called so', async (caption, title, name) => {
    const report = readReport((await documentText('a.txt', strToU8(`${caption}\n\n${rows}`))).text);
    expect(report.title).toBe(title);
    expect(report.keywords.map((keyword) => keyword.name)).toEqual([name]);
  });
  test('under a sentence is a part of its text', async () => {
    const { text } = await documentText('a.txt', strToU8(`全年税收平稳增长。\n${rows}`));
    expect(text.startsWith('全年税收平稳增长。\u2029\n\n税收：2022年20.9亿元')).toBe(true);
  });
});

describe('what Markdown sets apart', () => {
  test('notes are told where they are cited, and their marks count nothing', async () => {
    const text =
      '# 报告\n\n## 一、经济\n\n就业稳定[^1]，收入增长5.8%[^b]。\n\n## 二、民生[^1]\n\n改造小区58个。\n\n[^1]: 含5个县区，\n    不含市属。\n[^b]: 名义增长。\n[^c]: 没有引用。\n';
    for (const name of ['a.md', 'a.txt']) {
      expect(await read(name, text)).toEqual([
        ...[
          '# 报告',
          '## 一、经济',
          '就业稳定，收入增长5.8%。（注：含5个县区， 不含市属。）（注：名义增长。）',
        ],
        ...['## 二、民生', '改造小区58个。', '（注：没有引用。）'],
      ]);
      expect(told(await pointsOf(name, text)).map((one) => one.split(' ')[1])).toEqual([
        '5.8%',
        '5个',
        '58个',
      ]);
    }
  });
  test('code is left out, text in a fence is not', async () => {
    const code = '```js\nx = 123\n```\n';
    expect(await read('a.md', `甲。\n\n${code}\n乙。\n\n~~~text\n丙5个。\n~~~\n`)).toEqual([
      '甲。',
      '乙。',
      '丙5个。',
    ]);
    expect(await read('a.md', `\n\`\`\`\n# 报告\n\n新增12个。\n\`\`\`\n`)).toEqual(['# 报告', '新增12个。']);
    expect(await read('a.md', '甲。\n\n```\n乙5个。\n')).toEqual(['甲。', '乙5个。']);
  });
});

test('what stands on every page of a site is no point, what an article ends with is text', async () => {
  const page = (foot: string): string => `<h1>报告</h1><article><p>税收20.9亿元。</p>${foot}`;
  expect(
    await read(
      'a.html',
      `${page('<footer>来源：统计局</footer>')}</article><div>版权所有 2024 江源市人民政府</div><p>京ICP备05070218号</p>
      <p>Copyright © 2024</p><div role="contentinfo">联系电话 12345</div><footer>网站地图 2024</footer>`,
    ),
  ).toEqual(['# 报告', '税收20.9亿元。', '来源：统计局']);
  expect(await read('a.html', page('<p>版权登记量增长5.8%。</p>'))).toHaveLength(3);
});

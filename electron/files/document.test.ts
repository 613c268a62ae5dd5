import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LecternError, type ErrorKind } from '../../api/errors.ts';
import { readReport } from '../../briefing/read/index.ts';
import { documentText } from './document.ts';

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/files/${name}`));
const textOf = async (name: string): Promise<string> => (await documentText(name, bytesOf(name))).text;
const partsOf = async (name: string): Promise<string[]> =>
  readReport(await textOf(name)).keywords.map((keyword) => keyword.name);
const figuresOf = async (name: string): Promise<string[]> =>
  readReport(await textOf(name)).keywords.flatMap(({ points }) =>
    points.flatMap(({ figures }) => figures.map(({ raw }) => raw)),
  );
async function refusal(name: string, bytes: Uint8Array): Promise<ErrorKind | string> {
  try {
    return (await documentText(name, bytes)).text;
  } catch (thrown) {
    if (thrown instanceof LecternError) return thrown.kind;
    throw thrown;
  }
}

describe('the same report', () => {
  const plain = readFileSync('tests/fixtures/reports/keywords.zh.txt', 'utf8');
  test.each(['keywords.gb18030.txt', 'keywords.utf-16.txt'])('reads alike from %s', async (name) => {
    expect((await textOf(name)).replace(/^\ufeff/, '')).toBe(plain);
  });
  test('reads alike from a PDF made of it', async () => {
    expect(await partsOf('keywords.pdf')).toEqual(['强', '绿', '暖']);
    const figures = readReport(plain).keywords.flatMap(({ points }) =>
      points.flatMap((point) => point.figures),
    );
    expect(await figuresOf('keywords.pdf')).toEqual(figures.map(({ raw }) => raw));
  });
});

describe('headings, lists and tables', () => {
  test.each(['page.html', 'page.docx', 'page.odt'])('are kept of %s', async (name) => {
    expect(await partsOf(name)).toEqual(['经济', '民生']);
    const text = await textOf(name);
    expect(text).not.toContain('alert');
    expect(text).toContain('学校：2020年10所，2021年12所。');
    expect(await figuresOf(name)).toEqual(
      expect.arrayContaining(['3256.47亿元', '8.3%', '63家', '4300多万元', '5.62万人', '12所']),
    );
  });
  test.each(['table.csv', 'table.xlsx'])('of %s become sentences with unit and year', async (name) => {
    const text = await textOf(name);
    expect(text).toContain('地区生产总值：2020年3000.5亿元，2021年3256.47亿元。');
    expect(text).toContain('城镇化率：2020年57.3%，2021年58.36%。');
  });
  test('of slides: titles are parts, notes are read, slide numbers are not', async () => {
    expect(await partsOf('slides.pptx')).toEqual(['工业经济', '农业农村']);
    expect(await figuresOf('slides.pptx')).toEqual(['9.8%', '312.8万吨', '2.6万吨']);
  });
  test('Western European text is told from GB18030', async () => {
    const text = await textOf('latin.txt');
    expect(text).toContain('our cafés rose 5.2% to £3.4 million, the company’s best year. Naïve');
    expect(text).toContain('€1.2 million – a first.');
  });
  test('Big5 is told from GB18030', async () =>
    expect(await textOf('taiwan.big5.txt')).toContain('國內生產總值'));
});

describe('what cannot be read says why', () => {
  const ole = (text: string): Uint8Array =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...strToU8([...text].join('\0'))]);
  test.each<[string, Uint8Array, ErrorKind]>([
    ['old.doc', ole('WordDocument'), 'file-old-office'],
    ['locked.docx', ole('EncryptedPackage'), 'file-encrypted'],
    ['picture.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'file-picture'],
    ['tiff.docx', bytesOf('scan.tif'), 'file-picture'],
    // As a telephone writes it: its length, and that it is a picture of HEVC.
    ['heic.docx', strToU8('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), 'file-picture'],
    ['empty.docx', new Uint8Array(), 'file-empty'],
    ['blank.txt', strToU8(' \n'), 'file-empty'],
    ['noise.txt', new Uint8Array([1, 2, 3, 0, 255, 254, 7, 0]), 'file-not-text'],
    ['letter.rtf', strToU8('{\\rtf1 hello}'), 'file-old-office'],
    ['half.docx', bytesOf('page.docx').subarray(0, 900), 'file-damaged'],
    ['half.pdf', strToU8('%PDF-1.7\nnothing'), 'file-damaged'],
    ['archive.zip', zipSync({ 'a.xml': strToU8('<a/>') }), 'file-archive'],
  ])('%s', async (name, bytes, kind) => {
    expect(await refusal(name, bytes)).toBe(kind);
  });
});

describe('what LibreOffice wrote reads as what was written', () => {
  const said = ['一、经济运行稳中有升', '二、民生保障有力有效', '三、主要指标一览', '四、生态环境持续改善'];
  const written = [
    ...['规模以上工业增加值增长8.9%，新增规上企业27家', '亿元以上项目58个，开工率达到96.5%。'],
    ...['新建学校4所，新增学位3600个', '2023年总量318.6亿元', '空气优良天数比例达到93.7%，地表水断面'],
    ...['森林覆盖率达到61.2%，比上年提高0.8个百分点。', '规上企业指年主营业务收入2000万元以上的工业企业。'],
  ];
  test.each(['writer.docx', 'writer.odt', 'writer.html'])(
    '%s: automatic numbers, two levels of headings, lists, a note, a box, merged heads, two columns',
    async (name) => {
      const text = await textOf(name);
      const { keywords } = readReport(text);
      expect(keywords.map(({ heading }) => heading)).toEqual(said);
      expect(keywords[0]?.points.map(({ lead }) => lead)).toEqual(['工业支撑更强', '项目建设提速']);
      expect(keywords[1]?.points.map((point) => point.text).slice(1, 3)).toEqual([
        '城镇新增就业5326人',
        '新建学校4所，新增学位3600个',
      ]);
      const last = keywords[3]?.points.map((point) => point.text);
      expect(last).toContainEqual(expect.stringMatching(/^河湖长制.*正在变成现实。$/));
      // The page of HTML leaves boxes out, which are pictures there.
      for (const words of name.endsWith('html') ? written.filter((one) => !one.includes('森林')) : written) {
        expect(text).toContain(words);
      }
      expect(text).not.toMatch(/27家1|第\d页|单位：亿元/);
    },
  );
  test('calc.xlsx: a caption with the unit, two rows of heads, merged cells, percents, dates, formulas', async () => {
    expect((await textOf('calc.xlsx')).trim().split('\u2029\n\n')).toEqual([
      '# 澄江县2023年主要经济指标',
      '## 经济指标',
      '地区生产总值：2022年总量299.4亿元，2023年总量318.6亿元，2023年增长6.4%，截至日期2023年12月31日。',
      '固定资产投资：2022年总量1210.5亿元，2023年总量1301.29亿元，2023年增长7.5%。',
      '## 民生',
      '教育新建学校：2023年4所。',
      '教育新增学位：2023年3600个。',
    ]);
  });
  test('impress.pptx: titles, bullets, a table and notes', async () => {
    expect(await partsOf('impress.pptx')).toEqual(['工业经济', '财政收支']);
    expect(await figuresOf('impress.pptx')).toEqual([
      '9.8%',
      '27家',
      '10.2%',
      '2022年',
      '19.92亿元',
      '2023年',
      '21.35亿元',
    ]);
  });
  test.each([
    ['columns.zh.pdf', 'keywords.zh.txt'],
    ['columns.en.pdf', 'council.en.txt'],
  ])(
    '%s: two columns, a running header and page numbers leave every point as it was',
    async (name, plain) => {
      const bare = (text: string): string => text.replace(/\s/g, '');
      const pointsOf = (text: string): string[] =>
        readReport(text).keywords.flatMap(({ points }) => points.map((point) => bare(point.text)));
      expect(pointsOf(await textOf(name))).toEqual(
        pointsOf(readFileSync(`tests/fixtures/reports/${plain}`, 'utf8')),
      );
    },
  );
});

describe('a workbook', () => {
  const sheets = (total: string): string[] => [
    ...['# 临川县2023年主要指标', '## 主要指标', '地区生产总值：2023年318.6亿元，同比6.4%。'],
    ...['一般公共预算收入：2023年21.7亿元，同比-2.1%。', '地区生产总值：2022年299.4亿元，同比5.8%。'],
    ...['城镇化率：2023年58.3%。', `财政收入合计：2023年${total}。`, '## 分区县'],
    '江东区：2022年总量120.3亿元，2022年增速5.2%，2023年总量128.4亿元，2023年增速6.1%。',
    '江西区：2022年总量98.2亿元，2022年增速4.4%，2023年总量102.5亿元，2023年增速5%。',
  ];
  test.each([
    ['indicators.xlsx', '（公式没有结果）'],
    ['sheets.ods', '340.3亿元'],
  ])(
    '%s: years and units in columns, two rows of heads, a caption, a formula, a hidden sheet',
    async (name, total) => {
      const text = await textOf(name);
      expect(text.trim().split('\u2029\n\n')).toEqual(sheets(total));
      const { title, region, year, keywords } = readReport(text);
      expect({ title, region, year }).toEqual({
        title: '临川县2023年主要指标',
        region: '临川县',
        year: 2023,
      });
      const figures = keywords[0]?.points[0]?.figures.map(({ label, raw }) => `${label} ${raw}`);
      expect(figures).toEqual([' 2023年', '地区生产总值 318.6亿元', '地区生产总值增速 6.4%']);
    },
  );
  test('long.csv: label, value, unit and year', async () => {
    expect((await textOf('long.csv')).trim().split('\u2029\n\n')).toEqual([
      ...['## long', 'Gross output: 862.4 million dollars in 2023.'],
      ...['Gross output: 815.2 million dollars in 2022.', 'Margin: 45% in 2023.'],
    ]);
  });
});

test.each(['cover.odp', 'cover.pptx'])(
  '%s: the cover is the title, notes are told, hidden slides are not',
  async (name) => {
    const text = await textOf(name);
    const { title, byline, date, keywords } = readReport(text);
    expect([title, byline, date]).toEqual(['临川县2023年经济工作汇报', '临川县发展和改革局', '2024-01']);
    expect(keywords.map(({ heading, points }) => [heading, ...points.map((point) => point.text)])).toEqual([
      [
        '经济运行',
        '地区生产总值318.6亿元，增长6.4%',
        '规上工业增加值增长7.2%',
        '新增市场主体4.3万户，请强调。',
      ],
      [
        '财政收支',
        '财政收入：2022年20.9亿元，2023年21.7亿元。',
        '财政支出：2022年45.1亿元，2023年45.9亿元。',
      ],
    ]);
  },
);

test('notes.pdf: a symbol font’s bullets are a list, and the number of a note is no figure', async () => {
  const text = await textOf('notes.pdf');
  expect(text).toContain('\n- 新增市场主体3200户\n\n- 新建改建农村公路86公里\n');
  expect(text).toContain('\n注：民生支出包括教育、医疗等12类支出，合计35.9亿元。\n');
  expect(text).not.toMatch(/[\ue000-\uf8ff]/);
  const last = readReport(text).keywords.at(-1)?.points.at(-1);
  expect(last?.figures.map(({ raw }) => raw)).toEqual(['12类', '35.9亿元']);
});

test('hyphens.en.pdf: words broken at the ends of lines are whole again', async () => {
  const text = await textOf('hyphens.en.pdf');
  for (const word of ['previous year', 'Unemployment', 'a well-known low', 'recruited', 'resurfaced'])
    expect(text).toContain(word);
});

test('a damaged file is refused or read, whatever is broken in it', async () => {
  const names = [
    ...['page.docx', 'writer.docx', 'page.odt', 'writer.odt', 'table.xlsx', 'calc.xlsx', 'slides.pptx'],
    ...['sheets.ods', 'cover.odp', 'cover.pptx', 'latin.txt', 'notes.pdf'],
    ...['page.html', 'writer.html', 'table.csv', 'keywords.gb18030.txt', 'keywords.pdf', 'columns.en.pdf'],
  ];
  const mutation = fc.record({
    name: fc.constantFrom(...names),
    flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 30 }),
    keep: fc.double({ min: 0.05, max: 1, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(mutation, async ({ name, flips, keep }) => {
      const bytes = bytesOf(name);
      for (const [at, value] of flips) bytes[at % bytes.length] = value;
      const outcome = await refusal(basename(name), bytes.subarray(0, Math.ceil(bytes.length * keep)));
      expect(typeof outcome).toBe('string');
      readReport(outcome);
    }),
    { numRuns: Number(process.env.LECTERN_MUTATIONS ?? 300) },
  );
}, 3_600_000);

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
      '## 经济指标',
      '澄江县2023年主要经济指标（单位：亿元）',
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

test('a damaged file is refused or read, whatever is broken in it', async () => {
  const names = [
    ...['page.docx', 'writer.docx', 'page.odt', 'writer.odt', 'table.xlsx', 'calc.xlsx', 'slides.pptx'],
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

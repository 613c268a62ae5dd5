import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readReport } from '../../briefing/read/index.ts';
import { documentText } from './document.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const names = `xmlns:w="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;
const part = (name: string, inner: string): string => `<w:${name} ${names}>${inner}</w:${name}>`;

/** What Word would write, read: paragraphs without the marks that only end them. */
async function read(body: string, others: Record<string, string> = {}): Promise<string[]> {
  const parts: Record<string, string> = {
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...others,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  return (await documentText('word.docx', bytes)).text.trim().split('\u2029\n\n');
}
const run = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (text: string, look = ''): string => `<w:p><w:pPr>${look}</w:pPr>${run(text)}</w:p>`;
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const item = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = {
  'word/numbering.xml': part(
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
     <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
     <w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
     <w:abstractNum w:abstractNumId="3">${level(0, 'decimal', '第%1章', '<w:pStyle w:val="Chapter"/>')}</w:abstractNum>
     <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
     <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
     <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
     <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
     <w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`,
  ),
};

test('numbers that Word writes by itself are there, on every level, and start again where it says so', async () => {
  const said = await read(
    p('经济', item(1)) +
      p('工业', item(1, 1)) +
      p('农业', item(1, 1)) +
      p('粮食', item(1, 2)) +
      p('民生', item(1)) +
      p('就业', item(1, 1)) +
      p('附一', item(4)) +
      p('圆点', item(2)) +
      p('甲', item(3)) +
      p('乙', item(3)) +
      p('丙', item(3, 1)) +
      p('不编号', item(0)),
    numbering,
  );
  expect(said).toEqual([
    ...['一、经济', '（一）工业', '（二）农业', '1. 粮食', '二、民生', '（一）就业', '一、附一'],
    ...['- 圆点', 'I. 甲', 'II. 乙', '2.1 丙', '不编号'],
  ]);
});

test('headings are told by their style, in Chinese and in English, by what it is made from, and by outline level', async () => {
  const styles = part(
    'styles',
    `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/></w:style>
     <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
     <w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/></w:style>
     <w:style w:type="paragraph" w:styleId="own"><w:name w:val="公文一级"/><w:basedOn w:val="1"/></w:style>
     <w:style w:type="paragraph" w:styleId="toc"><w:name w:val="toc 1"/></w:style>
     <w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="Chapter"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`,
  );
  const said = await read(
    p('报告', style('a')) +
      p('目录') +
      p('一、经济…………1', style('toc')) +
      p('经济', style('1')) +
      p('工业', style('2')) +
      p('民生', style('own')) +
      p('附录', '<w:outlineLvl w:val="0"/>') +
      p('正文', '<w:outlineLvl w:val="9"/>') +
      p('总则', style('Chapter')),
    { 'word/styles.xml': styles, ...numbering },
  );
  expect(said).toEqual([...['# 报告', '## 经济', '### 工业', '## 民生', '## 附录', '正文', '## 第1章 总则']]);
});

test('what was deleted, moved away or is a field code is not said; what was inserted is', async () => {
  const said = await read(
    `<w:p>${run('新增')}<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>${run('15')}</w:ins>${run('家。')}<w:moveFrom>${run('旧处')}</w:moveFrom></w:p>
     <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('上半句，')}</w:p>${p('下半句。')}
     <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('经济 1')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
     <w:p>${run('见第')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('部分。')}</w:p>
     <w:p>${run('看得见')}${run('隐藏', '<w:vanish/>')}</w:p>
     <w:p><w:pPr>${style('x')}<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange></w:pPr>${run('不是标题')}</w:p>`,
  );
  expect(said).toEqual(['新增15家。', '上半句，下半句。', '见第3部分。', '看得见', '不是标题']);
});

test('a text box is read once, after its paragraph, and a footnote at the end of its own', async () => {
  const box = `<w:txbxContent>${p('框里的话。')}</w:txbxContent>`;
  const said = await read(
    `<w:p>${run('前半句')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('后半句')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p>
     <w:p>${run('只有旧写法')}<w:r><mc:AlternateContent><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    {
      'word/footnotes.xml': part(
        'footnotes',
        `<w:footnote w:type="separator" w:id="0">${p('——')}</w:footnote><w:footnote w:id="2">${p('口径见附件')}</w:footnote>`,
      ),
      'word/header1.xml': part('hdr', p('页眉')),
      'word/comments.xml': part('comments', p('批注')),
    },
  );
  expect(said).toEqual(['前半句后半句。（注：口径见附件）', '框里的话。', '只有旧写法', '框里的话。']);
});

test('tabs, breaks, signs and hyphens are what they look like', async () => {
  const said = await read(
    `<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type="page"/><w:t>COVID</w:t><w:noBreakHyphen/><w:t>19</w:t><w:sym w:font="Wingdings" w:char="F081"/><w:sym w:font="Wingdings" w:char="F0B7"/><w:sym w:font="Arial" w:char="2103"/><w:softHyphen/></w:r></w:p>`,
  );
  expect(said).toEqual(['甲\t乙\n丙COVID-19①℃']);
});

test('a table that is set with tabs, by paragraphs or by line breaks, is told row by row; what only sets in is not', async () => {
  const tab = '</w:t><w:tab/><w:t>';
  const heads = p(`产品${tab}单位${tab}产量${tab}增长（%）`);
  const rows = [
    ['水泥', '万吨', '520.4', '-6.2'],
    ['客车', '辆', '3180', '2.7'],
  ].map((cells) => cells.join(tab));
  const told = ['水泥：产量520.4万吨，增长-6.2%。', '客车：产量3180辆，增长2.7%。'];
  expect(
    await read(p('表1 主要产品产量') + heads + rows.map((row) => p(row)).join('') + p('全年平稳。')),
  ).toEqual(['表1 主要产品产量', ...told, '全年平稳。']);
  const broken = `<w:p>${[`产品${tab}单位${tab}产量${tab}增长（%）`, ...rows].map((row) => run(row)).join('<w:r><w:br/></w:r>')}</w:p>`;
  expect(await read(broken)).toEqual(told);
  const setIn = p(`${tab}全年新建道路12公里，改造管网8公里。`);
  expect(await read(setIn + setIn)).toHaveLength(2);
});

test('a strong lead-in leads its point, and strong lines are headings', async () => {
  const strong = '<w:b/>';
  const body = '全年规模以上工业增加值增长8.1%，新增规上企业63家，工业用电量增长5.2%。';
  const said = await read(
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('某县二〇二三年工作报告', strong)}</w:p>
     <w:p>${run('经济运行', strong)}</w:p><w:p>${run('工业方面：', strong)}${run(body)}</w:p>
     <w:p>${run('一是抓好农业。', strong)}${run('粮食总产量31.2万吨，实现了连年丰收的好成绩。')}</w:p>
     <w:p>${run('民生改善', strong)}</w:p><w:p>${run('地区生产总值', strong)}${run('达到318.6亿元，增长6.4%，总量前移一位。')}</w:p>
     <w:p>${run('不粗', '<w:b w:val="0"/>')}</w:p>`,
  );
  expect(said.slice(0, 3)).toEqual(['某县二〇二三年工作报告', '**经济运行**', `**工业方面：** ${body}`]);
  expect(said.at(-2)).toBe('地区生产总值达到318.6亿元，增长6.4%，总量前移一位。');
  const { title, keywords } = readReport(said.join('\u2029\n\n'));
  expect(title).toBe('某县二〇二三年工作报告');
  expect(keywords.map(({ name }) => name)).toEqual(['经济运行', '民生改善']);
  expect(keywords[0]?.points.map(({ lead }) => lead)).toEqual(['工业方面', '抓好农业']);
  expect(keywords[0]?.points[0]?.text).toContain('8.1%');
});

test('list items without a full stop stay items of their own', async () => {
  const said = await read(
    p('就业', '<w:outlineLvl w:val="0"/>') + p('新增就业5326人', item(2)) + p('新建学校4所', item(2)),
    numbering,
  );
  const [keyword] = readReport(said.join('\u2029\n\n')).keywords;
  expect(keyword?.points.map(({ text }) => text)).toEqual(['新增就业5326人', '新建学校4所']);
});

test('merged cells, a table inside a table and a table that is only a frame', async () => {
  const cell = (text: string, look = ''): string => `<w:tc><w:tcPr>${look}</w:tcPr>${p(text)}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const inner = `<w:tbl>${row(cell('项目'), cell('2023年（个）'))}${row(cell('学校'), cell('4'))}</w:tbl>`;
  const said = await read(
    `${p('单位：亿元')}<w:tbl>${row(cell('指标', '<w:vMerge w:val="restart"/>'), cell('2023年', '<w:gridSpan w:val="2"/>'))}
      ${row(cell('', '<w:vMerge/>'), cell('总量'), cell('增长（%）'))}${row(cell('地区生产总值'), cell('318.6'), cell('6.4'))}</w:tbl>
     <w:tbl>${row(`<w:tc>${p('框中一段。')}${inner}${p('框中又一段。')}</w:tc>`)}</w:tbl>`,
  );
  expect(said).toEqual([
    '地区生产总值：2023年总量318.6亿元，2023年增长6.4%。',
    '框中一段。',
    '学校：2023年4个。',
    '框中又一段。',
  ]);
});

test('a file that calls its name spaces otherwise, or its parts, reads alike', async () => {
  const document = `<document xmlns="${main}" xmlns:x="${main}"><body><p><pPr><outlineLvl x:val="0"/></pPr><r><t>经济</t></r></p><p><x:r><x:t>增长6.4%。</x:t></x:r></p></body></document>`;
  const relations = `<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"><r:Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></r:Relationships>`;
  const bytes = zipSync({ 'word/document2.xml': strToU8(document), '_rels/.rels': strToU8(relations) });
  expect((await documentText('other.docx', bytes)).text).toBe('## 经济\u2029\n\n增长6.4%。\n');
});

import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { documentText } from './document.ts';

const names = ['office', 'text', 'style', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const numbers =
  '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-suffix="、" style:num-format="一, 二, 三, ..."/><text:list-level-style-number text:level="2" style:num-prefix="（" style:num-suffix="）" style:num-format="一, 二, 三, ..."/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';

/** What Writer would write, read: paragraphs without the marks that only end them. */
async function read(body: string): Promise<string[]> {
  const content = `<office:document-content ${names}><office:automatic-styles>${numbers}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const bytes = zipSync({ 'content.xml': strToU8(content) });
  return (await documentText('writer.odt', bytes)).text.trim().split('\u2029\n\n');
}

const list = (id: string, how: string, inner: string): string =>
  `<text:list xml:id="${id}" ${how}><text:list-item>${inner}</text:list-item></text:list>`;
const heading = (level: number, text: string): string =>
  `<text:h text:outline-level="${level}">${text}</text:h>`;
const style = 'text:style-name="N"';
const within = (inner: string): string => `<text:list><text:list-item>${inner}</text:list-item></text:list>`;

test('numbers of headings go on at every level where Writer cut the list for the text and the items between', async () => {
  const goesOn = `text:continue-numbering="true" ${style}`;
  const said = await read(
    [
      list('l1', style, heading(1, '工业')),
      list('l2', goesOn, within(heading(2, '投资'))),
      '<text:p>投资增长9.8%。</text:p>',
      list('l3', goesOn, within(heading(2, '园区'))),
      '<text:list text:style-name="B"><text:list-item><text:p>新建厂房28万平方米</text:p></text:list-item><text:list-item><text:p>入驻143家</text:p></text:list-item></text:list>',
      list('l4', `text:continue-list="l3" ${style}`, heading(1, '民生')),
      list('l5', goesOn, within(heading(2, '就业'))),
    ].join(''),
  );
  expect(said).toEqual([
    ...['## 一、工业', '### （一）投资', '投资增长9.8%。', '### （二）园区'],
    ...['- 新建厂房28万平方米', '- 入驻143家', '## 二、民生', '### （一）就业'],
  ]);
});

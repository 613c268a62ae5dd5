import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from './pdf.ts';

const bookmarks = [
  { title: '回顾', page: 0, level: 0 },
  { title: '抓项目', page: 0, level: 1 },
  { title: '开工12个', page: 1, level: 2 },
  { title: '签约6个', page: 1, level: 2 },
  { title: '惠民生', page: 2, level: 1 },
  { title: '展望', page: 2, level: 0 },
  { title: '一页也没有', page: 3, level: 1 },
];

test('bookmarks of three levels stand in the file as they are nested; one without a page is left out', async () => {
  const blank = await PDFDocument.create();
  for (let pages = 0; pages < 3; pages++) blank.addPage();
  const file = await finishPdf(await blank.save(), {
    title: '简报',
    author: '',
    language: 'zh-CN',
    bookmarks,
  });
  const { catalog } = await PDFDocument.load(file);
  const told = (parent: PDFDict, depth: number): string[] => {
    const lines: string[] = [];
    const next = (from: PDFDict, key: string) => from.lookupMaybe(PDFName.of(key), PDFDict);
    for (let item = next(parent, 'First'); item; item = next(item, 'Next')) {
      const title = item.lookup(PDFName.of('Title'), PDFHexString).decodeText();
      lines.push('  '.repeat(depth) + title, ...told(item, depth + 1));
    }
    return lines;
  };
  expect(told(catalog.lookup(PDFName.of('Outlines'), PDFDict), 0)).toEqual([
    '回顾',
    '  抓项目',
    '    开工12个',
    '    签约6个',
    '  惠民生',
    '展望',
  ]);
});

import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { documentText } from './document.ts';
import { kindOf } from './kinds.ts';

const quoted = (text: string): string =>
  [...strToU8(text)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('');
const letter = (way: string, page: string): Uint8Array =>
  strToU8(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n\r\n------x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${way}\r\n\r\n${page}\r\n------x\r\nContent-Type: image/png\r\n\r\nxx\r\n------x--\r\n`,
  );
const page = '<html><body><h1>工作总结</h1><p>全年投资12.5亿元。</p></body></html>';

test.each([
  ['quoted-printable', quoted(page)],
  ['base64', Buffer.from(page).toString('base64')],
])('a page that a browser saved in one file, %s, is read as a page', async (way, body) => {
  const { text } = await documentText('网页.mhtml', letter(way, body));
  expect(text).toBe('# 工作总结\u2029\n\n全年投资12.5亿元。\n');
});

test('a letter that carries no page is refused', async () => {
  await expect(documentText('a.mht', letter('8bit', '').subarray(0, 180))).rejects.toMatchObject({
    kind: 'file-empty',
  });
});

test('what Office 2003 wrote as XML is refused with what to do', () => {
  const xml =
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>';
  expect(() => kindOf('a.xls', strToU8(xml))).toThrow(expect.objectContaining({ kind: 'file-old-office' }));
});

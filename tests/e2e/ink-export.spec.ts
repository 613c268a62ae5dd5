import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commandLine, electron, inFolder, picture, root, sample, start, windowOf } from './program.ts';

const hasPoppler = spawnSync('pdffonts', ['-v']).error === undefined;

const poppler = (command: string, ...words: string[]): string =>
  execFileSync(command, words, { encoding: 'utf8' });

async function drag(slide: Locator, ...places: [number, number][]): Promise<void> {
  const box = await slide.boundingBox();
  if (!box) throw new Error('The slide is not to be seen');
  const { mouse } = slide.page();
  for (const [index, [x, y]] of places.entries()) {
    await mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 6 });
    if (index === 0) await mouse.down();
  }
  await mouse.up();
}

async function go(presenter: Page, slide: number): Promise<void> {
  for (const digit of String(slide)) await presenter.keyboard.press(digit);
  await presenter.keyboard.press('Enter');
  await expect(presenter.locator('html')).toHaveAttribute('data-slide', String(slide));
}

/** What is painted on each page, without the names of fonts and the like, which count through the file. */
async function painted(file: string): Promise<string[]> {
  const pdf = await PDFDocument.load(readFileSync(file));
  const found = (one: unknown): unknown => (one instanceof PDFRef ? pdf.context.lookup(one) : one);
  const said = (stream: PDFRawStream): string =>
    Buffer.from(decodePDFRawStream(stream).decode())
      .toString('latin1')
      .replace(/\/[A-Z]\d+/g, '/');
  // What blends with the ground is a drawing of its own, which the page calls.
  const within = (resources: unknown): string[] => {
    const drawings = resources instanceof PDFDict ? found(resources.get(PDFName.of('XObject'))) : null;
    if (!(drawings instanceof PDFDict)) return [];
    return drawings.values().flatMap((one) => {
      const drawing = found(one);
      if (!(drawing instanceof PDFRawStream)) return [];
      return [said(drawing), ...within(found(drawing.dict.get(PDFName.of('Resources'))))];
    });
  };
  return pdf.getPages().map(({ node }) => {
    const contents = node.Contents();
    const own = (contents instanceof PDFArray ? contents.asArray() : [contents]).map(found);
    const streams = own.flatMap((one) => (one instanceof PDFRawStream ? [said(one)] : []));
    return [...streams, ...within(node.Resources())].join('\n');
  });
}
const differing = (one: string[], other: string[]): number[] =>
  one.flatMap((page, index) => (page === other[index] ? [] : [index + 1]));

test('a show’s ink is exported on its slides, as lines; what has no slide is counted', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    commandLine('import', sample, '--library', library);
    const app = await start(folder, '--library', library);
    const main = await windowOf(app, 'main');
    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: '关键字 稳' }).click();
    await main.keyboard.press('Alt+F5');
    const presenter = await windowOf(app, 'presenter');
    const slide = presenter.locator('.current .slide');
    await expect(slide).toBeVisible({ timeout: 30_000 });
    await go(presenter, 2);
    await presenter.keyboard.press('Control+p');
    await drag(slide, [0.2, 0.6], [0.4, 0.62], [0.6, 0.58], [0.8, 0.64]);
    await presenter.keyboard.press('Control+i');
    await drag(slide, [0.1, 0.3], [0.5, 0.3]);
    await go(presenter, 4);
    await presenter.keyboard.press('Control+p');
    await drag(slide, [0.3, 0.3], [0.5, 0.5], [0.7, 0.3]);
    await expect(presenter.locator('.current [data-stroke]')).toHaveCount(1);
    // A stroke on an answer: no slide of the briefing has it.
    await presenter.keyboard.press('/');
    await presenter.keyboard.type('38.21');
    await expect(presenter.getByRole('option').first()).toBeVisible();
    await presenter.keyboard.press('Enter');
    await expect(presenter.locator('.current [data-layout="answer"]')).toBeVisible();
    await drag(slide, [0.3, 0.3], [0.6, 0.5]);
    await expect(presenter.locator('.current [data-stroke]')).toHaveCount(1);
    // Out of the pen, out of the answer, then out of the show, which asks once.
    await expect(async () => {
      await presenter.keyboard.press('Escape').catch(() => {});
      await expect(main.getByRole('button', { name: '查看记录' })).toBeVisible({ timeout: 300 });
    }).toPass();
    await main.getByRole('button', { name: '查看记录' }).click();

    const log = main.getByRole('dialog', { name: '放映记录' });
    await expect(log.getByText('有墨迹的页：2, 4')).toBeVisible();
    await picture(main, 'ink-log');
    await log.getByRole('button', { name: '导出带墨迹的 PDF…' }).focus();
    await main.keyboard.press('Enter');
    const dialog = main.getByRole('dialog', { name: '导出带墨迹的 PDF' });
    // The reading handout has no slides to draw on.
    await expect(dialog.getByRole('radio')).toHaveCount(2);
    await picture(main, 'ink-dialog');
    // Never mind leads back to where one came from.
    await main.keyboard.press('Escape');
    await expect(log).toBeVisible();
    await log.getByRole('button', { name: '导出带墨迹的 PDF…' }).click();
    const file = join(folder, 'ink.pdf');
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    }, file);
    await dialog.getByRole('button', { name: '选择位置…' }).click();
    const notice = main.getByRole('status').filter({ hasText: '已导出' });
    await expect(notice).toContainText('1 笔墨迹没有放上', { timeout: 30_000 });
    await picture(main, 'ink-done');
    await app.close();

    const plain = join(folder, 'plain.pdf');
    const exporting = (...words: string[]) =>
      spawnSync(electron, ['--disable-gpu', root, 'export', '--library', library, ...words], {
        encoding: 'utf8',
        timeout: 50_000,
        env: { ...process.env, LANG: 'en' },
      });
    exporting('--keyword', '稳', '--as', 'slides', '--to', plain);
    const without = await painted(plain);
    expect(differing(without, await painted(file))).toEqual([2, 4]);

    // The command line takes the ink of the last show that was drawn in.
    const handout = join(folder, 'handout.pdf');
    const words = ['--keyword', '稳', '--as', 'handout', '--per-page', '3', '--ink', '--to', handout];
    expect(exporting(...words).stderr).toContain('1 strokes could not be placed');
    // Its seal's colour is nowhere else on a page in black and white.
    const red = /\.70(?:59|588)\d* 0?\.156[89]\d* 0?\.117[67]\d* rg/;
    expect((await painted(handout)).map((page) => red.test(page))).toEqual([true, true]);
    const none = exporting('--keyword', '美', '--as', 'slides', '--ink', '--to', join(folder, 'none.pdf'));
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('Export without --ink');

    test.skip(!hasPoppler, 'SKIPPED: no poppler-utils here to look into the PDF with');
    for (const one of [file, handout]) {
      expect(poppler('pdfimages', '-list', one).trim().split('\n').slice(2)).toEqual([]);
      const pictures = process.env.LECTERN_PICTURES;
      if (pictures) poppler('pdftoppm', '-r', '60', '-png', one, join(pictures, basename(one, '.pdf')));
    }
  }));

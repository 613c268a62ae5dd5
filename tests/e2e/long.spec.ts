/** Reports of hundreds of pages: drawn as one comes to them, read beside the window, stopped at any moment. */
import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choose, inFolder, sample, start, windowOf } from './program.ts';

/** A report with so many parts of forty points each, every one with figures of its own. */
function longReport(parts: number): string {
  const point = (part: number, at: number): string =>
    `办成第${at}件实事。完成投资${part}${at}.5亿元，比上年增长${at}.2%，新增企业${part * 1_000 + at}家。`;
  const part = (_: unknown, index: number): string =>
    [
      `第${index + 1}部分：第${index + 1}个方面工作`,
      ...Array.from({ length: 40 }, (_, at) => point(index + 1, at + 1)),
    ].join('\n\n');
  return ['江源市2023年发展情况报告', '2023年，全市经济平稳。', ...Array.from({ length: parts }, part)].join(
    '\n\n',
  );
}

test('the end of a long report is there as its begin is: in the review, as a document, in the table', () =>
  inFolder(async (folder) => {
    const file = join(folder, '长报告.txt');
    writeFileSync(file, longReport(20));
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await choose(app, file);
    await main.getByRole('button', { name: '导入报告…' }).click();
    const structure = main.getByRole('region', { name: '结构' });
    const points = structure.locator('.point');
    await points.first().click();
    await expect(main.getByText('800 个要点')).toBeVisible();
    // Far from the view nothing is drawn, and going there draws it.
    expect(await points.count()).toBeLessThan(600);
    const last = points.filter({ hasText: '办成第40件实事' }).last();
    await expect(main.getByLabel('关键字 20')).toHaveCount(0);
    await expect(async () => {
      await structure.locator('.scroll').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
      await expect(main.getByLabel('关键字 20')).toBeAttached({ timeout: 500 });
      await expect(last).toBeInViewport({ timeout: 500 });
    }).toPass();
    await last.click();
    await expect(structure.getByText('完成投资2040.5亿元')).toBeInViewport();
    await expect(main.getByRole('region', { name: '原文' }).locator('.chosen')).toContainText(
      '完成投资2040.5亿元',
    );
    await expect(main.getByRole('region', { name: '原文' }).locator('.chosen')).toBeInViewport();

    // A point that a person makes is read beside the window, and its figures are counted.
    await structure.getByRole('button', { name: /^从“/ }).first().click();
    await expect(points.filter({ hasText: '办成第40件实事' }).last()).toContainText(/\d 个数据/);
    await expect(main.getByText('801 个要点')).toBeVisible();

    await main.getByRole('button', { name: '保存', exact: true }).click();
    const article = main.getByRole('article');
    await expect(article).toBeVisible();
    const end = article.getByRole('button', { name: '2040.5亿元' });
    await expect(end).toHaveCount(0);
    await expect(async () => {
      await main.getByText('点按数字').scrollIntoViewIfNeeded();
      await expect(end).toBeInViewport({ timeout: 500 });
    }).toPass();

    await main.getByRole('button', { name: '数据', exact: true }).click();
    const rows = main.getByRole('row');
    await rows.nth(1).getByRole('button').focus();
    await main.keyboard.press('End');
    await expect(main.getByRole('button', { name: '20040家', exact: true })).toBeFocused();
    await expect(main.getByRole('button', { name: '20040家', exact: true })).toBeInViewport();
    await app.close();
  }));

test('a reading is stopped at any moment, and the library answers meanwhile', () =>
  inFolder(async (folder) => {
    const file = join(folder, '巨长报告.txt');
    writeFileSync(file, longReport(1_000));
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await choose(app, file);
    await main.getByRole('button', { name: '导入报告…' }).click();
    const reading = main.getByRole('status').filter({ hasText: '巨长报告.txt' });
    await expect(reading).toBeVisible();
    const answered = await main.evaluate(async () => {
      const { lectern } = window as unknown as { lectern: { reports: { list: () => Promise<unknown> } } };
      return lectern.reports.list();
    });
    expect(answered).toEqual({ ok: true, json: '[]' });
    await expect(reading).toBeVisible();
    await reading.getByRole('button', { name: '取消' }).click();
    await expect(reading).toBeHidden({ timeout: 5_000 });
    await expect(main.getByRole('alert')).toHaveCount(0);

    await choose(app, sample);
    await main.getByRole('button', { name: '导入报告…' }).click();
    await expect(main.getByRole('region', { name: '结构' }).locator('.point').first()).toBeVisible();
    await app.close();
  }));

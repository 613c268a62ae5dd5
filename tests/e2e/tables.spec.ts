import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choose, inFolder, picture, start, windowOf } from './program.ts';

const years = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'];
const cells = (kind: 'td' | 'th', ...texts: string[]): string =>
  texts.map((text) => `<${kind}>${text}</${kind}>`).join('');
const page = `<h1>澄江县2023年国民经济和社会发展统计公报</h1>
<h2>一、综合</h2><p>全年地区生产总值318.6亿元，比上年增长6.4%。</p>
<p>单位：亿元</p>
<table><tr><th rowspan=2>行业</th><th rowspan=2>指标</th><th colspan=2>2022年</th><th colspan=2>2023年</th></tr>
<tr>${cells('th', '总量', '增长（%）', '总量', '增长（%）')}</tr>
<tr><td rowspan=2>工业</td>${cells('td', '规上工业增加值', '96.4', '5.8', '104.9', '8.9')}</tr>
<tr>${cells('td', '规上工业企业利润总额（万元）', '18,200', '', '19,750', '8.5')}</tr>
<tr><td>农业</td>${cells('td', '农林牧渔业总产值', '70.3', '-1.2', '72.6', '3.1')}</tr></table>
<p>工业支撑作用进一步增强。</p>
<h2>二、历年财政收入</h2>
<table><tr>${cells('th', '指标', ...years.map((year) => `${year}年（亿元）`))}</tr>
<tr>${cells('td', '一般公共预算收入', ...years.map((_, at) => `${12 + at}.35`))}</tr>
<tr>${cells('td', '其中：税收收入', ...years.map((_, at) => `${8 + at}.6`))}</tr></table>`;

test('a table of the source is looked at and kept as a table, its numbers lead to their sentences', () =>
  inFolder(async (folder) => {
    const file = join(folder, '公报.html');
    writeFileSync(file, page);
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await choose(app, file);
    await main.getByRole('button', { name: '导入报告…' }).click();

    const source = main.getByRole('region', { name: '原文', exact: true });
    const rows = source.getByRole('table').first().locator('tbody tr');
    await expect(rows).toHaveCount(3);
    await rows.nth(2).click();
    await expect(rows.nth(2)).toHaveClass(/chosen/);
    await picture(main, 'review');
    // What a person leaves out is still shown as what it is.
    await main.keyboard.press('Delete');
    await expect(rows.nth(2)).toHaveClass(/skipped/);
    await main.getByRole('button', { name: '撤销' }).click();
    await main.keyboard.press('Control+Enter');

    const article = main.getByRole('article');
    const [industry, income] = [article.getByRole('table').first(), article.getByRole('table').nth(1)];
    await expect(industry.getByRole('columnheader', { name: '2023年', exact: true })).toHaveAttribute(
      'colspan',
      '2',
    );
    await expect(industry.getByRole('rowheader', { name: '农林牧渔业总产值' })).toBeVisible();
    await expect(industry.locator('caption')).toHaveText('单位：亿元');
    await expect(industry.locator('tbody tr').first().locator('[rowspan="2"]')).toHaveText('工业');
    const aligned = await industry
      .locator('tbody td')
      .evaluateAll((all) => all.map((cell) => getComputedStyle(cell).textAlign));
    expect(new Set(aligned)).toEqual(new Set(['right']));

    const number = industry.getByRole('button', { name: '72.6', exact: true });
    await number.click();
    await expect(number).toHaveAttribute('aria-pressed', 'true');
    const provenance = main.getByRole('complementary', { name: '出处' });
    await expect(provenance).toContainText('72.6亿元');
    await expect(provenance.locator('mark')).toHaveText('72.6亿元');
    await picture(main, 'report');

    // What is wider than the text is scrolled in its own box, by the keyboard too, and nothing else moves.
    const box = article.getByRole('region', { name: '表格：历年财政收入' });
    await box.scrollIntoViewIfNeeded();
    await picture(main, 'wide');
    await box.focus();
    await main.keyboard.press('End');
    await main.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    expect(await main.locator('.scroll').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await expect(income.getByRole('button')).toHaveCount(16);
    await picture(main, 'wide-scrolled');

    // It is there when it is looked at again, and after a change of its structure.
    await main.getByRole('button', { name: '检查结构…' }).click();
    await expect(source.getByRole('table')).toHaveCount(2);
    await main.emulateMedia({ colorScheme: 'dark' });
    await picture(main, 'review-dark');
    await main.getByRole('button', { name: '取消' }).click();
    await expect(industry).toBeVisible();
    await picture(main, 'report-dark');
    await app.close();
  }));

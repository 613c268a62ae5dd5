import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, inFolder, picture, start, windowOf, startWith } from './program.ts';

const saveTo = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);
/** The table's line of a figure. */
const lineOf = (main: Page, raw: string) =>
  main.getByRole('row').filter({ has: main.getByRole('button', { name: raw, exact: true }) });

test('a number is edited in the table, and the slide says it; the way back is one button', () =>
  inFolder(async (folder) => {
    const { app, main } = await startWith(folder);
    await main.getByRole('button', { name: '数据', exact: true }).click();
    await main.getByRole('searchbox').fill('市场主体');
    await main.getByRole('button', { name: '38.21万户', exact: true }).focus();
    await main.keyboard.press('F2');
    const number = main.getByRole('textbox', { name: '数字' });
    await expect(number).toBeFocused();
    await expect(number).toHaveValue('38.21万户');

    // What is no number is refused where it stands, and Escape leaves all as it was.
    await number.fill('很多');
    await number.press('Enter');
    await expect(main.getByRole('alert')).toContainText('读不成一个数');
    await expect(number).toHaveAttribute('aria-invalid', 'true');
    await number.press('Escape');
    await expect(main.getByRole('button', { name: '38.21万户', exact: true })).toBeFocused();

    await main.keyboard.press('Enter');
    await number.fill('39.5万户');
    await number.press('Enter');
    const edited = main.getByRole('button', { name: '39.5万户', exact: true });
    await expect(edited).toBeFocused();
    await expect(lineOf(main, '39.5万户')).toContainText('已改');
    const source = main.getByRole('complementary', { name: '出处' });
    await expect(source).toContainText('原文是 38.21万户');
    await expect(source.locator('mark')).toHaveText('38.21万户');

    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: '关键字 考' }).click();
    const preview = main.getByRole('region', { name: '预览' });
    await main.getByRole('button', { name: /^第 5 张：复工复产/ }).click();
    await expect(preview.locator('[data-layout="figures"]')).toContainText('39.5万户');
    await main.getByRole('button', { name: /^第 6 张：复工复产/ }).click();
    await expect(preview.locator('[data-layout="point"]')).toContainText('市场主体增至39.5万户');
    await expect(preview).not.toContainText('38.21');
    await expect(main.getByLabel('备注（演讲者看）', { exact: true })).toHaveValue(/39\.5万户/);
    await preview.locator('[data-figure]').filter({ hasText: '39.5' }).first().click();
    await expect(main.getByRole('complementary', { name: '出处' })).toContainText('原文是 38.21万户');

    await main.getByRole('button', { name: '数据', exact: true }).click();
    const to = join(folder, '数据.csv');
    await saveTo(app, to);
    await main.getByRole('button', { name: '导出表格…' }).click();
    await expect(main.getByRole('status').filter({ hasText: '已导出' })).toBeVisible();
    const table = readFileSync(to, 'utf8');
    expect(table.split('\r\n')[0]).toBe(
      '\ufeff名称,原文数字,数值,单位,类别,关键字,原句,已改,原文,报告,年份,待核,不一致',
    );
    expect(table).toMatch(/39\.5万户,395000,户,.*,是,38\.21万户,/);

    await main.getByRole('button', { name: '恢复原文' }).click();
    await expect(main.getByRole('button', { name: '38.21万户', exact: true })).toBeVisible();
    await main.keyboard.press('Control+z');
    await expect(edited).toBeVisible();
    await main.keyboard.press('Control+z');
    await expect(edited).toBeHidden();
    await app.close();
  }));

test('unit and what was edited have columns that sort; what has no name stands last', () =>
  inFolder(async (folder) => {
    const { app, main } = await startWith(folder);
    await main.getByRole('button', { name: '数据', exact: true }).click();
    await main.getByRole('button', { name: '38.21万户', exact: true }).dblclick();
    await main.getByRole('textbox', { name: '数字' }).fill('39.5万户');
    await main.keyboard.press('Enter');
    const header = (name: string) => main.getByRole('columnheader', { name });
    const cells = (name: string) => main.locator(`td.${name}`);
    await expect(lineOf(main, '39.5万户').locator('td.unit')).toHaveText('户');
    await header('已改').getByRole('button').click();
    await expect(header('已改')).toHaveAttribute('aria-sort', 'ascending');
    await expect(cells('edited').first()).toHaveText('已改');
    await expect(cells('edited').nth(1)).toHaveText('');
    await header('单位').getByRole('button').click();
    await expect(cells('unit').first()).not.toHaveText('');
    for (const way of ['ascending', 'descending']) {
      await header('名称').getByRole('button').click();
      await expect(header('名称')).toHaveAttribute('aria-sort', way);
      await expect(cells('label').first()).not.toHaveText('—');
      // A date has no name; nothing is said to be missing.
      await expect(cells('label').last()).toHaveText('—');
    }
    await main.getByRole('combobox', { name: '类别' }).selectOption('不含日期和名称');
    await expect(main.getByRole('cell', { name: '日期', exact: true })).toHaveCount(0);
    // In the narrowest window nothing is wider than its place.
    await main.setViewportSize({ width: 1024, height: 768 });
    await main.getByRole('combobox', { name: '哪份报告' }).selectOption('');
    const scroller = main.locator('.scroll');
    expect(await scroller.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    await picture(main, 'figures-1024');
    await app.close();
  }));

test('numbers that do not agree are listed, lead to their lines, and may be let stand', () =>
  inFolder(async (folder) => {
    const report = join(folder, '矛盾.txt');
    writeFileSync(
      report,
      '江州这一年\n\n“稳”中有进：开局平稳\n\n经济平稳。规模以上工业增加值增长8.3%。\n\n工业向好。规模以上工业增加值增长8.7%。\n\n投资加快。工业投资310亿元。\n',
    );
    const { app, main } = await startWith(folder, report);
    await main.getByRole('button', { name: '数据', exact: true }).click();
    const findings = main.getByRole('region', { name: '请核对的数字' });
    await findings.getByText('1 处数字不一致').click();
    await expect(findings).toContainText('“规模以上工业增加值增速”前面说是 8.3%，后面说是 8.7%。');
    await expect(lineOf(main, '8.7%')).toContainText('不一致');
    // The table that leaves says so too.
    const to = join(folder, '数据.csv');
    await saveTo(app, to);
    await main.getByRole('button', { name: '导出表格…' }).click();
    await expect(main.getByRole('status').filter({ hasText: '已导出' })).toBeVisible();
    const marked = readFileSync(to, 'utf8')
      .split('\r\n')
      .filter((line) => line.endsWith(',是'));
    expect(marked.map((line) => line.split(',')[1])).toEqual(['8.3%', '8.7%']);
    await main.getByRole('searchbox').fill('投资');
    await findings.getByRole('button', { name: /^8\.7%/ }).click();
    await expect(main.getByRole('complementary', { name: '出处' })).toContainText('8.7%');
    await expect(main.getByRole('button', { name: '8.7%', exact: true })).toBeInViewport();

    await main.getByRole('checkbox', { name: '只看有标记的' }).check();
    await expect(main.getByRole('table').getByRole('row')).toHaveCount(3);
    await findings.getByRole('button', { name: /^不再提示：/ }).click();
    await expect(main.getByText('没有符合条件的数据。')).toBeVisible();
    await expect(findings).toContainText('已不再提示（1）');
    await main.keyboard.press('Control+z');
    await expect(findings).toContainText('1 处数字不一致');

    // Put right, it is no finding any more.
    await main.getByRole('button', { name: '8.7%', exact: true }).dblclick();
    await main.getByRole('textbox', { name: '数字' }).fill('8.3%');
    await main.keyboard.press('Enter');
    await expect(findings).toBeHidden();
    await app.close();
  }));

test('labels to check are listed with what speaks against them, lead to the sentence, and are renamed there', () =>
  inFolder(async (folder) => {
    const report = join(folder, '食堂.txt');
    writeFileSync(
      report,
      '江州这一年\n\n“民”生为本：开局平稳\n\n养老加快。这样的食堂，全县已有31个。\n\n市场活跃。全市市场主体达到38.21万户。\n',
    );
    const { app, main } = await startWith(folder, report);
    // The report itself says that there is something to look at, and leads there.
    const toCheck = main.getByRole('button', { name: '1 处请核对' });
    await expect(toCheck).toBeVisible();
    await picture(main, 'reports-to-check');
    await toCheck.click();
    const findings = main.getByRole('region', { name: '请核对的数字' });
    await findings.getByText('1 个名称请核对').click();
    await expect(findings).toContainText('“食堂”太笼统，单独看不出说的是什么。');
    await expect(lineOf(main, '31个')).toContainText('待核');
    await expect(lineOf(main, '38.21万户')).not.toContainText('待核');
    await picture(main, 'figures-doubts');

    await main.getByRole('checkbox', { name: '只看有标记的' }).check();
    await expect(main.getByRole('table').getByRole('row')).toHaveCount(2);
    await findings.getByRole('button', { name: /^改名称：/ }).click();
    await main.getByRole('textbox', { name: '名称' }).fill('全县社区食堂');
    await main.keyboard.press('Enter');
    // What a person wrote is in no doubt; undone, it is again.
    await expect(findings).toBeHidden();
    await main.keyboard.press('Control+z');
    await findings.getByText('1 个名称请核对').click();
    await findings.getByRole('button', { name: /^不再提示：/ }).click();
    await expect(lineOf(main, '31个')).toBeHidden();
    await main.getByRole('checkbox', { name: '只看有标记的' }).uncheck();
    await expect(lineOf(main, '31个')).not.toContainText('待核');
    await main.getByRole('button', { name: '报告', exact: true }).click();
    await expect(main.getByRole('button', { name: '打开简报' })).toBeVisible();
    await expect(toCheck).toBeHidden();
    await app.close();
  }));

const year = (of: number, firms: string, jobs: string): string =>
  `江州市${of}年工作回顾\n\n“稳”中有进：开局平稳\n\n主体壮大。${firms}\n\n就业平稳。城镇新增就业${jobs}万人。\n\n“美”在江州：城乡改善\n\n空气变好。优良天数达到${of - 1690}天。\n`;

test('reports of two years give series: corrected, confirmed, put into a briefing as a comparison', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    const texts = {
      2019: year(2019, '市场主体达到33.2万户。', '4.1'),
      2020: year(2020, '全市市场主体达到38.21万户。', '4.6'),
    };
    for (const [name, text] of Object.entries(texts)) {
      const file = join(folder, `${name}.txt`);
      writeFileSync(file, text);
      commandLine('import', file, '--library', library);
    }
    const app = await start(folder, '--library', library);
    const main = await windowOf(app, 'main');
    await main.getByRole('button', { name: '数据', exact: true }).click();
    await main.getByRole('button', { name: '序列' }).click();
    const proposed = main.getByRole('region', { name: '建议' });
    const values = main.getByRole('table', { name: '“市场主体”各年' });
    await expect(values.getByRole('row')).toHaveCount(3);
    await expect(values).toContainText('江州市2019年工作回顾');

    await main.getByRole('button', { name: '移除 2019年 33.2万户' }).click();
    await expect(values.getByRole('row')).toHaveCount(2);
    await main.getByRole('button', { name: '放回 2019年 33.2万户' }).click();
    await expect(values.getByRole('row')).toHaveCount(3);
    await main.getByRole('button', { name: '给“市场主体”改名' }).click();
    await main.getByRole('textbox', { name: '序列名称' }).fill('经营主体');
    await main.keyboard.press('Enter');
    await main.getByRole('button', { name: '确认“经营主体”' }).click();
    await expect(main.getByRole('region', { name: '已确认' })).toContainText('经营主体');
    await expect(proposed).not.toContainText('经营主体');

    await main.getByRole('button', { name: '把“经营主体”放进简报' }).click();
    const dialog = main.getByRole('dialog');
    await dialog
      .getByRole('group', { name: '江州市2020年工作回顾' })
      .getByRole('checkbox', { name: '关键字 稳' })
      .check();
    await main.keyboard.press('Escape');
    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: '关键字 稳', exact: true }).click();
    const slide = main.getByRole('button', { name: /经营主体由33\.2万户增至38\.21万户/ });
    await slide.click();
    const preview = main.getByRole('region', { name: '预览' });
    await expect(preview.locator('[data-layout="comparison"]')).toContainText(
      '2019年：《江州市2019年工作回顾》',
    );
    await expect(preview).toContainText('增加 5.01 万户，增长 15.1%');
    await expect(main.getByLabel('备注（演讲者看）', { exact: true })).toHaveValue(
      /2019年 33\.2 万户 · 江州市2019年工作回顾 · 市场主体达到33\.2万户。/,
    );
    // Its figures lead to their own report, whichever that is.
    await preview.locator('[data-figure]').filter({ hasText: '33.2' }).click();
    await expect(main.getByRole('complementary', { name: '出处' })).toContainText('江州市2019年工作回顾');

    // From the briefing itself: another one in, and out again by undo.
    await main.getByRole('button', { name: '对照…' }).click();
    await main.getByRole('checkbox', { name: /城镇新增就业/ }).check();
    await main.keyboard.press('Escape');
    const jobs = main.getByRole('button', { name: /城镇新增就业由4\.1万人增至4\.6万人/ });
    await expect(jobs).toBeVisible();
    await main.keyboard.press('Control+z');
    await expect(jobs).toBeHidden();
    await expect(slide).toBeVisible();
    await app.close();
  }));

test('a keyword is gathered across reports, with the comparisons they allow', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    for (const [of, firms, jobs] of [
      [2019, '市场主体达到33.2万户。', '4.1'],
      [2020, '全市市场主体达到38.21万户。', '4.6'],
      [2021, '市场主体41.05万户。', '4.9'],
    ] as const) {
      const file = join(folder, `${of}.txt`);
      writeFileSync(file, year(of, firms, jobs));
      commandLine('import', file, '--library', library);
    }
    const app = await start(folder, '--library', library);
    const main = await windowOf(app, 'main');
    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: '关键字 稳，汇集 3 份报告' }).click();
    await expect(main.getByRole('heading', { level: 1 }).first()).toHaveText('“稳”：历年对照');
    const slide = main.getByRole('button', { name: /市场主体由33\.2万户增至41\.05万户/ });
    await slide.click();
    const chart = main.getByRole('region', { name: '预览' }).locator('svg');
    await expect(chart).toContainText('2020年');
    await chart.getByText('38.21 万户').click();
    await expect(main.getByRole('complementary', { name: '出处' })).toContainText('江州市2020年工作回顾');
    await app.close();
  }));

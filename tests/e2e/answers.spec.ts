import { expect, test, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, inFolder, sample, start, windowOf } from './program.ts';

/** A library with the sample report, and the same city a year before with fewer businesses. */
function twoYears(folder: string): string {
  const library = join(folder, 'library.db');
  const earlier = join(folder, 'earlier.txt');
  const text = readFileSync(sample, 'utf8');
  writeFileSync(earlier, text.replaceAll('2020年', '2019年').replace('38.21万户', '33.2万户'));
  commandLine('import', earlier, '--library', library);
  commandLine('import', sample, '--library', library);
  return library;
}
const panel = (main: Page) => main.getByRole('dialog', { name: '找答案' });
const field = (main: Page) => panel(main).getByRole('combobox', { name: '问题' });
const chosen = (main: Page) => panel(main).getByRole('option', { selected: true });
const preview = (main: Page) => panel(main).getByRole('region', { name: '大屏幕上的样子' });

test('a question is answered as it is typed, with the slide it would be, and Enter goes to where it stands', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', twoYears(folder));
    const main = await windowOf(app, 'main');
    await main.getByRole('button', { name: '38.21万户' }).first().waitFor();
    await main.keyboard.press('Control+k');
    await expect(field(main)).toBeFocused();
    await field(main).pressSequentially('市场主体有多少');
    await expect(chosen(main)).toContainText('38.21万户');
    const slide = preview(main).locator('.slide[data-layout="answer"]');
    await expect(slide).toContainText('38.21万户');
    // The same figure a year before stands beside it.
    await expect(slide.getByRole('listitem')).toContainText('33.2万户');

    await main.keyboard.press('Enter');
    await expect(panel(main)).toHaveCount(0);
    const figure = main.getByRole('article').getByRole('button', { name: '38.21万户', pressed: true });
    await expect(figure).toBeInViewport();
    await expect(figure).toBeFocused();
    await expect(main.getByRole('complementary', { name: '出处' })).toContainText('38.21万户');
    await app.close();
  }));

test('去年 is the year before the open report’s, and is said so; its answer opens the other report', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', twoYears(folder));
    const main = await windowOf(app, 'main');
    await main.getByRole('button', { name: '38.21万户' }).first().waitFor();
    await main.keyboard.press('Control+k');
    // Enter at once: what is opened answers what was typed, however fast.
    await field(main).fill('去年市场主体多少？');
    await main.keyboard.press('Enter');
    await expect(main.getByRole('button', { name: '33.2万户', pressed: true })).toBeFocused();
    await main.keyboard.press('Control+k');
    await expect(field(main)).toHaveValue('去年市场主体多少？');
    await expect(panel(main).getByRole('status')).toContainText('按 2018 年查找');
    await app.close();
  }));

test('answers are chosen by keys or mouse; Escape leaves, and what was typed is there again', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', twoYears(folder));
    const main = await windowOf(app, 'main');
    await main.getByRole('button', { name: '查找' }).click();
    await field(main).fill('企业');
    const options = panel(main).getByRole('option');
    await expect(chosen(main)).toHaveId('answer-0');
    const ids = async (): Promise<string> => (await chosen(main).getAttribute('id')) ?? '';
    for (const [key, id] of [
      ['ArrowDown', 'answer-1'],
      ['ArrowDown', 'answer-2'],
      ['ArrowUp', 'answer-1'],
      ['PageDown', 'answer-6'],
      ['PageUp', 'answer-1'],
      ['Home', 'answer-0'],
      ['ArrowUp', 'answer-0'],
      ['End', `answer-${(await options.count()) - 1}`],
    ] as const) {
      await main.keyboard.press(key);
      expect(await ids(), key).toBe(id);
      await expect(field(main)).toHaveAttribute('aria-activedescendant', id);
    }
    await expect(chosen(main)).toBeInViewport();
    await main.keyboard.press('Home');
    await options.nth(2).click();
    expect(await ids()).toBe('answer-2');
    await expect(field(main)).toBeFocused();
    await main.keyboard.press('Escape');
    await expect(panel(main)).toHaveCount(0);
    await main.keyboard.press('Control+k');
    await expect(field(main)).toHaveValue('企业');
    await app.close();
  }));

test('a library without figures says so', () =>
  inFolder(async (folder) => {
    const empty = await start(folder, '--library', join(folder, 'empty.db'));
    const bare = await windowOf(empty, 'main');
    await bare.getByRole('heading', { name: '把报告放进来' }).waitFor();
    await bare.keyboard.press('Control+k');
    await expect(panel(bare)).toContainText('资料库里还没有数据');
    await empty.close();
  }));

test('pinyin, a talking point, nothing found, nothing typed: each says what it is', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', twoYears(folder));
    const main = await windowOf(app, 'main');
    await main.getByRole('button', { name: '38.21万户' }).first().waitFor();
    await main.keyboard.press('Control+k');
    await panel(main).getByRole('button', { name: '市场主体增长多少？' }).click();
    await expect(field(main)).toBeFocused();
    await expect(chosen(main)).toContainText('+15.09%');
    await field(main).fill('gxqy');
    await expect(chosen(main)).toContainText('高新技术企业');
    await field(main).fill('没有这回事的事');
    await expect(panel(main)).toContainText('没有找到“没有这回事的事”');
    await main.keyboard.press('Enter');
    await expect(panel(main)).toBeVisible();

    await field(main).fill('民生难题逐一破解');
    const point = panel(main).getByRole('group', { name: '要点' }).getByRole('option').first();
    await point.click();
    await expect(preview(main).locator('.slide[data-layout="point"]')).toContainText('103708套');
    await point.dblclick();
    await expect(panel(main)).toHaveCount(0);
    await expect(main.locator('[data-point]:focus')).toContainText('民生难题逐一破解');
    await app.close();
  }));

test('letters of an input method ask nothing, and its Enter shows nothing', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', twoYears(folder));
    const main = await windowOf(app, 'main');
    await main.getByRole('button', { name: '38.21万户' }).first().waitFor();
    await main.keyboard.press('Control+k');
    const session = await main.context().newCDPSession(main);
    await session.send('Input.imeSetComposition', { text: 'shichang', selectionStart: 8, selectionEnd: 8 });
    await expect(field(main)).toHaveValue('shichang');
    await expect(panel(main).getByRole('option')).toHaveCount(0);
    await field(main).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    await expect(panel(main)).toBeVisible();
    await session.send('Input.insertText', { text: '市场主体' });
    await expect(field(main)).toHaveValue('市场主体');
    await expect(chosen(main)).toContainText('38.21万户');
    await app.close();
  }));

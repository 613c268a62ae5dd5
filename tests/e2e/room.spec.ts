import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, inFolder, start, windowOf } from './program.ts';

const report = `江州小吃报告

“味”在江州：面馆越开越多

老字号焕发新生。全市面馆达到382家，增长15.1%。

百年𰻝𰻝面馆开业。全年接待游客46万人次，增长8%。
`;

async function atTheCheck(
  folder: string,
): Promise<{ app: ElectronApplication; main: Page; check: string[] }> {
  const library = join(folder, 'library.db');
  writeFileSync(join(folder, 'report.txt'), report);
  commandLine('import', join(folder, 'report.txt'), '--library', library);
  const app = await start(folder, '--library', library);
  const main = await windowOf(app, 'main');
  await main.getByRole('button', { name: '简报', exact: true }).click();
  await main.getByRole('button', { name: '放映前检查…' }).click();
  return { app, main, check: [] };
}
const cards = (app: ElectronApplication): Page[] =>
  app.windows().filter((page) => page.url() === 'lectern://app/card.html');

test('the room check tells of one display, of characters without a picture, and of the time', () =>
  inFolder(async (folder) => {
    const { app, main } = await atTheCheck(folder);
    const line = (name: string) => main.getByRole('region', { name, exact: true });
    await expect(line('屏幕')).toHaveAttribute('data-state', 'look');
    await expect(line('屏幕')).toContainText('只找到一块屏幕');
    await expect(line('不休眠')).toContainText('放映时屏幕保持点亮');
    await expect(line('时间')).toContainText('没有时间预算');

    // The title's face lacks it, and the line leads to where it stands.
    await expect(line('字')).toHaveAttribute('data-state', 'look');
    await expect(line('字')).toContainText('𰻝');
    await expect(line('字')).toContainText('U+30EDD');
    const link = line('字').getByRole('button').last();
    const number = /\d+/.exec((await link.textContent()) ?? '')?.[0];
    await link.click();
    await expect(main.getByRole('dialog')).toHaveCount(0);
    const current = main.getByRole('list', { name: '幻灯片' }).locator('[aria-current=true]');
    await expect(current).toHaveAccessibleName(new RegExp(`^第 ${number} 张：.*𰻝`));

    // Written another way, nothing is missing.
    await main.getByLabel('要点句', { exact: true }).fill('百年老面馆开业');
    await main.getByRole('button', { name: '放映前检查…' }).click();
    await expect(line('字')).toHaveAttribute('data-state', 'good');
    await expect(line('字')).toContainText('随程序的字体里都有');

    await line('时间').getByRole('button', { name: '放映设置…' }).click();
    await main.getByLabel('时间预算（分钟）').fill('8');
    await main.keyboard.press('Enter');
    await main.keyboard.press('Escape');
    await main.getByRole('button', { name: '放映前检查…' }).click();
    await expect(line('时间')).toHaveAttribute('data-state', 'good');
    await expect(line('时间')).toContainText('预算 8 分钟');

    // It is never in the way.
    await main.getByRole('button', { name: '直接放映' }).click();
    const audience = await windowOf(app, 'audience');
    await expect(audience.locator('html')).toHaveAttribute('data-slide', '1');
    await app.close();
  }));

test('any key a clicker sends is named with what it does, and nothing else happens', () =>
  inFolder(async (folder) => {
    const { app, main } = await atTheCheck(folder);
    const clicker = main.getByRole('region', { name: '翻页笔', exact: true });
    await expect(clicker).toHaveAttribute('data-state', 'open');
    const told = clicker.getByRole('status');
    for (const [key, text, state] of [
      ['.', '收到：. — 黑屏', 'open'],
      ['F5', '收到：F5，放映时不起作用', 'open'],
      ['PageUp', '收到：PageUp — 上一张', 'open'],
      ['PageDown', '收到：PageDown — 下一张', 'good'],
      ['Enter', '收到：Enter — 下一张', 'good'],
      ['ArrowRight', '收到：ArrowRight — 下一张', 'good'],
    ] as const) {
      await main.keyboard.press(key);
      await expect(told).toContainText(text);
      await expect(clicker).toHaveAttribute('data-state', state);
    }
    expect(app.windows()).toHaveLength(1);
    await main.keyboard.press('Escape');
    await expect(main.getByRole('dialog')).toHaveCount(0);
    await app.close();
  }));

test('a test picture with its name stands on each display, and Escape or a click closes them all', () =>
  inFolder(async (folder) => {
    const { app, main } = await atTheCheck(folder);
    // A second display where this machine has but one.
    await app.evaluate(({ screen }) => {
      const [first] = screen.getAllDisplays();
      if (!first) throw new Error('no display');
      const { x, y, width, height } = first.bounds;
      const halves = [0, 1].map((n) => ({ x: x + (n * width) / 2, y, width: width / 2, height }));
      const displays = halves.map((bounds, index) => ({
        ...first,
        id: index + 1,
        label: ['笔记本', '会议室投影'][index] ?? '',
        bounds,
        size: { width: bounds.width, height },
      }));
      screen.getAllDisplays = () => displays;
      screen.getDisplayMatching = () => displays[0] as (typeof displays)[0];
    });
    await main.getByRole('button', { name: '再查一遍' }).click();
    await expect(main.getByRole('region', { name: '屏幕', exact: true })).toHaveAttribute(
      'data-state',
      'good',
    );
    for (const how of ['Escape', 'click'] as const) {
      await main.getByRole('button', { name: '在每块屏幕上显示测试图' }).click();
      await expect.poll(() => cards(app).length).toBe(2);
      const pages = cards(app);
      for (const page of pages) await page.getByRole('button', { name: '关闭测试图' }).waitFor();
      const names = await Promise.all(pages.map((page) => page.locator('.name b').textContent()));
      expect(names.sort()).toEqual(['会议室投影', '笔记本']);
      const projector = pages[names.indexOf('会议室投影')] ?? pages[0];
      if (how === 'Escape') await pages[0]?.keyboard.press('Escape').catch(() => {});
      else await projector?.mouse.click(200, 200).catch(() => {});
      await expect.poll(() => cards(app).length).toBe(0);
    }
    await expect(main.getByRole('dialog', { name: '放映前检查' })).toBeVisible();
    await app.close();
  }));

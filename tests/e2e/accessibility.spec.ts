import { expect, test, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { commandLine, inFolder, sample, start, windowOf, startWith } from './program.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a page: rule and place. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: {
        run: (
          context: object,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Slides are pictures of themselves here; their own contrast and sizes have their own tests.
    const { violations } = await checker.run(
      { exclude: [['.slide']] },
      // A thumbnail's words are a picture too: its button is named by number and title.
      { rules: { 'label-content-name-mismatch': { enabled: false } } },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

test('every screen has names for its controls and contrast for its words', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    let app = await start(folder, '--library', library);
    let main = await windowOf(app, 'main');
    await main.getByRole('heading', { name: '把报告放进来' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await main.emulateMedia({ colorScheme });
      expect(await faults(main), `empty, ${colorScheme}`).toEqual([]);
    }
    await main.getByRole('button', { name: '粘贴文字…' }).click();
    expect(await faults(main), 'paste dialog').toEqual([]);
    await app.close();

    commandLine('import', sample, '--library', library);
    app = await start(folder, '--library', library);
    main = await windowOf(app, 'main');
    await main.getByRole('button', { name: '38.21万户' }).first().click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await main.emulateMedia({ colorScheme });
      expect(await faults(main), `reports, ${colorScheme}`).toEqual([]);
    }
    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: /^第 4 张/ }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await main.emulateMedia({ colorScheme });
      expect(await faults(main), `briefings, ${colorScheme}`).toEqual([]);
    }
    await main.getByRole('button', { name: '数据', exact: true }).click();
    await main.getByRole('table').waitFor();
    expect(await faults(main), 'figures').toEqual([]);
    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: '导出 PDF…' }).click();
    expect(await faults(main), 'export dialog').toEqual([]);
    await main.keyboard.press('Escape');
    for (const [button, ready] of [
      ['放映设置…', 'spinbutton'],
      ['放映前检查…', 'listitem'],
    ] as const) {
      await main.getByRole('button', { name: button }).click();
      await main.getByRole('dialog').getByRole(ready).first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await main.emulateMedia({ colorScheme });
        expect(await faults(main), `${button}, ${colorScheme}`).toEqual([]);
      }
      await main.keyboard.press('Escape');
    }
    await app.close();
  }));

test('the presenter’s window, its panels and its special states do too', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    commandLine('import', sample, '--library', library);
    const words = ['present', '--library', library, '--all', '--windowed', '--from', '4'];
    const app = await start(folder, ...words);
    const presenter = await windowOf(app, 'presenter');
    await expect(presenter.locator('html')).toHaveAttribute('data-slide', '4', { timeout: 30_000 });
    expect(await faults(presenter), 'presenter').toEqual([]);
    await presenter.getByRole('button', { name: /^更多/ }).click();
    expect(await faults(presenter), 'more tools').toEqual([]);
    await presenter.getByRole('button', { name: /^更多/ }).click();
    const panels = { '?': 'keys', o: 'overview', g: 'goto', 'Control+s': 'less time', 'Control+t': 'timer' };
    for (const [key, panel] of Object.entries({ ...panels, 'Control+d': 'displays' })) {
      await presenter.keyboard.press(key);
      await presenter.getByRole('dialog').waitFor();
      if (panel === 'goto') await presenter.keyboard.type('1');
      expect(await faults(presenter), panel).toEqual([]);
      await presenter.keyboard.press('Escape');
      await presenter.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    // Special states: covered, frozen, a tool in use, looked at in private, notes being typed.
    for (const key of ['b', 'f', 'Control+p', 'Control+ArrowRight']) await presenter.keyboard.press(key);
    await presenter.getByRole('button', { name: /^放映这一张/ }).waitFor();
    expect(await faults(presenter), 'special states').toEqual([]);
    await presenter.keyboard.press('Control+Enter');
    await presenter.getByRole('textbox').waitFor();
    expect(await faults(presenter), 'notes').toEqual([]);
    await app.close();
  }));

test('the answers to a question have names for their controls and contrast for their words', () =>
  inFolder(async (folder) => {
    const { app, main } = await startWith(folder);
    await main.getByRole('button', { name: '38.21万户' }).first().waitFor();
    await main.keyboard.press('Control+k');
    await main.getByRole('button', { name: '市场主体增长多少？' }).waitFor();
    expect(await faults(main), 'nothing asked').toEqual([]);
    await main.getByRole('combobox', { name: '问题' }).fill('企业');
    await main.getByRole('option').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await main.emulateMedia({ colorScheme });
      expect(await faults(main), `answers, ${colorScheme}`).toEqual([]);
    }
    await app.close();
  }));

test('so have findings, series and comparisons', () =>
  inFolder(async (folder) => {
    const report = join(folder, '五年.txt');
    writeFileSync(
      report,
      '江州市2020年工作回顾\n\n“稳”中有进：开局平稳\n\n总量扩大。地区生产总值由2016年的820亿元增加到2020年的1350亿元，增长54.6%。\n',
    );
    const { app, main } = await startWith(folder, report);
    await main.getByRole('button', { name: '数据', exact: true }).click();
    await main.getByText('1 处数字不一致').click();
    await main.getByRole('button', { name: '820亿元', exact: true }).click();
    await main.getByRole('button', { name: '修改（F2）' }).click();
    await main.getByRole('textbox', { name: '数字' }).fill('很多');
    await main.keyboard.press('Enter');
    await main.getByRole('alert').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await main.emulateMedia({ colorScheme });
      expect(await faults(main), `editing, ${colorScheme}`).toEqual([]);
    }
    await main.getByRole('textbox', { name: '数字' }).fill('830亿元');
    await main.keyboard.press('Enter');
    await main.getByRole('button', { name: '恢复原文' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await main.emulateMedia({ colorScheme });
      expect(await faults(main), `edited, ${colorScheme}`).toEqual([]);
    }
    await main.getByRole('button', { name: '序列', exact: true }).click();
    await main.getByRole('button', { name: '移除 2016年 830亿元' }).click();
    await main.getByRole('button', { name: '放回 2016年 830亿元' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await main.emulateMedia({ colorScheme });
      expect(await faults(main), `series, ${colorScheme}`).toEqual([]);
    }
    await main.getByRole('button', { name: '放回 2016年 830亿元' }).click();
    await main.getByRole('button', { name: '把“地区生产总值”放进简报' }).click();
    expect(await faults(main), 'put into briefing').toEqual([]);
    await main.keyboard.press('Escape');
    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: '对照…' }).click();
    await main.getByRole('checkbox').first().waitFor();
    expect(await faults(main), 'comparisons').toEqual([]);
    await app.close();
  }));

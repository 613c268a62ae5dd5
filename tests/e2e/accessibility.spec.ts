import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { commandLine, inFolder, sample, start, windowOf } from './program.ts';

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

    app = await start(folder, 'present', '--library', library, '--all', '--windowed', '--from', '4');
    const presenter = await windowOf(app, 'presenter');
    await expect(presenter.locator('html')).toHaveAttribute('data-slide', '4');
    expect(await faults(presenter), 'presenter').toEqual([]);
    await presenter.keyboard.press('?');
    await presenter.getByRole('dialog').waitFor();
    expect(await faults(presenter), 'keys').toEqual([]);
    await app.close();
  }));

import { expect, test } from '@playwright/test';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, root, sample, start, windowOf, startWith } from './program.ts';

test('a report comes in by the system dialog, an edit shows on the slide and outlives a restart', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    let app = await start(folder, '--library', library);
    let main = await windowOf(app, 'main');
    await app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    }, sample);
    await main.getByRole('button', { name: '导入报告…' }).click();
    await main.getByRole('button', { name: '保存', exact: true }).click();
    await expect(main.getByRole('heading', { level: 1 })).toContainText('衡阳');

    await main.getByRole('button', { name: '38.21万户' }).first().click();
    await expect(main.getByRole('complementary', { name: '出处' })).toContainText('38.21万户');

    await main.getByRole('button', { name: '打开简报' }).first().click();
    await main.getByRole('button', { name: '关键字 稳' }).click();
    await main.getByRole('button', { name: /^第 3 张/ }).click();
    const lead = main.getByLabel('要点句', { exact: true });
    const automatic = await lead.inputValue();
    await lead.fill('换成自己的说法');
    const preview = main.getByRole('region', { name: '预览' });
    await expect(preview.locator('h2')).toContainText('换成自己的说法');
    await app.close();

    app = await start(folder, '--library', library);
    main = await windowOf(app, 'main');
    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: '关键字 稳' }).click();
    await main.getByRole('button', { name: /^第 3 张/ }).click();
    await expect(main.getByLabel('要点句', { exact: true })).toHaveValue('换成自己的说法');

    // Undo reaches back over the restart.
    await main.keyboard.press('Control+z');
    await expect(main.getByLabel('要点句', { exact: true })).toHaveValue(automatic);
    await main.keyboard.press('Control+Shift+z');
    await expect(main.getByLabel('要点句', { exact: true })).toHaveValue('换成自己的说法');
    await app.close();
  }));

test('what is typed letter by letter is one step of undo, and none of it is lost', () =>
  inFolder(async (folder) => {
    const { app, main } = await startWith(folder);
    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: /^第 4 张/ }).click();
    const bullets = main.getByLabel('条目（每行一条）', { exact: true });
    const before = await bullets.inputValue();
    await bullets.focus();
    await main.keyboard.press('Control+End');
    await main.keyboard.type('\n第一条新话\n第二条新话');
    await expect(bullets).toHaveValue(`${before}\n第一条新话\n第二条新话`);
    await expect(main.getByRole('button', { name: '条目（每行一条）：恢复自动' })).toBeVisible();
    await main.keyboard.press('Control+z');
    await expect(bullets).toHaveValue(before);
    await app.close();
  }));

test('a text that is no report is refused with what to do, and stays in the dialog', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await main.getByRole('button', { name: '粘贴文字…' }).click();
    const text = main.getByLabel('报告全文', { exact: true });
    await text.fill('只有一句话。');
    await main.getByRole('button', { name: '导入', exact: true }).click();
    await expect(main.getByRole('alert')).toContainText('没有找到关键字和要点');
    await expect(text).toHaveValue('只有一句话。');
    await app.close();
  }));

test('a dropped file comes in', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await main.getByRole('heading', { name: '把报告放进来' }).waitFor();
    const transfer = await main.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(
        new File(['市情一览\n\n“稳”中有进：开局平稳\n\n工业增长5%。全市平稳。\n'], '短报告.txt'),
      );
      return data;
    });
    await main.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
    await main.getByRole('button', { name: '保存', exact: true }).click();
    await expect(main.getByRole('status')).toContainText('已导入');
    await app.close();
  }));

test('a Word document and a PDF come in as text does; one that cannot be read says what to do', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    const choose = (name: string): Promise<void> =>
      app.evaluate(
        ({ dialog }, file) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
        },
        join(root, 'tests/fixtures/files', name),
      );
    await choose('page.docx');
    await main.getByRole('button', { name: '导入报告…' }).click();
    await main.getByRole('button', { name: '保存', exact: true }).click();
    await expect(main.getByRole('button', { name: '3256.47亿元' })).toBeVisible();
    await choose('keywords.pdf');
    await main.getByRole('button', { name: '导入报告…' }).click();
    await main.getByRole('button', { name: '保存', exact: true }).click();
    await expect(main.getByRole('button', { name: '180.6亿元' })).toBeVisible();
    const old = join(folder, '旧报告.doc');
    writeFileSync(old, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    }, old);
    await main.getByRole('button', { name: '导入报告…' }).click();
    await expect(main.getByRole('alert')).toContainText('另存为 .docx');
    await app.close();
  }));

test('an export asks where to, tells how far it is, and is written', () =>
  inFolder(async (folder) => {
    const { app, main } = await startWith(folder);
    const to = join(folder, '讲义.pdf');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, to);
    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: '导出 PDF…' }).click();
    await main.getByRole('radio', { name: '阅读讲义' }).check();
    await main.getByRole('button', { name: '选择位置…' }).click();
    await expect(main.getByRole('status').filter({ hasText: '已导出' })).toBeVisible();
    expect(existsSync(to)).toBe(true);
    await app.close();
  }));

test('the language of the whole window follows the menu', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await main.getByRole('heading', { name: '把报告放进来' }).waitFor();
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('language-en')?.click());
    await expect(main.getByRole('heading', { name: 'Bring in a report' })).toBeVisible();
    await expect(main.locator('html')).toHaveAttribute('lang', 'en');
    await app.close();
  }));

test('an export that is cancelled leaves nothing behind', () =>
  inFolder(async (folder) => {
    const long = join(folder, 'long.txt');
    const points = Array.from(
      { length: 40 },
      (_, index) => `第${index}件事办成。全年投资${index + 1}亿元，增长8%。`,
    );
    writeFileSync(long, `长报告\n\n“长”话短说：事情很多\n\n${points.join('\n\n')}\n`);
    const { app, main } = await startWith(folder, long);
    const to = join(folder, '很长.pdf');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, to);
    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: '导出 PDF…' }).click();
    await main.getByRole('button', { name: '选择位置…' }).click();
    await main.getByRole('progressbar').waitFor();
    await main.getByRole('button', { name: '取消' }).click();
    await expect(main.getByRole('status').filter({ hasText: '已取消导出' })).toBeVisible();
    expect(readdirSync(folder).filter((name) => name.includes('很长'))).toEqual([]);

    // The next one is not held up by it.
    await main.getByRole('button', { name: '导出 PDF…' }).click();
    await main.getByRole('button', { name: '选择位置…' }).click();
    await expect(main.getByRole('status').filter({ hasText: '已导出' })).toBeVisible({ timeout: 80_000 });
    await app.close();
  }));

test('the window comes back where it was left', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    let app = await start(folder, '--library', library);
    await (await windowOf(app, 'main')).getByRole('heading', { level: 1 }).waitFor();
    const bounds = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds({ x: 40, y: 30, width: 1100, height: 700 });
      return window?.getBounds();
    });
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => {});
    await app.close().catch(() => {});
    app = await start(folder, '--library', library);
    await windowOf(app, 'main');
    const again = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    expect(again).toEqual(bounds);
    await app.close();
  }));

test('every figure stands in a table with its sentence, and leaves as a sheet', () =>
  inFolder(async (folder) => {
    const { app, main } = await startWith(folder);
    await main.getByRole('button', { name: '数据', exact: true }).waitFor();
    await main.keyboard.press('Control+3');
    await main.getByRole('searchbox').fill('市场主体');
    await expect(main.getByRole('button', { name: '38.21万户' })).toBeVisible();
    await expect(main.getByRole('status').first()).toContainText('/');
    await main.getByRole('button', { name: '数值' }).click();
    await expect(main.getByRole('columnheader', { name: '数值' })).toHaveAttribute('aria-sort', 'ascending');
    await main.getByRole('button', { name: '38.21万户' }).click();
    await expect(main.getByRole('complementary', { name: '出处' })).toContainText('原文第 15 行');
    const to = join(folder, '数据.csv');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, to);
    await main.getByRole('button', { name: '导出表格…' }).click();
    await expect(main.getByRole('status').filter({ hasText: '已导出' })).toBeVisible();
    expect(readFileSync(to, 'utf8')).toContain('市场主体,38.21万户,382100,户');
    await app.close();
  }));

import { expect, test, type ElectronApplication } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, electron, inFolder, root, sample, start, startWith, windowOf } from './program.ts';

/** Starts the program once more, in `folder` as its own, and waits until it has ended. */
const again = (folder: string, ...words: string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(electron, ['--disable-gpu', root, ...words], {
      cwd: folder,
      env: { ...process.env, LANG: 'zh_CN.UTF-8', XDG_CONFIG_HOME: folder },
      timeout: 60_000,
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.on('exit', (code) => resolve({ code, said }));
  });

/** Names of the windows there are, the one with the keyboard marked. */
const windows = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((window) => {
        const name = /(\w+)\.html/.exec(window.webContents.getURL())?.[1] ?? '';
        return window.isFocused() ? `${name}*` : name;
      })
      .sort(),
  );

test('a second start on the same library opens in the first, however its file is written', () =>
  inFolder(async (folder) => {
    const { app, library } = await startWith(folder);
    symlinkSync(library, join(folder, 'link.db'));
    for (const name of [library, 'library.db', 'link.db']) {
      const { code, said } = await again(folder, '--library', name);
      expect(code, name).toBe(0);
      expect(said, name).toContain('交给它了');
    }
    await expect.poll(() => windows(app)).toEqual(['main*']);

    // A briefing that is not there is told where a person looks.
    await app.evaluate(({ dialog }) => {
      dialog.showMessageBox = (...all: unknown[]) => {
        Object.assign(globalThis, { told: (all.at(-1) as { message: string }).message });
        return Promise.resolve({ response: 0, checkboxChecked: false });
      };
    });
    expect((await again(folder, 'present', '--library', 'library.db', '--keyword', '无')).code).toBe(0);
    const told = (): Promise<unknown> => app.evaluate(() => (globalThis as { told?: string }).told);
    await expect.poll(told).toContain('无');

    // What it was started for happens here.
    await again(folder, 'present', '--library', library, '--keyword', '稳', '--from', '2', '--windowed');
    const audience = await windowOf(app, 'audience');
    await expect(audience.locator('html')).toHaveAttribute('data-slide', '2');
    await expect.poll(() => windows(app)).toEqual(['audience', 'main', 'presenter*']);

    // While a show runs nothing comes before it.
    await again(folder, '--library', library);
    await again(folder, 'present', '--library', library, '--all');
    expect(await windows(app)).toEqual(['audience', 'main', 'presenter*']);
    await expect(audience.locator('html')).toHaveAttribute('data-slide', '2');
    await app.close();
  }));

test('on one display a second start during a show leaves the slide before everything else', () =>
  inFolder(async (folder) => {
    // The person's own library: a double click, without a word.
    mkdirSync(join(folder, 'Lectern'));
    commandLine('import', sample, '--library', join(folder, 'Lectern', 'library.db'));
    const app = await start(folder);
    const main = await windowOf(app, 'main');
    await main.getByRole('button', { name: '简报', exact: true }).click();
    // On a busy machine the briefing comes later than the key.
    await expect(main.getByRole('button', { name: /^第 2 张/ })).toBeVisible({ timeout: 30_000 });
    await main.keyboard.press('F5');
    await windowOf(app, 'audience');
    await expect.poll(() => windows(app)).toEqual(['audience*', 'main', 'presenter']);
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows())
        window.on('focus', () => Object.assign(globalThis, { focused: window.webContents.getURL() }));
    });
    expect((await again(folder)).code).toBe(0);
    expect((await again(folder, '--library', join('Lectern', 'library.db'))).code).toBe(0);
    const focused = await app.evaluate(() => (globalThis as { focused?: string }).focused);
    expect(focused ?? '').not.toContain('main');
    expect(await windows(app)).toEqual(['audience*', 'main', 'presenter']);
    await app.close();
  }));

test('a show alone keeps its library too, and another library has a program of its own', () =>
  inFolder(async (folder) => {
    const [one, two] = ['one.db', 'two.db'].map((name) => join(folder, name)) as [string, string];
    for (const library of [one, two]) commandLine('import', sample, '--library', library);
    const show = await start(folder, 'present', '--library', one, '--all', '--windowed');
    await windowOf(show, 'audience');
    const other = await start(folder, '--library', two);
    await windowOf(other, 'main');
    expect((await again(folder, '--library', one)).code).toBe(0);
    expect((await windows(show)).map((name) => name.replace('*', ''))).toEqual(['audience', 'presenter']);
    await other.close();
    await show.close();
  }));

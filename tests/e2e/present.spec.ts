import { expect, test, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
  commandLine,
  electron,
  inFolder,
  picture,
  root,
  sample,
  start,
  startWith,
  strike,
  windowOf,
} from './program.ts';

/** What both windows say of themselves. */
async function shows(windows: Page[], slide: number, state = 'live'): Promise<void> {
  for (const page of windows) {
    await expect(page.locator('html')).toHaveAttribute('data-slide', String(slide));
    await expect(page.locator('html')).toHaveAttribute('data-state', state);
  }
}

/** What stands before everything else in the middle of the audience's screen: a cover, or the slide on the air. */
const inFront = (audience: Page): Promise<string> =>
  audience.evaluate(() => {
    const found = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const classes = found?.closest('.over, .picture')?.classList ?? [];
    return [...classes].filter((name) => !name.startsWith('svelte-')).join(' ');
  });

test('two windows show the same slide, whatever keys come from either', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    commandLine('import', sample, '--library', library);
    const app = await start(folder, 'present', '--library', library, '--all', '--windowed');
    const both = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
    const [presenter, audience] = both as [Page, Page];
    await shows(both, 1);
    const slides = Number(await audience.locator('html').getAttribute('data-slides'));
    expect(slides).toBeGreaterThan(20);

    await presenter.keyboard.press('PageDown');
    await shows(both, 2);
    await audience.keyboard.press('ArrowRight');
    await shows(both, 3);
    await presenter.keyboard.press('1');
    await presenter.keyboard.press('2');
    await shows(both, 3);
    await presenter.keyboard.press('Enter');
    await shows(both, 12);
    await presenter.keyboard.press('F5');
    await shows(both, 12);
    await presenter.keyboard.press('End');
    await shows(both, slides);
    await presenter.keyboard.press('Home');
    await shows(both, 1);

    await audience.keyboard.press('b');
    await shows(both, 1, 'black');
    await expect.poll(() => inFront(audience)).toBe('over black');
    await presenter.keyboard.press(' ');
    await shows(both, 2, 'black');
    await expect(presenter.getByRole('status')).toContainText('黑屏');
    await presenter.keyboard.press(',');
    await shows(both, 2, 'white');
    await expect.poll(() => inFront(audience)).toBe('over white');
    await presenter.keyboard.press('Escape');
    await shows(both, 2);

    await audience.locator('.screen').click({ position: { x: 100, y: 100 } });
    await shows(both, 3);

    // One stray Escape asks; the second ends the show, and with it the program.
    await presenter.keyboard.press('Escape');
    await expect(presenter.getByRole('alertdialog')).toBeVisible();
    await shows(both, 3);
    const ended = app.waitForEvent('close');
    await presenter.keyboard.press('Escape').catch(() => {});
    await ended;
  }));

test('a button with the focus keeps Space and Enter for itself', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    commandLine('import', sample, '--library', library);
    const app = await start(folder, 'present', '--library', library, '--keyword', '稳', '--windowed');
    const presenter = await windowOf(app, 'presenter');
    await shows([presenter], 1);
    await presenter.getByRole('button', { name: /^黑屏/ }).focus();
    await presenter.keyboard.press(' ');
    await shows([presenter], 1, 'black');
    await app.close();
  }));

test('on one display V lets the show and the presenter take turns', () =>
  inFolder(async (folder) => {
    const { app, main } = await startWith(folder);
    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: /^第 4 张/ }).click();
    await main.keyboard.press('Shift+F5');
    const audience = await windowOf(app, 'audience');
    const presenter = await windowOf(app, 'presenter');
    await shows([audience, presenter], 4);
    const seen = (): Promise<string[]> =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .filter((window) => window.isVisible())
          .map((window) => /(\w+)\.html/.exec(window.webContents.getURL())?.[1] ?? ''),
      );
    await expect.poll(seen).toContain('audience');
    expect(await seen()).not.toContain('presenter');
    await audience.keyboard.press('v');
    await expect.poll(seen).toContain('presenter');
    expect(await seen()).not.toContain('audience');

    // What is edited while the show runs is on the screen at once.
    await presenter.keyboard.press('v');
    await expect.poll(seen).toContain('audience');
    await main.getByLabel('要点句', { exact: true }).fill('临场改的话');
    await expect(audience.locator('.on h2')).toContainText('临场改的话');
    await shows([audience, presenter], 4);

    await audience.keyboard.press('Escape');
    await audience.keyboard.press('Escape').catch(() => {});
    await expect.poll(seen).toEqual(['main']);
    await app.close();
  }));

test('on one display no single key brings what the presenter reads or types before the audience', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    commandLine('import', sample, '--library', library);
    const app = await start(folder, 'present', '--library', library, '--keyword', '稳');
    const audience = await windowOf(app, 'audience');
    const presenter = await windowOf(app, 'presenter');
    await shows([audience, presenter], 1);
    const isSeen = (page: string): Promise<boolean> =>
      app.evaluate(
        ({ BrowserWindow }, name) =>
          BrowserWindow.getAllWindows().some(
            (window) => window.isVisible() && window.webContents.getURL().endsWith(`/${name}.html`),
          ),
        page,
      );
    const question = audience.getByRole('alert');
    for (const key of ['/', 'g', 'o', 'Control+Enter', 'Control+s', 'Control+t']) {
      await audience.keyboard.press(key);
      await expect(question).toContainText('全场都看得见这块屏幕');
      expect(await isSeen('presenter'), key).toBe(false);
    }
    await picture(audience, 'asking');
    await audience.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await shows([audience, presenter], 1);

    await audience.keyboard.press('/');
    await expect(question).toContainText('找答案');
    await audience.keyboard.press('/');
    await expect.poll(() => isSeen('presenter')).toBe(true);
    await expect(presenter.getByRole('combobox')).toBeFocused();
    await presenter.keyboard.press('Escape');
    await expect.poll(() => isSeen('audience')).toBe(true);
    await expect.poll(() => isSeen('presenter')).toBe(false);
    await app.close();
  }));

test('a clicker is heard wherever the keyboard is, and what is typed stays typed', () =>
  inFolder(async (folder) => {
    const { app, main } = await startWith(folder);
    await main.getByRole('button', { name: '简报', exact: true }).click();
    await main.getByRole('button', { name: /^第 4 张/ }).click();
    await main.keyboard.press('F5');
    const audience = await windowOf(app, 'audience');
    await shows([audience], 1);
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().endsWith('/main.html'))
        ?.focus(),
    );
    await strike(app, 'main', 'PageDown');
    await shows([audience], 2);
    const field = main.getByLabel('要点句', { exact: true }).first();
    const text = await field.inputValue();
    await field.focus();
    await strike(app, 'main', 'PageDown');
    await shows([audience], 3);
    await strike(app, 'main', 'PageUp');
    await shows([audience], 2);
    await main.keyboard.press('End');
    await main.keyboard.press('.');
    await expect(field).toHaveValue(`${text}.`);
    await shows([audience], 2);
    await main.getByRole('button', { name: '简报', exact: true }).focus();
    await main.keyboard.press('.');
    await shows([audience], 2, 'black');
    await main.keyboard.press('b');
    await shows([audience], 2);
    // Its other button gives the keyboard back to the show; Escape here is none of the show's business.
    await main.keyboard.press('Escape');
    await main.keyboard.press('Escape');
    await main.keyboard.press('F5');
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.getURL() ?? ''),
      )
      .toContain('audience');
    await shows([audience], 2);
    await app.close();
  }));

test('a slide there is none of is refused before a window opens', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    commandLine('import', sample, '--library', library);
    const words = ['present', '--library', library, '--all', '--from', '900'];
    const { status, stderr } = spawnSync(electron, [root, ...words], {
      encoding: 'utf8',
      timeout: 30_000,
      env: { ...process.env, LANG: 'en', XDG_CONFIG_HOME: folder },
    });
    expect(status).toBe(2);
    expect(stderr).toContain('There is no slide 900; there are');
  }));

import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, inFolder, sample, start, strike, windowOf } from './program.ts';

/** A windowed show of one keyword, on its fourth slide. */
async function onSlideFour(
  work: (app: ElectronApplication, presenter: Page, audience: Page) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    commandLine('import', sample, '--library', library);
    const words = ['present', '--library', library, '--keyword', '稳', '--windowed', '--from', '3'];
    const app = await start(folder, ...words);
    const presenter = await windowOf(app, 'presenter');
    const audience = await windowOf(app, 'audience');
    for (const page of [presenter, audience]) await on(page, 3);
    await presenter.keyboard.press('PageDown');
    for (const page of [presenter, audience]) await on(page, 4);
    await work(app, presenter, audience);
    await app.close();
  });
}
const on = (page: Page, slide: number): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-slide', String(slide));

/** Ends the process of a window's page the hard way; what a window says of itself afterwards is asked through main. */
const crash = (app: ElectronApplication, name: string): Promise<void> =>
  app.evaluate(({ BrowserWindow }, page) => {
    const contents = BrowserWindow.getAllWindows().find((window) =>
      window.webContents.getURL().endsWith(`/${page}.html`),
    )?.webContents;
    return new Promise<void>((resolve) => {
      contents?.once('render-process-gone', () => resolve());
      contents?.forcefullyCrashRenderer();
    });
  }, name);
const slideOf = (app: ElectronApplication, name: string): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }, page) => {
    const found = BrowserWindow.getAllWindows().find((window) =>
      window.webContents.getURL().endsWith(`/${page}.html`),
    );
    if (!found || found.webContents.isCrashed()) return 'gone';
    return String(await found.webContents.executeJavaScript('document.documentElement.dataset.slide'));
  }, name);

for (const name of ['audience', 'presenter']) {
  test(`the ${name}’s page comes back to its slide after a crash, and keys go on`, () =>
    onSlideFour(async (app, presenter, audience) => {
      await crash(app, name);
      await expect.poll(() => slideOf(app, name), { timeout: 15_000 }).toBe('4');
      // The tool that drives a page does not outlive it, so the other window is asked to move on.
      await (name === 'audience' ? presenter : audience).keyboard.press('PageDown');
      await expect.poll(() => slideOf(app, name)).toBe('5');
    }));
}

/** The windows of the audience: what each is known by, and whether it is seen. */
const audiences = (app: ElectronApplication): Promise<{ id: number; seen: boolean }[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.webContents.getURL().endsWith('/audience.html'))
      .map((window) => ({ id: window.id, seen: window.isVisible() })),
  );

test('an audience’s page that hangs is told, and made anew where it was', () =>
  onSlideFour(async (app, presenter, audience) => {
    const [old] = await audiences(app);
    audience
      .evaluate(() => {
        for (;;);
      })
      .catch(() => {});
    await expect(presenter.getByRole('status')).toContainText('观众窗口没有反应');
    await presenter.keyboard.press('PageDown');
    await presenter.getByRole('button', { name: /^重新打开/ }).click();
    const made = async (): Promise<boolean> => {
      const all = await audiences(app);
      return all.length === 1 && all[0]?.id !== old?.id && all[0]?.seen === true;
    };
    await expect.poll(made).toBe(true);
    await expect.poll(() => slideOf(app, 'audience')).toBe('5');
    await expect(presenter.getByRole('status')).toContainText('观众看到：第 5 张');
    await presenter.keyboard.press('PageUp');
    await expect.poll(() => slideOf(app, 'audience')).toBe('4');
  }));

test('Ctrl+R makes any window of the audience anew, and what it shows is never gone meanwhile', () =>
  onSlideFour(async (app, presenter, audience) => {
    const [old] = await audiences(app);
    await app.evaluate(({ BrowserWindow }, id) => {
      BrowserWindow.fromId(id ?? 0)?.once('closed', () => {
        const other = BrowserWindow.getAllWindows().find((window) =>
          window.webContents.getURL().endsWith('/audience.html'),
        );
        Object.assign(globalThis, { before: [other?.isVisible(), other?.getBackgroundColor()] });
      });
    }, old?.id);
    const gone = audience.waitForEvent('close');
    // Impatient fingers get one new window.
    for (let press = 0; press < 3; press++) await presenter.keyboard.press('Control+r');
    await gone;
    expect(await app.evaluate(() => (globalThis as { before?: unknown }).before)).toEqual([true, '#000000']);
    await expect.poll(() => slideOf(app, 'audience')).toBe('4');
    expect(await audiences(app)).toHaveLength(1);
  }));

test('questions that were asked are offered again though the presenter’s page crashed', () =>
  onSlideFour(async (app, presenter, audience) => {
    const question = '企业有多少';
    await presenter.keyboard.press('/');
    await presenter.getByRole('combobox', { name: '问题' }).fill(question);
    await expect(presenter.getByRole('option', { selected: true })).toBeVisible();
    await presenter.keyboard.press('Enter');
    await expect(audience.locator('html')).toHaveAttribute('data-state', 'answer');
    await presenter.keyboard.press('Escape');
    await expect(audience.locator('html')).toHaveAttribute('data-state', 'live');
    await crash(app, 'presenter');
    await expect.poll(() => slideOf(app, 'presenter'), { timeout: 15_000 }).toBe('4');
    await audience.keyboard.press('/');
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()
            .find((window) => window.webContents.getURL().endsWith('/presenter.html'))
            ?.webContents.executeJavaScript(
              "[...document.querySelectorAll('dialog[open] button')].map((one) => one.textContent)",
            ),
        ),
      )
      .toContain(question);
  }));

test('a clicker turns the slide while the presenter’s page is too busy to hear it', () =>
  onSlideFour(async (app, presenter, audience) => {
    const click = (): Promise<void> => strike(app, 'presenter', 'PageDown');
    const busy = presenter.evaluate(() => {
      document.title = 'busy';
      const end = performance.now() + 4_000;
      while (performance.now() < end);
      return document.documentElement.dataset.slide;
    });
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle())),
      )
      .toContain('busy');
    let free = false;
    void busy.then(() => (free = true));
    await click();
    await on(audience, 5);
    expect(free).toBe(false);
    // Meanwhile nothing reached the page that is busy; once it is free it has not to be told again.
    expect(await busy).toBe('4');
    await on(presenter, 5);
    await click();
    for (const page of [presenter, audience]) await on(page, 6);
  }));

/** Processes that a process has started and that run this file. */
const childrenOf = (parent: number, file: string): number[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      try {
        const words = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
        return (
          words.includes(file) &&
          Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${entry}/stat`, 'utf8'))?.[1]) === parent
        );
      } catch {
        // It ended while it was looked at.
        return false;
      }
    })
    .map(Number);

test('the library’s process may die: the show stands, and what is edited next is kept', () => {
  test.skip(process.platform !== 'linux', 'Its process is found in /proc.');
  return onSlideFour(async (app, presenter, audience) => {
    const own = app.process().pid ?? 0;
    const [child] = childrenOf(own, 'library.cjs');
    expect(child).toBeGreaterThan(0);
    process.kill(child ?? 0, 'SIGKILL');
    await presenter.keyboard.press('PageDown');
    for (const page of [presenter, audience]) await on(page, 5);
    // The next change of the notes' size is kept in the library, which starts again for it.
    await presenter.keyboard.press('+');
    await expect.poll(() => childrenOf(own, 'library.cjs').length).toBe(1);
    for (const page of [presenter, audience]) await on(page, 5);
  });
});

test('a window that was closed can be opened again, and stands where the show stands', () =>
  onSlideFour(async (app, presenter, audience) => {
    await audience.close();
    await presenter.keyboard.press('PageDown');
    await on(presenter, 5);
    await presenter.keyboard.press('Control+r');
    const again = await windowOf(app, 'audience');
    await on(again, 5);
    await again.keyboard.press('PageUp');
    await on(presenter, 4);
  }));

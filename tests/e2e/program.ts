/** Starting the program as a person does, for the tests in this folder. */
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PageName } from '../../electron/windows.ts';

export const root = resolve(import.meta.dirname, '../..');
export const sample = join(root, 'assets/samples/hengyang-2020.zh.txt');
export const electron = process.env.LECTERN_ELECTRON ?? '';

/** A folder of the test's own, gone after `work`. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command line that needs no window. */
export const commandLine = (...words: string[]): string =>
  execFileSync('node', [join(root, 'electron/command-line/node.ts'), ...words], { encoding: 'utf8' });

/** Starts the program; what it remembers outside its library goes to a folder that nobody else uses. */
export const start = (folder: string, ...words: string[]): Promise<ElectronApplication> =>
  startOn({}, folder, ...words);

/** The same with something else in its environment, such as another DISPLAY. */
export const startOn = (
  environment: Record<string, string>,
  folder: string,
  ...words: string[]
): Promise<ElectronApplication> =>
  _electron.launch({
    executablePath: electron,
    // There is no graphics card on a virtual display; looking for one takes seconds, and at times for ever.
    args: ['--disable-gpu', root, ...words],
    env: {
      ...(process.env as Record<string, string>),
      LANG: 'zh_CN.UTF-8',
      XDG_CONFIG_HOME: folder,
      ...environment,
    },
  });

/** The window of this name, once it is there. */
export async function windowOf(app: ElectronApplication, name: PageName): Promise<Page> {
  const find = (): Page | undefined =>
    app.windows().find((page) => page.url() === `lectern://app/${name}.html`);
  // A window is there before its page is, and only the former is an event.
  await expect.poll(find, { timeout: 30_000 }).toBeTruthy();
  return find() as Page;
}

/** A key as it comes from the keyboard or a clicker: the program hears it before the page does. */
export const strike = (app: ElectronApplication, name: PageName, keyCode: string): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, { page, keyCode }) => {
      const contents = BrowserWindow.getAllWindows().find((window) =>
        window.webContents.getURL().endsWith(`/${page}.html`),
      )?.webContents;
      contents?.sendInputEvent({ type: 'keyDown', keyCode });
      contents?.sendInputEvent({ type: 'keyUp', keyCode });
    },
    { page: name, keyCode },
  );

/** What the system's dialog would give the next time a file is asked for. */
export const choose = (app: ElectronApplication, ...files: string[]): Promise<void> =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
  }, files);

/** The program with one report in a library of its own, and its main window. */
export async function startWith(
  folder: string,
  report = sample,
): Promise<{ app: ElectronApplication; main: Page; library: string }> {
  const library = join(folder, 'library.db');
  commandLine('import', report, '--library', library);
  const app = await start(folder, '--library', library);
  return { app, main: await windowOf(app, 'main'), library };
}

/** Keeps a picture for whoever wants to look: LECTERN_PICTURES names the folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.LECTERN_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** What a call through a window's own bridge gave: the library's answers cross it as JSON. */
export const toldBy = (answer: { value?: unknown; json?: string | undefined } | undefined): unknown =>
  answer?.json === undefined ? answer?.value : (JSON.parse(answer.json) as unknown);

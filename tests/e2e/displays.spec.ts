import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { join } from 'node:path';
import { noOutputs, Outputs } from './outputs.ts';
import { commandLine, inFolder, picture, sample, startOn, strike, windowOf } from './program.ts';

type Bounds = Record<'x' | 'y' | 'width' | 'height', number>;
type Seen = Bounds & { name: string };

/** The windows of ours that can be seen, and the display that each fills. */
const seen = (app: ElectronApplication): Promise<Seen[]> =>
  app.evaluate(({ BrowserWindow, screen }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => {
        const name = /(\w+)\.html/.exec(window.webContents.getURL())?.[1] ?? '';
        const own = window.getBounds();
        const { bounds } = screen.getDisplayMatching(own);
        // Without a window manager a window that fills a display is kept one pixel short of it.
        const fills = (['x', 'y', 'width', 'height'] as const).every(
          (side) => Math.abs(own[side] - bounds[side]) <= 1,
        );
        return { name, ...(fills ? bounds : own) };
      })
      .sort((a, b) => a.name.localeCompare(b.name)),
  );

const laptop = { x: 0, y: 0, width: 1920, height: 1080 };
const projector = { x: 1920, y: 0, width: 1024, height: 768 };
const at = (name: string, bounds: Bounds): Seen => ({ name, ...bounds });
const apart = [at('audience', projector), at('presenter', laptop)];

test.describe('on a laptop with a projector', () => {
  const reason = noOutputs();
  test.skip(reason !== null, reason ?? '');

  /** A show on a laptop, with the projector plugged in, mirroring it, or not there. */
  async function onStage(
    projects: 'beside' | 'mirrored' | 'unplugged',
    work: (app: ElectronApplication, outputs: Outputs, presenter: Page, audience: Page) => Promise<void>,
  ): Promise<void> {
    await inFolder(async (folder) => {
      const outputs = await Outputs.start(folder);
      try {
        if (projects === 'beside') outputs.plug();
        if (projects === 'mirrored') outputs.mirror();
        const library = join(folder, 'library.db');
        commandLine('import', sample, '--library', library);
        const words = ['present', '--library', library, '--keyword', '稳', '--from', '3'];
        const app = await startOn({ DISPLAY: outputs.display }, folder, ...words);
        try {
          const presenter = await windowOf(app, 'presenter');
          const audience = await windowOf(app, 'audience');
          for (const page of [presenter, audience])
            await expect(page.locator('html')).toHaveAttribute('data-slide', '3');
          await work(app, outputs, presenter, audience);
        } finally {
          await app.close();
        }
      } finally {
        outputs.stop();
      }
    });
  }

  test('the audience stands on the projector, X swaps, and a display can be chosen', () =>
    onStage('beside', async (app, _, presenter, audience) => {
      await expect.poll(() => seen(app)).toEqual(apart);
      await presenter.keyboard.press('x');
      await expect.poll(() => seen(app)).toEqual([at('audience', laptop), at('presenter', projector)]);
      await audience.keyboard.press('x');
      await expect.poll(() => seen(app)).toEqual(apart);
      await expect(audience.locator('html')).toHaveAttribute('data-slide', '3');
    }));

  test('a projector that is unplugged leaves the presenter’s window, and gets the slide again when it returns', () =>
    onStage('beside', async (app, outputs, presenter, audience) => {
      await expect.poll(() => seen(app)).toEqual(apart);
      outputs.unplug();
      // Nobody else sees the laptop: the presenter goes on, and what was on the air waits.
      await expect.poll(() => seen(app)).toEqual([at('presenter', laptop)]);
      await presenter.keyboard.press('PageDown');
      outputs.plug();
      await expect.poll(() => seen(app)).toEqual(apart);
      await expect(audience.locator('html')).toHaveAttribute('data-slide', '4');
    }));

  test('a projector that comes while the show runs gets the audience, never the presenter’s window', () =>
    onStage('unplugged', async (app, outputs) => {
      await expect.poll(() => seen(app)).toEqual([at('audience', laptop)]);
      outputs.plug();
      await expect.poll(() => seen(app)).toEqual(apart);
    }));

  test('a projector that mirrors the laptop shows the slide alone, and gets it for itself when it no longer does', () =>
    onStage('beside', async (app, outputs, presenter, audience) => {
      await expect.poll(() => seen(app)).toEqual(apart);
      // A panel that was open is closed: the room would read it.
      await presenter.keyboard.press('Tab');
      await expect(presenter.getByRole('dialog')).toBeVisible();
      outputs.mirror();
      await expect.poll(() => seen(app)).toEqual([at('audience', laptop)]);
      await expect(audience.locator('html')).toHaveAttribute('data-state', 'live');
      await audience.keyboard.press('PageDown');
      await audience.keyboard.press('v');
      await expect.poll(() => seen(app)).toEqual([at('presenter', laptop)]);
      await presenter.keyboard.press('v');
      await expect.poll(() => seen(app)).toEqual([at('audience', laptop)]);
      outputs.plug();
      await expect.poll(() => seen(app)).toEqual(apart);
      await expect(audience.locator('html')).toHaveAttribute('data-slide', '4');
    }));

  test('a presenter’s window that only the laptop showed leaves when the projector mirrors it', () =>
    onStage('beside', async (app, outputs) => {
      await expect.poll(() => seen(app)).toEqual(apart);
      outputs.unplug();
      await expect.poll(() => seen(app)).toEqual([at('presenter', laptop)]);
      outputs.mirror();
      await expect.poll(() => seen(app)).toEqual([at('audience', laptop)]);
    }));

  test('a show that begins mirrored begins as on one display', () =>
    onStage('mirrored', async (app, outputs, _, audience) => {
      await expect.poll(() => seen(app)).toEqual([at('audience', laptop)]);
      // Everybody would read along: the first press only asks.
      await audience.keyboard.press('Control+d');
      await audience.keyboard.press('Control+d');
      const presenter = await windowOf(app, 'presenter');
      await expect(presenter.getByRole('dialog')).toContainText('镜像：与另一块屏幕显示同一画面');
      await presenter.keyboard.press('Escape');
      outputs.plug();
      await expect.poll(() => seen(app)).toEqual(apart);
    }));

  test('the room check tells of mirrored displays and what to do, and tries each picture once', () =>
    inFolder(async (folder) => {
      const outputs = await Outputs.start(folder);
      try {
        outputs.mirror();
        const library = join(folder, 'library.db');
        commandLine('import', sample, '--library', library);
        const app = await startOn({ DISPLAY: outputs.display }, folder, '--library', library);
        const main = await windowOf(app, 'main');
        await main.getByRole('button', { name: '简报', exact: true }).click();
        await main.getByRole('button', { name: '放映前检查…' }).click();
        const line = main.getByRole('region', { name: '屏幕', exact: true });
        await expect(line).toHaveAttribute('data-state', 'look');
        await expect(line).toContainText('几块屏幕是镜像');
        await expect(line).toContainText('“扩展”');
        await picture(main, 'room-mirrored');
        await line.getByRole('button').click();
        const cards = (): number => app.windows().filter((page) => page.url().endsWith('card.html')).length;
        await expect.poll(cards).toBe(1);
        outputs.plug();
        await expect.poll(cards).toBe(0);
        await expect(line).toHaveAttribute('data-state', 'good');
        await app.close();
      } finally {
        outputs.stop();
      }
    }));

  test('without the presenter’s window the projector asks what must be asked, and says how to get it back', () =>
    onStage('beside', async (app, outputs, presenter, audience) => {
      await presenter.close();
      const back = audience.getByRole('button', { name: /^打开演讲者窗口/ });
      await expect(back).toBeVisible();
      await picture(audience, 'audience-alone');
      // Then the slide is alone again.
      await expect(back).toBeHidden();
      await audience.keyboard.press('Escape');
      await expect(audience.getByRole('alert')).toHaveText('再按一次 Esc 结束放映');
      await audience.keyboard.press('PageDown');
      await expect(audience.getByRole('alert')).toHaveCount(0);

      // What is asked for opens where only the presenter reads it; what is typed meanwhile moves nothing.
      await audience.keyboard.press('g');
      await strike(app, 'audience', 'n');
      const again = await windowOf(app, 'presenter');
      await expect(again.getByRole('dialog')).toBeVisible();
      await expect(audience.getByRole('dialog')).toHaveCount(0);
      await expect.poll(() => seen(app)).toEqual(apart);
      await expect(audience.locator('html')).toHaveAttribute('data-slide', '4');
      await again.keyboard.press('Escape');

      await again.close();
      await audience.mouse.move(300, 300);
      await audience.mouse.move(320, 300);
      await back.click();
      await windowOf(app, 'presenter');
      await expect.poll(() => seen(app)).toEqual(apart);
      await expect(audience.locator('html')).toHaveAttribute('data-slide', '4');

      // On one display it is needed, and comes by itself.
      await (await windowOf(app, 'presenter')).close();
      await expect(back).toBeVisible();
      outputs.unplug();
      await expect.poll(() => seen(app)).toEqual([at('presenter', laptop)]);
    }));

  test('another resolution is followed, and the slide keeps its shape in it', () =>
    onStage('beside', async (app, outputs, _, audience) => {
      await expect.poll(() => seen(app)).toEqual(apart);
      outputs.plug('1280x1024');
      const larger = { ...projector, width: 1280, height: 1024 };
      await expect.poll(() => seen(app)).toEqual([at('audience', larger), at('presenter', laptop)]);
      const slide = audience.locator('.on .slide');
      await expect
        .poll(async () => Math.round((await slide.boundingBox())?.width ?? 0))
        .toBeGreaterThanOrEqual(1279);
      const box = await slide.boundingBox();
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 2);
      expect(Math.abs((box?.y ?? 0) - 152)).toBeLessThanOrEqual(1);
    }));
});

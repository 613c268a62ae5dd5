/** Pointing at the slides of a show, drawing on them and seeing them larger: two real windows that agree. */
import { expect, test, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../api/index.ts';
import type { SlideInk } from '../../api/ink.ts';
import type { ShowDeck } from '../../api/show.ts';
import type { Layout } from '../../briefing/model.ts';
import { commandLine, sample, start, windowOf } from './program.ts';

/** One show in two windows of different size, for all of these; each begins on a slide of its own. */
let app: ElectronApplication;
let folder: string;
let presenter: Page;
let audience: Page;
/** The slide that is seen in each. */
let own: Locator;
let theirs: Locator;
let deck: ShowDeck;
/** Where a test begins: on a slide that none was on before. */
let here = 0;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  const library = join(folder, 'library.db');
  commandLine('import', sample, '--library', library);
  app = await start(folder, 'present', '--library', library, '--all', '--windowed');
  presenter = await windowOf(app, 'presenter');
  audience = await windowOf(app, 'audience');
  own = presenter.locator('.current .slide');
  theirs = audience.locator('.on .slide');
  for (const slide of [own, theirs]) await expect(slide).toBeVisible({ timeout: 30_000 });
  const told = await presenter.evaluate(() => {
    const { lectern } = window as unknown as { lectern: { show: { deck: () => Promise<unknown> } } };
    return lectern.show.deck();
  });
  deck = (told as Extract<Answer<ShowDeck>, { ok: true }>).value;
});

test.beforeEach(async () => {
  here += 2;
  await presenter.keyboard.press('Control+a');
  await go(here);
});

test.afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** 1-based number of the first slide with this layout. */
const first = (layout: Layout): number => deck.slides.findIndex(({ slide }) => slide.layout === layout) + 1;

/** Goes to a slide by its number. */
async function go(slide: number): Promise<void> {
  for (const digit of String(slide)) await presenter.keyboard.press(digit);
  await presenter.keyboard.press('Enter');
  await at([presenter, audience], slide);
}

async function at(pages: Page[], slide: number, state = 'live'): Promise<void> {
  for (const page of pages) {
    await expect(page.locator('html')).toHaveAttribute('data-slide', String(slide));
    await expect(page.locator('html')).toHaveAttribute('data-state', state);
  }
}

const boxOf = async (slide: Locator): Promise<{ x: number; y: number; width: number; height: number }> => {
  const box = await slide.boundingBox();
  if (!box) throw new Error('The slide is not to be seen');
  return box;
};

/** Moves the mouse to a place given in shares of the slide. */
async function point(slide: Locator, x: number, y: number): Promise<void> {
  const box = await boxOf(slide);
  await slide.page().mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 4 });
}

async function drag(slide: Locator, ...[[x, y], ...others]: [[number, number], ...[number, number][]]) {
  await point(slide, x, y);
  await slide.page().mouse.down();
  for (const [nextX, nextY] of others) await point(slide, nextX, nextY);
  await slide.page().mouse.up();
}

/** The middle of what lies on a slide, and its width, in shares of the slide. */
async function sharesOf(thing: Locator, slide: Locator): Promise<{ x: number; y: number; width: number }> {
  const [box, ground] = [await boxOf(thing), await boxOf(slide)];
  return {
    x: (box.x + box.width / 2 - ground.x) / ground.width,
    y: (box.y + box.height / 2 - ground.y) / ground.height,
    width: box.width / ground.width,
  };
}

const strokes = (page: Page): Locator =>
  page.locator(page.url().includes('audience') ? '.on [data-stroke]' : '.current [data-stroke]');
const pointer = (page: Page, tool: string): Locator => page.locator(`[data-pointer="${tool}"]`);

test('what is drawn in one window stands in the other, and turns no slide', async () => {
  await presenter.keyboard.press('Control+p');
  await drag(own, [0.2, 0.3], [0.5, 0.6], [0.7, 0.3]);
  await expect(strokes(audience)).toHaveCount(1);
  await expect(strokes(presenter)).toHaveCount(1);
  const [mine, there] = [await sharesOf(strokes(presenter), own), await sharesOf(strokes(audience), theirs)];
  expect(there.x).toBeCloseTo(mine.x, 2);
  expect(there.y).toBeCloseTo(mine.y, 2);
  expect(there.width).toBeCloseTo(mine.width, 2);
  expect(mine.x).toBeCloseTo(0.45, 2);

  await presenter.keyboard.press('Control+i');
  await drag(theirs, [0.2, 0.5], [0.6, 0.5]);
  await expect(strokes(presenter)).toHaveCount(2);
  await audience.mouse.click(5, 5);
  await theirs.click({ position: { x: 50, y: 50 }, button: 'right' });
  await at([presenter, audience], here);

  // Each slide keeps what is drawn on it.
  await presenter.keyboard.press('PageDown');
  await at([presenter, audience], here + 1);
  await expect(strokes(audience)).toHaveCount(0);
  await presenter.keyboard.press('PageUp');
  await expect(strokes(audience)).not.toHaveCount(0);

  // With the arrow again a click is the next slide.
  await presenter.keyboard.press('Escape');
  await expect(presenter.getByText('正在使用')).toHaveCount(0);
  await theirs.click({ position: { x: 50, y: 50 } });
  await at([presenter, audience], here + 1);
});

test('a stroke is seen while it is drawn', async () => {
  await presenter.keyboard.press('Control+p');
  await point(own, 0.2, 0.3);
  await presenter.mouse.down();
  await point(own, 0.6, 0.6);
  await expect(audience.locator('.on [data-stroke="growing"]')).toHaveCount(1);
  await presenter.mouse.up();
  await expect(audience.locator('.on [data-stroke="growing"]')).toHaveCount(0);
  await expect(strokes(audience)).toHaveCount(1);
});

test('ink is undone, redone, erased, cleared and hidden in both windows', async () => {
  const counts = async (count: number): Promise<void> => {
    await expect(strokes(presenter)).toHaveCount(count);
    await expect(strokes(audience)).toHaveCount(count);
  };
  await presenter.keyboard.press('Control+p');
  await drag(own, [0.2, 0.3], [0.8, 0.3]);
  await drag(own, [0.2, 0.6], [0.8, 0.6]);
  await counts(2);
  await presenter.keyboard.press('Control+z');
  await counts(1);
  await audience.keyboard.press('Control+y');
  await counts(2);

  await presenter.keyboard.press('Control+e');
  await drag(own, [0.5, 0.5], [0.5, 0.7]);
  await counts(1);
  await presenter.keyboard.press('Control+z');
  await counts(2);
  await presenter.keyboard.press('e');
  await counts(0);
  await presenter.keyboard.press('Control+z');
  await counts(2);

  await presenter.keyboard.press('Control+m');
  await counts(0);
  await presenter.keyboard.press('Control+m');
  await counts(2);
  await presenter.keyboard.press('Control+m');
  await presenter.getByRole('button', { name: /^画笔/ }).click();
  await presenter.getByRole('button', { name: '蓝色' }).click();
  await drag(own, [0.2, 0.8], [0.8, 0.8]);
  await counts(3);
  await expect(strokes(audience).last()).toHaveClass(/blue/);
});

test('a frozen picture shows nothing of what is drawn behind it', async () => {
  await presenter.keyboard.press('Control+p');
  await drag(own, [0.2, 0.3], [0.8, 0.3]);
  await expect(strokes(audience)).toHaveCount(1);
  await presenter.keyboard.press('f');
  await at([audience], here, 'frozen');
  const before = await audience.screenshot();
  await drag(own, [0.2, 0.6], [0.8, 0.6]);
  await expect(strokes(presenter)).toHaveCount(2);
  await drag(theirs, [0.2, 0.8], [0.8, 0.8]);
  await audience.mouse.move(1, 1);
  await presenter.keyboard.press('Control+l');
  await point(own, 0.5, 0.5);
  await expect(pointer(presenter, 'laser')).toBeVisible();
  await presenter.keyboard.press('Control+m');
  await expect(strokes(presenter)).toHaveCount(0);
  expect((await audience.screenshot()).equals(before)).toBe(true);
  // A window that comes up again sees no more than the one before it.
  await audience.reload();
  await expect(strokes(audience)).toHaveCount(1);

  await presenter.keyboard.press('Control+m');
  await presenter.keyboard.press('f');
  await expect(strokes(audience)).toHaveCount(2);
  await expect(strokes(presenter)).toHaveCount(2);
});

test('the laser stands at the same place of the slide in both windows', async () => {
  const agree = async (x: number, y: number): Promise<void> => {
    for (const [page, slide] of [
      [presenter, own],
      [audience, theirs],
    ] as const) {
      await expect(pointer(page, 'laser')).toHaveCount(1);
      await expect
        .poll(async () => {
          const dot = await sharesOf(pointer(page, 'laser'), slide);
          return Math.hypot(dot.x - x, dot.y - y);
        })
        .toBeLessThan(0.01);
    }
  };
  await presenter.keyboard.press('Control+l');
  await point(own, 0.25, 0.75);
  await agree(0.25, 0.75);
  await point(theirs, 0.8, 0.2);
  await agree(0.8, 0.2);
  // One hand, one mouse: it leaves the one window for the other.
  await audience.mouse.move(1, 1);
  // Seen larger, it still points at the same place.
  await presenter.keyboard.press('z');
  await own.click({ position: { x: 200, y: 100 } });
  await at([presenter, audience], here, 'zoom');
  await presenter.keyboard.press('Control+l');
  await point(own, 0.3, 0.3);
  await agree(0.3, 0.3);
  await presenter.keyboard.press('z');

  // Held for a moment, it is there without moving, and gone with the key.
  await presenter.keyboard.press('Control+a');
  await expect(pointer(audience, 'laser')).toHaveCount(0);
  await presenter.keyboard.down('l');
  await agree(0.3, 0.3);
  await presenter.keyboard.up('l');
  await expect(pointer(audience, 'laser')).toHaveCount(0);
  await presenter.keyboard.press('Control+l');
  await expect(pointer(audience, 'laser')).toHaveCount(1);
  // It goes with the hand that leaves the slide, and is not seen on a black screen.
  await presenter.getByRole('region', { name: '备注' }).hover();
  await expect(pointer(audience, 'laser')).toHaveCount(0);
  await point(own, 0.5, 0.5);
  await agree(0.5, 0.5);
  await presenter.keyboard.press('b');
  await expect(pointer(audience, 'laser')).toHaveCount(0);
  await presenter.keyboard.press('b');
});

test('a laser that moves leaves the slide itself untouched', async () => {
  await presenter.keyboard.press('Control+l');
  await point(own, 0.2, 0.2);
  await expect(pointer(audience, 'laser')).toHaveCount(1);
  for (const slide of [own, theirs])
    await slide.evaluate((element) => {
      element.dataset.touched = '0';
      const count = (changes: unknown[]): void => {
        element.dataset.touched = String(Number(element.dataset.touched) + changes.length);
      };
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver(count).observe(element, { ...all, attributeFilter: ['class', 'style', 'd'] });
    });
  const before = await sharesOf(pointer(audience, 'laser'), theirs);
  await point(own, 0.8, 0.7);
  await expect.poll(async () => (await sharesOf(pointer(audience, 'laser'), theirs)).x).toBeCloseTo(0.8, 2);
  expect(before.x).toBeCloseTo(0.2, 2);
  for (const slide of [own, theirs]) await expect(slide).toHaveAttribute('data-touched', '0');
});

test('how hard a pen is pressed is kept with its stroke, and a finger draws too', async () => {
  await presenter.keyboard.press('Control+p');
  const { x, y, width, height } = await boxOf(own);
  const hand = await presenter.context().newCDPSession(presenter);
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', share: number): Promise<unknown> =>
    hand.send('Input.dispatchMouseEvent', {
      type,
      x: x + share * width,
      y: y + 0.5 * height,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      pointerType: 'pen',
      force: 0.9,
      clickCount: 1,
    });
  await pen('mousePressed', 0.3);
  for (const share of [0.35, 0.4, 0.5, 0.6]) await pen('mouseMoved', share);
  await pen('mouseReleased', 0.6);
  await expect(strokes(audience)).toHaveCount(1);
  await expect(audience.locator('[data-stroke="growing"]')).toHaveCount(0);
  const told = await presenter.evaluate(() => {
    const { lectern } = window as unknown as { lectern: { show: { ink: () => Promise<unknown> } } };
    return lectern.show.ink();
  });
  const { value } = told as Extract<Answer<SlideInk[]>, { ok: true }>;
  const key = deck.slides[here - 1]?.slide.key;
  const points = value.find((slide) => slide.key === key)?.strokes[0]?.points ?? [];
  expect(points.some(([, , pressure]) => pressure === 0.9)).toBe(true);

  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number): Promise<unknown> =>
    hand.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + share * width, y: y + 0.7 * height }],
    });
  await finger('touchStart', 0.3);
  for (const share of [0.4, 0.5, 0.6]) await finger('touchMove', share);
  await finger('touchEnd', 0.6);
  await expect(strokes(audience)).toHaveCount(2);
  await hand.detach();
});

test('a spotlight leaves one spot bright, and the wheel makes it wider', async () => {
  await presenter.keyboard.press('s');
  await point(own, 0.4, 0.4);
  await expect(pointer(audience, 'spotlight')).toHaveCount(1);
  const narrow = await sharesOf(pointer(audience, 'spotlight'), theirs);
  expect(narrow.x).toBeCloseTo(0.4, 2);
  await presenter.mouse.wheel(0, -100);
  await expect
    .poll(async () => (await sharesOf(pointer(audience, 'spotlight'), theirs)).width)
    .toBeGreaterThan(narrow.width * 1.05);
  await point(theirs, 0.4, 0.5);
  await audience.mouse.wheel(0, 100);
  await expect
    .poll(async () => (await sharesOf(pointer(presenter, 'spotlight'), own)).width)
    .toBeCloseTo(narrow.width, 2);
  await at([presenter, audience], here);
  await presenter.keyboard.press('Escape');
  await expect(pointer(audience, 'spotlight')).toHaveCount(0);
});

test('a spot is seen larger, moved, made larger still, and left', async () => {
  const whole = await boxOf(theirs);
  const growth = async (): Promise<number> => (await boxOf(theirs)).width / whole.width;
  const frame = pointer(presenter, 'frame');
  await presenter.keyboard.press('z');
  await point(theirs, 0.3, 0.6);
  await audience.mouse.down();
  await audience.mouse.up();
  await at([presenter, audience], here, 'zoom');
  await expect.poll(growth).toBeCloseTo(2.5, 2);
  // The presenter sees the slide whole, and a frame around what the audience sees.
  const seen = await sharesOf(frame, own);
  expect(seen.x).toBeCloseTo(0.3, 2);
  expect(seen.y).toBeCloseTo(0.6, 2);
  expect(seen.width).toBeCloseTo(0.4, 2);

  // The slide follows the hand in the one window, the frame in the other.
  const before = await boxOf(theirs);
  await audience.mouse.move(whole.x + 300, whole.y + 200);
  await audience.mouse.down();
  await audience.mouse.move(whole.x + 200, whole.y + 200, { steps: 5 });
  await audience.mouse.up();
  await expect.poll(async () => (await boxOf(theirs)).x).toBeCloseTo(before.x - 100, 0);
  await at([presenter, audience], here, 'zoom');
  const moved = await sharesOf(frame, own);
  expect(moved.x).toBeGreaterThan(seen.x + 0.02);
  await drag(own, [moved.x, moved.y], [moved.x + 0.1, moved.y]);
  await expect.poll(async () => (await sharesOf(frame, own)).x).toBeCloseTo(moved.x + 0.1, 2);

  await presenter.keyboard.press('+');
  await expect.poll(growth).toBeCloseTo(3.125, 2);
  await presenter.mouse.wheel(0, 100);
  await expect.poll(growth).toBeLessThan(3);
  for (let times = 0; times < 12; times++) await presenter.keyboard.press('+');
  await expect.poll(growth).toBeCloseTo(8, 1);

  await own.click();
  await at([presenter, audience], here);
  await expect.poll(growth).toBeCloseTo(1, 3);
  await expect(frame).toHaveCount(0);
});

test('a click on a chart shows it alone, large, and Escape is back where we were', async () => {
  const chart = first('chart');
  await go(chart);
  const [value] = await theirs.locator('svg text[data-figure]').allTextContents();
  const height = (await boxOf(theirs.locator('svg text[data-figure]').first())).height;
  // A chart's ground, not one of its numbers.
  await theirs.locator('figcaption').click();
  await at([presenter, audience], chart, 'answer');
  const alone = audience.locator('.over .slide');
  await expect(alone.locator('svg text[data-figure]').first()).toHaveText(value ?? '');
  expect((await boxOf(alone.locator('svg text[data-figure]').first())).height).toBeGreaterThan(height * 1.3);
  await expect(presenter.locator('.current figcaption')).toHaveClass(/large/);
  await presenter.keyboard.press('Escape');
  await at([presenter, audience], chart);
});

test('a click on a figure asks for it and turns nothing', async () => {
  // What windows ask is noted on its way in, and goes on as it came.
  await app.evaluate(({ ipcMain }) => {
    type Handler = (event: unknown, input: unknown) => unknown;
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers;
    const real = handlers.get('call:show.act') as Handler;
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    handlers.set('call:show.act', (event, input) => {
      asked.push(input);
      return real(event, input);
    });
  });
  const asked = (): Promise<unknown[]> =>
    app.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked.splice(0));
  const figures = first('figures');
  await go(figures);
  await asked();
  for (const slide of [theirs, own]) {
    const card = slide.locator('[data-figure]').first();
    const figureId = Number(await card.getAttribute('data-figure'));
    await card.click();
    await expect.poll(asked).toEqual([{ name: 'answer', of: { figureId }, question: '' }]);
    // The answer comes from the library: an Escape before it would leave nothing.
    await at([presenter, audience], figures, 'answer');
    await presenter.keyboard.press('Escape');
    await at([presenter, audience], figures);
    await asked();
  }
  // Behind a black screen a click shows nobody anything.
  await presenter.keyboard.press('b');
  await own.locator('[data-figure]').first().click();
  await presenter.keyboard.press('b');
  expect(await asked()).toEqual([{ name: 'black' }, { name: 'black' }]);
  await expect(theirs.locator('[data-figure]').first()).toHaveCSS('cursor', 'pointer');
});

/** Pointing at the slides of a show and seeing them larger: two real windows that agree. */
import { expect, test } from '@playwright/test';
import {
  app,
  presenter,
  audience,
  own,
  theirs,
  here,
  first,
  go,
  at,
  deck,
  boxOf,
  point,
  drag,
  sharesOf,
  pointer,
  useShow,
} from './shown.ts';

useShow();

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

test('behind a frozen screen a spot is looked at in private, and is not said to be seen', async () => {
  const whole = await boxOf(theirs);
  const bar = presenter.locator('.current [role="status"]');
  await presenter.keyboard.press('f');
  await at([presenter, audience], here, 'frozen');
  await presenter.keyboard.press('z');
  await point(own, 0.3, 0.6);
  await presenter.mouse.down();
  await presenter.mouse.up();
  await expect(pointer(presenter, 'frame')).toHaveCount(1);
  await expect(bar).toHaveText(`已定格：观众仍看到第 ${here} 张`);
  await expect(presenter.getByRole('button', { name: '局部放大只有你看到' })).toBeVisible();
  await at([presenter, audience], here, 'frozen');
  expect((await boxOf(theirs)).width).toBeCloseTo(whole.width, 1);
  await presenter.keyboard.press('f');
  await at([presenter, audience], here, 'zoom');
  await expect.poll(async () => (await boxOf(theirs)).width).toBeGreaterThan(whole.width * 2);
  // Held like that, it is the audience's, whatever the presenter does.
  await presenter.keyboard.press('f');
  await presenter.keyboard.press('z');
  await expect(pointer(presenter, 'frame')).toHaveCount(0);
  await at([presenter, audience], here, 'zoom');
  await expect(bar).toHaveText(`已定格：观众仍看到第 ${here} 张的局部`);
  await presenter.keyboard.press('f');
  await at([presenter, audience], here);
});

test('what is enlarged is called so, gives the spot under it back, and can be frozen', async () => {
  const chart = first('chart');
  await go(chart);
  const bar = presenter.locator('.current [role="status"]');
  const frame = pointer(presenter, 'frame');
  const alone = audience.locator('.over .slide');
  await presenter.keyboard.press('z');
  await point(own, 0.5, 0.5);
  await presenter.mouse.down();
  await presenter.mouse.up();
  await at([presenter, audience], chart, 'zoom');
  const seen = await sharesOf(frame, own);
  await presenter.evaluate(() => {
    const { lectern } = window as unknown as { lectern: { show: { act: (action: object) => void } } };
    lectern.show.act({ name: 'enlarge' });
  });
  await at([presenter, audience], chart, 'answer');
  await expect(bar).toHaveText('观众看到：放大的图或数字');
  await expect(frame).toHaveCount(0);
  await presenter.keyboard.press('Escape');
  await at([presenter, audience], chart, 'zoom');
  expect((await sharesOf(frame, own)).x).toBeCloseTo(seen.x, 3);
  await presenter.keyboard.press('Escape');
  await at([presenter, audience], chart);

  await theirs.locator('figcaption').click();
  await at([presenter, audience], chart, 'answer');
  await presenter.keyboard.press('f');
  await at([presenter, audience], chart, 'frozen');
  await expect(bar).toHaveText('已定格：观众仍看到放大的图或数字');
  await expect(own.locator('figcaption')).not.toHaveClass(/large/);
  await presenter.keyboard.press('PageDown');
  await at([presenter], chart + 1, 'frozen');
  await expect(alone).toBeVisible();
  await at([audience], chart, 'frozen');
  await presenter.keyboard.press('Escape');
  await expect(alone).toHaveCount(0);
  await at([presenter, audience], chart + 1);
});

test('a picture that is inverted grows brighter with its brightness', async () => {
  const correct = (picture: object): Promise<void> =>
    presenter.evaluate((picture) => {
      const { lectern } = window as unknown as { lectern: { show: { act: (action: object) => void } } };
      lectern.show.act({ name: 'set-picture', picture });
    }, picture);
  const screen = audience.locator('.screen');
  /** Mean of the colours on the audience's screen. */
  const light = async (): Promise<number> => {
    const png = (await audience.screenshot()).toString('base64');
    return audience.evaluate(async (data) => {
      const image = await createImageBitmap(
        new Blob([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))], { type: 'image/png' }),
      );
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const bytes = Array.from(context?.getImageData(0, 0, image.width, image.height).data ?? []);
      return bytes.reduce((sum, one) => sum + one, 0) / bytes.length;
    }, png);
  };
  const lights: number[] = [];
  for (const brightness of [0.6, 1, 1.8]) {
    await correct({ brightness, contrast: 1, invert: true });
    await expect(screen).toHaveCSS('filter', new RegExp(`brightness\\(${brightness}\\)`));
    lights.push(await light());
  }
  expect(lights[1]).toBeGreaterThan(lights[0] ?? Infinity);
  expect(lights[2]).toBeGreaterThan(lights[1] ?? Infinity);
  await correct({ brightness: 1, contrast: 1, invert: false });
  await expect(screen).toHaveCSS('filter', 'none');
});

test('a number beyond the run airs nothing, and is said to be none before Enter', async () => {
  const beyond = deck.run + 1;
  for (const digit of String(beyond)) await presenter.keyboard.press(digit);
  const bar = presenter.locator('.current [role="status"]');
  await expect(bar).toHaveText(`没有第 ${beyond} 张（共 ${deck.run} 张）`);
  await presenter.keyboard.press('Enter');
  await at([presenter, audience], here);
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

test('Escape before an answer has come takes the question back, and asks nobody to leave', async () => {
  const figures = first('figures');
  await go(figures);
  const figureId = Number(await own.locator('[data-figure]').first().getAttribute('data-figure'));
  const now = await presenter.evaluate(async (figure) => {
    type Told = { value: { answer: unknown; leaving: boolean } };
    const { lectern } = window as unknown as {
      lectern: { show: { act: (action: object) => Promise<void>; state: () => Promise<Told> } };
    };
    const asked = lectern.show.act({ name: 'answer', of: { figureId: figure } });
    await Promise.all([asked, lectern.show.act({ name: 'escape' })]);
    return (await lectern.show.state()).value;
  }, figureId);
  expect([now.answer, now.leaving]).toEqual([null, false]);
  await at([presenter, audience], figures);
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

/** Drawing on the slides of a show: two real windows that agree. */
import { expect, test } from '@playwright/test';
import type { Answer } from '../../api/index.ts';
import type { SlideInk } from '../../api/ink.ts';
import {
  presenter,
  audience,
  own,
  theirs,
  deck,
  here,
  at,
  boxOf,
  point,
  drag,
  sharesOf,
  strokes,
  pointer,
  useShow,
} from './shown.ts';

useShow();

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
  const { value } = told as Extract<Answer<SlideInk[]>, { value: SlideInk[] }>;
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

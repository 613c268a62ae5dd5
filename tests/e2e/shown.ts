/** One show in two real windows of different size, for all tests of a file; each begins on a slide of its own. */
import { expect, test, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../api/index.ts';
import type { ShowDeck } from '../../api/show.ts';
import type { Layout } from '../../briefing/model.ts';
import { commandLine, sample, start, windowOf } from './program.ts';

export let app: ElectronApplication;
let folder: string;
export let presenter: Page;
export let audience: Page;
/** The slide that is seen in each. */
export let own: Locator;
export let theirs: Locator;
export let deck: ShowDeck;
/** Where a test begins: on a slide that none was on before. */
export let here = 0;

/** Opens the show before the tests of a file, and closes it after them. */
export function useShow(): void {
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    here = 0;
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
    deck = (told as Extract<Answer<ShowDeck>, { value: ShowDeck }>).value;
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
}

/** 1-based number of the first slide with this layout. */
export const first = (layout: Layout): number =>
  deck.slides.findIndex(({ slide }) => slide.layout === layout) + 1;

/** Goes to a slide by its number. */
export async function go(slide: number): Promise<void> {
  for (const digit of String(slide)) await presenter.keyboard.press(digit);
  await presenter.keyboard.press('Enter');
  await at([presenter, audience], slide);
}

export async function at(pages: Page[], slide: number, state = 'live'): Promise<void> {
  for (const page of pages) {
    await expect(page.locator('html')).toHaveAttribute('data-slide', String(slide));
    await expect(page.locator('html')).toHaveAttribute('data-state', state);
  }
}

export const boxOf = async (
  slide: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> => {
  const box = await slide.boundingBox();
  if (!box) throw new Error('The slide is not to be seen');
  return box;
};

/** Moves the mouse to a place given in shares of the slide. */
export async function point(slide: Locator, x: number, y: number): Promise<void> {
  const box = await boxOf(slide);
  await slide.page().mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 4 });
}

export async function drag(
  slide: Locator,
  ...[[x, y], ...others]: [[number, number], ...[number, number][]]
) {
  await point(slide, x, y);
  await slide.page().mouse.down();
  for (const [nextX, nextY] of others) await point(slide, nextX, nextY);
  await slide.page().mouse.up();
}

/** The middle of what lies on a slide, and its width, in shares of the slide. */
export async function sharesOf(
  thing: Locator,
  slide: Locator,
): Promise<{ x: number; y: number; width: number }> {
  const [box, ground] = [await boxOf(thing), await boxOf(slide)];
  return {
    x: (box.x + box.width / 2 - ground.x) / ground.width,
    y: (box.y + box.height / 2 - ground.y) / ground.height,
    width: box.width / ground.width,
  };
}

export const strokes = (page: Page): Locator =>
  page.locator(page.url().includes('audience') ? '.on [data-stroke]' : '.current [data-stroke]');
export const pointer = (page: Page, tool: string): Locator => page.locator(`[data-pointer="${tool}"]`);

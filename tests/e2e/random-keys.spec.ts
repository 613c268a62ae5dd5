import { expect, test, type Page } from '@playwright/test';
import type { ShowState } from '../../api/show-state.ts';
import { ShowModel } from './model.ts';
import { inFolder, windowOf, startWith } from './program.ts';

/** Minutes of random keys; a few seconds unless asked for more (`LECTERN_KEYS_MINUTES=10`). */
const minutes = Number(process.env.LECTERN_KEYS_MINUTES ?? 0.25);
const seed = Number(process.env.LECTERN_KEYS_SEED ?? Date.now() % 1_000_000);
test.setTimeout((minutes + 2) * 60_000);

/** Walking more often than anything else, as hands do; no panel, because an open one has keys of its own. */
const keys = [
  ...Array<string[]>(3).fill(['PageDown', 'ArrowRight', 'Space', 'n', 'PageUp', 'ArrowLeft']).flat(),
  ...['Backspace', 'p', 'Home', 'End', 'Enter', 'Alt+PageDown', 'Shift+ArrowRight', 'Shift+ArrowLeft'],
  ...['Shift+Backspace', 'h', 'b', '.', 'w', ',', 'f', 't', 'v', 'F5', 'q', 'Control+p', 'Control+a', 's'],
  ...['1', '2', '3', '7', '0', 'Escape', 'Escape'],
];

/** Numbers that look random and come again with the same seed (mulberry32). */
function random(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the main process knows of its show, as far as the model tells it. */
const stateOf = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { lectern } = window as unknown as {
      lectern: { show: { state: () => Promise<{ value: ShowState }> } };
    };
    const { slide, ended, mode, frozen, tool, digits } = (await lectern.show.state()).value;
    return { slide, ended, mode, frozen: frozen?.slide ?? null, tool, digits };
  });

test('random keys on either window: both say what a plain model of the show says', () =>
  inFolder(async (folder) => {
    const { app, main } = await startWith(folder);
    // Two slides are hidden, so that there is back-up to show.
    const deck = await main.evaluate(async () => {
      const { lectern } = window as unknown as {
        lectern: Record<string, Record<string, (input?: unknown) => Promise<{ value: never; json: string }>>>;
      };
      const listed = await lectern.briefings?.list?.();
      const all = JSON.parse(listed?.json ?? '[]') as { id: number; scope: string | null }[];
      const id = all.find(({ scope }) => scope === null)?.id;
      for (const key of ['cover', 'closing-1'])
        await lectern.briefings?.override?.({ id, key, hidden: true });
      await lectern.show?.start?.({ briefingId: id, windowed: true });
      const shown = (await lectern.show?.deck?.())?.value as unknown as {
        run: number;
        slides: { after: number | null; slide: { layout: string } }[];
      };
      return {
        run: shown.run,
        all: shown.slides.length,
        after: shown.slides.flatMap(({ after }) => after ?? []),
        keywordStarts: shown.slides
          .slice(0, shown.run)
          .flatMap(({ slide }, index) => (slide.layout === 'keyword' ? [index + 1] : [])),
      };
    });
    expect(deck.all).toBe(deck.run + 2);
    const windows = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')] as [Page, Page];
    const model = new ShowModel(deck, 1);
    const next = random(seed);
    const pressed: string[] = [];
    const agree = async (): Promise<void> => {
      const [presenter, audience] = windows.map((page) => page.locator('html')) as [
        ReturnType<Page['locator']>,
        ReturnType<Page['locator']>,
      ];
      const after = `seed ${seed}, after ${pressed.slice(-12).join(' ')}`;
      // What a cover hides from both windows is compared too: a freeze behind black, digits half typed.
      await expect.poll(() => stateOf(windows[0]), { message: after }).toEqual(model.told);
      await expect(presenter, after).toHaveAttribute('data-slide', String(model.slide));
      await expect(audience, after).toHaveAttribute('data-slide', String(model.seen));
      for (const page of [presenter, audience])
        await expect(page, after).toHaveAttribute('data-state', model.state);
    };
    await agree();
    const until = Date.now() + minutes * 60_000;
    while (Date.now() < until || pressed.length < 60) {
      const key = keys[Math.floor(next() * keys.length)] ?? 'PageDown';
      if (model.ends(key)) continue;
      const page = windows[next() < 0.7 ? 0 : 1];
      pressed.push(key);
      await page?.keyboard.press(key);
      model.press(key);
      await agree();
    }
    expect(pressed.length).toBeGreaterThanOrEqual(60);
    await app.close();
  }));

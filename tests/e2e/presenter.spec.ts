import { expect, test, type Page } from '@playwright/test';
import { join } from 'node:path';
import { commandLine, inFolder, picture, sample, start, strike, toldBy, windowOf } from './program.ts';

/** The first slide waits for fonts, and those for a busy machine. */
const begun = (page: Page): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-state', 'live', { timeout: 30_000 });

interface Stage {
  presenter: Page;
  audience: Page;
  /** A call through the window's own bridge, as its screens make them. */
  call: (noun: string, verb: string, input?: unknown) => Promise<unknown>;
  /** What both windows say: the slide, and the state. */
  shows: (slide: number, state?: string) => Promise<void>;
  app: Awaited<ReturnType<typeof start>>;
}

/** A windowed show of the sample report, until `work` is done. */
const presenting = (work: (stage: Stage) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    commandLine('import', sample, '--library', library);
    const app = await start(folder, 'present', '--library', library, '--all', '--windowed');
    const presenter = await windowOf(app, 'presenter');
    const audience = await windowOf(app, 'audience');
    const call: Stage['call'] = async (noun, verb, input) => {
      const answer = await presenter.evaluate(
        ([noun, verb, input]) => {
          const { lectern } = window as unknown as {
            lectern: Record<
              string,
              Record<string, (input: unknown) => Promise<{ ok: boolean; value?: unknown; json?: string }>>
            >;
          };
          return lectern[noun as string]?.[verb as string]?.(input);
        },
        [noun, verb, input],
      );
      expect(answer?.ok, `${noun}.${verb}`).toBe(true);
      return toldBy(answer);
    };
    const shows: Stage['shows'] = async (slide, state = 'live') => {
      for (const page of [presenter, audience]) {
        await expect(page.locator('html')).toHaveAttribute('data-slide', String(slide));
        await expect(page.locator('html')).toHaveAttribute('data-state', state);
      }
    };
    await Promise.all([begun(presenter), begun(audience)]);
    await work({ presenter, audience, call, shows, app });
    await app.close();
  });

const briefing = async ({ call }: Pick<Stage, 'call'>): Promise<{ id: number }> => {
  const list = (await call('briefings', 'list')) as { id: number; scope: string | null }[];
  const whole = list.find(({ scope }) => scope === null);
  if (!whole) throw new Error('No briefing of the whole report');
  return whole;
};
interface Deck {
  run: number;
  slides: {
    steps: number;
    after: number | null;
    slide: { key: string; layout: string; pointId: number | null };
  }[];
}
const deckOf = async ({ call }: Pick<Stage, 'call'>): Promise<Deck> => (await call('show', 'deck')) as Deck;

test('the overview finds by what is typed, walks by arrows, and jumps only on Enter', () =>
  presenting(async ({ presenter, shows, call }) => {
    // A hidden slide is kept as back-up.
    const deck = await deckOf({ call });
    const { id } = await briefing({ call });
    await call('briefings', 'override', { id, key: deck.slides[3]?.slide.key, hidden: true });
    await expect.poll(async () => (await deckOf({ call })).run).toBe(deck.run - 1);

    await presenter.keyboard.press('Tab');
    const overview = presenter.getByRole('dialog', { name: '总览' });
    await overview.waitFor();
    await shows(1, 'overview');
    const field = overview.getByRole('searchbox');
    await expect(field).toBeFocused();
    const selected = overview.locator('.selected');
    await expect(selected).toHaveAttribute('data-number', '1');

    // A clicker blacks the screen from an empty field; what is typed is only typed.
    await presenter.keyboard.press('.');
    await shows(1, 'black');
    await presenter.keyboard.press('.');
    await presenter.keyboard.type('12');
    await expect(selected).toHaveAttribute('data-number', '12');
    await shows(1, 'overview');
    await field.fill('wzyj');
    await expect(selected.getByRole('button').first()).toHaveAccessibleName(/稳中有进/);
    await field.fill('稳');
    const first = Number(await selected.getAttribute('data-number'));
    await presenter.keyboard.press('ArrowRight');
    await expect(selected).toHaveAttribute('data-number', String(first + 1));
    await presenter.keyboard.press('End');
    await presenter.keyboard.press('Home');
    await expect(selected).toHaveAttribute('data-number', String(first));
    await shows(1, 'overview');
    await presenter.keyboard.press('Enter');
    await shows(first);
    await expect(overview).toBeHidden();

    // Marked here, a slide is passed over; a back-up slide that is taken in is met.
    await presenter.keyboard.press('o');
    await presenter.keyboard.press('ArrowRight');
    await presenter.keyboard.press('Control+Enter');
    await expect(selected).toHaveClass(/skipped/);
    await presenter.keyboard.press('End');
    await expect(overview.getByRole('heading', { name: /^备用页/ })).toContainText('1 张');
    await presenter.keyboard.press('Control+Enter');
    await expect(selected).toHaveClass(/included/);
    await presenter.keyboard.press('Escape');
    await shows(first);
    await presenter.keyboard.press('PageDown');
    await shows(first + 2);
    await presenter.keyboard.type('3');
    await presenter.keyboard.press('Enter');
    await shows(3);
    await presenter.keyboard.press('PageDown');
    await shows(deck.run);
    await presenter.keyboard.press('PageDown');
    await shows(4);
  }));

test('the jump box takes a number or initials, and an input method’s Enter is not an Enter', () =>
  presenting(async ({ presenter, shows }) => {
    await presenter.keyboard.press('g');
    const field = presenter.getByRole('combobox');
    await expect(field).toBeFocused();
    await presenter.keyboard.type('9');
    await expect(presenter.getByRole('option').first()).toContainText('9');
    await shows(1);
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await shows(1);
    await presenter.keyboard.press('PageDown');
    await shows(2);
    await presenter.keyboard.press('Enter');
    await shows(9);
    await expect(field).toBeHidden();

    await presenter.keyboard.press('g');
    await presenter.keyboard.type('kfdm');
    await expect(presenter.getByRole('option').first()).toContainText('开放的大门');
    await presenter.keyboard.press('Escape');
    await shows(9);
    // The field is gone, and with it what letters meant there.
    await presenter.keyboard.press('b');
    await shows(9, 'black');
  }));

test('what the next key will do is seen, and any slide can be looked at in private first', () =>
  presenting(async ({ presenter, audience, shows, call }) => {
    const { id } = await briefing({ call });
    await call('briefings', 'style', { id, stepwise: true });
    const next = presenter.getByRole('region', { name: '下一张' });
    await expect(next.getByRole('heading').first()).toHaveText('下一步：第 2 张');
    const deck = await deckOf({ call });
    const stepped = deck.slides.findIndex(({ steps }) => steps > 2) + 1;
    await presenter.keyboard.type(String(stepped));
    await expect(presenter.getByRole('status')).toContainText(`按 Enter 跳到第 ${stepped} 张`);
    await presenter.keyboard.press('Enter');
    await shows(stepped);
    await expect(next.getByRole('heading').first()).toHaveText('下一步：第 2 条');

    await presenter.keyboard.press('Control+ArrowRight');
    await presenter.keyboard.press('Control+ArrowRight');
    await expect(next.getByRole('heading').first()).toHaveText(`预览：第 ${stepped + 2} 张`);
    await shows(stepped);
    await expect(audience.locator('.on .slide')).not.toContainText(`${stepped + 2} / `);
    await presenter.keyboard.press('Escape');
    await expect(next.getByRole('heading').first()).toHaveText('下一步：第 2 条');
    await next.getByRole('button', { name: '预览后一张' }).click();
    await next.getByRole('button', { name: /^放映这一张/ }).click();
    await shows(stepped + 1);

    await presenter.keyboard.press('End');
    for (let step = 0; step < 12; step++) await presenter.keyboard.press('PageDown');
    await shows(deck.run, 'end');
    await expect(presenter.getByRole('status')).toContainText('放映到末尾');
    await expect(next.getByRole('heading').first()).toHaveText('放映已到末尾');
  }));

test('notes are typed while the show runs, saved as they are typed, and Escape gives the keys back', () =>
  presenting(async ({ presenter, shows, call }) => {
    await presenter.keyboard.type('4');
    await presenter.keyboard.press('Enter');
    await shows(4);
    await presenter.keyboard.press('Control+Enter');
    const notes = presenter.getByRole('textbox', { name: '修改备注' });
    await expect(notes).toBeFocused();
    await notes.fill('先讲人，再讲数。');
    await presenter.keyboard.press('End');
    await presenter.keyboard.type('b 12');
    await shows(4);
    await expect(presenter.getByText('已保存')).toBeVisible();
    await presenter.keyboard.press('Escape');
    await expect(notes).toBeHidden();
    await shows(4);
    await expect(presenter.getByRole('group', { name: '备注' })).toContainText('先讲人，再讲数。b 12');
    const { pointId } = (await deckOf({ call })).slides[3]?.slide ?? {};
    const plan = (await call('briefings', 'get', await briefing({ call }))) as {
      parts: { keyword: { points: { id: number; edits: { notes: string | null } }[] } }[];
    };
    const point = plan.parts.flatMap(({ keyword }) => keyword.points).find(({ id }) => id === pointId);
    expect(point?.edits.notes).toBe('先讲人，再讲数。b 12');
    await presenter.keyboard.press('PageDown');
    await shows(5);

    // A slide without a talking point has notes of its own: here, in the library and back to as built.
    await presenter.keyboard.press('Home');
    await shows(1);
    await presenter.keyboard.press('Control+Enter');
    await expect(notes).toBeFocused();
    await notes.fill('先问好。');
    await expect(presenter.getByText('已保存')).toBeVisible();
    await presenter.keyboard.press('Escape');
    const said = presenter.getByRole('group', { name: '备注' });
    await expect(said).toHaveText('先问好。');
    const { id } = await briefing({ call });
    expect(await call('briefings', 'get', { id })).toMatchObject({
      overrides: [{ key: 'cover', notes: '先问好。' }],
    });
    await call('briefings', 'override', { id, key: 'cover', notes: '问好\n'.repeat(80) });
    await expect(said).toContainText('问好');
    // Long ones are opened where they begin.
    await presenter.keyboard.press('Control+Enter');
    await expect(notes).toBeFocused();
    const caret = (): Promise<number[]> =>
      notes.evaluate((field: HTMLTextAreaElement) => [field.scrollTop, field.selectionStart]);
    expect(await caret()).toEqual([0, 0]);
    await presenter.keyboard.press('Escape');
    await presenter.keyboard.type('5');
    await presenter.keyboard.press('Enter');
    await shows(5);

    // While they have the focus Z and A scroll them; on the next slide they begin at their top.
    await call('points', 'edit', { id: pointId, notes: '一行\n'.repeat(60) });
    await presenter.keyboard.press('PageUp');
    await shows(4);
    const text = presenter.getByRole('group', { name: '备注' });
    await expect(text).toContainText('一行');
    await text.focus();
    const top = (): Promise<number> => text.evaluate((pane) => pane.scrollTop);
    await presenter.keyboard.press('z');
    await expect.poll(top).toBeGreaterThan(0);
    await presenter.keyboard.press('a');
    await expect.poll(top).toBe(0);
    await presenter.keyboard.press('z');
    await expect.poll(top).toBeGreaterThan(0);
    await presenter.keyboard.press(' ');
    await shows(5);
    await expect.poll(top).toBe(0);
  }));

test('the time can be limited, tells the pace, and when it is cut slides go and come back', () =>
  presenting(async ({ presenter, shows, call }) => {
    const remaining = presenter.getByRole('timer', { name: '剩余时间' });
    const pace = presenter.getByRole('timer', { name: '进度' });
    await expect(remaining).toHaveText('未设时限');
    await expect(presenter.getByRole('timer', { name: '已用时间' })).toHaveText(/^\d+:\d\d$/);

    await presenter.keyboard.press('Control+t');
    const panel = presenter.getByRole('dialog', { name: '计时方式' });
    const minutes = panel.getByRole('textbox', { name: '总时长（分钟）' });
    await minutes.fill('0');
    await presenter.keyboard.press('Enter');
    await expect(panel.getByRole('alert')).toHaveText('请输入 1 至 600 之间的分钟数');
    // This very minute, which comes again only tomorrow.
    const now = await presenter.evaluate(() => new Date().toTimeString().slice(0, 5));
    await panel.getByLabel('结束时刻').fill(now);
    await panel.getByRole('button', { name: /^采用/ }).click();
    await expect(panel.getByRole('alert')).toHaveText('这个时刻已经过去');
    await minutes.fill('300');
    await presenter.keyboard.press('Enter');
    await expect(panel).toBeHidden();
    await expect(remaining).toHaveText(/^4:5\d:\d\d$/);
    await expect(pace).toHaveText('正好');
    // Half of the deck in no time: far ahead.
    await presenter.keyboard.type('25');
    await presenter.keyboard.press('Enter');
    await expect(pace).toHaveText(/^快 \d:\d\d:\d\d$/);

    await presenter.keyboard.press('Control+s');
    const less = presenter.getByRole('dialog', { name: '压缩时间' });
    await expect(less.getByRole('radio', { name: '5 分钟', exact: true })).toBeFocused();
    const told = await less.getByText(/^跳过 \d+ 张，其余约需 [0-4]:\d\d$/).textContent();
    const count = Number(/\d+/.exec(told ?? '')?.[0]);
    expect(count).toBeGreaterThan(0);
    await expect(less.locator('li.skipped').first()).toBeVisible();
    await presenter.keyboard.press('Enter');
    await expect(less).toBeHidden();
    await expect(remaining).toHaveText(/^(5:00|4:\d\d)$/);
    await expect(presenter.getByText(`已跳过 ${count} 张`)).toBeVisible();
    const { skipped } = (await call('show', 'state')) as { skipped: number[] };
    expect(skipped).toHaveLength(count);
    await presenter.keyboard.press('PageDown');
    const after = Array.from({ length: 60 }, (_, index) => 26 + index).find(
      (slide) => !skipped.includes(slide),
    );
    await shows(after ?? 0);

    await presenter.keyboard.press('Control+u');
    await expect(remaining).toHaveText(/^4:5\d:\d\d$/);
    await expect(presenter.getByText('已跳过')).toBeHidden();
  }));

test('a clicker turns and darkens while the time is set', () =>
  presenting(async ({ app, presenter, shows }) => {
    let slide = 1;
    for (const [key, name] of [
      ['Control+t', '计时方式'],
      ['Control+s', '压缩时间'],
    ] as const) {
      await presenter.keyboard.press(key);
      const panel = presenter.getByRole('dialog', { name });
      await expect(panel.getByRole('radio').and(presenter.locator(':focus'))).toHaveCount(1);
      await strike(app, 'presenter', 'PageDown');
      await shows(++slide);
      await presenter.keyboard.press('.');
      await shows(slide, 'black');
      await presenter.keyboard.press('.');
      await shows(slide);
      // In its line of text, too, the two keys turn.
      await panel.getByRole('textbox').first().focus();
      await strike(app, 'presenter', 'PageDown');
      await shows(++slide);
      await expect(panel).toBeVisible();
      await presenter.keyboard.press('Escape');
    }
  }));

test('an audience window that was closed is one button away, and the end is never one click away', () =>
  presenting(async ({ presenter, app }) => {
    await (await windowOf(app, 'audience')).close();
    await expect(presenter.getByRole('status')).toContainText('观众窗口已关闭');
    await presenter.getByRole('button', { name: /^重新打开/ }).click();
    const again = await windowOf(app, 'audience');
    await begun(again);
    await expect(again.locator('html')).toHaveAttribute('data-slide', '1');
    await expect(presenter.getByRole('status')).toContainText('观众看到：第 1 张');

    // One that is there but wrong is one button away too, on a small laptop.
    for (const width of [1024, 1366]) {
      await app.evaluate(({ BrowserWindow }, wide) => {
        BrowserWindow.getAllWindows()
          .find((window) => window.webContents.getURL().endsWith('/presenter.html'))
          ?.setContentSize(wide, 768);
      }, width);
      await expect.poll(() => presenter.evaluate(() => innerWidth)).toBe(width);
      await expect(
        presenter.getByRole('toolbar').getByRole('button', { name: /^重开观众窗口/ }),
      ).toBeVisible();
      await picture(presenter, `presenter-${width}`);
    }

    await presenter.getByRole('button', { name: /^结束放映/ }).click();
    await expect(presenter.getByRole('alertdialog')).toBeVisible();
    await presenter.getByRole('button', { name: '继续放映' }).click();
    await expect(presenter.getByRole('alertdialog')).toBeHidden();
    await expect(presenter.locator('html')).toHaveAttribute('data-slide', '1');
    await expect(again.locator('html')).toHaveAttribute('data-state', 'live');
  }));

test('the tools are reached by F6, walked by Tab, and left by Escape', () =>
  presenting(async ({ presenter, shows }) => {
    await presenter.keyboard.press('F6');
    const previous = presenter.getByRole('button', { name: /^上一张/ });
    await expect(previous).toBeFocused();
    await presenter.keyboard.press('Tab');
    await expect(presenter.getByRole('button', { name: /^下一张/ })).toBeFocused();
    await presenter.keyboard.press(' ');
    await shows(2);
    await presenter.keyboard.press('Escape');
    await presenter.keyboard.press(' ');
    await shows(3);
    // Shift+Tab goes there too; Tab alone opens the overview only when nothing has the focus.
    await presenter.keyboard.press('Shift+Tab');
    await expect(previous).toBeFocused();
    await presenter.keyboard.press('Escape');
    await presenter.keyboard.press('Tab');
    await shows(3, 'overview');
  }));

test('panes are moved by keys and by the mouse, and remembered', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    commandLine('import', sample, '--library', library);
    const words = ['present', '--library', library, '--keyword', '稳', '--windowed'];
    let app = await start(folder, ...words);
    let presenter = await windowOf(app, 'presenter');
    await begun(presenter);
    let line = presenter.getByRole('separator', { name: '调整备注的高度' });
    await expect(line).toHaveAttribute('aria-valuenow', '34');
    await line.focus();
    await presenter.keyboard.press('ArrowUp');
    await expect(line).toHaveAttribute('aria-valuenow', '36');
    const { y, x, width } = (await line.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    await presenter.mouse.move(x + width / 2, y + 8);
    await presenter.mouse.down();
    await presenter.mouse.move(x + width / 2, y - 60, { steps: 4 });
    await presenter.mouse.up();
    const remembered = (): Promise<number> =>
      presenter.evaluate(async () => {
        const { lectern } = window as unknown as {
          lectern: { settings: { all: () => Promise<{ json: string }> } };
        };
        const { panes = '{}' } = JSON.parse((await lectern.settings.all()).json) as { panes?: string };
        return Math.round(((JSON.parse(panes) as { notes?: number }).notes ?? 0) * 100);
      });
    let moved = 0;
    await expect(async () => {
      moved = Number(await line.getAttribute('aria-valuenow'));
      expect(moved).toBeGreaterThan(40);
      expect(await remembered()).toBe(moved);
    }).toPass({ timeout: 20_000 });
    await app.close();

    app = await start(folder, ...words);
    presenter = await windowOf(app, 'presenter');
    await begun(presenter);
    line = presenter.getByRole('separator', { name: '调整备注的高度' });
    await expect(line).toHaveAttribute('aria-valuenow', String(moved));
    await app.close();
  }));

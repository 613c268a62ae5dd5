import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, inFolder, picture, sample, start, toldBy, windowOf } from './program.ts';

/** The program on a library with the sample, its briefing of “稳” on the desk. */
async function atTheDesk(folder: string): Promise<{ app: ElectronApplication; main: Page; library: string }> {
  const library = join(folder, 'library.db');
  commandLine('import', sample, '--library', library);
  const app = await start(folder, '--library', library);
  return { app, main: await openDesk(app), library };
}
async function openDesk(app: ElectronApplication): Promise<Page> {
  const main = await windowOf(app, 'main');
  await main.getByRole('button', { name: '简报', exact: true }).click();
  await main.getByRole('button', { name: '关键字 稳' }).click();
  // The menu's words for a show are heard once a briefing is open.
  await expect(main.getByRole('button', { name: '放映设置…' })).toBeVisible();
  return main;
}
const command = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
/** The show stands on a slide, and both windows say so. */
async function onSlide(app: ElectronApplication, slide: number, state = 'live'): Promise<Page[]> {
  const windows = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  for (const page of windows) {
    await expect(page.locator('html')).toHaveAttribute('data-slide', String(slide));
    await expect(page.locator('html')).toHaveAttribute('data-state', state);
  }
  return windows;
}
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape').catch(() => {});
}
const save = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);

test('how a briefing is presented is chosen beside Present, and every choice can be undone', () =>
  inFolder(async (folder) => {
    const { app, main } = await atTheDesk(folder);
    await main.getByRole('button', { name: '放映设置…' }).click();
    const dialog = main.getByRole('dialog', { name: '放映设置' });
    await dialog.getByRole('radio', { name: '淡入' }).check();
    await dialog.getByRole('checkbox', { name: /条目逐条出现/ }).check();
    await dialog.getByLabel('时间预算（分钟）').fill('12');
    await dialog.getByLabel(/^第 2 张的秒数/).fill('45');
    await dialog.getByLabel(/^第 2 张的秒数/).press('Enter');
    await expect(dialog.getByText('各页合计 12:00，预算 12 分钟')).toBeVisible();
    await dialog.getByLabel('时间预算（分钟）').fill('0');
    await dialog.getByLabel('时间预算（分钟）').press('Enter');
    await expect(dialog.getByLabel('时间预算（分钟）')).toHaveValue('12');
    await dialog.getByLabel(/^第 3 张的秒数/).fill('900');
    await dialog.getByLabel(/^第 3 张的秒数/).press('Enter');
    await expect(dialog.getByText(/超出预算 12 分钟/)).toBeVisible();
    await dialog.getByRole('button', { name: '关闭' }).click();

    const undo = main.getByRole('button', { name: '撤销', exact: true });
    const settings = async (): Promise<(string | boolean)[]> => {
      await main.getByRole('button', { name: '放映设置…' }).click();
      const now = [
        await dialog.getByRole('radio', { checked: true }).inputValue(),
        await dialog.getByRole('checkbox').isChecked(),
        await dialog.getByLabel('时间预算（分钟）').inputValue(),
        await dialog.getByLabel(/^第 2 张的秒数/).inputValue(),
        await dialog.getByLabel(/^第 3 张的秒数/).inputValue(),
      ];
      await main.keyboard.press('Escape');
      return now;
    };
    expect(await settings()).toEqual(['fade', true, '12', '45', '900']);
    await undo.click();
    await expect.poll(settings).toEqual(['fade', true, '12', '45', '']);
    await undo.click();
    await expect.poll(settings).toEqual(['fade', true, '12', '', '']);
    await undo.click();
    await undo.click();
    await undo.click();
    await expect.poll(settings).toEqual(['none', false, '', '', '']);
    await app.close();
  }));

test('the end mark ends the run; what follows is kept as back-up and marked', () =>
  inFolder(async (folder) => {
    const { app, main } = await atTheDesk(folder);
    const slides = main.getByRole('list', { name: '幻灯片' }).getByRole('button');
    await slides.nth(2).click();
    await main.getByRole('button', { name: '到此结束' }).click();
    await expect(slides.nth(2)).toContainText('结束');
    await expect(slides.nth(3)).toContainText('备用');
    await slides.nth(3).click();
    await expect(main.getByRole('button', { name: '到此结束' })).toBeDisabled();
    await main.keyboard.press('F5');
    const [, audience] = (await onSlide(app, 1)) as [Page, Page];
    await expect(audience.locator('html')).toHaveAttribute('data-slides', '3');
    for (const slide of [2, 3]) {
      await audience.keyboard.press('PageDown');
      await onSlide(app, slide);
    }
    await audience.keyboard.press('PageDown');
    await onSlide(app, 3, 'end');
    await audience.keyboard.press('h');
    await onSlide(app, 4);
    await leave(audience);
    await slides.nth(2).click();
    await main.getByRole('button', { name: '到此结束' }).click();
    await expect(slides.nth(3)).not.toContainText('备用');
    await app.close();
  }));

test('a turn may be seen as a motion, but the slide is on the air at once; numbers count up once', () =>
  inFolder(async (folder) => {
    const { app, main } = await atTheDesk(folder);
    await command(app, 'show-settings');
    await main.getByRole('radio', { name: '推移' }).check();
    await main.keyboard.press('Escape');
    await main.keyboard.press('F5');
    const [, audience] = (await onSlide(app, 1)) as [Page, Page];
    const moving = (): Promise<number> => audience.evaluate(() => document.getAnimations().length);
    expect(await moving()).toBe(0);
    // The second slide is one of large numbers. Whatever moves is watched from before it comes.
    const ends = await audience.locator('.picture').nth(1).locator('.number').allTextContents();
    expect(ends.length).toBeGreaterThan(1);
    await audience.evaluate(() => {
      const told: string[] = [];
      const begun: { lasts: string; slide: string | undefined }[] = [];
      Object.assign(window, { told, begun });
      new MutationObserver((records) => {
        for (const { target: text } of records)
          if (text.parentElement?.matches('.number')) told.push(text.textContent ?? '');
      }).observe(document.body, { characterData: true, subtree: true });
      document.addEventListener('animationstart', ({ target }) => {
        const lasts = target instanceof Element ? getComputedStyle(target).animationDuration : '';
        begun.push({ lasts, slide: document.documentElement.dataset.slide });
      });
    });
    const told = (): Promise<string[]> =>
      audience.evaluate(() => (window as unknown as { told: string[] }).told);
    const begun = (): Promise<unknown> =>
      audience.evaluate(() => (window as unknown as { begun: unknown }).begun);
    await audience.keyboard.press('PageDown');
    // One slide comes, one goes, in a fifth of a second; and the new one was named before either began.
    const turn = { lasts: '0.2s', slide: '2' };
    await expect.poll(begun).toEqual([turn, turn]);
    await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
    await expect(audience.locator('.on .number')).toHaveText(ends);
    await expect.poll(moving).toBe(0);
    // Its neighbours lie beneath it.
    const before = (): Promise<boolean | undefined> =>
      audience.evaluate(() => {
        const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        return middle?.closest('.picture')?.classList.contains('on');
      });
    expect(await before()).toBe(true);

    // Seen again, they stand still.
    await audience.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const forget = (): void => {
            (window as unknown as { told: string[] }).told.length = 0;
            resolve();
          };
          requestAnimationFrame(() => requestAnimationFrame(forget));
        }),
    );
    for (const [key, slide] of [
      ['PageUp', 1],
      ['PageDown', 2],
    ] as const) {
      await audience.keyboard.press(key);
      await onSlide(app, slide);
    }
    await expect(audience.locator('.on .number')).toHaveText(ends);
    await expect.poll(moving).toBe(0);
    expect(await told()).toEqual([]);

    // Nor do they count again after the end of the show, where no slide was left on the screen.
    const slides = Number(await audience.locator('html').getAttribute('data-slides'));
    await audience.keyboard.press('End');
    await onSlide(app, slides);
    await audience.keyboard.press('PageDown');
    await onSlide(app, slides, 'end');
    await audience.keyboard.press('2');
    await audience.keyboard.press('Enter');
    await onSlide(app, 2);
    await expect(audience.locator('.on .number')).toHaveText(ends);
    await expect.poll(moving).toBe(0);
    expect(await told()).toEqual([]);

    // Who wants no motion gets none: no slide moves, and no number that was not seen before.
    await audience.emulateMedia({ reducedMotion: 'reduce' });
    let numbers = 0;
    for (let slide = 3; slide < slides; slide++) {
      await audience.keyboard.press('PageDown');
      await onSlide(app, slide);
      expect(await moving()).toBe(0);
      numbers += await audience.locator('.on .card .number').count();
    }
    expect(numbers).toBeGreaterThan(0);
    expect(await told()).toEqual([]);
    await app.close();
  }));

test('what is said to a keyword’s slide is typed at the desk, read in the show, and automatic again', () =>
  inFolder(async (folder) => {
    const { app, main } = await atTheDesk(folder);
    const notes = main.getByLabel('备注（演讲者看）', { exact: true });
    await expect(notes).toHaveValue(/稳/);
    const built = await notes.inputValue();
    await notes.fill('各位好。');
    await notes.press('F5');
    const [presenter] = (await onSlide(app, 1)) as [Page, Page];
    const said = presenter.getByRole('group', { name: '备注' });
    await expect(said).toHaveText('各位好。');
    // On one display everybody would read along: the first press only asks.
    await presenter.keyboard.press('Control+Enter');
    await presenter.keyboard.press('Control+Enter');
    await presenter.getByRole('textbox', { name: '修改备注' }).fill('大家好。');
    await expect(presenter.getByText('已保存')).toBeVisible();
    await presenter.keyboard.press('Escape');
    await expect(said).toHaveText('大家好。');
    await leave(presenter);
    await expect(notes).toHaveValue('大家好。');
    await main.getByRole('button', { name: '备注（演讲者看）：恢复自动' }).click();
    await expect(notes).toHaveValue(built);
    await app.close();
  }));

test('a rehearsal tells what each slide took and proposes a time budget', () =>
  inFolder(async (folder) => {
    const { app, main } = await atTheDesk(folder);
    await main.getByRole('button', { name: '放映设置…' }).click();
    await main.getByRole('button', { name: '排练…' }).click();
    const [presenter, audience] = (await onSlide(app, 1)) as [Page, Page];
    // Who rehearses sees it all the time; the audience's screen is as it will be.
    await expect(presenter.locator('html[data-rehearsal]')).toHaveCount(1);
    await expect(presenter.locator('[data-mark="rehearsal"]')).toContainText('排练');
    await expect(presenter).toHaveTitle(/^排练/);
    await picture(presenter, 'rehearsal');
    await expect(audience.locator('html')).not.toHaveAttribute('data-rehearsal');
    await expect(audience.locator('body')).not.toContainText('排练');
    await expect(audience).not.toHaveTitle(/排练/);
    await presenter.keyboard.press('PageDown');
    await onSlide(app, 2);
    await expect(presenter.locator('[data-mark="rehearsal"]')).toBeVisible();
    await presenter.keyboard.press('ArrowRight');
    await onSlide(app, 3);
    await presenter.keyboard.press('PageUp');
    await onSlide(app, 2);
    await leave(presenter);
    const dialog = main.getByRole('dialog', { name: '排练结果' });
    const rows = dialog.getByRole('row');
    // A head, three slides, and all of them together.
    await expect(rows).toHaveCount(5);
    await expect(rows.nth(2)).toContainText('2 次');
    await expect(rows.nth(4)).toContainText('合计');
    const proposal = dialog.getByText(/建议时间预算：\d+ 分钟（排练了 3 \/ \d+ 张/);
    const minutes = /(\d+) 分钟/.exec((await proposal.textContent()) ?? '')?.[1] ?? '';
    await dialog.getByRole('button', { name: '用作时间预算' }).click();
    await expect(
      main.getByRole('status').filter({ hasText: `时间预算已改为 ${minutes} 分钟` }),
    ).toBeVisible();

    await main.getByRole('button', { name: '放映设置…' }).click();
    await expect(main.getByLabel('时间预算（分钟）')).toHaveValue(minutes);
    for (const slide of [1, 2, 3])
      await expect(main.getByLabel(new RegExp(`^第 ${slide} 张的秒数`))).toHaveValue(/^\d*[05]$/);
    await main.keyboard.press('Escape');
    // All of it is one step.
    await main.getByRole('button', { name: '撤销', exact: true }).click();
    await main.getByRole('button', { name: '放映设置…' }).click();
    await expect(main.getByLabel('时间预算（分钟）')).toHaveValue('');
    await expect(main.getByLabel(/^第 2 张的秒数/)).toHaveValue('');
    await app.close();
  }));

test('the log of a show can be seen, kept with its briefing, exported and dropped', () =>
  inFolder(async (folder) => {
    const { app, main, library } = await atTheDesk(folder);
    await main.keyboard.press('F5');
    const [presenter, audience] = (await onSlide(app, 1)) as [Page, Page];
    await expect(presenter.locator('html[data-rehearsal], [data-mark="rehearsal"]')).toHaveCount(0);
    await audience.keyboard.press('PageDown');
    await onSlide(app, 2);
    await leave(audience);
    const notice = main.getByRole('status').filter({ hasText: '放映结束' });
    await expect(notice).toContainText('2 张');
    await notice.getByRole('button', { name: '查看记录' }).click();
    const dialog = main.getByRole('dialog', { name: '放映记录' });
    await expect(dialog.getByRole('row')).toHaveCount(4);
    const to = join(folder, '记录.csv');
    await save(app, to);
    await dialog.getByRole('button', { name: '导出表格…' }).click();
    await expect(main.getByText(`已导出 ${to}`)).toBeVisible();
    expect(readFileSync(to, 'utf8').split('\r\n')[1]).toMatch(/^0,幻灯片,1,/);
    await dialog.getByRole('button', { name: '保留记录' }).click();
    await app.close();

    const again = await start(folder, '--library', library);
    const reopened = await openDesk(again);
    await command(again, 'show-logs');
    await reopened.getByRole('button', { name: /^打开 .* 的记录$/ }).click();
    await expect(reopened.getByRole('dialog', { name: '放映记录' }).getByRole('row')).toHaveCount(4);
    await reopened.getByRole('button', { name: '删除记录' }).click();
    // While a dialog is open the menu waits.
    await expect(reopened.getByRole('dialog')).toHaveCount(0);
    await command(again, 'show-logs');
    await expect(reopened.getByText('还没有放映记录')).toBeVisible();
    await again.close();
  }));

test('a show that was cut short goes on where it stood, after the whole program was killed', () =>
  inFolder(async (folder) => {
    const { app, main, library } = await atTheDesk(folder);
    await main.keyboard.press('F5');
    const [, audience] = (await onSlide(app, 1)) as [Page, Page];
    for (const slide of [2, 3, 4]) {
      await audience.keyboard.press('PageDown');
      await onSlide(app, slide);
    }
    await audience.keyboard.press('b');
    await onSlide(app, 4, 'black');
    await audience.keyboard.press('t');
    const standing = (): Promise<unknown> =>
      main.evaluate(async () => {
        const bridge = (window as unknown as { lectern: { shows: { unfinished: () => Promise<never> } } })
          .lectern;
        const { json } = (await bridge.shows.unfinished()) as { json: string };
        return (JSON.parse(json) as { place: object }).place;
      });
    await expect.poll(standing).toMatchObject({ slide: 4, mode: 'black', paused: true });
    const { elapsed } = (await standing()) as { elapsed: number };
    const gone = app.waitForEvent('close');
    app.process().kill('SIGKILL');
    await gone;

    const again = await start(folder, '--library', library);
    const reopened = await openDesk(again);
    const notice = reopened.getByRole('status').filter({ hasText: '上次放映停在第 4 张' });
    await notice.getByRole('button', { name: '继续放映' }).click();
    const [presenter] = (await onSlide(again, 4, 'black')) as [Page, Page];
    const state = await presenter.evaluate(async () => {
      const bridge = (window as unknown as { lectern: { show: { state: () => Promise<never> } } }).lectern;
      return ((await bridge.show.state()) as { value: { elapsedBefore: number; runningSince: null } }).value;
    });
    expect(state).toMatchObject({ elapsedBefore: elapsed, runningSince: null });
    const audienceAgain = await windowOf(again, 'audience');
    await audienceAgain.keyboard.press('b');
    await audienceAgain.keyboard.press('PageDown');
    await onSlide(again, 5);
    await leave(audienceAgain);
    // One show, not two: its log goes on.
    await reopened.getByRole('button', { name: '查看记录' }).click();
    await expect(reopened.getByRole('dialog', { name: '放映记录' }).getByRole('row')).toHaveCount(7);
    await again.close();

    const third = await start(folder, '--library', library);
    const quiet = await openDesk(third);
    await expect(quiet.getByRole('button', { name: '放映', exact: true })).toBeVisible();
    await expect(quiet.getByRole('status').filter({ hasText: '上次放映' })).toHaveCount(0);
    await third.close();
  }));

test('a show that was cut short goes on with what was drawn, taken in, asked and held', () =>
  inFolder(async (folder) => {
    const { app, main, library } = await atTheDesk(folder);
    await main.keyboard.press('F5');
    const [presenter] = (await onSlide(app, 1)) as [Page, Page];
    /** A call through the window's own bridge, as its screens make them. */
    const call = async (page: Page, verb: string, input?: unknown): Promise<unknown> => {
      const answer = await page.evaluate(
        ([verb, input]) => {
          const { lectern } = window as unknown as {
            lectern: {
              show: Record<
                string,
                (input: unknown) => Promise<{ ok: boolean; value?: unknown; json?: string }>
              >;
            };
          };
          return lectern.show[verb as string]?.(input);
        },
        [verb, input],
      );
      expect(answer?.ok, verb).toBe(true);
      return toldBy(answer);
    };
    const deck = (await call(presenter, 'deck')) as { slides: { slide: { key: string } }[] };
    const key = deck.slides[1]?.slide.key ?? '';
    const draw = (page: Page, y: number): Promise<unknown> => {
      const points = [0.2, 0.5, 0.8].map((x) => [x, y, 0.5]);
      return call(page, 'draw', { key, stroke: { mark: 'pen', colour: 'seal', points } });
    };
    const inkOf = async (page: Page): Promise<number> => {
      const ink = (await call(page, 'ink')) as { key: string; strokes: unknown[] }[];
      return ink.find((one) => one.key === key)?.strokes.length ?? 0;
    };
    await presenter.keyboard.press('PageDown');
    await onSlide(app, 2);
    await draw(presenter, 0.3);
    const figure = presenter.locator('.current [data-figure]').first();
    const figureId = Number(await figure.getAttribute('data-figure'));
    await call(presenter, 'act', { name: 'answer', of: { figureId }, question: '税收多少' });
    await onSlide(app, 2, 'answer');
    await presenter.keyboard.press('Escape');
    await call(presenter, 'act', { name: 'skip', slides: [4] });
    await call(presenter, 'act', { name: 'skip', slides: [4, 5], minutes: 5 });
    await presenter.keyboard.press('f');
    await onSlide(app, 2, 'frozen');
    await draw(presenter, 0.6);
    await call(presenter, 'act', { name: 'answer', of: { figureId }, question: '' });
    await onSlide(app, 2, 'answer');
    const kept = (page: Page): Promise<unknown> =>
      page.evaluate(async () => {
        const bridge = (window as unknown as { lectern: { shows: { unfinished: () => Promise<never> } } })
          .lectern;
        return JSON.parse(((await bridge.shows.unfinished()) as { json: string }).json) as unknown;
      });
    await expect
      .poll(() => kept(main))
      .toMatchObject({
        place: { answer: { question: '' } },
        log: { ink: { [key]: [{ id: 1 }, { id: 2 }] } },
      });
    const gone = app.waitForEvent('close');
    app.process().kill('SIGKILL');
    await gone;

    const again = await start(folder, '--library', library);
    const reopened = await openDesk(again);
    const notice = reopened.getByRole('status').filter({ hasText: '上次放映停在第 2 张' });
    await notice.getByRole('button', { name: '继续放映' }).click();
    const [own, theirs] = (await onSlide(again, 2, 'answer')) as [Page, Page];
    await expect(theirs.locator('.over .slide')).toBeVisible();
    await own.keyboard.press('Escape');
    await onSlide(again, 2, 'frozen');
    // The second stroke was drawn behind a frozen screen, and stays there.
    expect([await inkOf(own), await inkOf(theirs)]).toEqual([2, 1]);
    await expect(theirs.locator('.on [data-stroke]')).toHaveCount(1);
    await draw(own, 0.8);
    await own.keyboard.press('f');
    await onSlide(again, 2);
    await expect(theirs.locator('.on [data-stroke]')).toHaveCount(3);
    expect(await call(own, 'state')).toMatchObject({ asked: ['税收多少'], skipped: [4, 5] });
    await own.keyboard.press('Control+u');
    await expect
      .poll(() => call(own, 'state'))
      .toMatchObject({ skipped: [4], timing: { kind: 'up' }, beforeLess: null });
    // What was kept before is kept still, and nothing was asked twice.
    await expect
      .poll(() => kept(reopened))
      .toMatchObject({ log: { ink: { [key]: [{}, {}, {}] }, questions: [{ question: '税收多少' }, {}] } });
    expect(((await kept(reopened)) as { log: { questions: unknown[] } }).log.questions).toHaveLength(2);
    await leave(own);
    await again.close();
  }));

test('a show that was cut short can be given up', () =>
  inFolder(async (folder) => {
    const { app, main, library } = await atTheDesk(folder);
    await main.keyboard.press('F5');
    await onSlide(app, 1);
    await expect
      .poll(() =>
        main.evaluate(async () => {
          const bridge = (window as unknown as { lectern: { shows: { unfinished: () => Promise<never> } } })
            .lectern;
          return ((await bridge.shows.unfinished()) as { json: string }).json !== 'null';
        }),
      )
      .toBe(true);
    const gone = app.waitForEvent('close');
    app.process().kill('SIGKILL');
    await gone;
    for (const offered of [true, false]) {
      const again = await start(folder, '--library', library);
      const reopened = await openDesk(again);
      const notice = reopened.getByRole('status').filter({ hasText: '上次放映停在' });
      if (offered) {
        await notice.getByRole('button', { name: '放弃' }).click();
        await expect(notice).toHaveCount(0);
      } else {
        await expect(reopened.getByRole('button', { name: '放映', exact: true })).toBeVisible();
        await expect(notice).toHaveCount(0);
      }
      await again.close();
    }
  }));

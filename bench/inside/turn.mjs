/**
 * Runs inside a display: presses keys on one window and notes when the other has painted, in our show
 * and in a bare one; then how memory and processor fare. Prints JSON.
 */
import { _electron } from '@playwright/test';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

const [electron, folder, turns, many] = process.argv.slice(2);
const env = { ...process.env, XDG_CONFIG_HOME: folder };

/** A hand in a hurry: so many turns, so many ms between two. */
const [paced, hand] = [100, 150];

const launch = async (...args) => {
  // As in the tests: looking for a graphics card that a virtual display has not takes seconds.
  const app = await _electron.launch({ executablePath: electron, args: ['--disable-gpu', ...args], env });
  const pageOf = async (name) => {
    for (;;) {
      const found = app.windows().find((page) => page.url().includes(name));
      if (found) return found;
      // A window is there before its page is, and only the former is an event.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { app, presenter: await pageOf('presenter'), audience: await pageOf('audience') };
};

/** Notes, for each change of the slide, when the frame that shows it was handed over. */
const watch = (audience) =>
  audience.evaluate(() => {
    window.painted = [];
    const channel = new MessageChannel();
    channel.port1.onmessage = () => window.painted.push(performance.timeOrigin + performance.now());
    // A message posted in a frame's callback is heard after that frame was painted.
    const note = () => requestAnimationFrame(() => channel.port2.postMessage(null));
    new MutationObserver(note).observe(document.documentElement, { attributeFilter: ['data-slide'] });
  });

/** Milliseconds from key to paint, one for each key; `pause` ms after each. */
const turn = async ({ app, audience }, keys, pause = 0) => {
  await watch(audience);
  // Nobody turns in the first second of a show; a page may use it.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const times = [];
  for (const key of keys) {
    const before = await audience.evaluate(() => window.painted.length);
    const pressed = await app.evaluate(({ BrowserWindow }, keyCode) => {
      const window = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes('presenter'),
      );
      window.webContents.sendInputEvent({ type: 'keyDown', keyCode });
      window.webContents.sendInputEvent({ type: 'keyUp', keyCode });
      return performance.timeOrigin + performance.now();
    }, key);
    await audience.waitForFunction((count) => window.painted.length > count, before, { polling: 2 });
    times.push((await audience.evaluate(() => window.painted.at(-1))) - pressed);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return times;
};

/** Megabytes that both pages' processes hold once what is no longer used was given back. */
const memory = async ({ app, presenter, audience }) => {
  for (const page of [presenter, audience]) {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
  }
  return app.evaluate(({ app: program }) =>
    program.getAppMetrics().reduce((sum, { type, memory: { workingSetSize } }) => {
      return type === 'Tab' ? sum + workingSetSize / 1024 : sum;
    }, 0),
  );
};

const resting = async ({ app }, seconds) => {
  const measure = () =>
    app.evaluate(({ app: program }) =>
      program.getAppMetrics().reduce((sum, { cpu }) => sum + cpu.percentCPUUsage, 0),
    );
  await measure();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return measure();
};

const bare = await launch(join(root, 'bench/inside/bare-show'));
await bare.presenter.bringToFront();
const bareTimes = await turn(bare, Array(Number(turns)).fill('PageDown'));
const barePaced = await turn(bare, Array(paced).fill('PageDown'), hand);
await bare.app.close();

const words = ['present', '--library', join(folder, 'library.db'), '--all', '--windowed'];
const ours = await launch(root, ...words);
await ours.audience.waitForSelector('html[data-slide="1"]', { state: 'attached' });
const slides = Number(await ours.audience.locator('html').getAttribute('data-slides'));
const first = Array(Math.min(Number(turns), slides - 1)).fill('PageDown');
const ourTimes = await turn(ours, first);
const ourPaced = await turn(ours, Array(paced).fill('PageUp'), hand);
const before = await memory(ours);
await ours.presenter.evaluate(
  async ([count, last]) => {
    for (let at = 0; at < count; at++) {
      const name = Math.floor(at / last) % 2 === 0 ? 'previous' : 'next';
      await window.lectern.show.act({ name });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  },
  [Number(many), first.length],
);
const after = await memory(ours);
const rest = await resting(ours, 10);
await ours.app.close();
const paces = { bare: bareTimes, ours: ourTimes, barePaced, ourPaced };
process.stdout.write(`${JSON.stringify({ slides, ...paces, before, after, rest })}\n`);

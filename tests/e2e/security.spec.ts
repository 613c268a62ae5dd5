import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calls } from '../../api/index.ts';
import { start, windowOf } from './program.ts';

let folder: string;
let app: ElectronApplication;
let main: Page;
let server: Server;
let outside: string;
let asked = 0;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  server = createServer((_, response) => {
    asked++;
    response.end('outside');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  app = await start(folder, '--library', join(folder, 'library.db'));
  main = await windowOf(app, 'main');
  await main.getByRole('heading', { level: 1 }).waitFor();
});
test.afterAll(async () => {
  await app.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a page has no Node, and of the program only the one bridge', async () => {
  const found = await main.evaluate(() => {
    const page = window as unknown as Record<string, Record<string, object>>;
    return {
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in page),
      bridge: Object.fromEntries(
        Object.entries(page.lectern ?? {}).map(([noun, verbs]) => [noun, Object.keys(verbs).sort()]),
      ),
    };
  });
  expect(found.node).toEqual([]);
  const declared = Object.entries(calls).map(([noun, verbs]) => [noun, Object.keys(verbs).sort()]);
  expect(found.bridge).toEqual({ ...Object.fromEntries(declared), on: [] });
});

test('a page reaches nothing outside', async () => {
  const reached = await main.evaluate(async (url) => {
    const tries = [
      fetch(url),
      new Promise((resolve, reject) => {
        const image = new Image();
        image.onload = resolve;
        image.onerror = reject;
        image.src = url;
      }),
      new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.onload = resolve;
        script.onerror = reject;
        script.src = url;
        document.head.append(script);
      }),
    ];
    return (await Promise.allSettled(tries)).map(({ status }) => status);
  }, outside);
  expect(reached).toEqual(['rejected', 'rejected', 'rejected']);
  expect(asked).toBe(0);
});

test('a page cannot leave, and opens no window', async () => {
  const before = main.url();
  const opened = await main.evaluate((url) => window.open(url) === null, outside);
  // Two frames on, the page that asked to leave still answers.
  await main.evaluate((url) => {
    location.href = url;
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, outside);
  expect(opened).toBe(true);
  expect(main.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
  expect(asked).toBe(0);
});

test('no inline script or style runs', async () => {
  const ran = await main.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.head.append(script);
    return 'ranInline' in window;
  });
  expect(ran).toBe(false);
});

test('every permission is refused', async () => {
  const states = await main.evaluate(async () => {
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      (error: Error) => error.name,
    );
    const place = await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        (error) => resolve(error.code),
      ),
    );
    return [camera, place, await Notification.requestPermission()];
  });
  expect(states).not.toContain('granted');
});

test('the app’s protocol serves its own folder and nothing above it', async () => {
  const statuses = await app.evaluate(async ({ net }) => {
    const get = async (url: string): Promise<number> =>
      (await net.fetch(url, { bypassCustomProtocolHandlers: false })).status;
    return [
      await get('lectern://app/main.html'),
      await get('lectern://app/%2e%2e/main/index.cjs'),
      await get('lectern://app/..%2f..%2fpackage.json'),
      await get('lectern://other/main.html'),
    ];
  });
  expect(statuses[0]).toBe(200);
  expect(statuses.slice(1).every((status) => status >= 400)).toBe(true);
});

test('what does not fit a call’s schema is refused, and says where', async () => {
  const answers = await main.evaluate(async () => {
    const { lectern } = window as unknown as {
      lectern: Record<
        string,
        Record<string, (input?: unknown) => Promise<{ ok: boolean; error?: { kind: string } }>>
      >;
    };
    const wrong: unknown[] = [{ id: 'x' }, { id: -1 }, null, { id: 1, extra: () => 1 }];
    const results = [];
    for (const input of wrong.slice(0, 3)) results.push(await lectern.reports?.get?.(input));
    results.push(await lectern.output?.reveal?.({ path: '/etc/passwd' }));
    results.push(await lectern.output?.job?.());
    return results.map((answer) => (answer?.ok ? 'ok' : answer?.error?.kind));
  });
  expect(answers).toEqual(['bad-input', 'bad-input', 'bad-input', 'not-allowed', 'not-allowed']);
});

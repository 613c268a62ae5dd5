import { _electron, expect, test, type ElectronApplication } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { electron, inFolder, root, sample, windowOf } from './program.ts';

/** Starts the program with two ears on it: Chromium's own network log, and a watch on Node's sockets. */
async function startWatched(folder: string): Promise<ElectronApplication> {
  const app = await _electron.launch({
    executablePath: electron,
    args: [`--log-net-log=${join(folder, 'net.json')}`, root, '--library', join(folder, 'library.db')],
    env: {
      ...(process.env as Record<string, string>),
      LANG: 'zh_CN.UTF-8',
      XDG_CONFIG_HOME: folder,
    },
  });
  await app.evaluate(() => {
    const { Socket } = process.mainModule?.require('node:net') as typeof import('node:net');
    const sockets: string[] = [];
    Object.assign(globalThis, { sockets });
    const { connect } = Socket.prototype;
    Socket.prototype.connect = function (this: unknown, ...given: unknown[]) {
      const [options] = Array.isArray(given[0]) ? (given[0] as unknown[]) : given;
      // A path is a pipe on this machine, not a network.
      if (!(options as { path?: string } | null)?.path) sockets.push(JSON.stringify(options));
      return (connect as (...args: unknown[]) => never).apply(this, given);
    } as typeof connect;
  });
  return app;
}

/** Ends the program and tells what was heard: connections tried and names looked up. */
async function heard(
  app: ElectronApplication,
  folder: string,
): Promise<{ chromium: string[]; node: string[] }> {
  const node = await app.evaluate(() => (globalThis as unknown as { sockets: string[] }).sockets);
  await app.close();
  const { constants, events } = JSON.parse(readFileSync(join(folder, 'net.json'), 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: unknown }[];
  };
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  const telling = /^(?:TCP_CONNECT_ATTEMPT|UDP_CONNECT|HOST_RESOLVER_DNS_TASK|HOST_RESOLVER_SYSTEM_TASK)$/;
  const chromium = events
    .filter(({ type, params }) => telling.test(names.get(type) ?? '') && params !== undefined)
    .map(({ type, params }) => `${names.get(type)} ${JSON.stringify(params)}`);
  return { chromium, node };
}

test('a whole session, from import to show and export, asks nothing of any network', () =>
  inFolder(async (folder) => {
    const app = await startWatched(folder);
    const main = await windowOf(app, 'main');
    await app.evaluate(
      ({ dialog }, { file, filePath }) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      },
      { file: sample, filePath: join(folder, 'out.pdf') },
    );
    await main.getByRole('button', { name: '导入报告…' }).click();
    await main.getByRole('button', { name: '保存', exact: true }).click();
    await main.getByRole('button', { name: '打开简报' }).first().click();
    await main.getByRole('button', { name: '导出 PDF…' }).click();
    await main.getByRole('button', { name: '选择位置…' }).click();
    await expect(main.getByRole('status').filter({ hasText: '已导出' })).toBeVisible();
    await main.keyboard.press('F5');
    const audience = await windowOf(app, 'audience');
    await expect(audience.locator('html')).toHaveAttribute('data-slide', '1');
    await audience.keyboard.press('ArrowRight');
    await expect(audience.locator('html')).toHaveAttribute('data-slide', '2');
    expect(await heard(app, folder)).toEqual({ chromium: [], node: [] });
  }));

test('the same watch hears a connection that is made on purpose', () =>
  inFolder(async (folder) => {
    const server = createServer((_, response) => response.end('heard'));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const app = await startWatched(folder);
    await windowOf(app, 'main');
    await app.evaluate(async ({ net, session }, to) => {
      // A session of its own, because the program's refuses before anything is sent.
      const request = net.request({
        url: `http://127.0.0.1:${to}/`,
        session: session.fromPartition('control'),
      });
      await new Promise((done) => {
        request.on('response', done);
        request.on('error', done);
        request.end();
      });
      const node = process.mainModule?.require('node:net') as typeof import('node:net');
      await new Promise<void>((done) => {
        const socket = node.connect(to, '127.0.0.1', () => {
          socket.end();
          done();
        });
      });
    }, port);
    const { chromium, node } = await heard(app, folder);
    server.close();
    expect(chromium.join('\n')).toContain(`127.0.0.1:${port}`);
    expect(node.join('\n')).toContain(String(port));
  }));

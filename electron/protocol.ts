/** Our pages come from our own protocol, under a strict policy; nothing else is ever loaded. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { app, protocol, session } from 'electron';

export const origin = 'lectern://app';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Chromium has errands of its own (proxy discovery, updates, safe browsing); none of them is ours.
 * Must be called before the app is ready.
 */
export function stayOffline(): void {
  const { commandLine } = app;
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
  for (const errand of ['background-networking', 'component-update', 'domain-reliability', 'sync'])
    commandLine.appendSwitch(`disable-${errand}`);
  commandLine.appendSwitch('no-pings');
}

/** Must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'lectern', privileges: { standard: true, secure: true } }]);
}

/** Serves out/renderer, refuses every request and permission that is not the app's own. */
export function serve(): void {
  const folder = join(app.getAppPath(), 'out', 'renderer');
  protocol.handle('lectern', async (request) => {
    const url = new URL(request.url);
    const file = normalize(join(folder, decodeURIComponent(url.pathname)));
    if (url.host !== 'app' || !file.startsWith(folder + sep)) return new Response(null, { status: 403 });
    try {
      const headers = {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      };
      return new Response(await readFile(file), { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !url.startsWith(`${origin}/`) && !url.startsWith('devtools://') }),
  );
  defaultSession.setPermissionRequestHandler((_, __, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

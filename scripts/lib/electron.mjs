/** Which Electron runs the app on this machine, found in a fixed order; see docs/decisions/0003. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackPossible, installFallback, installedFallback } from './fallback-electron.mjs';
import { cache, projectEnv, projectNode, root } from './paths.mjs';
import { Stop, run, say } from './run.mjs';

const packageFolder = join(root, 'node_modules', 'electron');
const executableNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
const executable = executableNames[process.platform] ?? 'electron';
const connectSeconds = 3;
const downloadMinutes = 10;

/**
 * Finds, and if need be fetches, the Electron to run. Gives `{ path, version, why }`: the file to
 * start, the version it says it is, and the reason in one line. Throws Stop with what to do.
 */
export const resolveElectron = async ({ retryDownload = false } = {}) => {
  const found =
    overridden() ??
    downloaded() ??
    (retryDownload ? null : alreadyFallenBack()) ??
    (await download()) ??
    (await fallBack());
  return { ...found, path: asRoot(found.file) };
};

const overridden = () => {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return null;
  const file = join(folder, executable);
  if (!existsSync(file))
    throw new Stop(
      `ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no ${executable} in it. Correct or unset it.`,
    );
  return { file, version: versionBeside(folder), why: 'ELECTRON_OVERRIDE_DIST_PATH says so' };
};

const wantedVersion = () => JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;

const downloaded = () => {
  const folder = join(packageFolder, 'dist');
  const file = join(folder, executable);
  if (!existsSync(file) || versionBeside(folder) !== wantedVersion()) return null;
  return { file, version: versionBeside(folder), why: 'the official download' };
};

const alreadyFallenBack = () => {
  const fallback = fallbackPossible() ? installedFallback() : null;
  return fallback && { ...fallback, why: fallbackReason };
};

const fallbackReason =
  'the fallback for development and tests, because the official download was out of reach; `npm run setup -- --again` tries it again';

const download = async () => {
  const host =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/';
  // Behind a proxy only the downloader itself knows the way, so it is let try.
  const proxied = Boolean(process.env.HTTPS_PROXY ?? process.env.https_proxy);
  if (!proxied && !(await answers(host))) {
    say(`  the official Electron download did not answer within ${connectSeconds} s`);
    return null;
  }
  say(`  downloading Electron ${wantedVersion()} …`);
  const limit = AbortSignal.timeout(downloadMinutes * 60_000);
  const code = await run(projectNode(), [join(packageFolder, 'install.js')], {
    env: projectEnv(),
    stdio: ['ignore', 2, 2],
    signal: limit,
  });
  if (code !== 0) say('  the official Electron download failed');
  return code === 0 ? downloaded() : null;
};

const answers = async (address) => {
  try {
    await fetch(address, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(connectSeconds * 1000),
    });
    return true;
  } catch {
    return false;
  }
};

const fallBack = async () => {
  if (!fallbackPossible())
    throw new Stop(
      `Electron ${wantedVersion()} could not be downloaded, and the fallback exists for Linux on x64 only.\n` +
        'Set ELECTRON_MIRROR to a mirror of the Electron releases that you can reach, or unpack Electron by hand\n' +
        'and set ELECTRON_OVERRIDE_DIST_PATH to its folder; then run `npm run setup` again.',
    );
  return { ...(await installFallback()), why: fallbackReason };
};

const versionBeside = (folder) => {
  const file = join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'of unknown version';
};

/**
 * Chromium refuses to start its sandbox as root. Electron reads ELECTRON_DISABLE_SANDBOX early
 * enough, so for root the executable is a two-line wrapper that sets it; words pass through untouched,
 * and `exec` keeps the process id, which Playwright relies on. For anybody else the sandbox stays.
 */
const asRoot = (file) => {
  if (process.platform !== 'linux' || process.getuid() !== 0) return file;
  const wrapper = join(cache, 'electron-as-root');
  const text = `#!/bin/sh\nELECTRON_DISABLE_SANDBOX=1 exec '${file.replaceAll("'", "'\\''")}' "$@"\n`;
  if (existsSync(wrapper) && readFileSync(wrapper, 'utf8') === text) return wrapper;
  mkdirSync(cache, { recursive: true });
  // Written aside and renamed, so that a script starting it at this moment never meets half a file.
  const aside = `${wrapper}.${process.pid}`;
  writeFileSync(aside, text);
  chmodSync(aside, 0o755);
  renameSync(aside, wrapper);
  return wrapper;
};

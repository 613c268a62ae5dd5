/** What the operating system must bring: libraries, a display, a browser for tests. Linux only; others have them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { cache } from './paths.mjs';
import { Stop, capture, findProgram, say } from './run.mjs';

const linux = process.platform === 'linux';
const libraryPackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libatk-bridge2.0-0'];
const displayPackages = ['xvfb', 'xauth'];
const outputsPackages = ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils'];

/** True where windows can open: everywhere but on a Linux without an X display. */
export const hasDisplay = () => !linux || Boolean(process.env.DISPLAY);

/**
 * Command and arguments that run a program on a virtual display where there is none. xvfb-run
 * lets the program's exit code and stdout through.
 */
export const onDisplay = (command, args) =>
  hasDisplay() ? [command, args] : ['xvfb-run', ['-a', '-s', '-screen 0 1920x1080x24', command, ...args]];

/** Installs or names the shared libraries an Electron executable misses. */
export const ensureLibraries = async (file) => {
  if (!linux) return;
  // Asking the linker takes a moment, so a good answer is kept for as long as the file is the same.
  const stamp = join(cache, 'libraries-found-for');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === file) return;
  if (missingLibraries(file).length > 0) {
    await install(libraryPackages, 'Electron needs system libraries');
    const missing = missingLibraries(file);
    if (missing.length > 0)
      throw new Stop(
        `Electron still misses these system libraries: ${missing.join(', ')}. Install the packages that bring them, then try again.`,
      );
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, file);
};

/** Sees to it that xvfb-run is there when there is no display. */
export const ensureVirtualDisplay = async () => {
  if (hasDisplay() || (findProgram('xvfb-run') !== null && findProgram('xauth') !== null)) return;
  await install(displayPackages, 'There is no display, so a virtual one is needed');
};

/** Brings Debian's chromium where that takes no asking; elsewhere its lack only skips the renderer tests. */
export const ensureChromium = () =>
  findChromium() === null &&
  bringQuietly(
    ['chromium'],
    'The renderer tests need a current Chromium',
    'the renderer tests will be skipped',
  );

/** The same for an X server whose displays can be plugged in and out, which the tests of displays need. */
export const ensureOutputs = () =>
  (findProgram('Xorg') === null || findProgram('xrandr') === null) &&
  bringQuietly(
    outputsPackages,
    'The tests of displays need an X server with several outputs',
    'the tests of displays will be skipped',
  );

const bringQuietly = async (packages, reason, otherwise) => {
  if (!linux || !isDebian() || process.getuid() !== 0) return;
  try {
    await install(packages, reason);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(`${error.message}\nGoing on without it: ${otherwise}.`);
  }
};

const missingLibraries = (file) =>
  capture('ldd', [file])
    .output.split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0]);

// Ubuntu has an apt package called chromium too, but it only points to its own store.
const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const install = async (packages, reason) => {
  if (findProgram('apt-get') === null)
    throw new Stop(
      `${reason}. Install what your system calls ${packages.join(', ')} (these are Debian's names), then try again.`,
    );
  if (process.getuid() !== 0) {
    const names = packages.map(nameHere).join(' ');
    throw new Stop(
      `${reason}. Run this, then try again:\n  sudo apt-get install --no-install-recommends ${names}`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say(`${reason}; installing ${packages.join(' ')} with apt …`);
  const updated = capture('apt-get', ['update', '-qq'], { env });
  const names = packages.map(nameHere);
  const log = join(cache, 'apt.log');
  const result = capture('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
  mkdirSync(cache, { recursive: true });
  writeFileSync(log, updated.output + result.output);
  if (result.code !== 0)
    throw new Stop(
      `${reason}, and apt could not install ${names.join(' ')}:\n${tail(updated.output + result.output)}\nInstall them by hand, then try again. All of apt's words: ${log}`,
    );
};

/** Debian 13 and Ubuntu 24.04 renamed some libraries: libgtk-3-0 became libgtk-3-0t64. */
const nameHere = (name) => (capture('apt-cache', ['show', `${name}t64`]).code === 0 ? `${name}t64` : name);

const tail = (text) => text.trim().split('\n').slice(-8).join('\n');

/** Building the app into out/, and knowing when that is not needed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cache, root } from './paths.mjs';
import { Stop, capture, say, tool } from './run.mjs';

const sources = ['briefing', 'api', 'db', 'electron', 'renderer', 'assets'];
const settings = [
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.cache/fonts/made-from',
];
const stamp = join(root, 'out', 'built-from');
const lock = join(cache, 'build.lock');

/** Builds when a source file changed, came or went since the last build. `force` builds anyway. */
export const ensureBuilt = async ({ force = false } = {}) => {
  const release = await takeTurn();
  try {
    const key = sourceKey();
    if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
    const started = Date.now();
    rmSync(stamp, { force: true });
    const [node, file] = tool('electron-vite/bin/electron-vite.js');
    const result = capture(node, [file, 'build', '--logLevel', 'warn']);
    if (result.code !== 0) throw new Stop(`The build failed:\n${result.output.trim()}`);
    if (result.output.trim() !== '') say(result.output.trim());
    writeFileSync(stamp, key);
    say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  } finally {
    release();
  }
};

const sourceKey = () => {
  const hash = createHash('sha256');
  const add = (place) => {
    const file = statSync(join(root, place), { throwIfNoEntry: false });
    if (file === undefined) return;
    if (file.isDirectory()) for (const name of readdirSync(join(root, place)).sort()) add(`${place}/${name}`);
    else if (!place.includes('.test.')) hash.update(`${place} ${file.mtimeMs} ${file.size}\n`);
  };
  [...sources, ...settings].forEach(add);
  return hash.digest('hex');
};

/** Two commands started together must not build into the same folder at once: the second waits, then finds it built. */
const takeTurn = async () => {
  mkdirSync(cache, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isRunning(Number(readIfThere(lock)))) rmSync(lock, { force: true });
      else await pause(100);
    }
  }
};

const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const isRunning = (pid) => {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
};

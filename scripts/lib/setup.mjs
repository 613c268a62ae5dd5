/** All that has to be there before anything runs, in the order in which one needs the other. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { resolveElectron } from './electron.mjs';
import { ensureFonts } from './fonts.mjs';
import { projectNode, root } from './paths.mjs';
import { Stop, capture, run, say } from './run.mjs';
import {
  ensureChromium,
  ensureLibraries,
  ensureOutputs,
  ensureVirtualDisplay,
  hasDisplay,
} from './system.mjs';

const oldestNode = [20, 19];
const projectNodeMajor = 24;

/**
 * Sets up what is missing and gives `{ electron, chromium, display }`: the Electron to start, a
 * Chromium for renderer tests or null, and whether windows open on this desktop ('own') or need a
 * virtual display ('virtual'). Well under a second when nothing is to be done. Throws Stop with
 * what to do when something cannot be had.
 */
export const setUp = async ({ retryDownload = false } = {}) => {
  await installPackages();
  await ensureFonts();
  const electron = await resolveElectron({ retryDownload });
  await ensureLibraries(electron.file);
  await ensureVirtualDisplay();
  await ensureChromium();
  await ensureOutputs();
  return { electron, chromium: findChromium(), display: hasDisplay() ? 'own' : 'virtual' };
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = oldestNode;
  if (major < needMajor || (major === needMajor && minor < needMinor))
    throw new Stop(
      `Node ${process.versions.node} is too old: install Node ${oldestNode.join('.')} or newer, then try again.`,
    );
};

/** The first part of set-up alone: npm packages and the project's own Node, enough for what opens no window. */
export const installPackages = async () => {
  checkNode();
  if (packagesAreCurrent()) return;
  say('Installing npm packages (npm ci) …');
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  // The one install script there is need of. Others are left out because npm, installing from a lock
  // file, would compile better-sqlite3 although it brings its binaries, and ask for a compiler.
  await npm(['rebuild', 'node', '--ignore-scripts=false']);
  const version = capture(projectNode(), ['--version']).output.trim();
  if (!version.startsWith(`v${projectNodeMajor}.`))
    throw new Stop(
      `The npm package \`node\` did not bring its Node ${projectNodeMajor} (found ${version || 'none'}). Delete node_modules and\n` +
        'try again; if it stays so, see what `npm rebuild node --foreground-scripts` says.',
    );
};

const npm = async (words) => {
  const code = await run('npm', [...words, '--loglevel=error'], {
    env: process.env,
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0)
    throw new Stop(
      `\`npm ${words[0]}\` failed; its own message stands above. Most often npm cannot reach its registry: check\n` +
        '`npm ping`, a proxy (`npm config get proxy`) or a mirror (`npm config get registry`), then try again.',
    );
};

/**
 * Compares what is installed with package-lock.json, package by package. npm writes its own list
 * of what it installed last, so an install that broke off does not count.
 */
const packagesAreCurrent = () => {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (
    !existsSync(installedList) ||
    (projectNode() === process.execPath && !process.versions.node.startsWith(`${projectNodeMajor}.`))
  )
    return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' ||
      installed[place]?.version === version ||
      (optional === true && installed[place] === undefined),
  );
};

/** Where things are. Everything set-up makes lives in node_modules/ or .cache/, so deleting both is a clean start. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const cache = join(root, '.cache');
export const bins = join(root, 'node_modules', '.bin');

const windows = process.platform === 'win32';

/**
 * The project's own Node 24 where it is installed, else the Node that runs this script.
 * The npm package `node` keeps it beside its package.json; on Windows .bin holds only a wrapper.
 */
export const projectNode = () => {
  const own = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(own) ? own : process.execPath;
};

/** The environment with the project's own commands first on PATH, as npm scripts have it. */
export const projectEnv = (extra = {}) => {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const separator = windows ? ';' : ':';
  return { ...process.env, [pathName]: `${bins}${separator}${process.env[pathName] ?? ''}`, ...extra };
};

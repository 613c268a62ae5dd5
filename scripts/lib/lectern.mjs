/** The program's own command line, run from this checkout: what needs no window in Node, the rest in Electron. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureBuilt } from './build.mjs';
import { projectEnv, projectNode, root } from './paths.mjs';
import { run } from './run.mjs';
import { installPackages, setUp } from './setup.mjs';
import { onDisplay } from './system.mjs';

const needElectron = ['export', 'present'];
// How Chromium reports its own troubles, such as a desktop bus that a server does not have.
const chromiumChatter = /^\[\d+:\d{4}\/\d{6}\.\d+:(ERROR|WARNING|INFO)/;

/**
 * Runs one command-line request, e.g. `['read', 'report.txt', '--json']`, and gives its exit code.
 * `cwd` is where its relative paths start. `quietly` drops its stdout.
 */
export const lectern = async (words, { cwd = process.cwd(), quietly = false } = {}) => {
  const stdout = quietly ? 'ignore' : 'inherit';
  if (!needElectron.includes(words[0]) || words.includes('--help') || words.includes('-h')) {
    await installPackages();
    const file = join(root, 'electron', 'command-line', 'node.ts');
    return run(projectNode(), [file, ...words], { cwd, stdio: ['inherit', stdout, 'inherit'] });
  }
  const { electron } = await setUp();
  await ensureBuilt();
  return runElectron(electron.path, [root, ...words], { cwd, stdout });
};

/**
 * Runs Electron, on a virtual display where there is none, without Chromium's chatter on stderr.
 * It gets a process group of its own there, because xvfb-run does not hand a signal on.
 */
const runElectron = (file, words, { cwd, stdout }) => {
  const [command, args] = onDisplay(file, words);
  const detached = command !== file;
  const child = spawn(command, args, {
    cwd,
    detached,
    env: projectEnv(),
    stdio: ['inherit', stdout, 'pipe'],
  });
  const stop = (signal) => (detached ? process.kill(-child.pid, signal) : child.kill(signal));
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const lines = createInterface({ input: child.stderr });
  lines.on('line', (line) => {
    if (!chromiumChatter.test(line)) process.stderr.write(`${line}\n`);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
};

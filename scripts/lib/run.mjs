/** Starting other programs: one way for all scripts, so that exit codes and output are never lost. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectEnv, projectNode, root } from './paths.mjs';

/** A failure whose message is the whole story: printed without a stack. */
export class Stop extends Error {}

/** Developer messages go to stderr: stdout belongs to the command that was asked for. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Full path of a program on PATH, or null. */
export const findProgram = (name) => {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    try {
      const file = join(folder, name);
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      continue;
    }
  }
  return null;
};

/**
 * Runs a program to its end and gives its exit code (128 + n when a signal ended it).
 * `stdio` as in node:child_process; the default passes everything through.
 */
export const run = (command, args, { env, stdio = 'inherit', cwd = root, signal } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? projectEnv(),
      stdio,
      signal,
      shell: needsShell(command),
    });
    const forward = (name) => child.kill(name);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('error', (error) => (error.name === 'AbortError' ? undefined : reject(error)));
    child.on('close', (code, ended) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? 128 + (ended === 'SIGINT' ? 2 : 15));
    });
  });

/** Runs a program and gives `{ code, output }`, stdout and stderr together; for what is only shown when it fails. */
export const capture = (command, args, { env, timeout } = {}) => {
  const result = spawnSync(command, args, {
    cwd: root,
    env: env ?? projectEnv(),
    encoding: 'utf8',
    timeout,
    maxBuffer: 64 * 1024 * 1024,
    shell: needsShell(command),
  });
  const error = result.error === undefined ? '' : `${result.error.message}\n`;
  return { code: result.status ?? 1, output: `${result.stdout ?? ''}${result.stderr ?? ''}${error}` };
};

/** What a command prints. @throws Stop when it fails */
export const must = (command, args, env) => {
  const { code, output } = capture(command, args, env ? { env: { ...process.env, ...env } } : {});
  if (code !== 0) throw new Stop(`${command} ${args.join(' ')} failed:\n${output}`);
  return output;
};

/** A tool of node_modules, run by the project's Node: `tool('vitest/vitest.mjs')` gives command and first argument. */
export const tool = (file) => [projectNode(), join(root, 'node_modules', file)];

/** Runs a script's main function: a Stop is one message and exit code 1, anything else a stack. */
export const main = async (work) => {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(`\n${error.message}`);
    process.exitCode = 1;
  }
};

// npm is a .cmd file on Windows, which cannot be started without a shell.
const needsShell = (command) => process.platform === 'win32' && command === 'npm';

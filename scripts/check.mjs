/**
 * Everything about the code that can be said without running it: `npm run check`. All checks run
 * even when one fails, so that one go shows all there is to mend.
 */
import { main, run, say, tool } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

const checks = [
  ['types', 'typescript/bin/tsc', ['-p', '.']],
  ['components', 'svelte-check/bin/svelte-check', ['--fail-on-warnings', '--output', 'human']],
  ['lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
  ['format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  [
    'import directions',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['briefing', 'api', 'db', 'electron', 'renderer'],
  ],
  ['unused files and exports', 'knip/bin/knip.js', []],
];

await main(async () => {
  await setUp();
  const failed = [];
  for (const [name, file, args] of checks) {
    const started = Date.now();
    const [node, script] = tool(file);
    const code = await run(node, [script, ...args]);
    if (code !== 0) failed.push(name);
    say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
  say(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});

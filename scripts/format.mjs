/** Puts every file into the one format: `npm run format`. */
import { main, run, tool } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

await main(async () => {
  await setUp();
  const [node, file] = tool('prettier/bin/prettier.cjs');
  return run(node, [file, '--write', '--log-level', 'warn', '.']);
});

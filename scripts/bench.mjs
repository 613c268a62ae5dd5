/**
 * Measures what we promise, against a peer in the same run: `npm run bench`. A part alone:
 * `npm run bench -- cold-export`. Every figure is a ratio to something measured beside it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { root } from './lib/paths.mjs';
import { Stop, main } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

await main(async () => {
  const ready = await setUp();
  await ensureBuilt();
  const all = readdirSync(join(root, 'bench'))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => name.replace(/\.mjs$/, ''));
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Stop(`No bench ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  for (const name of chosen.length > 0 ? chosen : all) {
    process.stdout.write(`\n${name}\n`);
    const { bench } = await import(`../bench/${name}.mjs`);
    await bench(ready, (line) => process.stdout.write(`  ${line}\n`));
  }
});

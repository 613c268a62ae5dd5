/** Builds the app into out/: `npm run build`. */
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

await main(async () => {
  await setUp();
  await ensureBuilt({ force: true });
});

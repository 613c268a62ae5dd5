/** Starts the app: `npm start`, or `npm start -- --library FILE`. */
import { ensureBuilt } from './lib/build.mjs';
import { root } from './lib/paths.mjs';
import { Stop, main, run } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

await main(async () => {
  const { electron, display } = await setUp();
  if (display === 'virtual')
    throw new Stop(
      'There is no display here to show windows on. On a machine without one, `npm run lectern -- --help` works.',
    );
  await ensureBuilt();
  return run(electron.path, [root, ...process.argv.slice(2)]);
});

/** Prints the path of the Electron executable that runs the app, and nothing else, on stdout. */
import { main, say } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

await main(async () => {
  const { electron } = await setUp();
  say(`Electron ${electron.version}: ${electron.why}`);
  process.stdout.write(`${electron.path}\n`);
});

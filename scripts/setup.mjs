/**
 * Makes this checkout ready to build, test and run: `npm run setup`. Does only what is missing.
 * With `-- --again` it also tries the official Electron download once more.
 */
import { main, say } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

await main(async () => {
  const { electron, chromium, display } = await setUp({ retryDownload: process.argv.includes('--again') });
  say('Ready.');
  say(`  Electron ${electron.version}: ${electron.why}`);
  say(
    `  Display: ${display === 'own' ? 'this desktop' : 'none here, so a virtual one (xvfb) is started when needed'}`,
  );
  say(`  Chromium for renderer tests: ${chromium ?? 'none found, these tests will be skipped'}`);
});

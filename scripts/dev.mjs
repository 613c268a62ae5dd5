/** Starts the app from source, reloading as files change: `npm run dev`. */
import { projectEnv, root } from './lib/paths.mjs';
import { Stop, main, run, tool } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

await main(async () => {
  const { electron, display } = await setUp();
  if (display === 'virtual') throw new Stop('There is no display here to show windows on.');
  const [node, file] = tool('electron-vite/bin/electron-vite.js');
  return run(node, [file, 'dev', '--', ...process.argv.slice(2)], {
    cwd: root,
    env: projectEnv({ ELECTRON_EXEC_PATH: electron.path }),
  });
});

/** Runs inside a display: times warm exports in the app against bare prints of the same pages; prints JSON. */
import { _electron } from '@playwright/test';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

const [electron, folder, rounds] = process.argv.slice(2);
const app = await _electron.launch({
  executablePath: electron,
  args: [root, '--library', join(folder, 'library.db')],
  env: { ...process.env, XDG_CONFIG_HOME: folder },
});
const main = await app.firstWindow();
const to = join(folder, 'warm.pdf');
await app.evaluate(({ dialog }, filePath) => {
  dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
}, to);
const exported = () =>
  main.evaluate(async () => {
    const [whole] = JSON.parse((await window.lectern.briefings.list()).json);
    const answer = await window.lectern.output.export({ briefingId: whole.id, options: { as: 'slides' } });
    return answer.value;
  });
const printed = () =>
  app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('print.html'),
    );
    const started = performance.now();
    await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
    return performance.now() - started;
  });

// The first one opens the print window and loads its fonts.
await exported();
await printed();
const times = { ours: [], bare: [] };
let pages = 0;
for (let round = 0; round < Number(rounds); round++) {
  const file = await exported();
  pages = file.pages;
  times.ours.push(file.milliseconds);
  times.bare.push(await printed());
}
await app.close();
process.stdout.write(`${JSON.stringify({ pages, bytes: statSync(to).size, times })}\n`);

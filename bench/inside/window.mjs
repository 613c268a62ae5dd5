/**
 * Runs inside a display: brings a long report in through the window, looks at it, keeps it, and opens its
 * figures; notes how long each takes and the longest time without a frame meanwhile. Prints JSON.
 */
import { _electron } from '@playwright/test';
import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../briefing/read/index.ts';
import { root } from '../../scripts/lib/paths.mjs';

const [electron, folder, report] = process.argv.slice(2);
const app = await _electron.launch({
  executablePath: electron,
  // As in the tests: looking for a graphics card that a virtual display has not takes seconds.
  args: ['--disable-gpu', root, '--library', join(folder, 'library.db')],
  env: { ...process.env, LANG: 'zh_CN.UTF-8', XDG_CONFIG_HOME: folder },
});
const main = await app.firstWindow();
await app.evaluate(({ dialog }, file) => {
  dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
}, report);
await main.evaluate(() => {
  window.longest = 0;
  let last = performance.now();
  const look = (now) => {
    window.longest = Math.max(window.longest, now - last);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});

/** How long `work` takes until `shown` is there, and the longest gap between two frames until all is calm again. */
const measured = async (work, shown) => {
  await main.evaluate(() => (window.longest = 0));
  const started = performance.now();
  await work();
  await shown.waitFor({ timeout: 120_000 });
  const took = performance.now() - started;
  await calm();
  return { took, frame: await main.evaluate(() => window.longest) };
};

/** A second in which frames come on time: nothing is still being done. */
const calm = () =>
  main.evaluate(async () => {
    let [since, last] = [performance.now(), performance.now()];
    while (performance.now() - since < 1_000) {
      const now = await new Promise(requestAnimationFrame);
      if (now - last > 50) since = performance.now();
      last = now;
    }
  });

const button = (name) => main.getByRole('button', { name, exact: true });
await button('导入报告…').waitFor();
await calm();
const idle = await measured(() => {}, button('导入报告…'));
const tree = main.getByRole('region', { name: '结构' });
const opened = await measured(() => button('导入报告…').click(), tree.locator('.point').first());
const chosen = await measured(() => tree.locator('.point').nth(3).click(), tree.locator('.cut').first());
const typed = await measured(
  () => main.getByLabel('报告标题').pressSequentially('一二三'),
  main.getByLabel('报告标题'),
);
const saved = await measured(() => button('保存').click(), main.getByRole('article'));
const figures = await measured(() => button('数据').click(), main.getByRole('table'));
const filtered = await measured(
  () => main.getByRole('searchbox').pressSequentially('投资'),
  main.getByRole('table'),
);
await app.close();

/** The least that each step has to do, in this process, right after. */
const timed = (work) => {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
};
const [read, reading] = timed(() => readReport(readFileSync(report, 'utf8')));
const points = reading.keywords.flatMap((keyword) => keyword.points);
const rows = points.flatMap((point) => point.figures.map((figure) => ({ ...figure, sentence: point.text })));
const db = new Database(join(folder, 'bare.db'));
db.exec('CREATE TABLE figures (id INTEGER PRIMARY KEY, raw, value, unit, kind, label, place)');
const insert = db.prepare('INSERT INTO figures VALUES (NULL, ?, ?, ?, ?, ?, ?)');
const [insertion] = timed(
  db.transaction(() => {
    for (const { raw, value, unit, kind, label, source } of rows)
      insert.run(raw, value, unit, kind, label, source.start);
  }),
);
const [passed] = timed(() => JSON.parse(JSON.stringify(rows)));
db.close();
const steps = { idle, opened, chosen, typed, saved, figures, filtered };
const bare = { opened: read, saved: insertion, figures: passed };
process.stdout.write(`${JSON.stringify({ steps, bare, figures: rows.length })}\n`);

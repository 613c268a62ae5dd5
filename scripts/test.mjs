/**
 * Runs every test: `npm test`. A part alone: `npm test -- unit`, `e2e` or `renderer`, with words
 * after it handed to its runner (`npm test -- e2e present`). The last line is the total.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { cache, projectEnv } from './lib/paths.mjs';
import { capture, main, run, say, tool } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';
import { onDisplay } from './lib/system.mjs';
import { addTotals, allSpecs, playwrightTotals, vitestTotals } from './lib/totals.mjs';

const parts = ['unit', 'e2e', 'renderer'];
const [first, ...rest] = process.argv.slice(2);
const chosen = parts.includes(first) ? [first] : parts;
const words = parts.includes(first) ? rest : process.argv.slice(2);

const runners = {
  unit: () => {
    const report = join(cache, 'tests-unit.json');
    const [node, file] = tool('vitest/vitest.mjs');
    const args = [
      file,
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...words,
    ];
    return counted(report, vitestTotals, () => run(node, args));
  },
  e2e: ({ electron }) => {
    const [command, args] = onDisplay(...playwright('electron'));
    return playwrightRun('e2e', command, args, { LECTERN_ELECTRON: electron.path });
  },
  renderer: ({ chromium }) => {
    const [node, args] = playwright('renderer');
    if (chromium !== null) return playwrightRun('renderer', node, args, { LECTERN_CHROMIUM: chromium });
    const report = join(cache, 'tests-renderer.json');
    capture(node, [...args, '--list', '--reporter=json'], {
      env: projectEnv({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    });
    const skipped = allSpecs(JSON.parse(readFileSync(report, 'utf8')).suites).length;
    say(`\nSKIPPED: all ${skipped} renderer tests, because no Chromium or Chrome was found here.`);
    say('Install one, or set CHROME_PATH to its executable, and they run.');
    return { passed: 0, failed: 0, skipped, skippedNames: [] };
  },
};

const playwright = (project) => {
  const [node, file] = tool('@playwright/test/cli.js');
  return [node, [file, 'test', '--project', project, '--pass-with-no-tests', ...words]];
};

const playwrightRun = (part, command, args, extra) => {
  const report = join(cache, `tests-${part}.json`);
  const env = projectEnv({ ...extra, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return counted(report, playwrightTotals, () => run(command, [...args, '--reporter=list,json'], { env }));
};

/** Runs, then reads the runner's own report. A runner that failed without counting a failure counts as one. */
const counted = async (report, read, start) => {
  rmSync(report, { force: true });
  const code = await start();
  let totals;
  try {
    totals = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    say(`The test runner left no report (exit code ${code}).`);
    return { passed: 0, failed: 1, skipped: 0, skippedNames: [] };
  }
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
};

await main(async () => {
  const ready = await setUp();
  if (chosen.some((part) => part !== 'unit')) await ensureBuilt();
  const results = [];
  for (const part of chosen) {
    say(`\n— ${part} —`);
    results.push(await runners[part](ready));
  }
  const total = addTotals(results);
  if (total.skippedNames.length > 0)
    say(`\nSkipped:\n${total.skippedNames.map((name) => `  ${name}`).join('\n')}`);
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  return total.failed === 0 ? 0 : 1;
});

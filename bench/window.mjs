/** A report of 300 pages through the window: opened, kept, its figures shown; how long, and how smooth. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, projectNode, root } from '../scripts/lib/paths.mjs';
import { must } from '../scripts/lib/run.mjs';
import { onDisplay } from '../scripts/lib/system.mjs';

/** Characters of a report of 300 pages. */
const length = 230_000;
const sample = join(root, 'assets', 'samples', 'hengyang-2020.zh.txt');

/** Tells each step's time against the bare work it holds, done in the same run, and its longest frame. */
export const bench = async ({ electron }, tell) => {
  const folder = mkdtempSync(join(cache, 'bench-'));
  try {
    const report = join(folder, 'long.txt');
    const [front, ...parts] = readFileSync(sample, 'utf8').split(/(?=^“)/m);
    const times = Math.ceil(length / parts.join('').length);
    writeFileSync(report, front + Array(times).fill(parts.join('')).join(''));
    const inside = join(root, 'bench/inside/window.mjs');
    const output = must(...onDisplay(projectNode(), [inside, electron.path, folder, report]));
    const { steps, bare, figures } = JSON.parse(output.trim().split('\n').at(-1));
    tell(`${length} characters, ${figures} figures; bare: the same texts read, rows inserted, rows as JSON`);
    tell(`${'idle'.padEnd(9)}${' '.repeat(43)}longest frame ${steps.idle.frame.toFixed(0).padStart(5)} ms`);
    for (const [name, { took, frame }] of Object.entries(steps).filter(([step]) => step !== 'idle')) {
      const against = bare[name]
        ? `${(took / bare[name]).toFixed(1).padStart(5)} × bare ${bare[name].toFixed(0).padStart(5)} ms`
        : '';
      tell(
        `${name.padEnd(9)} ${took.toFixed(0).padStart(6)} ms ${against.padEnd(28)}    longest frame ${frame.toFixed(0).padStart(5)} ms`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

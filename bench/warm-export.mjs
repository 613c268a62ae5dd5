/** Export of the whole deck with the print window warm, against a bare printToPDF of the same laid-out pages. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, projectNode, root } from '../scripts/lib/paths.mjs';
import { must } from '../scripts/lib/run.mjs';
import { onDisplay } from '../scripts/lib/system.mjs';

const rounds = 7;
const sample = join(root, 'assets', 'samples', 'hengyang-2020.zh.txt');

/** Tells both medians and their ratio. */
export const bench = async ({ electron }, tell) => {
  const folder = mkdtempSync(join(cache, 'bench-'));
  try {
    const library = join(folder, 'library.db');
    const words = ['import', sample, '--library', library];
    must(projectNode(), [join(root, 'electron/command-line/node.ts'), ...words]);
    const inside = join(root, 'bench/inside/warm-export.mjs');
    const output = must(...onDisplay(projectNode(), [inside, electron.path, folder, String(rounds)]));
    const { pages, times } = JSON.parse(output.trim().split('\n').at(-1));
    const [ours, bare] = [median(times.ours), median(times.bare)];
    tell(`${pages} pages, median of ${rounds}`);
    tell(
      `warm export ${ours.toFixed(0)} ms, bare printToPDF ${bare.toFixed(0)} ms: ${(ours / bare).toFixed(2)} ×`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

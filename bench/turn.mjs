/** From key to paint on the audience window, over a deck of 200 slides with charts, against a bare two-window page. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, projectNode, root } from '../scripts/lib/paths.mjs';
import { must } from '../scripts/lib/run.mjs';
import { onDisplay } from '../scripts/lib/system.mjs';

const turns = 199;
const many = 2000;
const frame = 1000 / 60;
const sample = join(root, 'assets', 'samples', 'hengyang-2020.zh.txt');

/** Tells percentiles in ms and frames, memory before and after many turns, and the processor at rest. */
export const bench = async ({ electron }, tell) => {
  const folder = mkdtempSync(join(cache, 'bench-'));
  try {
    const report = join(folder, 'long.txt');
    // Five times the sample's keywords make more than 200 slides.
    const [front, ...parts] = readFileSync(sample, 'utf8').split(/(?=^“)/m);
    writeFileSync(report, front + Array(5).fill(parts.join('')).join(''));
    const node = join(root, 'electron/command-line/node.ts');
    must(projectNode(), [node, 'import', report, '--library', join(folder, 'library.db')]);
    const inside = join(root, 'bench/inside/turn.mjs');
    const words = [inside, electron.path, folder, String(turns), String(many)];
    const output = must(...onDisplay(projectNode(), words));
    const { slides, bare, ours, barePaced, ourPaced, before, after, rest } = JSON.parse(
      output.trim().split('\n').at(-1),
    );
    const row = (name, times) => {
      const [p50, p95, p99, most] = [0.5, 0.95, 0.99, 1].map((share) => percentile(times, share));
      const told = [p50, p95, p99, most].map((ms) => `${ms.toFixed(1)} ms (${(ms / frame).toFixed(1)})`);
      tell(`${name} p50 ${told[0]}  p95 ${told[1]}  p99 ${told[2]}  most ${told[3]}`);
      return p95;
    };
    tell(`${slides} slides, ${ours.length} turns; ms (frames of 1/60 s)`);
    const compare = (mine, others) => {
      const [a, b] = [row('ours', mine), row('bare', others)];
      tell(`p95 is ${((a - b) / frame).toFixed(2)} frames after the bare page's, ${(a / b).toFixed(2)} ×`);
    };
    tell('a key as soon as the last was painted');
    compare(ours, bare);
    tell('a key every 150 ms');
    compare(ourPaced, barePaced);
    tell(`memory of both pages ${before.toFixed(0)} MB, after ${many} more turns ${after.toFixed(0)} MB`);
    tell(`processor at rest, all processes: ${rest.toFixed(2)} % of one core`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
};

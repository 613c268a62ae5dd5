/** Reading a report of any length, against one bare pass of a digits-finding expression over the same text. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectNode, root } from '../scripts/lib/paths.mjs';
import { Stop } from '../scripts/lib/run.mjs';

const samples = [
  { language: 'zh', file: 'hengyang-2020.zh.txt', lengths: [1, 10, 100, 1000] },
  // An English sentence is taken apart word by word, so a thousandfold of it is left out.
  { language: 'en', file: 'city-2020.en.txt', lengths: [1, 10, 100] },
];

/** Each length is read in a process of its own, so that its peak memory is its own. */
const measure = `
  import { readFileSync } from 'node:fs';
  import { readReport } from '${root}/briefing/read/index.ts';
  const [, file, times] = process.argv;
  const text = readFileSync(file, 'utf8').repeat(Number(times));
  readReport(readFileSync(file, 'utf8'));
  const best = (work) => {
    let least = Infinity;
    for (let round = 0; round < (text.length > 1e6 ? 2 : 7); round++) {
      const started = performance.now();
      work();
      least = Math.min(least, performance.now() - started);
    }
    return least;
  };
  const bare = best(() => [...text.matchAll(/\\d[\\d,.]*/g)].length);
  const ours = best(() => readReport(text));
  const bytes = Buffer.byteLength(text);
  console.log(JSON.stringify({ bytes, bare, ours, peak: process.resourceUsage().maxRSS * 1024 }));`;

/** Tells MB/s, the ratio to the bare pass, and peak memory, for each sample once and repeated. */
export const bench = async (_, tell) => {
  for (const { language, file, lengths } of samples)
    for (const times of lengths) tell(`${language} ${row(join(root, 'assets', 'samples', file), times)}`);
};

function row(sample, times) {
  const args = ['--input-type=module', '-e', measure, sample, String(times)];
  const { stdout, stderr, status } = spawnSync(projectNode(), args, { encoding: 'utf8' });
  if (status !== 0) throw new Stop(stderr);
  const { bytes, bare, ours, peak } = JSON.parse(stdout);
  const rate = (bytes / 1e6 / (ours / 1000)).toFixed(2);
  const size = (bytes / 1e6).toFixed(2);
  return (
    `× ${String(times).padEnd(5)} ${size.padStart(6)} MB  ${ours.toFixed(0).padStart(6)} ms  ${rate.padStart(5)} MB/s  ` +
    `${(ours / bare).toFixed(0).padStart(4)} × a bare pass  peak ${(peak / 1e6).toFixed(0)} MB`
  );
}

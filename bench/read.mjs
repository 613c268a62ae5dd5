/** Reading a report of any length, against one bare pass of a digits-finding expression over the same text. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
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
  const [, times, ...files] = process.argv;
  const texts = files.map((file) => readFileSync(file, 'utf8').repeat(Number(times)));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const timed = (work) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const best = (work) => Math.min(...Array.from({ length: bytes > 3e5 ? 2 : 7 }, () => timed(work)));
  const all = () => texts.forEach((text) => readReport(text));
  // Nothing is warm for whoever reads the first report of the day.
  const first = timed(() => (times === '1' ? all() : readReport(readFileSync(files[0], 'utf8'))));
  const bare = best(() => texts.map((text) => [...text.matchAll(/\\d[\\d,.]*/g)].length));
  const ours = best(all);
  console.log(JSON.stringify({ bytes, bare, ours, first, peak: process.resourceUsage().maxRSS * 1024 }));`;

/** Tells MB/s, the ratio to the bare pass, and peak memory: for each sample once and repeated, and for many different texts. */
export const bench = async (_, tell) => {
  for (const { language, file, lengths } of samples)
    for (const times of lengths)
      tell(`${language} × ${String(times).padEnd(5)} ${row([join(root, 'assets', 'samples', file)], times)}`);
  for (const { language } of samples) {
    const texts = annotated(language);
    tell(`${language} ${`${texts.length} texts`.padEnd(8)}${row(texts, 1)}`);
  }
};

/** What is repeated is remembered; no sentence of these is like another. */
const annotated = (language) => {
  const names = new Set(
    globSync(join(root, `tests/fixtures/figures/*.${language}.tsv`)).map((file) => basename(file, '.tsv')),
  );
  return globSync([join(root, 'assets/samples/*'), join(root, 'tests/fixtures/reports/*')]).filter((file) =>
    names.has(basename(file).replace(/\.(?:txt|md)$/, '')),
  );
};

function row(files, times) {
  const args = ['--input-type=module', '-e', measure, String(times), ...files];
  const { stdout, stderr, status } = spawnSync(projectNode(), args, { encoding: 'utf8' });
  if (status !== 0) throw new Stop(stderr);
  const { bytes, bare, ours, first, peak } = JSON.parse(stdout);
  const rate = (bytes / 1e6 / (ours / 1000)).toFixed(2);
  return (
    `${(bytes / 1e6).toFixed(2).padStart(6)} MB  ${ours.toFixed(0).padStart(6)} ms  ${rate.padStart(5)} MB/s  ` +
    `${(ours / bare).toFixed(0).padStart(4)} × a bare pass  peak ${(peak / 1e6).toFixed(0)} MB` +
    (times === 1 ? `  the first time ${first.toFixed(0)} ms` : '')
  );
}

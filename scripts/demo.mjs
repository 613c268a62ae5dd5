/**
 * From a report to paper in one go: `npm run demo`. Writes a library and PDFs to demo/, and where there
 * is a display offers the app on that library.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { ensureBuilt } from './lib/build.mjs';
import { lectern } from './lib/lectern.mjs';
import { root } from './lib/paths.mjs';
import { Stop, main, run } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

const sample = join(root, 'assets', 'samples', 'hengyang-2020.zh.txt');
const folder = join(root, 'demo');
const library = join(folder, 'lectern.db');
const wholeDeck = join(folder, 'whole-deck.pdf');

const steps = [
  ['Importing the sample report', ['import', sample, '--library', library], [library]],
  ['Slides, one file per keyword', exported('slides', join(folder, 'slides/')), [join(folder, 'slides')]],
  [
    'Handouts, one file per keyword',
    exported('handout', join(folder, 'handouts/')),
    [join(folder, 'handouts')],
  ],
  ['The whole deck in one file', exported('slides', wholeDeck), [wholeDeck]],
];

await main(async () => {
  const { electron, display } = await setUp();
  await ensureBuilt();
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['slides', 'handouts']) mkdirSync(join(folder, part), { recursive: true });
  const started = performance.now();
  for (const [title, words, results] of steps) await step(title, words, results);
  print(`\nAll of it in ${seconds(started)}, in ${folder}.`);
  const words = ['--library', relative(root, library)];
  if (display === 'virtual') print(`On a machine with a display: npm start -- ${words.join(' ')}`);
  else if (await wanted()) return run(electron.path, [root, ...words]);
  else print(`Later: npm start -- ${words.join(' ')}`);
});

/** Asks whether to open the app now; where nobody can answer, that is a no. */
async function wanted() {
  if (!process.stdin.isTTY) return false;
  const asked = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asked.question('\nOpen the app on this library now? [Y/n] ');
  asked.close();
  return !/^n/i.test(answer.trim());
}

function exported(as, to) {
  return ['export', '--library', library, '--all', '--as', as, '--to', to];
}

async function step(title, words, results) {
  print(`\n${title}`);
  print(
    `  lectern ${words.map((word) => (word.startsWith(root) ? relative(root, word) || '.' : word)).join(' ')}`,
  );
  const started = performance.now();
  const code = await lectern(words, { cwd: root, quietly: true });
  if (code !== 0) throw new Stop(`That failed with exit code ${code}; the reason stands above.`);
  const took = seconds(started);
  const files = results.flatMap(filesIn);
  if (files.length === 0) throw new Stop(`Nothing was written to ${results.join(', ')}.`);
  for (const file of files) print(`  ${relative(root, file).padEnd(44)} ${size(file).padStart(10)}`);
  print(`  done in ${took}`);
}

function filesIn(place) {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .map((name) => join(place, name));
}

function size(file) {
  return `${Math.round(statSync(file).size / 1024).toLocaleString('en')} KB`;
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

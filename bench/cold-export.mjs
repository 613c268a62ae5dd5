/** Cold command-line export of the whole deck, against marp-cli on the same slides. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, projectNode, root } from '../scripts/lib/paths.mjs';
import { Stop, must } from '../scripts/lib/run.mjs';
import { onDisplay } from '../scripts/lib/system.mjs';

const rounds = 5;
const sample = join(root, 'assets', 'samples', 'hengyang-2020.zh.txt');

/** Runs both in turn, `rounds` times, and tells the medians and their ratio. */
export const bench = async ({ electron, chromium }, tell) => {
  if (chromium === null)
    throw new Stop('This bench needs a Chromium or Chrome for marp-cli; set CHROME_PATH.');
  const marp = installMarp();
  const folder = mkdtempSync(join(cache, 'bench-'));
  try {
    const library = join(folder, 'library.db');
    const ours = join(folder, 'ours.pdf');
    const theirs = join(folder, 'theirs.pdf');
    const deck = join(folder, 'deck.md');
    must(projectNode(), [
      join(root, 'electron/command-line/node.ts'),
      'import',
      sample,
      '--library',
      library,
    ]);
    const slides = await writeMarkdown(deck);
    const words = ['export', '--library', library, '--all', '--as', 'slides', '--to', ours];
    const [display, shown] = onDisplay(electron.path, [root, ...words]);
    const times = { ours: [], theirs: [] };
    for (let round = 0; round < rounds; round++) {
      times.ours.push(timed(() => must(display, shown)));
      times.theirs.push(
        timed(() =>
          must(projectNode(), [marp, deck, '--pdf', '--no-stdin', '-o', theirs], { CHROME_PATH: chromium }),
        ),
      );
    }
    const [us, them] = [median(times.ours), median(times.theirs)];
    const [small, large] = [statSync(ours).size, statSync(theirs).size];
    tell(`${slides} slides, median of ${rounds}`);
    tell(`wall time  lectern ${us.toFixed(2)} s, marp-cli ${them.toFixed(2)} s: ${(us / them).toFixed(2)} ×`);
    tell(`file size  lectern ${kb(small)}, marp-cli ${kb(large)}: ${(small / large).toFixed(2)} ×`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const installMarp = () => {
  const folder = join(cache, 'bench');
  const file = join(folder, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js');
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), readFileSync(join(root, 'bench', 'package.json')));
  must('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']);
  return file;
};

/** The same slides as Markdown: every title, bullet and number; gives how many slides there are. */
const writeMarkdown = async (to) => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { readReport } from '${root}/briefing/read/index.ts';
    import { buildBriefing } from '${root}/briefing/build/index.ts';
    import { planOf } from '${root}/briefing/build/testing.ts';
    import { slideWords } from '${root}/api/words.ts';
    const plan = planOf(readReport(readFileSync(process.argv[1], 'utf8')), null);
    console.log(JSON.stringify(buildBriefing(plan, { words: slideWords('zh') })));`;
  const output = execFileSync(projectNode(), ['--input-type=module', '-e', script, sample], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { slides } = JSON.parse(output);
  const plain = (runs) => runs.map((run) => run.text).join('');
  const pages = slides.map((slide) =>
    [
      `# ${plain(slide.title)}`,
      ...(slide.bullets ?? []).map((runs) => `- ${plain(runs)}`),
      ...(slide.items ?? []).map((item) => `1. ${item.text}`),
      ...(slide.cards ?? []).map((card) => `**${card.number}** ${card.unit} ${card.label}`),
      ...(slide.chart?.bars ?? []).map((bar) => `- ${bar.label}: ${bar.display}`),
    ].join('\n\n'),
  );
  writeFileSync(to, `---\nmarp: true\n---\n\n${pages.join('\n\n---\n\n')}\n`);
  return slides.length;
};

const timed = (work) => {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const kb = (bytes) => `${Math.round(bytes / 1024)} KB`;

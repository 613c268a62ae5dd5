/** How much of what a person found in the annotated texts the reader finds, and how right it is. */
import { spawnSync } from 'node:child_process';
import { projectNode, root } from '../scripts/lib/paths.mjs';
import { Stop } from '../scripts/lib/run.mjs';

const measure = `
  import { scoreOf } from '${root}/tests/annotated/score.ts';
  import { annotatedTexts } from '${root}/tests/annotated/texts.ts';
  console.log(JSON.stringify(annotatedTexts().map((one) => ({ name: one.name, ...scoreOf(one) }))));`;

/** Tells the scores of each text, and every disagreement where LECTERN_MISSES is set. */
export const bench = async (_, tell) => {
  const args = ['--input-type=module', '-e', measure];
  const { stdout, stderr, status } = spawnSync(projectNode(), args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Stop(stderr);
  const texts = JSON.parse(stdout);
  const wide = Math.max(...texts.map(({ name }) => name.length));
  const share = (value) => value.toFixed(3).padStart(9);
  tell(`${''.padEnd(wide)} figures    found    value     kind    label invented`);
  for (const { name, figures, found, value, kind, label, invented, misses } of texts) {
    tell(
      `${name.padEnd(wide)} ${String(figures).padStart(7)}${[found, value, kind, label, invented].map(share).join('')}`,
    );
    if (process.env.LECTERN_MISSES) for (const miss of misses) tell(`    ${miss}`);
  }
  const all = texts.reduce((sum, { figures }) => sum + figures, 0);
  const mean = (of) => texts.reduce((sum, text) => sum + text[of] * text.figures, 0) / all;
  tell(
    `${'all'.padEnd(wide)} ${String(all).padStart(7)}${['found', 'value', 'kind', 'label', 'invented'].map((of) => share(mean(of))).join('')}`,
  );
};

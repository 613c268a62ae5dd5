/** The time from a question to its answers in a library of 50 reports with 300 figures each, against a bare LIKE scan. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectNode, root } from '../scripts/lib/paths.mjs';
import { Stop } from '../scripts/lib/run.mjs';

/** Tells each question's median, its ratio to the scan, and what the first question after a change costs. */
export const bench = (_, tell) => {
  const file = join(root, 'bench', 'inside', 'answers.mjs');
  const { stdout, stderr, status } = spawnSync(projectNode(), [file], { encoding: 'utf8' });
  if (status !== 0) throw new Stop(stderr);
  const { figures, reports, first, rounds } = JSON.parse(stdout);
  tell(`${reports} reports, ${figures} figures; made ready once after a change: ${first.toFixed(0)} ms`);
  for (const { question, ours, bare } of rounds) {
    tell(
      `${ours.toFixed(1).padStart(6)} ms  ${(ours / bare).toFixed(1).padStart(5)} × a bare LIKE scan of the labels  ${question}`,
    );
  }
  const worst = Math.max(...rounds.map(({ ours }) => ours));
  tell(`slowest ${worst.toFixed(1)} ms`);
};

/** A sentence that never ends: eight times its length must take about eight times as long to read and to check. */
import { spawnSync } from 'node:child_process';
import { projectNode, root } from '../scripts/lib/paths.mjs';
import { Stop } from '../scripts/lib/run.mjs';

/** Told again and again between two marks, each of these once took time by the square of its length. */
const parts = [' ', '　', '\t', '2020年', '1万元，', '增加5万户，', '從5億元增加到6億元，', '🎉 ', '、甲'];
const length = 6_000;

const measure = `
  import { readReport } from '${root}/briefing/read/index.ts';
  import { checkFigures } from '${root}/briefing/check/index.ts';
  const [, part, size] = process.argv;
  const textOf = (size) => '江州一年\\n\\n“稳”中有进：好\\n\\n工业' + part.repeat(size / part.length) + '投资310亿元，增长5%。\\n';
  const timeOf = (text) => {
    const from = performance.now();
    const figures = readReport(text).keywords.flatMap(({ points }) => points.flatMap((point) => point.figures));
    const sentenceOf = ({ sentence }) => text.slice(sentence.start, sentence.end);
    checkFigures(figures.map((figure, id) => ({ ...figure, id, asRead: null, reportId: 1, sentenceText: sentenceOf(figure) })));
    return performance.now() - from;
  };
  const best = (size) => Math.min(...[0, 1, 2].map(() => timeOf(textOf(size))));
  best(Number(size));
  console.log(JSON.stringify({ once: best(Number(size)), more: best(8 * Number(size)) }));`;

/** Tells the time of a sentence of 6,000 characters, of one eight times as long, and the ratio of both. */
export const bench = async (_, tell) => {
  for (const part of parts) {
    const args = ['--input-type=module', '-e', measure, part, String(length)];
    const { stdout, stderr, status } = spawnSync(projectNode(), args, { encoding: 'utf8' });
    if (status !== 0) throw new Stop(stderr);
    const { once, more } = JSON.parse(stdout);
    tell(
      `“${part.replace('\t', '⇥')}” × ${Math.floor(length / part.length)}`.padEnd(28) +
        `${once.toFixed(0).padStart(5)} ms, × 8 ${more.toFixed(0).padStart(6)} ms: ${(more / once).toFixed(1).padStart(5)} ×`,
    );
  }
};

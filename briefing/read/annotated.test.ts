import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReport } from './index.ts';
import { toJson } from './json.ts';

/** The sample's figures as a person who read it wrote them down, some of which the reading may miss. */
const [, ...rows] = readFileSync('tests/fixtures/figures/hengyang-2020.zh.tsv', 'utf8').trimEnd().split('\n');
const annotated = rows.map((row) => {
  const [keyword = '', raw = '', normalized = '', unit = '', kind = '', sign = '', approx = '', label = ''] =
    row.split('\t');
  return { keyword, raw, value: `${normalized} ${unit} ${sign} ${approx}`, kind, label };
});
const { figures } = toJson(readReport(readFileSync('assets/samples/hengyang-2020.zh.txt', 'utf8')));
const read = figures.map((figure) => ({
  keyword: figure.keyword ?? '',
  raw: figure.raw,
  value: `${figure.normalized} ${figure.unit} ${figure.sign} ${figure.approx ?? ''}`,
  kind: figure.kind,
  label: figure.label,
}));

/** The share of annotated figures for which a read one agrees. */
function score(
  agree: (person: (typeof annotated)[number], program: (typeof read)[number]) => boolean,
): number {
  const right = annotated.filter((person) =>
    read.some(
      (program) => program.keyword === person.keyword && program.raw === person.raw && agree(person, program),
    ),
  );
  return right.length / annotated.length;
}

describe('the sample’s figures, against a person’s own list', () => {
  test('are found', () => expect(score(() => true)).toBeGreaterThanOrEqual(0.98));
  test('have the right value, unit, sign and approximation', () =>
    expect(score((person, program) => person.value === program.value)).toBeGreaterThanOrEqual(0.98));
  test('are of the right kind', () =>
    expect(score((person, program) => person.kind === program.kind)).toBeGreaterThanOrEqual(0.98));
  test('have the label that a person would put under them', () =>
    expect(score(({ label }, program) => label === '' || label === program.label)).toBeGreaterThanOrEqual(
      0.9,
    ));
  test('are not invented', () => expect(read.length).toBeLessThanOrEqual(annotated.length));
});

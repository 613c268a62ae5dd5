import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planOf } from '../../../briefing/build/testing.ts';
import { readReport } from '../../../briefing/read/index.ts';
import { segmentsOf } from './segments.ts';

const sample = readFileSync('assets/samples/hengyang-2020.zh.txt', 'utf8');
const points = planOf(readReport(sample), null).parts.flatMap(({ keyword }) => keyword.points);

test('nothing of a text is lost or doubled when its figures are marked', () => {
  for (const { text, figures, lead } of points) {
    const segments = segmentsOf(text, figures, lead);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.filter(({ figure }) => figure).map(({ figure }) => figure?.id)).toEqual(
      [...figures].sort((a, b) => a.inText.start - b.inText.start).map(({ id }) => id),
    );
  }
});

test('the lead sentence is told apart from the rest', () => {
  for (const { text, figures, lead } of points) {
    const told = segmentsOf(text, figures, lead).filter((segment) => segment.lead);
    expect(told.map((segment) => segment.text).join('')).toBe(lead);
  }
});

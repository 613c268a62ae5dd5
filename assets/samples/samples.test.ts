import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../briefing/read/index.ts';

const samples = new URL('./', import.meta.url);
const stress = new URL('../../tests/fixtures/reports/', import.meta.url);
const references = new URL('../../../shared/reports/', import.meta.url);

/** Longest stretch of text, blanks left out, that a sample may have in common with a reference report. */
const runLength = 14;

function textsIn(folder: URL): [name: string, text: string][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);
}

function runsOf(text: string): Set<string> {
  const bare = text.replace(/\s+/gu, '');
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= bare.length; at++) runs.add(bare.slice(at, at + runLength));
  return runs;
}

const referenceTexts = existsSync(references) ? textsIn(references) : [];
if (referenceTexts.length === 0) {
  process.stderr.write('SKIPPED: no reference reports, so the wording of the samples is not compared.\n');
}

describe('the sample reports', () => {
  it.skipIf(referenceTexts.length === 0).each([...textsIn(samples), ...textsIn(stress)])(
    '%s shares no run of 14 characters with a reference report',
    (_name, text) => {
      const ours = runsOf(text);
      for (const [, reference] of referenceTexts) {
        expect([...runsOf(reference)].filter((run) => ours.has(run))).toEqual([]);
      }
    },
  );

  it('the Chinese sample reads as six keywords, in order, each with two to six talking points', () => {
    const text = readFileSync(new URL('hengyang-2020.zh.txt', samples), 'utf8');
    const report = readReport(text);
    expect(report.keywords.map((keyword) => keyword.name)).toEqual(['考', '稳', '能', '美', '民', '带']);
    expect(report.keywords.map((keyword) => keyword.points.length)).toEqual([2, 2, 5, 4, 4, 4]);
    expect(report.title).toBe('六个字里看衡阳：2020年这座城市交出的答卷');
    expect(report.year).toBe(2020);
    expect(report.language).toBe('zh');
  });

  it('the English sample reads as four keywords with two or three talking points each', () => {
    const report = readReport(readFileSync(new URL('city-2020.en.txt', samples), 'utf8'));
    expect(report.keywords.map((keyword) => keyword.name)).toEqual(['Test', 'Steady', 'Drive', 'People']);
    expect(report.keywords.map((keyword) => keyword.points.length)).toEqual([2, 2, 3, 3]);
    expect(report.language).toBe('en');
  });

  it.each([...textsIn(samples), ...textsIn(stress)])('%s has a title and no empty lead', (_name, text) => {
    const report = readReport(text);
    expect(report.title).not.toBe('');
    expect(report.keywords).not.toEqual([]);
    for (const keyword of report.keywords) {
      expect(keyword.points).not.toEqual([]);
      for (const point of keyword.points) expect(point.lead.trim()).not.toBe('');
    }
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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
});

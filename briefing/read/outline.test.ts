import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotatedTexts } from '../../tests/annotated/texts.ts';
import type { PointReading } from '../model.ts';
import { readReport } from './index.ts';

/** What a person made of a text: under each heading the first words of its points. */
interface Section {
  /** '' before the first heading, after the last part, and where a text has none. */
  heading: string;
  points: string[];
}

const folder = resolve(import.meta.dirname, '../../tests/fixtures/outlines');
const outlines = readdirSync(folder).map((file) => ({
  name: file.replace(/\.txt$/, ''),
  sections: sectionsOf(readFileSync(resolve(folder, file), 'utf8')),
}));

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  for (const line of text.split('\n')) {
    const [, heading] = /^#+ (.+)$/.exec(line) ?? [];
    if (heading !== undefined)
      sections.push({ heading: /^\(.+\)$/.test(heading) ? '' : heading, points: [] });
    else if (line.startsWith('- ')) sections.at(-1)?.points.push(line.slice(2));
  }
  return sections.filter(({ points }) => points.length > 0);
}

/** Words without marks and spaces: a person leaves out quotes and numbers of headings, and the program 二是 before an item. */
const plain = (text: string): string =>
  text
    .replace(/^[一二三四五六七八九十]{1,3}是/, '')
    .replace(/[\s“”"'‘’「」【】：:，,。.、()（）]/g, '')
    .toLowerCase();

describe.each(outlines)('the outline of $name, against a person’s own', ({ name, sections }) => {
  const source = annotatedTexts().find((one) => one.name === name)?.source ?? '';
  const { keywords, intro, skipped } = readReport(source);
  const points = keywords.flatMap((keyword) => keyword.points);
  // A heading of a part is a keyword; one inside a part leads its talking point, or is the section of several.
  const under = (heading: string): Pick<PointReading, 'text' | 'section'>[] | undefined => {
    const said = plain(heading);
    const keyword = keywords.find(({ name: called, heading: line }) =>
      [called, line].some((one) => plain(one).includes(said) || (one !== '' && said.startsWith(plain(one)))),
    );
    const part = keywords.find((one) =>
      one.points.some(({ lead, section }) =>
        [lead, section?.text ?? ''].some((text) => plain(text) === said),
      ),
    );
    // What judges the whole part stands behind its last section, and under none.
    const own = part?.points.filter(
      ({ lead, section }) => section === null || [lead, section.text].some((text) => plain(text) === said),
    );
    return keyword?.points ?? own;
  };

  test('has every heading', () => {
    const missed = sections.filter(({ heading }) => heading !== '' && !under(heading));
    expect(missed.map(({ heading }) => heading)).toEqual([]);
  });

  test('has every talking point under its heading', () => {
    const besides = skipped.map(({ start, end }) => source.slice(start, end));
    const beside = [...intro.split('\n'), ...besides].map((text) => ({ text, section: null }));
    const missed = sections.flatMap(({ heading, points: told }) => {
      const here = heading === '' ? [...beside, ...points] : (under(heading) ?? []);
      // What leads into a list is the section of its items.
      return told.filter(
        (start) =>
          !here.some(({ text, section }) =>
            [text, section?.text ?? ''].some((one) => plain(one).includes(plain(start))),
          ),
      );
    });
    expect(missed).toEqual([]);
  });
});

/** The texts whose figures a person wrote down before the reader saw them: `tests/fixtures/figures`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** A figure as a person wrote it down, or as the reader tells it. */
export interface Told {
  keyword: string;
  raw: string;
  value: string;
  kind: string;
  /** For a person's row: every label that would do, ` | ` between them; `*` is any, '' is not asked, '' among others is none. */
  label: string;
}

export interface Annotated {
  name: string;
  /** The text itself. */
  source: string;
  rows: Told[];
}

const root = resolve(import.meta.dirname, '../..');

/** Every annotated text, in the order of their names. */
export function annotatedTexts(): Annotated[] {
  return readdirSync(`${root}/tests/fixtures/figures`)
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => {
      const name = file.replace(/\.tsv$/, '');
      const places = ['assets/samples', 'tests/fixtures/reports'].flatMap((folder) =>
        ['txt', 'md'].map((ending) => `${root}/${folder}/${name}.${ending}`),
      );
      const text = places.find((place) => existsSync(place));
      if (text === undefined) throw new Error(`There is no text for ${file}`);
      const [, ...rows] = readFileSync(`${root}/tests/fixtures/figures/${file}`, 'utf8')
        .trimEnd()
        .split(/\r?\n/);
      return { name, source: readFileSync(text, 'utf8'), rows: rows.map(rowOf) };
    });
}

function rowOf(row: string): Told {
  const [keyword = '', raw = '', normalized = '', unit = '', kind = '', sign = '', approx = '', label = ''] =
    row.split('\t');
  return { keyword, raw, value: `${normalized} ${unit} ${sign} ${approx}`.trim(), kind, label };
}

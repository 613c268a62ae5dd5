/** How well the reader's figures agree with a person's list of them; one measure for the tests and the bench. */
import { readReport } from '../../briefing/read/index.ts';
import { toJson } from '../../briefing/read/json.ts';
import type { Annotated, Told } from './texts.ts';

/** Shares of the person's figures; `invented` is the share of the reader's figures that the person has not. */
export interface Score {
  figures: number;
  found: number;
  value: number;
  kind: number;
  label: number;
  invented: number;
  /** Each disagreement, to be read by a person. */
  misses: string[];
}

/** Reads a text and compares. */
export function scoreOf({ source, rows }: Annotated): Score {
  const told = read(source);
  const pairs = matched(rows, told);
  const misses: string[] = [];
  const count = { found: 0, value: 0, kind: 0, label: 0 };
  const seen = new Set<Told>();
  rows.forEach((person, index) => {
    const program = pairs[index];
    const where = `${person.keyword || '(intro)'} ${person.raw}`;
    if (!program) return void misses.push(`missed    ${where}`);
    seen.add(program);
    count.found++;
    if (person.value === program.value) count.value++;
    else misses.push(`value     ${where}: ${person.value} ≠ ${program.value}`);
    if (person.kind === program.kind) count.kind++;
    else misses.push(`kind      ${where}: ${person.kind} ≠ ${program.kind}`);
    if (accepts(person.label, program.label, person.kind)) count.label++;
    else misses.push(`label     ${where}: ${person.label} ≠ ${program.label}`);
  });
  const more = told.filter((figure) => !seen.has(figure));
  for (const figure of more) misses.push(`invented  ${figure.keyword || '(intro)'} ${figure.raw}`);
  const share = (of: number): number => of / rows.length;
  return {
    figures: rows.length,
    found: share(count.found),
    value: share(count.value),
    kind: share(count.kind),
    label: share(count.label),
    invented: more.length / Math.max(1, told.length),
    misses,
  };
}

function read(source: string): Told[] {
  return toJson(readReport(source)).figures.map((figure) => ({
    keyword: figure.keyword ?? '',
    raw: figure.raw,
    value: `${figure.normalized} ${figure.unit} ${figure.sign} ${figure.approx ?? ''}`.trim(),
    kind: figure.kind,
    label: figure.label,
  }));
}

/** Pairs both lists in their order, so that a figure said twice is compared with its own row. */
function matched(rows: Told[], told: Told[]): (Told | undefined)[] {
  // A keyword `*` is any: where a text has no headings, the reader names its topics itself.
  const same = (a: Told | undefined, b: Told | undefined): boolean =>
    a !== undefined && b !== undefined && (a.keyword === '*' || a.keyword === b.keyword) && a.raw === b.raw;
  // The longest common run of both, found from the end.
  const best = Array.from({ length: rows.length + 1 }, () => new Uint16Array(told.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = rows.length - 1; i >= 0; i--) {
    for (let j = told.length - 1; j >= 0; j--) {
      const line = best[i];
      if (line)
        line[j] = same(rows[i], told[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (Told | undefined)[] = [];
  for (let i = 0, j = 0; i < rows.length; i++) {
    while (j < told.length && !same(rows[i], told[j]) && at(i, j + 1) === at(i, j)) j++;
    pairs.push(same(rows[i], told[j]) && at(i, j) === at(i + 1, j + 1) + 1 ? told[j++] : undefined);
  }
  return pairs;
}

/**
 * Whether one of a person's labels is this one. Quotes, spaces, 的, English articles, a plural -s and whose it is make no difference;
 * nor does 增速, growth or fall under a figure that is a growth anyway, or 比重 after 占.
 */
export function accepts(person: string, program: string, kind = 'amount'): boolean {
  if (person === '') return true;
  const one = plain(program, kind);
  return person
    .split(' | ')
    .flatMap(spread)
    .some((label) => label === '*' || plain(label, kind) === one);
}

/** “价格[涨幅,增速]” is two labels. */
function spread(label: string): string[] {
  const [whole = '', either = ''] = /\[([^\]]+)\]/.exec(label) ?? [];
  return either === '' ? [label] : either.split(',').map((one) => label.replace(whole, one));
}

/** The same in English, spaces gone: “Growth in GDP”, “GDP growth”. */
const change =
  /^(?:growth|increase|rise|fall|decrease|decline|drop|reduction)(?:in|of)|(?<=..)(?:growth|increase|rise|fall|decrease|decline|drop|reduction)$/;

function plain(label: string, kind: string): string {
  const words = label
    .replace(/[“”"'‘’「」『』]/g, '')
    .replace(/\b(?:the|an?)\b/gi, '')
    .replace(/\b([a-z]{2,})ies\b/gi, '$1y')
    .replace(/\b([a-z]+[^\Ws])s\b/gi, '$1')
    .replace(/[\s的]/g, '')
    .replace(/^[全我][省市县区国]/, '')
    .replace(/(占.+)(?:比重|比例)$/, '$1')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .toLowerCase();
  return kind === 'growth'
    ? words.replace(/(?<=..)(?:增速|增幅|涨幅|降幅|增长率)$/, '').replace(change, '')
    : words;
}

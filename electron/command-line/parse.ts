/** The words after the program's name → a request, or a refusal that says what exists instead. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { aspects, themes, type Aspect, type Theme } from '../../briefing/model.ts';
import { LecternError } from '../../api/errors.ts';
import { translate, type Locale, type MessageParams } from '../../api/messages.ts';
import { handoutCounts, type HandoutCount } from '../../api/output.ts';

export const commandNames = ['read', 'import', 'list', 'export', 'present'] as const;
export type CommandName = (typeof commandNames)[number];

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const help = { help: { ...flag, short: 'h' } } as const;
const options: Record<CommandName, NonNullable<ParseArgsConfig['options']>> = {
  read: { ...help, json: flag },
  import: { ...help, json: flag, library: text },
  list: { ...help, json: flag, library: text },
  export: {
    ...help,
    library: text,
    report: text,
    keyword: text,
    all: flag,
    as: text,
    'per-page': text,
    theme: text,
    aspect: text,
    ink: flag,
    to: text,
  },
  present: { ...help, library: text, report: text, keyword: text, all: flag, from: text, windowed: flag },
};

/** Which briefing of a library is meant; `keyword` null: all of them. */
export interface Scope {
  library: string;
  report: number | null;
  keyword: string | null;
}

export type Request =
  /** No command: the app itself, on the person's own library when `library` is null. */
  | { command: 'app'; library: string | null }
  | { command: 'help'; of: CommandName | null }
  | { command: 'read'; file: string; json: boolean }
  | { command: 'import'; files: string[]; library: string; json: boolean }
  | { command: 'list'; library: string; json: boolean }
  | (Scope & { command: 'present'; from: number; windowed: boolean })
  | (Scope & {
      command: 'export';
      as: 'slides' | 'handout';
      /** null: the reading handout. */
      perPage: HandoutCount | null;
      theme: Theme | undefined;
      aspect: Aspect | undefined;
      /** The ink of the last show that was drawn in lies on the slides. */
      ink: boolean;
      to: string;
    });

type WrongKey =
  | 'unknown-command'
  | 'no-file'
  | 'one-file'
  | 'no-library'
  | 'no-words'
  | 'one-of'
  | 'keyword-or-all'
  | 'per-page-handout'
  | 'ink-slides'
  | 'no-to';
type Values = Record<string, unknown>;
type Wrong = (key: WrongKey, params?: MessageParams) => never;

/**
 * Reads a command line.
 *
 * @throws LecternError usage, in the person's language
 */
export function parse(words: string[], locale: Locale): Request {
  const [first, ...rest] = words;
  if (first === '--help' || first === '-h') return { command: 'help', of: null };
  const wrong: Wrong = (key, params = {}) => {
    throw new LecternError('usage', { detail: translate(locale, `cli.${key}`, params) });
  };
  if (first === undefined || first.startsWith('--library')) return appRequest(words, wrong);
  const command = commandNames.find((name) => name === first);
  if (!command) return wrong('unknown-command', { word: first, existing: commandNames.join(', ') });
  const { values, positionals } = parsed(command, rest, locale);
  if (values.help === true) return { command: 'help', of: command };
  const json = values.json === true;
  if (command === 'read') {
    const [file, more] = positionals;
    if (file === undefined) return wrong('no-file', { command });
    if (more !== undefined) return wrong('one-file', { word: more });
    return { command, file, json };
  }
  const { library } = values;
  if (typeof library !== 'string' || library === '') return wrong('no-library', { command });
  if (command === 'import') {
    return positionals.length === 0
      ? wrong('no-file', { command })
      : { command, files: positionals, library, json };
  }
  if (positionals[0] !== undefined) return wrong('no-words', { command, word: positionals[0] });
  if (command === 'export') return exportRequest(library, values, wrong);
  if (command === 'present') return presentRequest(library, values, wrong);
  return { command, library, json };
}

function parsed(command: CommandName, words: string[], locale: Locale): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: words, options: options[command], allowPositionals: true });
  } catch (error) {
    const existing = Object.keys(options[command]).map((name) => `--${name}`);
    const word = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? '';
    const detail = translate(locale, 'cli.unknown-option', { word, command, existing: existing.join(' ') });
    throw new LecternError('usage', { detail }, { cause: error });
  }
}

function appRequest(words: string[], wrong: Wrong): Request {
  if (words.length === 0) return { command: 'app', library: null };
  const [option = '', value, more] = words[0]?.includes('=') ? splitAtEquals(words) : words;
  if (option !== '--library' || !value) return wrong('no-library', { command: 'lectern' });
  if (more !== undefined) return wrong('no-words', { command: 'lectern', word: more });
  return { command: 'app', library: value };
}

function splitAtEquals([first = '', ...rest]: string[]): string[] {
  const at = first.indexOf('=');
  return [first.slice(0, at), first.slice(at + 1), ...rest];
}

/** The briefing that `export` or `present` is about. */
function scopeOf(command: CommandName, library: string, values: Values, wrong: Wrong): Scope {
  const keyword = typeof values.keyword === 'string' ? values.keyword : null;
  if ((keyword === null) === (values.all !== true)) return wrong('keyword-or-all', { command });
  const id = values.report;
  const report = typeof id === 'string' ? Number(id) : null;
  if (report !== null && !Number.isInteger(report))
    return wrong('one-of', { option: 'report', word: String(id), existing: '1, 2, 3 …' });
  return { library, report, keyword };
}

function presentRequest(library: string, values: Values, wrong: Wrong): Request {
  const scope = scopeOf('present', library, values, wrong);
  const from = values.from === undefined ? 1 : Number(values.from);
  if (!Number.isInteger(from) || from < 1)
    return wrong('one-of', { option: 'from', word: String(values.from), existing: '1, 2, 3 …' });
  return { command: 'present', ...scope, from, windowed: values.windowed === true };
}

/** What `export` was asked for; every value is checked against what exists. */
function exportRequest(library: string, values: Values, wrong: Wrong): Request {
  const one = <Value extends string>(option: string, known: readonly Value[]): Value | undefined => {
    const given = values[option];
    if (given === undefined) return undefined;
    const found = known.find((value) => value === given);
    return found ?? wrong('one-of', { option, word: String(given), existing: known.join(', ') });
  };
  const scope = scopeOf('export', library, values, wrong);
  const as =
    one('as', ['slides', 'handout']) ??
    wrong('one-of', { option: 'as', word: '', existing: 'slides, handout' });
  const perPage = one('per-page', handoutCounts.map(String));
  if (perPage !== undefined && as !== 'handout') return wrong('per-page-handout');
  if (values.ink === true && as === 'handout' && perPage === undefined) return wrong('ink-slides');
  if (typeof values.to !== 'string' || values.to === '') return wrong('no-to');
  return {
    command: 'export',
    ...scope,
    as,
    perPage: perPage === undefined ? null : (Number(perPage) as HandoutCount),
    theme: one('theme', themes),
    aspect: one('aspect', aspects),
    ink: values.ink === true,
    to: values.to,
  };
}

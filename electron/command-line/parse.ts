/** The words after the program's name → a request, or a refusal that says what exists instead. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LecternError } from '../../api/errors.ts';
import { translate, type Locale } from '../../api/messages.ts';

export const commandNames = ['read', 'import', 'list'] as const;
export type CommandName = (typeof commandNames)[number];

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const help = { help: { ...flag, short: 'h' } } as const;
const options: Record<CommandName, NonNullable<ParseArgsConfig['options']>> = {
  read: { ...help, json: flag },
  import: { ...help, json: flag, library: text },
  list: { ...help, json: flag, library: text },
};

export type Request =
  | { command: 'help'; of: CommandName | null }
  | { command: 'read'; file: string; json: boolean }
  | { command: 'import'; files: string[]; library: string; json: boolean }
  | { command: 'list'; library: string; json: boolean };

/**
 * Reads a command line.
 *
 * @throws LecternError usage, in the person's language
 */
export function parse(words: string[], locale: Locale): Request {
  const [first, ...rest] = words;
  if (first === undefined || first === '--help' || first === '-h') return { command: 'help', of: null };
  const wrong = (
    key: 'unknown-command' | 'no-file' | 'one-file' | 'no-library' | 'no-words',
    params = {},
  ): never => {
    throw new LecternError('usage', { detail: translate(locale, `cli.${key}`, params) });
  };
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

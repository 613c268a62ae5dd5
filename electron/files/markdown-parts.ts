/** What Markdown sets apart from the text: code between fences, and notes whose text stands elsewhere. */

const fence = /^\s{0,3}(`{3,}|~{3,})\s*([^\s`]*)[^`]*$/;
/** A fence around these holds text, and no code. */
const textual = /^(?:markdown|md|text|txt|plain|plaintext)$/i;

/**
 * The lines without code: it is for machines, and its numbers measure nothing. A fence around text, or
 * around all there is, is only taken off; so is one that never ends.
 */
export function withoutCode(lines: string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, mark = '', language = ''] = fence.exec(line) ?? [];
    if (mark === '') {
      kept.push(line);
      continue;
    }
    kept.push('');
    const end = closing(lines, at + 1, mark);
    const isAll = kept.every(isBlank) && end >= 0 && lines.slice(end + 1).every(isBlank);
    if (end < 0) continue;
    if (isAll || textual.test(language)) kept.push(...lines.slice(at + 1, end), '');
    at = end;
  }
  return kept;
}

const isBlank = (line: string): boolean => line.trim() === '';

/** Where the fence ends that was opened before this line; -1: nowhere. */
function closing(lines: string[], from: number, mark: string): number {
  const sign = mark.charAt(0);
  for (let at = from; at < lines.length; at++) {
    const text = (lines[at] ?? '').trim();
    if (text.length >= mark.length && text === sign.repeat(text.length)) return at;
  }
  return -1;
}

const note = /^\s{0,3}\[\^([^\]\s]{1,32})\]:\s*(.*)$/;
const mark = /\[\^([^\]\s]{1,32})\]/g;

interface Notes {
  /** A line without its note marks, and the texts of the notes they lead to. */
  cited: (line: string) => { text: string; told: string[] };
  /** Notes that no mark leads to. */
  uncited: () => string[];
}

/** The lines without the texts of notes, which are told where they are cited. */
export function withoutNotes(lines: string[]): { lines: string[]; notes: Notes } {
  const texts = new Map<string, string>();
  const told = new Set<string>();
  let last: string | null = null;
  const kept = lines.filter((line) => {
    const [, name, text = ''] = note.exec(line) ?? [];
    if (name !== undefined) {
      texts.set(name, text.trim());
      last = name;
      return false;
    }
    // A note goes on in lines that are set in.
    if (last !== null && /^(?: {4}|\t)\s*\S/.test(line)) {
      texts.set(last, `${texts.get(last) ?? ''} ${line.trim()}`.trim());
      return false;
    }
    if (line.trim() !== '') last = null;
    return true;
  });
  const tell = (name: string): string[] => {
    if (told.has(name)) return [];
    told.add(name);
    return texts.get(name) ? [texts.get(name) ?? ''] : [];
  };
  return {
    lines: kept,
    notes: {
      cited: (line) => {
        const names = [...line.matchAll(mark)].map(([, name = '']) => name);
        return { text: line.replace(mark, ''), told: names.flatMap(tell) };
      },
      uncited: () => [...texts.keys()].flatMap(tell),
    },
  };
}

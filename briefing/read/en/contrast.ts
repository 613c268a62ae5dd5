/** Two numbers of one label in one sentence, each for something else, are told apart by it. */
import { trimmed, textOf } from './nouns.ts';
import { clauseOf, type Setting } from './setting.ts';
import { periods, prepositions } from './words.ts';

/** “81.4 years for men and 84.9 years for women”: Life expectancy for men, Life expectancy for women. */
export function distinguish(text: string, settings: Setting[]): void {
  settings.forEach((setting, index) => {
    const other = settings[index + 1];
    if (
      !other ||
      other.label !== setting.label ||
      other.found.unit !== setting.found.unit ||
      setting.label === ''
    )
      return;
    if (other.kind !== setting.kind || other.clause - setting.clause > 1) return;
    const [one, two] = [groupedBy(text, setting), groupedBy(text, other)];
    if (!one || !two || one.by !== two.by || setting.label.toLowerCase().includes(one.what.toLowerCase()))
      return;
    setting.label += ` ${one.by} ${one.what}`;
    other.label += ` ${two.by} ${two.what}`;
  });
}

/** “for men” right after a number; times and other numbers tell nothing apart. */
function groupedBy(text: string, setting: Setting): { by: string; what: string } | null {
  const { tokens, at } = setting;
  const by = tokens[at + 1]?.low ?? '';
  const end = clauseOf(setting)?.end ?? at;
  if (!/^(?:for|in|among|at|from)$/.test(by) || !prepositions.has(by)) return null;
  const phrase = trimmed(tokens, at + 2, end);
  if (!phrase || phrase.end - phrase.start > 4 || periods.has(tokens[phrase.end - 1]?.low ?? '')) return null;
  return tokens[phrase.start]?.type === 'word' ? { by, what: textOf(text, tokens, phrase) } : null;
}

/** “Exports and imports grew 9.1% and 7.6% respectively”: the n-th number belongs to the n-th thing. */
export function respectively(settings: Setting[], subjectOf: (setting: Setting) => string): void {
  const last = settings.at(-1);
  if (!last) return;
  const word = last.tokens.findLastIndex(({ low }) => low === 'respectively');
  if (word < 0) return;
  const end = settings.findLastIndex(({ at }) => at < word);
  const run: Setting[] = [];
  for (let index = end; index >= 0; index--) {
    const setting = settings[index];
    const next = run[0];
    if (!setting || (next && (next.found.unit !== setting.found.unit || next.at - setting.at > 5))) break;
    if (
      next &&
      !setting.tokens.slice(setting.at + 1, next.at).some(({ low }) => low === 'and' || low === ',')
    )
      break;
    run.unshift(setting);
  }
  const first = run[0];
  if (!first || run.length < 2) return;
  const things = subjectOf(first).split(/, and | and |, | or /);
  if (things.length !== run.length) return;
  const shared = /^(.+ (?:in|to|from|of|for) )[A-Z]/.exec(things[0] ?? '')?.[1] ?? '';
  run.forEach((setting, index) => {
    const thing = things[index] ?? '';
    const whole = index > 0 && shared !== '' && /^[A-Z]/.test(thing) ? `${shared}${thing}` : thing;
    setting.label = whole.slice(0, 1).toUpperCase() + whole.slice(1);
  });
}

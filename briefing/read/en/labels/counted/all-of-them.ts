/**
 * What befell all of those whose number is told beside: “The remaining families, totalling 4,200, were moved out of
 * poverty, as were all 38 poor districts”. A bare name would say that they are still so.
 */
import { isSeveral } from '../../phrases/last-word.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { withRest } from '../../phrases/said.ts';
import type { Group } from '../../grammar/groups.ts';
import { clauseOf, type Setting } from '../setting.ts';

const longest = 60;

/** “Poor families moved out of poverty”, “Poor districts moved out of poverty”. */
export function tellAllOfThem(settings: Setting[], text: string): void {
  for (const setting of settings) {
    if (setting.kind !== 'amount' || setting.label === '') continue;
    const things = asWere(setting)
      ? textOf(text, setting.tokens, phraseFrom(setting.tokens, setting.at + 1, setting.tokens.length))
      : isNumbered(setting) &&
          (isSeveral(setting.label) || /\b(?:population|workforce|herd|fleet|stock)$/i.test(setting.label))
        ? setting.label
        : '';
    const done = asWere(setting) ? doneBefore(setting) : doneBehind(setting);
    if (things === '' || !done) continue;
    const { group, end } = done;
    const bare = things.replace(/^(?:all|entire|whole) /i, '');
    const told = withRest(text, setting.tokens, bare, group, group.start, end);
    if (told.length <= longest) setting.label = told;
  }
}

/** “, as were all of the county's remaining | 38 …” */
const asWere = (setting: Setting): boolean => {
  const start = clauseOf(setting)?.start ?? 0;
  const { tokens, at } = setting;
  const first = tokens[start]?.low === 'as' ? start + 1 : start;
  return (
    tokens[first - 1]?.low === 'as' &&
    /^(?:is|are|was|were)$/.test(tokens[first]?.low ?? '') &&
    tokens.slice(first + 1, at).every(({ type }) => type === 'word')
  );
};

/** “, totalling | 4,200 in 2019,”, “, | 4,200 in number,” */
const isNumbered = (setting: Setting): boolean => {
  const own = clauseOf(setting);
  const { tokens, at } = setting;
  return (
    own?.joint === ',' &&
    (/^(?:total+ing|numbering)$/.test(tokens[own.start]?.low ?? '') ||
      (tokens[at + 1]?.low === 'in' && tokens[at + 2]?.low === 'number'))
  );
};

/** What was done to them, told in the clause right behind the aside. */
function doneBehind({ clauses, clause }: Setting): { group: Group; end: number } | null {
  const then = clauses[clause + 1];
  const group = then?.joint === ',' ? then.groups[0] : undefined;
  return then && group?.passive && group.start === then.start ? { group, end: then.end } : null;
}

/** What was done to those before, which these underwent too. */
function doneBefore({ clauses, clause }: Setting): { group: Group; end: number } | null {
  const before = clauses.slice(Math.max(0, clause - 3), clause).findLast(({ groups }) => groups.length > 0);
  const group = before?.groups.findLast(({ passive }) => passive);
  return before && group ? { group, end: before.end } : null;
}

/** Two measures told in turn of those counted before: “There were 310 boys and 290 girls. The pass rates were 71% and 79% respectively.” */
import { lowered } from '../../phrases/naming.ts';
import { isPerson as isPersonWord } from '../../words/classes.ts';
import type { Setting } from '../setting.ts';

const isPerson = (word: string): boolean => /^(?:boys|girls)$/.test(word) || isPersonWord(word);

const measures =
  /^((?:[A-Z][\w-]*|[a-z][\w-]*)(?: [a-z][\w-]*){0,3} (?:rate|share|price|level|age|wage|income|score)|(?:Rate|Share|Price|Level|Age|Wage|Income|Score))s$/;

/** Pass rate of boys, Pass rate of girls; null where as many were not counted right before. */
export function ofEachGroup(run: Setting[], counted: string[]): string[] | null {
  const [first] = run;
  const measure = measures.exec(first?.label ?? '')?.[1];
  if (!first || measure === undefined || counted.length !== run.length) return null;
  if (new Set(counted).size !== run.length || run.some(({ label }) => label !== first.label)) return null;
  const groups = counted.map((one) =>
    lowered(one.replace(/ (?:(?:in|at|who|that|with|on|out) .*|[a-z]+ed)$/, '')),
  );
  const told =
    new Set(groups).size === run.length && groups.every((one) => isPerson(one.split(' ').at(-1) ?? ''));
  return told ? groups.map((one) => `${measure} of ${one}`) : null;
}

/** “There were 310 boys and 290 girls in care”: what is told behind the second is true of both. */
export function tellBoth(settings: Setting[]): void {
  settings.forEach((one, nth) => {
    const other = settings[nth + 1];
    const [, second = '', tail = ''] =
      /^(\S+)( (?:in|at|on|with|without|out of) .+)$/.exec(other?.label ?? '') ?? [];
    const { tokens, at, label } = one;
    const joined = tokens[at + 2]?.low === 'and' && other?.at === at + 3;
    const there =
      tokens[one.lead - 1]?.low === 'there' && /^(?:was|were|are)$/.test(tokens[one.lead]?.low ?? '');
    if (joined && there && tail !== '' && isPerson(second.toLowerCase()) && isPerson(label.toLowerCase()))
      one.label = `${label}${tail}`;
  });
}

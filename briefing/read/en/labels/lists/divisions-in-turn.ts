/** “Operating profits of the divisions were £9 million and £4 million respectively”: in the order in which a paragraph named them. */
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';
import { bareMeasure } from '../../words/words.ts';

const ofAll =
  /^(.+) of (?:(?:the|our|these|all) )?(?:(?:two|three|four|five|six) )?(?:divisions|businesses|segments|brands|regions|units)$/i;

/** Whose measures a sentence told, each once: “Tiles sales”, “Glass revenue growth”. */
export function ownersIn(settings: Setting[], before: string[]): string[] {
  const owners = settings.flatMap(({ label }) => {
    const [, owner = '', measure = ''] =
      /^(\p{Lu}.*?) ((?:operating )?[a-z]+)(?: growth)?$/u.exec(
        label.replace(/^(?:Fall|Rise|Growth) in /, ''),
      ) ?? [];
    return bareMeasure.test(measure) &&
      !/ (?:of|by|for|in) /.test(owner) &&
      !bareMeasure.test(`${owner} ${measure}`)
      ? [owner]
      : [];
  });
  return [...new Set([...before, ...owners])];
}

/** Gives each of as many numbers as there are divisions the name of its own. */
export function divisionsInTurn(settings: Setting[], owners: string[]): void {
  const from = settings.findIndex(({ label }) => ofAll.test(label));
  const measure = ofAll.exec(settings[from]?.label ?? '')?.[1] ?? '';
  const run = settings.slice(from, from + owners.length);
  const last = run.at(-1);
  if (measure === '' || owners.length < 2 || run.length !== owners.length || !last) return;
  if (run.some(({ label }) => label !== run[0]?.label)) return;
  if (last.tokens[last.at + 1]?.low !== 'respectively') return;
  const one = lowered(measure).replace(/(profit|margin|loss(?=es))(?:e?s)$/, '$1');
  run.forEach((setting, nth) => (setting.label = `${owners[nth] ?? ''} ${one}`));
}

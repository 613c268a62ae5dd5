/** Whose a measure is, where the sentence opens with them: “Among tenants who used the scheme, arrears fell by 18%”. */
import type { Group } from '../../grammar/groups.ts';
import { lowered } from '../../phrases/naming.ts';
import { isPlural } from '../../words/classes.ts';
import { prepositions } from '../../words/words.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** So many words may tell who they are. */
const longest = 8;

/** “Fall in arrears among tenants who used the scheme”; labels of another clause are left. */
export function tellAmong(settings: Setting[], text: string): void {
  const [first] = settings;
  const whom = first ? openingWhom(text, first) : '';
  if (!first || whom === '') return;
  const main = mainOf(first);
  for (const setting of settings) {
    const { label, kind, group, governing, found } = setting;
    const isMeasure = /^(?:growth|percent)$/.test(kind) || (kind === 'amount' && found.unit !== '');
    // “the rate was 4%, a rise of 1 percentage point”, “turnout was 51%, up 3 points”: of the same.
    const beside = group === null ? governing === main : /^(?:up|down)$/.test(group.verb.lemma);
    const goesOn = kind === 'growth' && beside && clauseOf(setting)?.joint === ',';
    const [what = '', multiple = ''] = label.split(/(?= against the )/);
    if (main && multiple !== '' && governing === main) setting.label = `${what} ${whom}${multiple}`;
    if (!isMeasure || !main || (group !== main && !goesOn) || label === '') continue;
    if (label.split(' ').length > 6 || / (?:among|for|who|that|with|by) |\btargets?\b/i.test(label)) continue;
    const bare = label.replace(/^(.+) before$/, (_, name: string) => `Previous ${lowered(name)}`);
    setting.label = `${bare} ${whom}`;
  }
}

/** “Among women | the rate was”: where what it is of begins, if no comma parts it; -1 where one does. */
const measureAt = ({ tokens, clauses }: Setting): number => {
  const verb = tokens[0]?.low === 'among' ? clauses[0]?.groups[0] : undefined;
  const the = tokens.findIndex(({ low }, at) => at > 1 && /^(?:the|their)$/.test(low));
  return verb && the > 1 && the < verb.start ? the : -1;
};

/** The verb of the measure, past what says who they are. */
const mainOf = (setting: Setting): Group | undefined =>
  measureAt(setting) > 0
    ? setting.clauses[0]?.groups[0]
    : setting.clauses.slice(1).find(({ groups }) => groups.length > 0)?.groups[0];

/** “among tenants who used the scheme”: no number but of their age, and nobody who is told once more. */
function openingWhom(text: string, setting: Setting): string {
  const { tokens, clauses } = setting;
  const by = tokens[0]?.low ?? '';
  const measure = measureAt(setting);
  const comma = measure > 0 ? measure : tokens.findIndex(({ text: mark }) => mark === ',');
  const parted = measure > 0 || clauses.some(({ start }) => start === comma + 1);
  if (!/^(?:among|for)$/.test(by) || comma < 2 || !parted) return '';
  const number = tokens.slice(0, comma).findIndex(({ type }) => type === 'number');
  let end = number < 0 ? comma : number;
  if (number >= 0) {
    while (end > 1 && !prepositions.has(tokens[end - 1]?.low ?? '')) end--;
    end--;
  }
  const words = tokens.slice(1, end);
  const many = words.findIndex(({ low }) => isPlural(low));
  // “For example”, “For years”, “For the first time”
  const people =
    many >= 0 &&
    many < 4 &&
    !/^(?:years|months|weeks|days|decades|hours|others|reasons|purposes)$/.test(words[many]?.low ?? '');
  // “For workers, the cut means …”: no more than whom it concerns.
  if (
    !people ||
    words.length > longest ||
    (by === 'for' && words.length < 3 && !/\d/.test(text.slice(words[0]?.start, words.at(-1)?.end)))
  )
    return '';
  if (/^(?:these|those|them|which|whom|all|our|its)$/.test(words[0]?.low ?? '')) return '';
  const from = words[0]?.low === 'the' ? 1 : 0;
  return `${by} ${text.slice(words[from]?.start ?? 0, words.at(-1)?.end ?? 0)}`;
}

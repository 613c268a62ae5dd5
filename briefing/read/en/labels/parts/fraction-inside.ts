/** A fraction with its noun inside: “one patient in five”, “in nine cases out of ten”. */
import { restEnd, type Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { byWhom } from '../../phrases/naming.ts';
import { restText } from '../../phrases/rest.ts';
import { withRest } from '../../phrases/said.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

/** “One family in nine has no car”: Families without a car; undefined where no noun stands inside. */
export function nounInside(setting: Setting, around: Around): string | undefined {
  const inner = / ([a-z]{3,}) (?:in|out) /i.exec(setting.found.raw)?.[1];
  if (inner === undefined || inner === 'out') return undefined;
  return inSoManyCases(setting, around, inner) ?? ofThose(setting, around, severalOf(inner));
}

/** “Licences are renewed online in nine cases out of ten” */
function inSoManyCases({ tokens, group, lead }: Setting, around: Around, inner: string): string | undefined {
  const { text, subject } = around;
  if (!/^(?:cases?|instances?|occasions?|times?)$/.test(inner) || !group?.passive || subject === '')
    return undefined;
  const how = restText(text, tokens, group.end, lead);
  return `${subject} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${how === '' ? '' : ` ${how}`}`;
}

function severalOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return isPlural(noun) ? noun : `${noun}s`;
}

/** Families, with what is said of them: after “in nine”, or of whoever did something to one in nine. */
function ofThose(setting: Setting, { text, subject }: Around, families: string): string {
  const { tokens, at, group, lead } = setting;
  // “Agency staff fill one post in ten”
  if (group && !group.passive && group.verb.class === 'deed' && lead < group.end && subject !== '')
    return `${families} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${byWhom(subject)}`;
  if (group) return families;
  const acts = clauseOf(setting)?.groups.filter(({ start }) => start > at) ?? [];
  // “one graduate in five who left college in 2022 has yet to find a post”
  if (/^(?:who|that)$/.test(tokens[at + 1]?.low ?? '')) {
    const main = acts.slice(1).find(({ infinitive }) => !infinitive);
    if (main) return withRest(text, tokens, families, main, main.start, restEnd(setting));
  }
  const still = /^(?:still|now|already|also)$/.test(tokens[at + 1]?.low ?? '');
  const does = acts.find(({ start }) => start === at + 1 || (still && start === at + 2));
  if (does) return withRest(text, tokens, families, does, at + 1, restEnd(setting));
  return laterOf(setting, text, families) ?? families;
}

/** “One bridge in seven, 212 in all, is classed as weak”: the verb waits behind what is told between. */
function laterOf(setting: Setting, text: string, families: string): string | undefined {
  const { tokens, at, clauses, clause } = setting;
  const waits = clauses.slice(clause + 1, clause + 3).find(({ start, groups }) => groups[0]?.start === start);
  const verb = waits?.groups[0];
  return waits && verb && clauseOf(setting)?.end === at + 1
    ? withRest(text, tokens, families, verb, verb.start, waits.end)
    : undefined;
}

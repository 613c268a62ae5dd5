/** Those whom a scheme covers and the places that have it: “ran trials of free school meals in 40 towns, covering 9,000 pupils”. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { isPerson, isPlural } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { withTwin } from './twins.ts';

const begins =
  /^(?:run|carry|hold|launch|start|begin|conduct|introduce|trial|pilot|test|open|operate|organi[sz]e|implement|undertake|establish|extend|expand|provide|offer|roll)$/;
/** What is held or tried out in a place. */
const doings =
  /^(?:trials?|pilots?|tests?|programmes?|programs?|projects?|schemes?|courses?|classes|services|campaigns?|reforms?|inspections?|surveys?|experiments?|workshops|demonstrations?)$/;
const wholes = /^(?:households|families|homes|schools|firms|businesses|villages|towns|counties)$/;
/** A scheme with more words is told without whom it is for. */
const longest = 9;

/** What a verb does, up to where it is done: “trials of free school meals | in 40 towns”. */
function doneBy({ tokens, clauses }: Setting, group: Group, text: string): string {
  const own = clauses.find(({ groups }) => groups.includes(group));
  const from = /^(?:out|up|off)$/.test(tokens[group.end]?.low ?? '') ? group.end + 1 : group.end;
  const end = own?.end ?? from;
  const number = tokens.findIndex(({ type }, index) => index >= from && index < end && type === 'number');
  let to = number < 0 ? end : number;
  while (to > from && !/^(?:in|across|at)$/.test(tokens[to]?.low ?? '')) to--;
  if (to === from) return '';
  const words = textOf(text, tokens, trimmed(tokens, from, to));
  return words.split(' ').length > longest ? (words.split(/ (?:for|from|under) /)[0] ?? '') : words;
}

/** “, covering 9,000 pupils” → Pupils covered by free school meals. */
function coveredBy(setting: Setting, { text }: Around): string {
  const { tokens, clauses, clause, at, group, found, kind, lead } = setting;
  const own = clauseOf(setting);
  if (kind !== 'amount' || found.unit !== '' || group?.verb.lemma !== 'cover' || group.verb.form !== 'ing')
    return '';
  if (group.start !== own?.start || own.joint !== ',' || lead >= group.end) return '';
  const things = phraseFrom(tokens, at + 1, tokens.length);
  const head = tokens[(things?.end ?? 0) - 1]?.low ?? '';
  if (!things || !(isPerson(head) || wholes.test(head))) return '';
  const main = clauses
    .slice(Math.max(0, clause - 4), clause)
    .flatMap(({ groups }) => groups)
    // “carried out | trials”: the trials are what was carried out.
    .filter(({ start }, index, all) => start - (all[index - 1]?.end ?? -9) > 1)
    .findLast(({ verb, passive }) => !passive && begins.test(verb.lemma));
  const what = main
    ? doneBy(setting, main, text).replace(
        /^(?:trials?|pilots?|tests?|(?:pilot|trial) (?:schemes?|runs?)) (?:of|for) (?:an? |the )?/i,
        '',
      )
    : '';
  return what === '' ? '' : raised(`${textOf(text, tokens, things)} covered by ${lowered(what)}`);
}

/** “ran trials of free school meals in 40 towns” → Towns with trials of free school meals. */
function placesWith(setting: Setting, { text }: Around): string {
  const { tokens, at, found, kind } = setting;
  if (kind !== 'amount' || found.unit !== '' || !/^(?:in|across|at)$/.test(leadOf(setting))) return '';
  const [last, first] = [1, 2].map((back) =>
    clauseOf(setting)
      ?.groups.filter(({ end }) => end <= setting.lead)
      .at(-back),
  );
  const group = last && first && last.start - first.end <= 1 ? first : last;
  if (!group || group.passive || group.bare || !begins.test(group.verb.lemma)) return '';
  const from = /^(?:out|up|off)$/.test(tokens[group.end]?.low ?? '') ? group.end + 1 : group.end;
  const object = phraseFrom(tokens, from, setting.lead) ?? trimmed(tokens, from, setting.lead);
  const things = tokens.slice(object?.start ?? 0, object?.end ?? 0);
  if (
    !things.some(({ low }) => doings.test(low)) ||
    tokens.slice(from, setting.lead).some(({ type }) => type !== 'word')
  )
    return '';
  const what = doneBy(setting, group, text);
  const place = withTwin(setting, phraseFrom(tokens, at + 1, tokens.length));
  return what.split(' ').length > 3 && place && isPlural(tokens[place.end - 1]?.low ?? '')
    ? `${textOf(text, tokens, place)} with ${lowered(what)}`
    : '';
}

/** Asked in this order. */
export const coveredByRules: Rule[] = [coveredBy, placesWith];

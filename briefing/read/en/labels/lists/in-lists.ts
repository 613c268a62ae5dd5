/** Labels where a list or a turn of phrase parts a number from what it is of: “cut spending on meetings, travel and vehicles by 5%”. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { isDuration, isMoney } from '../../numbers/units.ts';
import { determiners } from '../../words/words.ts';

/** “cut spending on meetings, travel and vehicles by 5 percent”: all that is cut, and not the last of it. */
function listCut({ tokens, clauses, clause, lead, group }: Setting, { text }: Around): string {
  const own = clauses[clause];
  if (!own || group || !/^(?:, )?and$/.test(own.joint) || !/^(?:by|to|from)$/.test(tokens[lead]?.low ?? ''))
    return '';
  let at = clause - 1;
  while (at > 0 && clauses[at]?.groups.length === 0 && clauses[at]?.joint === ',') at--;
  const first = clauses[at];
  const cut = first?.groups.at(-1);
  if (!first || at === clause - 1 || !cut || cut.passive || !/^(?:rise|fall)$/.test(cut.verb.class))
    return '';
  const from = cut.end + (determiners.has(tokens[cut.end]?.low ?? '') ? 1 : 0);
  const words = tokens.slice(from, lead);
  const isList = words.every(({ type, text: word }) => type === 'word' || word === ',');
  return isList && words.length <= 11 && from < first.end
    ? text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
    : '';
}

/** “Satisfaction was highest for libraries, at 84%, and lowest for road repairs, at 29%”: each with what it is for. */
function highestFor({ tokens, clauses, clause, at }: Setting, { text, subject, last }: Around): string {
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  if (!before || !own || own.joint !== ',' || tokens[own.start]?.low !== 'at' || at - own.start > 2)
    return '';
  const most = tokens
    .slice(before.start, before.end)
    .findIndex(({ low }) => /^(?:highest|lowest|best|worst|strongest|weakest|largest|smallest)$/.test(low));
  const by = tokens[before.start + most + 1]?.low ?? '';
  if (most < 0 || !/^(?:for|in|among|with|at)$/.test(by)) return '';
  const what = textOf(text, tokens, trimmed(tokens, before.start + most + 2, before.end));
  const measure = (subject || last).split(` ${/^satisf/i.test(subject || last) ? 'with' : by} `)[0] ?? '';
  return what === '' || measure === ''
    ? ''
    : `${measure} ${/^satisf/i.test(measure) ? 'with' : by} ${lowered(what)}`;
}

/** “Air quality was good on 318 of 366 days”: so many such days. */
function daysOfAll(setting: Setting, { text, subject, last }: Around): string {
  const { tokens, at, group, lead } = setting;
  const all = tokens[at + 2];
  if (
    tokens[at + 1]?.low === 'of' &&
    all?.type === 'number' &&
    /days$/.test(all.text) &&
    leadOf(setting) === 'on'
  ) {
    const what = group?.verb.lemma === 'be' ? textOf(text, tokens, { start: group.end, end: lead }) : '';
    return what === '' || subject === '' ? '' : `Days of ${what} ${lowered(subject)}`;
  }
  return isDuration(setting.found.unit) &&
    leadOf(setting) === 'of' &&
    /^Days of /.test(last) &&
    tokens[lead - 1]?.type === 'number'
    ? 'Days'
    : '';
}

/** “, with an additional £1.1 million from the county”: more money, and from whom. */
function moreMoney(setting: Setting, { text }: Around): string {
  const { tokens, at, found, group } = setting;
  const own = clauseOf(setting);
  const more = tokens[at - 1]?.low ?? '';
  if (!own || group || !isMoney(found.unit) || !/^(?:additional|extra|further)$/.test(more)) return '';
  if (tokens[own.start]?.low !== 'with' || tokens[at + 1]?.low !== 'from') return '';
  const whom = textOf(text, tokens, trimmed(tokens, at + 2, own.end));
  const the = determiners.has(tokens[at + 2]?.low ?? '') ? 'the ' : '';
  return whom === '' ? '' : `${raised(more)} money from ${the}${whom}`;
}

/** “contributed 7, 43 and 50 percent of the total”: what the last is a share of the first are too. */
function sharedTotal(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, kind, governing } = setting;
  if (
    kind !== 'percent' ||
    subject === '' ||
    !/^(?:contribute|account|represent|make|form)$/.test(governing?.verb.lemma ?? '')
  )
    return '';
  let end = at + 1;
  while (tokens[end]?.type === 'number' || /^(?:,|and)$/.test(tokens[end]?.low ?? '')) end++;
  if (end === at + 1 || tokens[end]?.low !== 'of' || tokens[end - 1]?.type !== 'number') return '';
  const whole = textOf(text, tokens, trimmed(tokens, end + 1, tokens.length));
  return whole === '' ? '' : shareOf(subject, whole);
}

/** Asked in this order. */
export const inListRules: Rule[] = [listCut, highestFor, daysOfAll, moreMoney, sharedTotal];

/** What those who were just counted did, each of them: “81,000 guests, who on average stayed three nights and spent $92 each”. */
import type { Around } from '../around.ts';
import { isPerson, isPlural } from '../../words/classes.ts';
import { attributive, lowered, raised } from '../../phrases/naming.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { clauseOf, wordAfter, type Setting } from '../setting.ts';
import { isDuration, isMoney } from '../../numbers/units.ts';
import { periods } from '../../words/words.ts';

const nouns: Record<string, string> = {
  spend: 'Spending',
  earn: 'Earnings',
  pay: 'Payment',
  donate: 'Donations',
};

export function eachOnAverage(setting: Setting, { done }: Around): string {
  const { tokens, group, kind, found, clauses, clause, lead, at } = setting;
  const own = clauseOf(setting);
  const who =
    own && /^(?:and|, and)$/.test(own.joint) && group?.start === own.start ? clauses[clause - 1] : own;
  if (!own || !who || !group || group.passive || tokens[who.start]?.low !== 'who' || group.bare) return '';
  const counted = done.find(
    (one) => one.kind === 'amount' && one.found.unit === '' && one.label !== '' && one.clause < clause,
  );
  const them = counted ? unsaid(counted.label) : '';
  const head = lowered(them).split(' ').at(-1) ?? '';
  if (!isPlural(head) || them.split(' ').length > 3) return '';
  const average = tokens.slice(who.start, at + 4).some(({ low }) => low === 'average');
  if (isDuration(found.unit) && kind === 'duration' && /^(?:stay|wait)$/.test(group.verb.lemma))
    return raised(`${average ? 'average ' : ''}${lowered(attributive(them))} ${group.verb.lemma}`);
  const noun = nouns[group.verb.lemma];
  const each = /^(?:each|apiece)$/.test(wordAfter(setting)) || (average && isPerson(head));
  // “earned $54,000 a year”
  const perTime = /^an?$/.test(wordAfter(setting)) && periods.has(wordAfter(setting, 2));
  return noun && isMoney(found.unit) && lead < group.end + 3 && (each || perTime)
    ? `${average ? `Average ${lowered(noun)}` : noun} per ${lowered(attributive(them))}`
    : '';
}

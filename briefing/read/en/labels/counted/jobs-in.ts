/** Jobs that a trade lost or gained: “Within industry, carpentry shed 9,000 jobs”; without the trade they would be anybody’s. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { isPlural } from '../../words/classes.ts';
import type { Rule } from '../rule.ts';
import { clauseOf, type Setting } from '../setting.ts';

const jobs = /^(?:jobs|posts|positions|workers|vacancies)$/;
const moved: Readonly<Record<string, string>> = {
  lose: 'lost',
  shed: 'lost',
  gain: 'gained',
  add: 'added',
  create: 'created',
};

/** Jobs lost in carpentry; '' for a firm, whose jobs the report is of anyway. */
function jobsMoved(setting: Setting, { text }: Around): string {
  const { tokens, at, found, kind, clauses, clause } = setting;
  const own = clauseOf(setting);
  const noun = tokens[at + 1]?.low ?? '';
  if (kind !== 'amount' || found.unit !== '' || !own || !jobs.test(noun) || tokens[at + 2]?.type === 'word')
    return '';
  const verb = setting.lead;
  const lemma = (tokens[verb]?.low ?? '')
    .replace(/^lost$/, 'lose')
    .replace(/^(gain|add)ed$/, '$1')
    .replace(/^created$/, 'create');
  const done = moved[lemma];
  const each = tokens[verb - 1]?.low === 'each';
  // “Coal | and steel each lost …”
  const both = each && own.joint === 'and' && clauses[clause - 1]?.groups.length === 0;
  const from = both ? (clauses[clause - 1]?.start ?? own.start) : own.start;
  const words = tokens
    .slice(from, each ? verb - 1 : verb)
    .filter(({ low }, nth) => nth > 0 || !/^(?:and|but|while|whereas)$/.test(low));
  const [first] = words;
  // “The mill lost …”, “We lost …”: whoever has an article is no trade.
  const trade =
    words.every(
      ({ type, text: word, low }) =>
        type === 'word' && (low === 'and' || /^\p{Ll}/u.test(word) || word === first?.text),
    ) &&
    !isPlural(first?.low ?? '') &&
    /(?:ing|ture|try|tion|ism|ment|ion|care|retail|trade|mining|coal|steel|finance|transport|services?)$/.test(
      words.at(-1)?.low ?? '',
    ) &&
    !/^(?:the|an?|our|its|this|that|no|each|every)$/.test(first?.low ?? '');
  if (done === undefined || !first || words.length > 4 || !trade) return '';
  const name = text.slice(first.start, words.at(-1)?.end ?? 0);
  return `${raised(noun)} ${done} in ${lowered(name)}${each ? ' each' : ''}`;
}

/** “lost 4,000 jobs, a fall of 3%”: the jobs fell, and not those that were lost. */
function fallOfJobs(setting: Setting, { done }: Around): string {
  const { kind, sign, tokens, lead } = setting;
  if (kind !== 'growth' || sign > 0 || tokens[lead]?.low !== 'of' || clauseOf(setting)?.joint !== ',')
    return '';
  const [, noun = '', where = ''] =
    /^(Jobs|Posts|Positions|Workers) (?:lost|cut|shed)( in .+?)?(?: each)?$/.exec(done.at(-1)?.label ?? '') ??
    [];
  return noun + where;
}

/** Asked in this order. */
export const jobsInRules: Rule[] = [jobsMoved, fallOfJobs];

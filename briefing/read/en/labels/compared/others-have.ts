/** As many as others have, where only their number is told: “We have 31 libraries; Saltby has 12”. */
import type { Around } from '../around.ts';
import { isSeveral } from '../../phrases/last-word.ts';
import { lowered } from '../../phrases/naming.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { pronouns } from '../../words/words.ts';

export function othersHave(setting: Setting, { text, subject, last, speech, done }: Around): string {
  const { tokens, at, group, kind, found, told, lead, clause } = setting;
  const own = clauseOf(setting);
  if (kind !== 'amount' || found.unit !== '' || !own || group?.verb.lemma !== 'have' || lead >= group.end)
    return '';
  if (!/^$|(?:but|while|whereas|and|,)$/.test(own.joint) || tokens[at + 1]?.type === 'word') return '';
  // “We have 31 libraries; Saltby has 12”: a sentence of its own.
  const apart =
    done.length === 0 && /;\s?$/.test(text.slice(Math.max(0, (tokens[0]?.start ?? 0) - 2), tokens[0]?.start));
  const before = setting.clauses[told?.clause ?? clause]?.groups[0];
  const beside =
    told?.clause === clause - 1 &&
    told.kind === kind &&
    told.found.unit === '' &&
    before?.verb.lemma === 'have' &&
    before.end <= told.at;
  const what = beside
    ? unsaid(last)
    : apart && isSeveral(firstPart(speech.label))
      ? unsaid(speech.label)
      : '';
  if (subject === '' || what === '' || subject.split(' ').length > 3 || pronouns.has(subject.toLowerCase()))
    return '';
  return `${subject}${/s$/.test(subject) ? '’' : '’s'} ${lowered(what)}`;
}

/** “Dentists” of “Dentists for every thousand residents”. */
const firstPart = (label: string): string => label.split(/ (?:for|per|in|at|of|on|with|who|that) /)[0] ?? '';

/** The time that a deed takes: “97 percent of repair requests were completed within 10 working days”. */
import { isAdjective, isPlain, isPlural } from '../../words/classes.ts';
import { takesObject } from '../money/takes.ts';
import { lowered } from '../../phrases/naming.ts';
import { leadOf, type Setting } from '../setting.ts';
import { verbOf } from '../../words/verbs.ts';
import { determiners, prepositions } from '../../words/words.ts';

/** “97 percent of repair requests were completed within 10 working days”: the days are the time to complete them. */
export function asTime(named: string, own: Setting): string {
  if (own.kind !== 'duration') return named;
  // “renovate nine schools over five years”: “Schools to be renovated” are what it takes that time to renovate.
  const label = named.replace(/(?<!^Time) to be [a-z]+$/, '');
  // “Claims were settled in 14 days, against 21 a year before”: the same time.
  const { told } = own;
  const same =
    /^(?:against|than|with|to)$/.test(leadOf(own)) && told?.kind === 'duration' && told.label === label;
  const setting = same && own.kind === 'duration' ? told : own;
  const { tokens, lead, group } = setting;
  const words = label.split(' ');
  // “renovate 40 schools over five years”, “complete the purchase in the next 12 months”
  const wide = tokens
    .slice(Math.max(0, lead - 3), lead + 1)
    .map(({ low }) => low)
    .join(' ');
  const takes =
    group &&
    group.end <= lead &&
    (group.passive ||
      (group.end < lead && /^(?:base|ing)$/.test(group.verb.form)) ||
      // “We answered calls in under four minutes”: so long each took.
      (group.end < lead &&
        group.verb.form === 'past' &&
        tokens.slice(group.end, lead).every(({ type }) => type === 'word') &&
        isPlural(tokens[lead - 1]?.low ?? '')));
  if (
    takes &&
    takesObject.test(group.verb.lemma) &&
    /(?:^| )(?:within|inside|over|in)(?: the (?:next|coming|statutory|legal|agreed|required|promised))?$|\b(?:in|at) an average of$/.test(
      wide,
    ) &&
    words.every((word) => doneTo(word) === '' && !prepositions.has(word))
  ) {
    // “Emergency defects were made safe within 24 hours”
    const how =
      group.verb.lemma === 'make' && isAdjective(tokens[group.end]?.low ?? '')
        ? ` ${tokens[group.end]?.low ?? ''}`
        : '';
    // “The hall will be paid for in ten years”
    if (group.passive && tokens[group.end]?.low === 'for')
      return `Time to ${group.verb.lemma} for ${lowered(label)}`;
    // “pay our suppliers within 45 days”
    const whom = group.passive
      ? []
      : tokens.slice(group.end, lead).filter(({ low }) => !determiners.has(low));
    if (doneTo(label.toLowerCase()) !== '' && whom.length > 0 && whom.length <= 3 && whom.every(isPlain))
      return `Time to ${group.verb.lemma} ${whom.map(({ text }) => text).join(' ')}`;
    if (doneTo(label.toLowerCase()) !== '') return `Time to be ${lowered(label)}`;
    // “The median claim was settled in 41 days”
    // “Affected homes with power restored within 72 hours”
    const got = / with (.+) (?:restored|reconnected|returned)$/.exec(label)?.[1];
    const thing = (got ?? label).replace(/^((?:average|median|typical) .+) time$/i, '$1');
    return `${/average of$/.test(wide) ? 'Average time' : 'Time'} to ${group.verb.lemma} ${lowered(thing)}${how}`;
  }
  // “we repaired 410 bursts in nine days”
  const both =
    / in$/.test(` ${wide}`) &&
    setting.told?.label === label &&
    setting.told.clause === setting.clause &&
    setting.told.kind === 'amount' &&
    /^(?:minutes?|hours?|days?|weeks?)$/.test(setting.found.unit) &&
    group?.verb.form === 'past';
  if (!both && !/\b(?:within|inside)(?: the [a-z]+)?$|\bin an average of$/.test(wide)) return label;
  // “64% of patients began treatment within 62 days”
  const began = /^.+ (?:who|that) (began|started|received|got|saw) (.+?)(?: within .*)?$/.exec(label);
  if (began) return `Time to ${verbOf(began[1] ?? '')?.lemma ?? ''} ${began[2] ?? ''}`;
  // “78 percent found work within six months”
  const found =
    /(?:^| who )found ((?:a |new )?(?:work|job|jobs|home|homes|employment))(?: within .*)?$/i.exec(label);
  if (found) return `Time to find ${found[1] ?? ''}`;
  // “dealt with 78% of requests within 20 days”
  const dealt = /^(.+) dealt with(?: within .*)?$/.exec(label)?.[1];
  if (dealt !== undefined) return `Time to deal with ${lowered(dealt)}`;
  // “were given a diagnosis within 28 days”
  const given = / given (an? [a-z]+)$/.exec(label)?.[1];
  if (given !== undefined) return `Time to ${given}`;
  // “were admitted, transferred or discharged within four hours”: of all that was done.
  if (/[a-z]ed(?:, [a-z]+ed)* (?:or|and) [a-z]+ed$/.test(label.replace(/ within .*$/, ''))) return label;
  // “reached 88% of emergency calls within eight minutes”
  const [, reached] = /^([A-Za-z -]+s) reached(?: within .*)?$/.exec(label) ?? [];
  if (reached !== undefined) return `Time to reach ${lowered(reached)}`;
  const at = words.findIndex((word, index) => index > 0 && doneTo(word) !== '');
  const more = words.slice(at + 1);
  // “defects made safe within 24 hours”
  if (
    at > 0 &&
    words[at] === 'made' &&
    isAdjective(more[0] ?? '') &&
    (more.length === 1 || /^(?:within|in)$/.test(more[1] ?? ''))
  )
    return `Time to make ${lowered(words.slice(0, at).join(' '))} ${more[0] ?? ''}`;
  const phrase = more.length === 0 || /^(?:within|inside|by|in)$/.test(more[0] ?? '');
  return at > 0 && phrase
    ? `Time to ${doneTo(words[at] ?? '')} ${lowered(words.slice(0, at).join(' '))}`
    : label;
}

/** completed → complete; '' where it is no deed that takes time. */
const doneTo = (word: string): string => {
  const verb = verbOf(word);
  return verb &&
    /^(?:past|participle)$/.test(verb.form) &&
    takesObject.test(verb.lemma) &&
    verb.lemma !== 'reach'
    ? verb.lemma
    : '';
};

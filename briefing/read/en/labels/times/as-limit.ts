/** A time that something may take at most, where no word of the label says so: “decided within the statutory 13 weeks”. */
import { lowered, raised } from '../../phrases/naming.ts';
import { ingOf, verbOf } from '../../words/verbs.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { textOf } from '../../phrases/phrase.ts';
import type { Around } from '../around.ts';
import type { Setting } from '../setting.ts';

/** “Time to decide applications” → Statutory time limit for applications; any other label as it is. */
export function asLimit(label: string, { tokens, at, told, kind, lead }: Setting): string {
  // “88% arrived within five minutes of the timetable”
  const of = [1, 2, 3].map((nth) => tokens[at + nth]?.low ?? '').join(' ');
  if (
    kind === 'duration' &&
    /^of (?:the|their|its) (?:timetable|schedule)$/.test(of) &&
    /^(?:within|inside)$/.test(tokens[lead]?.low ?? '')
  )
    return 'Punctuality limit';
  const rest = /^Time to (.+)$/.exec(label)?.[1];
  const from = tokens.slice(0, at).findLastIndex(({ low }) => /^(?:within|inside)$/.test(low));
  if (rest === undefined || from < at - 5 || from < 0) return label;
  const limit = tokens
    .slice(from + 1, at)
    .find(({ low }) => /^(?:statutory|legal|target|maximum)$/.test(low))?.low;
  // “91% of them within four days”: no more than a limit that most of them kept to.
  const share =
    /^(?:percent|ratio)$/.test(told?.kind ?? '') &&
    tokens.slice(told?.at, at).every(({ type }) => type !== 'mark');
  if (limit === undefined) return share && from >= at - 2 ? withinLimit(rest) : label;
  // “58% of care plans issued within the statutory 20 weeks”: the whole name was told with its share.
  const thing = /^((?!.* (?:that|who) ).+) [a-z]+ within /.exec(told?.label ?? '')?.[1];
  const what = thing !== undefined && thing.split(' ').length <= 6 ? `for ${lowered(thing)}` : `to ${rest}`;
  return limit === 'target' ? `Target time ${what}` : `${raised(limit)} time limit ${what}`;
}

/** “repair potholes” → Time limit for repairing potholes; what people find or get so soon is held to no limit. */
function withinLimit(deed: string): string {
  const [does = '', ...things] = deed.split(' ');
  const verb = verbOf(does);
  return !verb || /^(?:find|get|receive|be|begin|start|see|reach)$/.test(does)
    ? `Time to ${deed}`
    : ['Time limit for', ingOf(verb, does), ...things].join(' ');
}

const share = /^(?:share|proportion|percentage|number|rate)$/;

/** “The proportion of licences issued within six weeks rose to 88%” → Time limit for issuing licences. */
export function limitInShare({ tokens, at, lead, kind }: Setting, { text }: Around): string {
  if (kind !== 'duration' || !/^(?:within|inside)$/.test(tokens[lead]?.low ?? '')) return '';
  const did = verbOf(tokens[lead - 1]?.low ?? '');
  const of = tokens.slice(0, lead).findLastIndex(({ low }, index) => low === 'of' && index < lead - 1);
  if (!did || !/^(?:past|participle)$/.test(did.form) || !share.test(tokens[of - 1]?.low ?? '')) return '';
  const then = tokens[at + 1];
  const thing = textOf(text, tokens, trimmed(tokens, of + 1, lead - 1));
  return thing === '' || thing.split(' ').length > 7 || then?.low === 'of'
    ? ''
    : withinLimit(`${did.lemma} ${lowered(thing)}`);
}

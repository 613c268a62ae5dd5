/** The measure just told, of something else: “that in infrastructure”, “while Northern Europe declined”. */
import type { Around } from '../around.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { verbOf } from '../../words/verbs.ts';
import { isPlural } from '../../words/classes.ts';
import { isInterposed } from '../../subjects/waiting.ts';

/** “that in infrastructure”, “those from abroad”: the last label with another end; '' where there is none. */
export function ofThat(setting: Setting, text: string, last: string): string {
  const { tokens, group, clauses, clause } = setting;
  // “while those from Harlow, where the surgery has closed, declined by 5%”
  // “whereas that of ceramics, still struggling with the price of gas, fell by a tenth”
  const before = clauses[clause - 2];
  const waits =
    before?.groups.length === 0 &&
    /^(?:that|those)$/.test(tokens[before.start]?.low ?? '') &&
    group !== null &&
    group.start === clauseOf(setting)?.start;
  // “that of gas | and water was up”: a list of which one thing is told.
  const listed = clauses
    .slice(Math.max(0, clause - 5), clause)
    .findLastIndex(({ start }) => /^(?:that|those)$/.test(tokens[start]?.low ?? ''));
  const from = listed < 0 ? clause : Math.max(0, clause - 5) + listed;
  const isList = clauses
    .slice(from, clause + 1)
    .every(
      ({ start, end, joint, groups }, nth) =>
        (nth === 0 || /^(?:,|and|, and)$/.test(joint)) &&
        (nth === clause - from ||
          (groups.length === 0 && tokens.slice(start, end).every(({ type }) => type === 'word'))),
    );
  const own =
    waits || isInterposed(tokens, clauses, clause - 1) ? before : isList ? clauses[from] : clauseOf(setting);
  // “with that of machinery growing 11.5 percent”
  // “of which that of private firms was up by 7.8 percent”
  const first = tokens[own?.start ?? 0]?.low ?? '';
  const skip =
    first === 'with' ? 1 : first === 'of' && tokens[(own?.start ?? 0) + 1]?.low === 'which' ? 2 : 0;
  const start = (own?.start ?? 0) + skip;
  const by = tokens[start + 1];
  // “patients seen at home totalled 410 and those seen at work totalled 90”
  const done = verbOf(by?.low ?? '')?.form ?? '';
  if (
    first === 'those' &&
    /^(?:past|participle)$/.test(done) &&
    group &&
    group.start > start + 1 &&
    group.end <= setting.lead + 1
  ) {
    const which = textOf(text, tokens, { start: start + 1, end: group.start });
    const kind = unsaid(last);
    if (kind !== '' && kind !== last && which.split(' ').length <= 9) return `${kind} ${which}`;
  }
  if (!by || !/^(?:that|those)$/.test(tokens[start]?.low ?? '') || !/^(?:in|of|for|from|at|to)$/.test(by.low))
    return '';
  const told = last.indexOf(` ${by.low} `);
  const end =
    own === clauseOf(setting) || (isList && !waits && own === clauses[from])
      ? (group?.start ?? setting.lead + 1)
      : (own?.end ?? 0);
  const what = textOf(text, tokens, trimmed(tokens, start + 2, end));
  const share = / as a share of .+$/.exec(last)?.[0] ?? '';
  const head = told < 0 ? last.slice(0, last.length - share.length) : last.slice(0, told);
  // “the primary industry accounted for 7.9 percent of output, that of the secondary industry 37.6 percent”
  const whole = /^.+[’']s share of (.+)$/.exec(last)?.[1];
  if (whole !== undefined && setting.kind === 'percent' && by.low === 'of' && what !== '')
    return `${what}’s share of ${whole}`;
  // “the number of people killed fell by 12%, and that of the seriously injured by 6%”
  const counts = tokens
    .slice(0, start)
    .some(({ low }, at) => low === 'number' && tokens[at + 1]?.low === 'of');
  if (by.low === 'of' && counts && what !== '')
    return /^(?:past|participle)$/.test(verbOf(what.split(' ').at(-1) ?? '')?.form ?? '')
      ? `${last.split(' ')[0] ?? ''} ${what}`
      : what;
  return what === '' || last === ''
    ? ''
    : `${head} ${by.low} ${what}${setting.kind === 'percent' ? share : ''}`;
}

/** “Value added in farming was 3 billion; in industry it was 17 billion”: the same, in another place. */
export function itIn({ tokens, clauses, clause, group }: Setting, { text, speech, last }: Around): string {
  const start = clauses[clause]?.start ?? 0;
  const told = last || speech.label;
  const by = tokens[start]?.low ?? '';
  if (!group || !/^(?:it|they)$/.test(tokens[group.start - 1]?.low ?? '')) return '';
  // “The jobless rate was 7%, but among those aged 15 to 24 it was 15%”
  if (
    by === 'among' &&
    tokens[start + 1]?.low === 'those' &&
    told !== '' &&
    !/ among | as a share of /.test(told) &&
    group.start - start <= 9
  )
    return `${told} among ${text.slice(tokens[start + 1]?.start ?? 0, tokens[group.start - 2]?.end ?? 0)}`;
  // “Unemployment fell to 6% for men but rose to 7% for women, and among graduates it was 3%”
  const whom = text.slice(tokens[start + 1]?.start ?? 0, tokens[group.start - 2]?.end ?? 0);
  const ofAll = told.replace(/ (?:for|among) [a-z ]+$/, '');
  if (
    by === 'among' &&
    /(?:rate|ratio|share|coverage|participation|unemployment|employment|density|prevalence)$/i.test(ofAll) &&
    group.start - start <= 6 &&
    isPlural(tokens[group.start - 2]?.low ?? '')
  )
    return `${ofAll} among ${whom}`;
  if (!/^(?:in|for|at)$/.test(by)) return '';
  const at = told.indexOf(` ${by} `);
  const what = textOf(text, tokens, { start: start + 1, end: group.start - 1 });
  const words = tokens.slice(start + 1, group.start - 1);
  return at < 0 || words.length === 0 || words.length > 6 || words.some(({ type }) => type !== 'word')
    ? ''
    : `${told.slice(0, at)} ${by} ${what}`;
}

/** “the rate for men was 12.4 and for women was 9.8”: the same of the others; '' where it is not told so. */
export function forOthers(setting: Setting, text: string, last: string): string {
  const { tokens, group, lead } = setting;
  const start = clauseOf(setting)?.start ?? 0;
  const [, told, link = 'for'] = /^(.+) (for|of|among) \S+(?: [a-z]+)?$/.exec(last) ?? [];
  // “and for rural households 27,100 yuan”: the verb is told once.
  const end = group?.start ?? (lead > start ? lead + 1 : start);
  const by = tokens[start]?.low ?? '';
  if (told === undefined || !(by === 'for' || (by === 'among' && link === 'among')) || end > start + 4)
    return '';
  const whom = textOf(text, tokens, trimmed(tokens, start + 1, end));
  return whom === '' ? '' : `${told} ${link} ${whom}`;
}

/** “Exports of goods rose to €14.6 billion, while imports were little changed”: imports of goods too. */
export function ofTwin(subject: string, last: string): string {
  const [, one = '', rest = ''] =
    /^(Exports|Imports|Arrivals|Departures|Sales|Purchases) ((?:of|by) .+)$/.exec(last) ?? [];
  const twin = {
    Exports: 'imports',
    Imports: 'exports',
    Arrivals: 'departures',
    Departures: 'arrivals',
    Sales: 'purchases',
    Purchases: 'sales',
  }[one];
  return twin !== undefined && subject.toLowerCase() === twin && rest.split(' ').length <= 3
    ? `${subject} ${rest}`
    : '';
}

/** “Sales in the UK grew 4.8%, while Continental Europe declined 1.2%”: its sales; '' where no place is told beside another. */
export function ofPlace(setting: Setting, subject: string, last: string): string {
  const measure = /^(.+ in )(?:the )?[A-Z][A-Za-z]+$/.exec(last)?.[1];
  return measure !== undefined &&
    /^(?:[A-Z][\w-]+ ?)+$/.test(subject) &&
    setting.group &&
    /^(?:rise|fall)$/.test(setting.group.verb.class) &&
    /(?:while|whereas|and|but)$/.test(clauseOf(setting)?.joint ?? '')
    ? measure + subject
    : '';
}

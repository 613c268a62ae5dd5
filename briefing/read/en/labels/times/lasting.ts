/** Labels of times: how often something runs, how long it is shut, how long it is to take. */
import { isSeveral } from '../../phrases/last-word.ts';
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { periods } from '../../words/words.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';

/** “passengers will notice the difference within two years”: so long it is to take them. */
export function untilLabel(setting: Setting, { text, subject }: Around): string {
  const { tokens, kind, group, lead } = setting;
  if (kind !== 'duration' || leadOf(setting) !== 'within' || !group || subject === '' || group.passive)
    return '';
  if (!/^(?:will|would|should|could|can)$/.test(tokens[group.start]?.low ?? '') || group.verb.form !== 'base')
    return '';
  const what = restText(text, tokens, group.end, lead);
  return what === '' || what.split(' ').length > 5 || group.verb.class !== 'deed'
    ? ''
    : `Time for ${lowered(subject)} to ${group.verb.lemma} ${what}`;
}

const againThe = /^(?:double|twice|times|half|than|against|with)$/;

/** “A flood closed the theatres for three weeks”, “The bridge was shut for a total of nine days”: how long it was not open. */
export function closureLabel(setting: Setting, { text, subject, last }: Around): string {
  const { tokens, kind, group } = setting;
  // “closed for 40 hours, double the 20 hours of 2022”: the same was so then.
  if (kind === 'duration' && /^(?:Closure|Suspension) of /.test(last) && againThe.test(leadOf(setting)))
    return last;
  const inAll = leadOf(setting) === 'of' && tokens[setting.lead - 1]?.low === 'total' ? 3 : 0;
  const lead = setting.lead - inAll;
  if (
    kind !== 'duration' ||
    tokens[lead]?.low !== 'for' ||
    !/^(?:close|shut|suspend)$/.test(group?.verb.lemma ?? '') ||
    !group
  )
    return '';
  const what =
    group.passive || group.end >= lead
      ? subject
      : // “closed 180 schools for three days”
        textOf(
          text,
          tokens,
          tokens[group.end]?.type === 'number'
            ? phraseFrom(tokens, group.end + 1, lead)
            : trimmed(tokens, group.end, lead),
        );
  const short = what.split(' ').length > 4 ? (what.split(/ (?:at|in|on|to|for) /)[0] ?? what) : what;
  if (what === '') return '';
  return `${group.verb.lemma === 'suspend' ? 'Suspension' : 'Closure'} of ${lowered(short)}`;
}

/** “Buses now run every twelve minutes”: how often, and not how long. */
export function everyLabel(setting: Setting, { subject, text }: Around): string {
  const { tokens, at, kind, group } = setting;
  if (kind !== 'duration' || tokens[at - 1]?.low !== 'every') return '';
  const one = oneEvery(setting, text);
  if (one !== '') return `Time between ${lowered(several(one))}`;
  if (subject === '') return '';
  if (!/^(?:run|sail|leave|depart|go|operate|call|come|fly|link|connect)$/.test(group?.verb.lemma ?? ''))
    return '';
  const head = subject.split(/ (?:of|to|on|from|in|at|for) /)[0] ?? '';
  return isSeveral(head)
    ? `Time between ${lowered(subject)}`
    : / (?:of|to|on|from|in|at|for) /.test(subject)
      ? `Frequency of ${lowered(subject)}`
      : `${subject} frequency`;
}

/** “a ferry every 50 minutes”: what comes so often; '' where no such thing stands before the number. */
function oneEvery(setting: Setting, text: string): string {
  const { tokens, at, group } = setting;
  const one = phraseBefore(tokens, at - 1, Math.max(clauseOf(setting)?.start ?? 0, group?.end ?? 0));
  const head = tokens[(one?.end ?? 0) - 1]?.low ?? '';
  return one &&
    /^(?:an?|one)$/.test(tokens[one.start - 1]?.low ?? '') &&
    !isPlural(head) &&
    !periods.has(head)
    ? textOf(text, tokens, one)
    : '';
}

const several = (one: string): string =>
  /[^aeiou]y$/.test(one) ? one.replace(/y$/, 'ies') : `${one}${/(?:s|x|ch|sh)$/.test(one) ? 'es' : 's'}`;

/** “Fifteen months after leaving us, 89% of graduates were in work”, “It is 31 years since the last train left”: it only says when. */
export function sinceLabel(setting: Setting, text: string): string {
  const { tokens, kind, at, group, clauses, clause } = setting;
  const since = tokens[at + 1]?.low ?? '';
  if (kind !== 'duration' || !/^(?:after|before|since|later)$/.test(since)) return '';
  if (since === 'later') return isFollowUp(setting) ? 'Time to follow-up' : '';
  // “still at home 60 days after leaving it”
  const doing = since === 'after' && /[a-z]{2}ing$/.test(tokens[at + 2]?.low ?? '');
  // “still at home 60 days after discharge”
  const event =
    /^(?:discharge|leaving|graduation|completion|treatment|surgery|birth|diagnosis|release|admission|referral|arrival)$/;
  if (at > 0 && since === 'after' && !doing && event.test(tokens[at + 2]?.low ?? '')) {
    const from =
      tokens[at + 3]?.low === 'from' && isPlain(tokens[at + 4]) ? ` from ${tokens[at + 4]?.text ?? ''}` : '';
    return `Time after ${tokens[at + 2]?.low ?? ''}${from}`;
  }
  if (at > 0 && !doing && !(since === 'since' && group?.verb.lemma === 'be')) return '';
  if (at > 0 && doing) {
    const left = tokens
      .slice(at + 2, at + 5)
      .filter(
        ({ type, low }) =>
          type === 'word' && !/^(?:and|or|but|while|was|were|is|are|has|have|improved|rose|fell)$/.test(low),
      );
    const words = left
      .slice(0, 2)
      .map((token) => token.text)
      .join(' ');
    return `Time after ${words}`;
  }
  const what = restText(text, tokens, at + 2, clauses[clause]?.end ?? at).replace(/ (?:us|it|them)$/, '');
  return what === '' ? '' : `Time ${since} ${what}`;
}

/** “Of these, 84% were still at home 91 days | later”: when it was asked, and not how long they were there. */
const isFollowUp = ({ told, clause, at, tokens, group }: Setting): boolean =>
  /^(?:percent|ratio)$/.test(told?.kind ?? '') &&
  told?.clause === clause &&
  group !== null &&
  group.start > told.at &&
  !/^(?:rise|fall)$/.test(group.verb.class) &&
  told.label !== '' &&
  tokens[at + 2]?.type !== 'word';

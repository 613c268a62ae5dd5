/** Where a measure stands as others put it, and where it closed: “estimates put output at €48 billion”, “closed the year at 97 points”. */
import type { Around } from '../around.ts';
import { isPlain } from '../../words/classes.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { isPoints, isScore } from '../../numbers/units.ts';
import { pending } from '../../subjects/waiting.ts';
import { determiners, periods, prepositions } from '../../words/words.ts';

/** “Preliminary estimates put gross regional product at €48.62 billion”: what is put there, and not who puts it. */
export function putLabel(setting: Setting, { text }: Around): string {
  const { tokens, lead } = setting;
  if (leadOf(setting) !== 'at') return '';
  const start = clauseOf(setting)?.start ?? 0;
  const put = tokens
    .slice(start, lead)
    .findIndex(
      ({ low }, nth) =>
        /^(?:puts?|places?|placed)$/.test(low) &&
        nth > 0 &&
        /(?:estimates?|figures?|surveys?|forecasts?|census|data|statistics|office|bureau|ministry|minister|governor|government|treasury|bank|fund|council|institute|agency|budget|economists|analysts|it|we|they)$/.test(
          tokens[start + nth - 1]?.low ?? '',
        ),
    );
  const what = put > 0 ? trimmed(tokens, start + put + 1, lead) : null;
  if (!what || what.end !== lead) return '';
  const name = textOf(text, tokens, what).replace(/^(?:next|this|last) year[’']s /, '');
  // “put the deficit at 2.4% of GDP”
  const of =
    setting.kind === 'percent' && tokens[setting.at + 1]?.low === 'of' ? tokens[setting.at + 2] : undefined;
  return of && /^(?:gdp|gnp|output|revenue)$/.test(of.low) ? shareOf(raised(name), of.text) : name;
}

/** “The index, which takes 2021 as its base, closed the half-year at 108.3 points”: the half-year is when. */
export function closedLabel(setting: Setting, { text, subject }: Around): string {
  const { tokens, group, lead, clauses, clause } = setting;
  if (!group || group.passive || !/^(?:close|end|finish|start|begin|open)$/.test(group.verb.lemma)) return '';
  if (!/^(?:at|on)$/.test(leadOf(setting))) return '';
  const when = tokens.slice(group.end, lead);
  const timed = when.every(({ low }) => determiners.has(low) || periods.has(low) || /-year$/.test(low));
  if (when.length === 0 || !timed) return '';
  return subject || (pending(text, tokens, clauses, clause) ?? '');
}

/** “growth in 2024 has been revised upwards by 0.2 percentage points”: by how much it was told anew. */
export function revisedLabel(setting: Setting, { subject }: Around): string {
  const { tokens, lead } = setting;
  if (leadOf(setting) !== 'by' || subject === '') return '';
  const way = tokens[lead - 1]?.low ?? '';
  const revised = /^(?:up|down)(?:wards?)?$/.test(way) ? tokens[lead - 2] : tokens[lead - 1];
  if (revised?.low !== 'revised') return '';
  const which = /^up/.test(way) ? 'Upward revision' : /^down/.test(way) ? 'Downward revision' : 'Revision';
  return `${which} of ${lowered(subject)}`;
}

/** “Services contributed 1.5 percentage points to the growth of the economy”: their part in it. */
export function contributedLabel(setting: Setting, { text, subject, last }: Around): string {
  const { tokens, group, at, found, lead } = setting;
  if (!group || group.passive || !(isPoints(found.unit) || isScore(found.unit)) || lead > group.end)
    return '';
  const gives = /^(?:contribute|add)$/.test(group.verb.lemma);
  const takes = /^(?:subtract|deduct|shave|take|knock)$/.test(group.verb.lemma);
  const link = /^off$/.test(tokens[at + 1]?.low ?? '') && takes ? 'off' : gives ? 'to' : 'from';
  // “Exports added 0.9 percentage points to growth, while stocks subtracted 0.3 points”: from the same growth.
  const same = growthTold.exec(last)?.[1];
  if (same !== undefined && (gives || takes) && tokens[at + 1]?.type !== 'word' && subject !== '')
    return partIn(same, subject, gives);
  // “added two points to their score”: no part in a growth.
  if (isScore(found.unit) && link !== 'off') return '';
  if (!(gives || takes) || tokens[at + 1]?.low !== link) return '';
  let end = at + 2;
  while (determiners.has(tokens[end]?.low ?? '')) end++;
  const from = end;
  while (isPlain(tokens[end])) end++;
  const whole = textOf(text, tokens, trimmed(tokens, from, end));
  if (whole === '') return '';
  const part = gives ? 'contribution to' : 'drag on';
  // “They contributed …”: the pronoun may be of the sentence before, whose measure is not what gives.
  const doer = tokens[group.start - 1]?.low ?? '';
  if (subject === '' || /^(?:they|it|these|this|which|that)$/.test(doer))
    return `${part.slice(0, 1).toUpperCase()}${part.slice(1)} ${whole}`;
  return partIn(whole, subject, gives);
}

/** What a share in the growth was told of before. */
const growthTold = /(?:[Cc]ontribution (?:of .+ )?to|[Dd]rag (?:of .+ )?on) ([a-z ]+)$/;

/** “Services’ contribution to growth”, “Net exports’ drag on growth”; where no noun says that it is a drag, only a short name is told. */
function partIn(whole: string, subject: string, gives: boolean, isNoun = false): string {
  const long = subject.split(' ').length > 3 || / (?:of|in|for|from) /.test(subject);
  if (long && !gives)
    return isNoun || (subject.split(' ').length <= 6 && !/ of an? /.test(subject))
      ? `Drag of ${lowered(subject)} on ${whole}`
      : `Drag on ${whole}`;
  return long
    ? `Contribution of ${lowered(subject)} to ${whole}`
    : `${raised(subject)}${/s$/.test(subject) ? '’' : '’s'} ${gives ? 'contribution to' : 'drag on'} ${whole}`;
}

/** “Operating profit covered our interest 2.1 times”: the interest cover. */
export function coverLabel(setting: Setting, { text }: Around): string {
  const { tokens, group, found, lead, at } = setting;
  if (!group || group.passive || group.verb.lemma !== 'cover' || found.form !== 'multiple') return '';
  if (lead < group.end || tokens[at + 1]?.low === 'by') return '';
  const what = trimmed(tokens, group.end, lead + 1);
  if (!what || tokens.slice(what.start, what.end).some(({ low }) => prepositions.has(low))) return '';
  const name = textOf(text, tokens, what).replace(/ (?:charges?|payments?|costs?)$/, '');
  return `${name} cover`;
}

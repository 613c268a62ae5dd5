/** Parts that tell how often or how much of everything: “in 96% of cases”, “89% of the time”, “28% of all we earned”. */
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { articleBefore } from '../article.ts';
import type { Part } from './part.ts';
import { leadOf } from '../setting.ts';
import { prepositions } from '../../words/words.ts';
import { participleOf } from '../../words/verbs.ts';

/** The whole is no thing of its own; null where it is one. */
export function partOfTimes({ text, setting, subject, last, start, group, after }: Part): string | null {
  const { tokens } = setting;
  const first = tokens[start];
  if (!first) return null;
  if (
    group &&
    /^(?:cases|instances|occasions)$/.test(first.low) &&
    leadOf(setting) === 'in' &&
    subject !== ''
  ) {
    const verb = tokens[group.at]?.low ?? '';
    const how = text.slice(tokens[group.end]?.start ?? 0, tokens[setting.lead - 1]?.end ?? 0);
    // “Emergency defects were made safe within 24 hours in 96% of cases”
    return `${
      group.passive
        ? `${subject} ${participleOf(group.verb, verb)}`
        : // “Crews reached the scene within ten minutes in 88% of cases”
          `${raised(first.low)} in which ${articleBefore(tokens, group.start, subject)}${lowered(subject)} ${verb}`
    }${how === '' ? '' : ` ${how}`}`;
  }
  // “four fifths of what it was”, “dependable 89% of the time”
  if (
    group &&
    (first.low === 'what' || /^(?:time|times|occasions)$/.test(first.low)) &&
    (group.passive || /^(?:be|remain|stay|work|run|arrive|reach)$/.test(group.verb.lemma))
  )
    return group.passive && subject !== ''
      ? `${subject} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`.toLowerCase()
      : // “Services ran on time on 84.5% of occasions”
        /^(?:run|arrive|work)$/.test(group.verb.lemma) && subject !== '' && setting.lead > group.end
        ? `${subject} that ${text.slice(tokens[group.start]?.start ?? 0, tokens[prepositions.has(leadOf(setting)) ? setting.lead - 1 : setting.lead]?.end ?? 0)}`
        : subject || last;
  // “28% of all we earned”
  const told = tokens[start + 1];
  if (
    /^(?:all|what|everything)$/.test(first.low) &&
    told &&
    /^(?:we|they|it|that)$/.test(told.low) &&
    after
  ) {
    // “31% of everything we deal | with”
    let stop = after.end;
    while (stop < after.end + 2 && prepositions.has(tokens[stop]?.low ?? '')) stop++;
    if (tokens[stop]?.type === 'word') stop = after.end;
    const all = text.slice(first.start, tokens[stop - 1]?.end ?? first.end);
    return subject || last ? shareOf(group ? subject || last : last || subject, all) : '';
  }
  return null;
}

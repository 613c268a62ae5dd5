/** How long somebody was or did something: “Families stayed in the hostel for 74 nights” tells of no number of families. */
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { restText } from '../../phrases/rest.ts';
import { determiners } from '../../words/words.ts';
import { clauseOf, wordAfter, type Setting } from '../setting.ts';

/** What goes on without anything being done. */
const goesOn =
  /^(?:be|stay|remain|live|work|sleep|queue|stand|lie|sit|serve|run|operate|stop|wait|travel|walk|study)$/;

/** “Average time families stayed in the hostel”; '' where no such thing is told. */
export function timeSo(setting: Setting, { text, subject }: Around): string {
  const { tokens, kind, group, lead } = setting;
  const own = clauseOf(setting);
  if (kind !== 'duration' || !group || !own || group.start < own.start || !goesOn.test(group.verb.lemma))
    return '';
  if (subject === '' || subject.split(' ').length > 4 || group.passive) return '';
  const mean = tokens[lead]?.low === 'of' && /^(?:average|mean|median)$/.test(tokens[lead - 1]?.low ?? '');
  const from = mean ? lead - (determiners.has(tokens[lead - 2]?.low ?? '') ? 3 : 2) : lead;
  if (tokens[from]?.low !== 'for') return '';
  const rest = restText(text, tokens, group.end, from);
  if (rest.split(' ').length > 5 || /\b(?:at least|up to|us|it|them)\b/.test(rest)) return '';
  // “has stayed above the mark for nine years”, “remained short for three months”: how it stood, told elsewhere.
  if (
    rest === '' ||
    !/^(?:in|with|at|on|beside|under|from|to|out|off|low|high|idle|closed|open|shut|unavailable|available|empty|offline|dry|absent|ill|jobless|unemployed)\b/.test(
      rest,
    )
  )
    return '';
  const average = mean || /^(?:on average)/.test(`${wordAfter(setting)} ${wordAfter(setting, 2)}`);
  const does = text.slice(tokens[group.start]?.start ?? 0, tokens[group.end - 1]?.end ?? 0);
  return `${average ? 'Average time' : 'Time'} ${lowered(subject)} ${does} ${rest}`;
}

/** “Nine in ten patients had their operation within 19 weeks”: so long they waited for it; “received their licence within six”. */
export function waitFor(setting: Setting, { text }: Around): string {
  const { tokens, kind, lead } = setting;
  if (kind !== 'duration' || !/^(?:within|inside)$/.test(tokens[lead]?.low ?? '')) return '';
  const got = clauseOf(setting)?.groups.find(
    ({ end, passive, verb }) =>
      end < lead &&
      !passive &&
      /^(?:have|get|receive|undergo)$/.test(verb.lemma) &&
      tokens[end]?.low === 'their',
  );
  const what = got ? phraseFrom(tokens, got.end + 1, lead) : null;
  return what && what.end - what.start <= 4
    ? `Wait for ${textOf(text, tokens, what).replace(/ (?:done|made|completed)$/, '')}`
    : '';
}

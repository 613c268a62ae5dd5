/** People who were something before or are it besides: “37 of whom were once patients” → Nurses who were once patients. */
import type { Group } from '../../grammar/groups.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { restText } from '../../phrases/rest.ts';
import type { Part } from './part.ts';
import { isPerson, isPlural } from '../../words/classes.ts';

/** The whole with what they are; '' where they are told by an adjective, or what they are is no person. */
export function whoWere(
  { text, setting: { tokens }, end }: Pick<Part, 'text' | 'setting' | 'end'>,
  after: Group | null,
  start: number,
  whole: string,
): string {
  const which = tokens[start]?.low ?? '';
  if (!/^(?:whom|them)$/.test(which) || after?.start !== start + 1 || after.verb.lemma !== 'be') return '';
  const noun =
    after.passive || after.at !== after.start ? null : phraseFrom(tokens, afterSmall(tokens, after.end), end);
  // “were young carers themselves”
  const self = tokens[(noun?.end ?? 0) - 1]?.low === 'themselves' ? 2 : 1;
  const head = tokens[(noun?.end ?? 0) - self]?.low ?? '';
  if (!noun || !isPlural(head) || !isPerson(head) || whole === '') return '';
  const said = restText(text, tokens, after.end, end).replace(/ (?:here|there|too|as well)$/, '');
  return said === '' || said.split(' ').length > 6
    ? ''
    : `${whole} who ${tokens[after.at]?.low ?? ''} ${said}`;
}

/** “were | once | patients”: where what they are begins. */
const afterSmall = (tokens: Part['setting']['tokens'], from: number): number =>
  /^(?:once|themselves|also|formerly|previously|still|already)$/.test(tokens[from]?.low ?? '')
    ? from + 1
    : from;

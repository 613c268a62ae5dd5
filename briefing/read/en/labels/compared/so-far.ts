/** “Barley made up half of that”: of what the sentence before counted. */
import type { Around } from '../around.ts';
import { isPlain } from '../../words/classes.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { isShareVerb } from '../parts/part.ts';
import type { Setting } from '../setting.ts';
import type { Rule } from '../rule.ts';

/** “Grain came to 4 million tonnes. Barley made up a third of that” → Barley’s share of grain. */
function shareOfThat({ tokens, at, group, kind }: Setting, { subject, done, last, speech }: Around): string {
  // “made up 341 million yuan of that”: a sum is no share.
  if (
    !/^(?:percent|ratio)$/.test(kind) ||
    !group ||
    done.length > 0 ||
    last !== '' ||
    subject === '' ||
    speech.label === ''
  )
    return '';
  if (tokens[at + 1]?.low !== 'of' || !/^(?:it|that|this)$/.test(tokens[at + 2]?.low ?? '')) return '';
  if (isPlain(tokens[at + 3]) || tokens[at + 3]?.low === 'of' || !isShareVerb(group, tokens)) return '';
  return subject.toLowerCase() === speech.label.toLowerCase() || speech.label.split(' ').length > 6
    ? ''
    : shareOf(raised(subject), lowered(speech.label));
}

/** Asked in this order. */
export const soFarRules: Rule[] = [shareOfThat];

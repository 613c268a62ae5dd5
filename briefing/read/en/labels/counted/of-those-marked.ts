/** A share of the things counted before that were marked out: “93% of those reported as hazardous were made safe”. */
import { restEnd, type Around } from '../around.ts';
import { isSeveral } from '../../phrases/last-word.ts';
import { lowered } from '../../phrases/naming.ts';
import { withRest } from '../../phrases/said.ts';
import { isAdjective } from '../../words/classes.ts';
import { ingOf, verbOf } from '../../words/verbs.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';

/** “Half of those surveyed”: people, whatever was counted. */
const asked =
  /^(?:surveyed|questioned|asked|polled|interviewed|sampled|aged|involved|affected|employed|living|working|eligible|invited|born)$/;

/** Reports of fallen trees → Fallen trees: what was reported as dangerous. */
const thingsTold = (counted: string, mark: string): string =>
  /^(?:report|class|mark|describ|regard|found)/.test(mark)
    ? counted.replace(/^(?:reports?|sightings?) of (?=[a-z])/i, '')
    : counted;

/** Potholes reported as hazardous made safe within 48 hours; the time in it is a limit. */
export function ofThoseMarked(setting: Setting, { text, speech }: Around): string {
  const { tokens, kind, told, clause } = setting;
  // “were repaired within | 48 hours”: told behind the share.
  const within = kind === 'duration' && leadOf(setting) === 'within' && told?.clause === clause;
  const { at, kind: of } = within ? told : setting;
  const own = clauseOf(setting);
  const [those, mark] = [tokens[at + 2]?.low, tokens[at + 3]?.low ?? ''];
  if (!own || !/^(?:percent|ratio)$/.test(of) || tokens[at + 1]?.low !== 'of' || those !== 'those') return '';
  if (!/^(?:past|participle)$/.test(verbOf(mark)?.form ?? '') || asked.test(mark)) return '';
  const deed = own.groups.find(({ start, passive }) => passive && start > at + 3);
  const things = thingsTold(speech.counted, mark);
  if (!deed || !isSeveral(things) || deed.start > at + 9) return '';
  const which = text.slice(tokens[at + 3]?.start, tokens[deed.start - 1]?.end);
  const whole = `${things} ${which}`;
  if (!within) return withRest(text, tokens, whole, deed, deed.start, restEnd(setting));
  const how = tokens[deed.end]?.low ?? '';
  const limited = `Time limit for ${ingOf(deed.verb, tokens[deed.at]?.low ?? '')} ${lowered(whole)}`;
  return isAdjective(how) ? `${limited} ${how}` : limited;
}

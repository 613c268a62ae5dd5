/** “Car imports grew to 91,000 vehicles”: a level of the measure, and not all the vehicles there are. */
import type { Around } from '../around.ts';
import { isPlain } from '../../words/classes.ts';
import type { Setting } from '../setting.ts';

const rate =
  /\b(?:rate|ratio|mortality|fertility|density|prevalence|incidence|frequency)(?: (?:of|in|at|among) [a-z -]+)?$/i;

/** “Infant mortality fell from 4.1 to 3.6 deaths per 1,000 live births” → Infant mortality, and not the deaths. */
export function rateInThings({ tokens, at, lead, group, found, kind }: Setting, { subject }: Around): string {
  if (kind !== 'amount' || found.unit !== '' || !group || group.passive || !rate.test(subject)) return '';
  const moves = /^(?:rise|fall)$/.test(group.verb.class) && /^(?:to|from|at)$/.test(tokens[lead]?.low ?? '');
  const is =
    /^(?:be|average|reach|equal|exceed|remain|stand|amount)$/.test(group.verb.lemma) && lead <= group.end;
  if (!moves && !is) return '';
  // “from 4.1 | to 3.6 deaths per”
  const own = tokens[at + 1]?.low === 'to' && tokens[at + 2]?.type === 'number' ? at + 3 : at + 1;
  const per = tokens.slice(own, own + 4).findIndex(({ low }) => low === 'per');
  return per > 0 && tokens.slice(own, own + per).every(isPlain) ? subject : '';
}

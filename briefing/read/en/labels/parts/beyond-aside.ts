/** Parts whose verb waits behind an aside, or that somebody is responsible for: “80% of spending, or £22 million, went on schools”. */
import { isPlain } from '../../words/classes.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { withRest } from '../../phrases/said.ts';
import type { Part } from './part.ts';
import { namedPart } from './part-whole.ts';
import { clauseOf, leadOf } from '../setting.ts';

/** “Four fifths of income, £5 million, came from fees”: Income that came from fees; null where no verb waits so. */
export function beyondAside(part: Part): string | null {
  const { text, setting, last, subject, start, group, after } = part;
  const { tokens, clauses, clause } = setting;
  const [aside, then] = [clauses[clause + 1], clauses[clause + 2]];
  if (group || after || !aside || !then || then.joint !== ',' || aside.groups.length > 0) return null;
  const again = /^(?:,|, or)$/.test(aside.joint) && tokens[aside.start]?.type === 'number';
  const does = then.groups[0];
  if (!again || aside.end - aside.start > 2 || !does || does.start !== then.start) return null;
  const it = /^(?:it|this|that|them)$/.test(tokens[start]?.low ?? '');
  const whole = it ? last || subject : (namedPart(part)?.whole ?? '');
  return whole === '' ? null : withRest(text, tokens, raised(whole), does, does.start, then.end);
}

/** “with social work teams responsible for three quarters of it”: their share of that. */
export function responsibleFor(part: Part): string | null {
  const { text, setting, last, start } = part;
  const { tokens, lead } = setting;
  const own = clauseOf(setting);
  if (leadOf(setting) !== 'for' || tokens[lead - 1]?.low !== 'responsible' || !own) return null;
  const it = /^(?:it|this|that|them)$/.test(tokens[start]?.low ?? '') && !isPlain(tokens[start + 1]);
  // “with lorries responsible for 31% of the carbon emitted”: what was done to it says no more.
  const what = it ? lowered(last) : textOf(text, tokens, phraseFrom(tokens, start, tokens.length));
  if (what === '') return null;
  const who = trimmed(tokens, tokens[own.start]?.low === 'with' ? own.start + 1 : own.start, lead - 1);
  const name = textOf(text, tokens, who);
  return name === '' ? null : shareOf(raised(name), what);
}

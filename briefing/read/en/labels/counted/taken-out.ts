/** Those whom a deed takes somewhere are told with where: “lifting 4,000 tenants out of arrears”, “moved 120 beds into side wards”. */
import type { Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Setting } from '../setting.ts';
import { isPlanned } from './done-to.ts';
import { participleOf } from '../../words/verbs.ts';
import { determiners, periods } from '../../words/words.ts';

const takes = /^(?:take|lift|bring|pull|move|raise|drive|push|force|draw|get)$/;
const longest = 8;

export function takenOut(setting: Setting, { text }: Around): string {
  const { tokens, at, group, lead, found, kind } = setting;
  if (kind !== 'amount' || found.unit !== '' || !group || group.passive || lead >= group.end) return '';
  const things = phraseFrom(tokens, at + 1, tokens.length);
  if (!takes.test(group.verb.lemma) || !things || !isPlural(tokens[things.end - 1]?.low ?? '')) return '';
  const by = tokens[things.end]?.low ?? '';
  const out = by === 'out' && tokens[things.end + 1]?.low === 'of';
  const from = things.end + (out ? 2 : 1);
  if (!out && !/^(?:off|into|onto)$/.test(by)) return '';
  const where = phraseFrom(tokens, from + (determiners.has(tokens[from]?.low ?? '') ? 1 : 0), tokens.length);
  if (!where || periods.has(tokens[where.end - 1]?.low ?? '')) return '';
  // “out of the tax altogether”
  const end = /^(?:altogether|entirely|completely|again)$/.test(tokens[where.end - 1]?.low ?? '')
    ? where.end - 1
    : where.end;
  const done = participleOf(group.verb, tokens[group.at]?.low ?? '');
  const rest = text.slice(tokens[things.end]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const label = `${textOf(text, tokens, things)} ${isPlanned(setting, group) ? 'to be ' : ''}${done} ${rest}`;
  return label.split(' ').length <= longest ? label : '';
}

/** Whose growth or level a number tells, where its verb is about something else: “with interest rates lowered by 0.8 points”. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** “, with interest rates lowered by up to 1.5 percentage points”: what was lowered. */
function withLowered(setting: Setting, { text }: Around): string {
  const { tokens, group, lead } = setting;
  const own = clauseOf(setting);
  if (!own || !group || group.passive || tokens[own.start]?.low !== 'with' || own.joint !== ',') return '';
  if (!/^(?:rise|fall)$/.test(group.verb.class) || !/^(?:past|participle)$/.test(group.verb.form)) return '';
  if (!/^(?:by|to|from)$/.test(tokens[lead]?.low ?? '') || group.start < own.start + 2) return '';
  const what = trimmed(tokens, own.start + 1, group.start);
  return what?.end === group.start ? textOf(text, tokens, what) : '';
}

/** Asked in this order. */
export const whoseChangeRules: Rule[] = [withLowered];

/** “The pit will be full within 14 months”, “repayment over 24 months”: a time until something is so, and a period for something. */
import type { Around } from '../around.ts';
import { articleBefore } from '../article.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { attributive, lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { leadOf, type Setting } from '../setting.ts';

/** “The new depot will be ready within 14 months” → Time until the new depot is ready. */
export function untilSo(setting: Setting, { subject }: Around): string {
  const { tokens, kind, group, lead } = setting;
  if (kind !== 'duration' || group?.verb.lemma !== 'be' || group.passive || subject === '') return '';
  if (!/^(?:within|in)$/.test(leadOf(setting))) return '';
  const will = /^(?:will|would|should|could|may|might)$/.test(tokens[group.start]?.low ?? '');
  const state = tokens.slice(group.end, lead);
  if (!will || state.length === 0 || state.length > 2 || !state.every(isPlain)) return '';
  if (subject.split(' ').length > 4 || isPlural(state.at(-1)?.low ?? '')) return '';
  const is = isPlural(subject.split(' ').at(-1) ?? '') ? 'are' : 'is';
  const how = state.map(({ text }) => text).join(' ');
  return `Time until ${articleBefore(tokens, group.start, subject)}${lowered(subject)} ${is} ${how}`;
}

/** “will have to offer repayment over at least 24 months” → Repayment period. */
export function periodOffered(setting: Setting, { text }: Around): string {
  const { tokens, kind, group, lead } = setting;
  if (kind !== 'duration' || !group || group.passive || leadOf(setting) !== 'over') return '';
  if (!/^(?:offer|allow|permit|grant|accept|spread|require)$/.test(group.verb.lemma)) return '';
  const object = phraseFrom(tokens, group.end, lead);
  return object?.end === lead && object.end - object.start <= 2
    ? raised(`${attributive(textOf(text, tokens, object))} period`)
    : '';
}

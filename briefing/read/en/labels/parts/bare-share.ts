/** A share that opens its clause, of what it does not say: “…, and nearly half went to Spain”. */
import { restEnd, type Around } from '../around.ts';
import { shareOfThose, type BareShareAsked } from './bare-share-of-those.ts';
import { surveyed, wholeMeant } from './bare-share-whole.ts';
import type { Group } from '../../grammar/groups.ts';
import { restText } from '../../phrases/rest.ts';
import { withRest } from '../../phrases/said.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { plainNouns } from '../../words/words.ts';

/** “…, and nearly half went to Spain”, “Of those who left, 91% were in work”: a share that opens its clause. */
export function bareShare(setting: Setting, around: Around): string {
  const { tokens, at, kind, found } = setting;
  const { text, last, speech } = around;
  const own = clauseOf(setting);
  const after = own?.groups.find((one) => one.start > at);
  // “410 calls made, with 12% being dropped”: the share has a verb of its own.
  const ofWith =
    tokens[setting.lead]?.low === 'with' &&
    (after?.verb.form === 'ing' || tokens[after?.start ?? 0]?.low === 'being');
  if (!own || !after || (setting.group && !ofWith) || after.start !== at + 1) return '';
  // “Only 31% agreed”
  const only = setting.lead === own.start && tokens[own.start]?.low === 'only';
  if (setting.lead >= own.start && !only && surveyed(setting) === '' && !ofWith) return '';
  if (kind === 'amount' && found.unit === '' && after.passive && last === '' && speech.counted === '')
    return countDone(setting, text, after);
  // “or 1.2 times adjusted EBITDA”: of what, and not what was done.
  if ((kind !== 'ratio' && kind !== 'percent') || found.form === 'multiple') return '';
  const asked = { setting, around, after };
  const those = shareOfThose(asked);
  if (those !== undefined) return those;
  const whole = wholeMeant(asked);
  const rest = restText(text, tokens, after.end, restEnd(setting));
  if (whole === '') return only && rest === '' ? '' : onlyDeed(setting, after, rest);
  const helped = amongHelped(whole, asked);
  if (helped !== '' && rest !== '')
    return `${helped} who ${text.slice(tokens[after.start]?.start ?? 0, tokens[after.end - 1]?.end ?? 0)} ${rest}`;
  // “went to Spain”, “came from abroad”: the way says enough.
  return /^(?:go|come)$/.test(after.verb.lemma) && /^(?:to|from|in|into|through|via)\s/.test(rest)
    ? `${whole} ${rest}`
    : withRest(text, tokens, whole, after, at + 1, restEnd(setting));
}

/** “helped 640 people to move. Of these, 71% were …”: people alone would be all there are. */
function amongHelped(whole: string, { setting, around: { speech } }: BareShareAsked): string {
  if (!plainNouns.has(whole.toLowerCase())) return '';
  const before = setting.clauses[setting.clause - 1];
  const [of, these] = setting.tokens.slice(before?.start ?? 0, before?.end ?? 0);
  if (!/^(?:of|among)$/.test(of?.low ?? '') || !/^(?:these|those|them)$/.test(these?.low ?? '')) return '';
  const did = speech.label.slice(whole.length).split(' ')[1] ?? '';
  return speech.label.startsWith(`${whole} `) && /^(?:past|participle)$/.test(verbOf(did)?.form ?? '')
    ? `${whole} ${did}`
    : '';
}

/** “11 have yet to be resolved” */
function countDone(setting: Setting, text: string, after: Group): string {
  const { tokens } = setting;
  const yet = tokens.slice(after.start, after.end).some(({ low }) => low === 'yet');
  const rest = restText(text, tokens, after.end, restEnd(setting));
  return `${yet ? 'yet to be ' : ''}${participleOf(after.verb, tokens[after.at]?.low ?? '')} ${rest}`.trim();
}

/** “Some 45% was spent on wages”, “in that group one in six was without work”: of what is not known. */
function onlyDeed({ tokens }: Setting, { verb, passive, at }: Group, rest: string): string {
  if (verb.lemma === 'be' && !passive) return rest;
  return passive || /^(?:past|participle)$/.test(verb.form)
    ? `${participleOf(verb, tokens[at]?.low ?? '')} ${rest}`.trim()
    : '';
}

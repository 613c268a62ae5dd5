/** “…, equal to 48 per cent of all homes, whereas the plan called for 55”: a count told as a share, and what was meant. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isMoney } from '../../numbers/units.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { verbOf } from '../../words/verbs.ts';
import { determiners } from '../../words/words.ts';

const longest = 9;

/** “2.1 million boilers had been replaced, equal to 48 per cent of all homes” → Boilers replaced as a share of homes. */
export function equalToShare(setting: Setting, { text, last }: Around): string {
  const { tokens, at, lead, kind, told, clause } = setting;
  const own = clauseOf(setting);
  // “charges of £9 million, equivalent to 21 basis points of loans”
  const points = /\bbasis points?$|^bps?$/i.test(setting.found.unit);
  const alike = points ? pointsOfWhole(setting, text) : '';
  if (alike !== '' && last !== '' && told?.kind === 'amount')
    return `${told.label || last} as a share of ${alike}`;
  if (!(points || /^(?:percent|ratio)$/.test(kind)) || leadOf(setting) !== 'to' || own?.start !== lead - 1)
    return '';
  if (!/^(?:equal|equivalent)$/.test(tokens[lead - 1]?.low ?? '') || tokens[at + 1]?.low !== 'of') return '';
  // “a fund balance of 140 million, equal to 12.4 percent of expenditures”
  const done =
    (isMoney(told?.found.unit ?? '') && last.split(' ').length <= 4) ||
    /^(?:past|participle)$/.test(verbOf(last.split(' ').at(-1) ?? '')?.form ?? '');
  if (!(done || points) || told?.kind !== 'amount' || told.clause !== clause - 1) return '';
  const from = at + (determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2);
  const whole = textOf(text, tokens, phraseFrom(tokens, from, tokens.length));
  // “savings of 8 million, equal to 80% of the amount due”: of what was to be saved.
  return whole === '' || / (?:due|owed)$/.test(whole) ? '' : `${last} as a share of ${whole}`;
}

/** “and represented | 27 basis points of average loans”, “, or 27 basis points of”: of what; '' for a part of a change. */
function pointsOfWhole(setting: Setting, text: string): string {
  const { tokens, at, group, lead } = setting;
  const own = clauseOf(setting);
  const told = /\bor$/.test(own?.joint ?? '') || own?.joint === '(';
  const shares = group?.verb.class === 'share' && !group.passive && lead < group.end;
  if (tokens[at + 1]?.low !== 'of' || !(shares || (told && own?.start === at))) return '';
  const from = at + (determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2);
  const whole = textOf(text, tokens, phraseFrom(tokens, from, tokens.length));
  return /(?:increase|rise|growth|improvement|decline|decrease|expansion|fall)$/.test(whole) ? '' : whole;
}

/** “calls for”, “provides for”: what a plan asks for stands behind “for”. */
const doesFor = ({ group, lead, tokens }: Setting, verbs: RegExp): boolean =>
  group !== null && !group.passive && verbs.test(group.verb.lemma) && tokens[lead]?.low === 'for';

/** “the programme called for 65 per cent” → Planned …: the same as was just told. */
export function planCalledFor(setting: Setting, { subject, last }: Around): string {
  const { lead, group, kind, told } = setting;
  const isPlan = /^(?:programme|program|plan|schedule|timetable|strategy|budget)$/i.test(subject);
  if (!isPlan || !group || group.passive || told?.kind !== kind || last.split(' ').length > longest)
    return '';
  const asks = doesFor(setting, /^(?:call|provide|allow|ask)$/)
    ? lead === group.end
    : /^(?:require|foresee|envisage|promise|demand|assume)$/.test(group.verb.lemma) && lead < group.end;
  return asks && last !== '' ? raised(`planned ${lowered(last)}`) : '';
}

/** “The enrolment rate is 71 per cent; the national plan calls for 80 per cent”: the same, as it was planned. */
export function planAsks(setting: Setting, { subject, last, speech }: Around): string {
  const told = last || speech.label;
  if (setting.kind !== 'percent' || !doesFor(setting, /^(?:call|aim|provide|ask)$/)) return '';
  return !/\b(?:plan|programme|program|strategy|policy)$/i.test(subject) ||
    told === '' ||
    told === subject ||
    told.split(' ').length > 7
    ? ''
    : `Planned ${lowered(told)}`;
}

/** “Recycled paper covered 64% of our needs, and we aim for 90% by 2029” → Goal for needs covered …: the same, as it is meant to be. */
export function aimsFor(setting: Setting, { last, speech }: Around): string {
  const { tokens, at, kind, group, lead } = setting;
  const told = last || speech.percent;
  if (kind !== 'percent' || group?.verb.lemma !== 'aim' || group.passive) return '';
  if (tokens[lead]?.low !== 'for' || lead !== group.end || told === '' || told.split(' ').length >= longest)
    return '';
  const bare =
    tokens[at + 1]?.type !== 'word' || /^(?:by|in|this|next|before|within)$/.test(tokens[at + 1]?.low ?? '');
  const isShare = /^(?:percent|ratio)$/.test(setting.told?.kind ?? 'percent');
  return bare && isShare ? `Goal for ${lowered(told)}` : '';
}

/** “The goal of 80 per cent would be missed”: for the share that the sentence before told. */
export function goalForThat({ tokens, at, lead, kind }: Setting, { done, speech }: Around): string {
  const noun = tokens[lead - 1]?.low ?? '';
  if (kind !== 'percent' || tokens[lead]?.low !== 'of' || !/^(?:goal|target|aim)$/.test(noun)) return '';
  const the = /^(?:the|our|this|that)$/.test(tokens[lead - 2]?.low ?? '');
  const share = speech.percent.replace(/^Planned /, '');
  return the &&
    share !== '' &&
    tokens[at + 1]?.low !== 'for' &&
    done.every((one) => one.kind !== 'percent') &&
    share.split(' ').length < longest
    ? raised(`${noun} for ${lowered(share)}`)
    : '';
}

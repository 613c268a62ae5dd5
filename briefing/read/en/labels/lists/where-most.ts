/** By how much something moved where it moved most: “The largest falls were in forestry, down 310 (4%), and in fishing, down 90”. */
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Setting } from '../setting.ts';

const moved =
  /^(?:[a-z]+st) (falls?|decreases?|declines?|drops?|reductions?|rises?|increases?|gains?|growth)(?: (?:in|of) (.+))?$/i;

/** “The largest falls were in forestry, down 310 (4%), and in fishing, down 90”: by how much it was there; '' elsewhere. */
export function mostMovedWhere(setting: Setting, { text, subject, speech }: Around): string {
  const { tokens, lead, kind, told } = setting;
  const [, way = '', of] = moved.exec(subject) ?? [];
  if (way === '' || !/^(?:amount|growth)$/.test(kind)) return '';
  const beside = told?.at === lead - 1 && tokens[lead]?.text === '(';
  const by = beside ? told.lead : lead;
  if (!/^(?:up|down)$/.test(tokens[by]?.low ?? '')) return '';
  if (beside && / in .+/.test(told.label)) return told.label;
  const end = tokens[by - 1]?.text === ',' ? by - 1 : by;
  const from = tokens.findLastIndex(({ low }, index) => index < end && /^(?:in|for|among)$/.test(low));
  const where = from > 0 && end - from <= 8 ? trimmed(tokens, from + 1, end) : null;
  if (where?.end !== end) return '';
  // “Vacancies fell to 9,100. The largest falls were in …”: falls in vacancies.
  const spoken = speech.label.replace(/^(?:Rise|Fall|Increase|Decrease) in | (?:above|below) .+$/g, '');
  const what = of ?? (spoken.split(' ').length <= 3 ? spoken : '');
  const whole = what === '' ? '' : ` in ${lowered(what)}`;
  const name = /^(?:growth|rise|increase|gain)/i.test(way) ? 'Increase' : 'Fall';
  // “…, and in fishing, down 90”: the second is named as the first.
  const before = /^((?:Increase|Fall)(?: in .+)?) (?:in|for|among) /.exec(told?.label ?? '')?.[1];
  return `${before ?? name + whole} ${tokens[from]?.low ?? ''} ${textOf(text, tokens, where)}`;
}

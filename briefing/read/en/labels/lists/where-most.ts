/** A number in brackets behind where there is most: “The largest rise was recorded in road and rail freight (31 million tonnes), followed by air freight (2 million)”. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Setting } from '../setting.ts';

const most =
  /^(?:highest|lowest|best|worst|strongest|weakest|largest|smallest|biggest|greatest|steepest|sharpest|fastest|slowest)$/;
const link = /^(?:in|for|among|at|on)$/;
const found = /^(?:recorded|seen|observed|registered|reported|found|noted|measured|posted)$/;

/** Rise in road and rail freight; '' where no superlative tells of which the number is. */
export function whereMost(setting: Setting, { text, subject, last, speech }: Around): string {
  const { tokens, at, lead, kind } = setting;
  if (tokens[lead]?.text !== '(' || tokens[at + 1]?.text !== ')') return '';
  if (!/^(?:percent|amount|growth)$/.test(kind)) return '';
  const by = tokens.findLastIndex(({ low }, index) => index < lead && link.test(low));
  const next = tokens.findLastIndex(
    ({ low }, index) => index < lead && low === 'followed' && tokens[index + 1]?.low === 'by',
  );
  const from = Math.max(by, next + 1) + 1;
  const between = tokens.slice(from, lead);
  const isNamed = between.every(({ type, text: mark }) => type === 'word' || mark === ',');
  const what = from > 1 && isNamed && between.length <= 9 ? trimmed(tokens, from, lead) : null;
  if (what?.end !== lead) return '';
  const name = textOf(text, tokens, what);
  if (next > by) {
    const [, measure = ''] = /^(.+? (?:in|for|among|at|on)) /.exec(last) ?? [];
    return measure !== '' && superlativeBefore(tokens, next) ? `${measure} ${name}` : '';
  }
  const measure = measureOf(setting, by, { text, subject, said: speech.label });
  return measure === '' ? '' : `${raised(measure)} ${tokens[by]?.low ?? ''} ${name}`;
}

const superlativeBefore = (tokens: Setting['tokens'], to: number): boolean =>
  tokens.slice(0, to).some(({ low }) => most.test(low));

/** “the largest rise was recorded | in”, “rents were highest | in”: what is most there. */
function measureOf(
  { tokens }: Setting,
  by: number,
  { text, subject, said }: { text: string; subject: string; said: string },
): string {
  if (most.test(tokens[by - 1]?.low ?? ''))
    return /^(?:was|were|is|are)$/.test(tokens[by - 2]?.low ?? '') ? subject : '';
  const be = found.test(tokens[by - 1]?.low ?? '') ? by - 2 : by - 1;
  const first = tokens.findLastIndex(({ low }, index) => index < be && most.test(low));
  if (first < 0 || !/^(?:was|were|is|are)$/.test(tokens[be]?.low ?? '')) return '';
  const what = trimmed(tokens, first + 1, be);
  const bare = what?.end === be ? textOf(text, tokens, what) : '';
  // “The unemployment rate was 6 per cent. The highest rate was recorded in …”: the rate that was spoken of.
  const whole = new RegExp(
    `^(?:Previous |(?:Rise|Fall|Growth) in )?((?:[\\p{L}-]+ ){1,3}${bare})$`,
    'u',
  ).exec(said)?.[1];
  return bare === '' ? '' : bare.includes(' ') ? bare : lowered(whole ?? bare);
}

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

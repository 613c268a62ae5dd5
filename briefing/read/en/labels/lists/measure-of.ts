/** A measure told beside what it is of: “The two lines, with a length of 61.5 kilometres, carried …”. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { textOf } from '../../phrases/phrase.ts';
import { isPlural } from '../../words/classes.ts';
import type { Rule } from '../rule.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';

/** Length of metro lines; '' where no measure stands so. */
function measureOf(setting: Setting, { text, last, done }: Around): string {
  const { tokens, lead, kind } = setting;
  if (!/^(?:amount|duration)$/.test(kind) || leadOf(setting) !== 'of' || done.at(-1)?.kind !== 'amount')
    return '';
  const measure = tokens[lead - 1]?.low ?? '';
  const total = /^(?:total|combined|joint|annual|daily|average|median|mean|planned|estimated)$/.test(
    tokens[lead - 2]?.low ?? '',
  );
  // “answered 41,000 calls with an average wait of two minutes”
  const told = total ? ofEachMeasure : ofAllMeasure;
  if (!told.test(measure)) return '';
  const from = total ? lead - 3 : lead - 2;
  const opens = /^(?:an?|the)$/.test(tokens[from]?.low ?? '') ? from - 1 : from;
  if (tokens[opens]?.low !== 'with' || last === '' || last.split(' ').length > 5) return '';
  // “fitted filters to new coal plants with a total capacity of”: of the plants, and not of what was told a clause before.
  const own = clauseOf(setting)?.start ?? 0;
  const many = done.at(-1)?.clause === setting.clause ? null : phraseBefore(tokens, opens, own);
  const ones = many && isPlural(tokens[many.end - 1]?.low ?? '') ? textOf(text, tokens, many) : '';
  if (ones !== '' && many && many.start > own)
    return raised(`${total ? `${tokens[lead - 2]?.low ?? ''} ` : ''}${measure} of ${ones}`);
  const by = /^(?:wait|delay|budget|outlay)$/.test(measure) ? 'for' : 'of';
  return raised(
    `${total ? `${tokens[lead - 2]?.low ?? ''} ` : ''}${measure} ${by} ${lowered(by === 'for' ? unsaid(last) : last)}`,
  );
}

const ofAllMeasure = /^(?:length|area|capacity|volume|height|population|value|membership|workforce)$/;
const ofEachMeasure =
  /^(?:length|area|capacity|volume|height|population|value|membership|workforce|wait|delay|stay|age|weight|price|cost|speed|size|budget|outlay)$/;

/** Asked in this order. */
export const measureOfRules: Rule[] = [measureOf];

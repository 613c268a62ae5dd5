/** Whose a measure is that stands alone in its clause: “Roofing had a difficult year. Revenue declined by 4%.” */
import type { Around } from './around.ts';
import type { Clause } from '../grammar/clauses.ts';
import { lastWord } from '../phrases/last-word.ts';
import { lowered, raised } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import type { Setting } from './setting.ts';
import { isPart } from '../subjects/owner.ts';
import { bareMeasure, periods } from '../words/words.ts';

const operating =
  /\b((?:(?:adjusted|underlying) )?operating) (?:profit|margin)(?: growth| before [a-z -]{3,30})?$/i;

/** A bare measure with its owner; any other label as it is. */
export function withOwner(label: string, setting: Setting, around: Around): string {
  const firm = boughtBefore(around);
  // “we bought Bray Doors for £12 million. The business employs 90 people”
  if (firm !== undefined && / (?:by|of|at) (?:business|company|firm)$/.test(label))
    return label.replace(/(?:business|company|firm)$/, firm);
  const where = screened(label, setting, around);
  if (where !== '') return `${label} in ${lowered(where)}`;
  // “Barley sown area was 1.5 million acres, and output came to 587,000 tons”
  const crop = /^(.+?) (?:sown|planted|planting) area$/i.exec(around.last)?.[1];
  if (crop !== undefined && /^(?:output|production|yield)$/i.test(label)) return `${crop} ${lowered(label)}`;
  // “Operating cash flow was £41 million, a conversion rate of 84%”
  if (label === 'Conversion rate' && /\bcash flow\b/i.test(around.last)) return 'Cash conversion rate';
  // “Adjusted operating profit rose to £41 million, and the margin widened”: the margin of that profit.
  const profit = operating.exec(around.last)?.[1];
  if (label === 'Margin' && profit !== undefined)
    return withOwner(raised(`${profit.toLowerCase()} margin`), setting, around);
  // “The order intake of the rail division rose, while its margin fell”
  const its = setting.tokens[(setting.group?.start ?? 0) - 1 - label.split(' ').length]?.low;
  const division = / of (?:the |our )?((?:[A-Za-z-]+ ){1,3}(?:division|business|segment|arm|unit))$/.exec(
    around.last,
  )?.[1];
  if (its === 'its' && division !== undefined && bareMeasure.test(label))
    return `${raised(division)} ${lowered(label)}`;
  // “The clothing division made a loss of £4 million on sales of £60 million”
  const made =
    /^(?:[A-Za-z-]+ ){1,3}(?:division|segment|arm|unit|business)$/.test(around.subject) &&
    /^(?:make|report|post|record|deliver|generate|achieve|earn|suffer)$/.test(
      setting.group?.verb.lemma ?? '',
    );
  if (made && bareMeasure.test(label)) return `${raised(around.subject)} ${lowered(label)}`;
  const part = around.speech.topic;
  if (part !== '' && /^Growth$/.test(label)) return `${part} growth${withoutThat(setting, around)}`;
  if (part !== '' && / share of /.test(label)) return ofPart(label, part);
  // “Paper and board bring in 44% of its revenue”
  const own =
    /^(Revenue|Sales|Turnover|Profit|Orders) (?=(?:brought|made|won|generated|contributed|earned) )/.exec(
      label,
    )?.[1];
  if (part !== '' && own !== undefined) return `${part} ${lowered(label)}`;
  if (!bareMeasure.test(label)) return label;
  const { speech, subject } = around;
  const owner =
    ledBy(setting) ||
    besideName(setting) ||
    beforeColon(setting, around) ||
    fastest(setting, around) ||
    speech.topic ||
    (bareMeasure.test(subject) ? speech.before : '');
  return owner === '' ? label : `${owner} ${lowered(label)}`;
}

/** “Export sales were 41% of the divisional total”, “31% of its revenue”: of what the part that is told of has. */
function ofPart(label: string, part: string): string {
  const [, ahead = '', kind = '', whole = ''] = /^(.* share of )(divisional )?([a-z]+)$/.exec(label) ?? [];
  if (kind !== '' && whole === 'total') {
    const measure = /\b(sales|revenue|turnover|profit|orders)\b(?=[’'])/i.exec(ahead)?.[1] ?? 'total';
    return `${ahead}${part} ${measure.toLowerCase()}`;
  }
  return ahead !== '' && bareMeasure.test(whole) ? `${ahead}${part} ${whole}` : label;
}

/** Bray Doors, where its price was the last that was told. */
const boughtBefore = ({ speech }: Around): string | undefined =>
  /^(?:Price|Cost) of (\p{Lu}.*)$/u.exec(speech.label)?.[1];

/** “helped by Bray Doors, which we bought for £12 million. Without it, growth would have been …”: without what was bought. */
function withoutThat({ tokens }: Setting, around: Around): string {
  const bought = boughtBefore(around);
  const led =
    /^(?:without|excluding)$/.test(tokens[0]?.low ?? '') && /^(?:it|this|that)$/.test(tokens[1]?.low ?? '');
  return led && bought !== undefined ? ` without ${bought}` : '';
}

/** “Bowel cancer screening: participation rose from 38% to 44%” */
function screened(label: string, { tokens, clauses, clause }: Setting, { text }: Around): string {
  const [of, mine] = [clauses[clause - 1], clauses[clause]];
  if (!/^(?:participation|coverage|uptake|take-up|attendance|turnout)$/i.test(label)) return '';
  if (mine?.joint !== ':' || of?.groups.length !== 0) return '';
  const where = textOf(text, tokens, trimmed(tokens, of.start, of.end));
  return where.split(' ').length <= 5 ? where : '';
}

/** “In Survey and Testing, revenue slipped by 4%” */
function ledBy({ tokens, clauses, clause }: Setting): string {
  const first = clauses[0];
  if (clause === 0 || !first || tokens[first.start]?.low !== 'in' || first.groups.length > 0) return '';
  const words = tokens.slice(first.start + 1, clauses[clause]?.start).filter(({ type }) => type !== 'mark');
  const isName =
    words.length > 0 &&
    words.length <= 4 &&
    words.every(
      ({ text, low, type }) => type === 'word' && (/^[A-Z]/.test(text) || low === 'and' || low === '&'),
    ) &&
    !words.some(({ low }) => periods.has(low));
  return isName ? words.map(({ text }) => text).join(' ') : '';
}

/** “Tiles, with sales of £9 million, slipped 2%”: a part's name, its measure right behind it. */
function besideName({ tokens, clauses, clause }: Setting): string {
  const [first, own] = [clauses[0], clauses[1]];
  if (!first || clause !== 1 || first.groups.length > 0 || tokens[own?.start ?? 0]?.low !== 'with') return '';
  const words = tokens
    .slice(first.start, first.end)
    .filter(({ type, low }) => type === 'word' || low === '&');
  const name = words.map(({ text }) => text).join(' ');
  return /^\p{Lu}\S*(?: (?:&|and|\p{Lu}\S*)){0,3}$/u.test(name) && isPart(name) ? name : '';
}

/** What a clause is about, as long as that is short. */
function topicIn(text: string, tokens: Setting['tokens'], { start, groups }: Clause): string {
  const name = groups[0] ? textOf(text, tokens, trimmed(tokens, start, groups[0].start)) : '';
  return name.split(' ').length <= 3 ? name : '';
}

/** “Battery materials remain the star: output jumped 24.6%, and profit …” */
function beforeColon({ tokens, clauses, clause }: Setting, { text }: Around): string {
  const at = clauses.findLastIndex(({ joint }, index) => index <= clause && joint === ':');
  const ahead = clauses[at - 1];
  const told = ahead ? topicIn(text, tokens, ahead) : '';
  // “Clothing and Homeware had a difficult winter: sales rose by 3%”
  const first = clauses[at - 2];
  const twin =
    told !== '' && ahead?.joint === 'and' && first?.groups.length === 0 && first.end + 1 === ahead.start
      ? textOf(text, tokens, trimmed(tokens, first.start, first.end))
      : '';
  return twin === '' || twin.includes(' ') ? told : `${twin} and ${told}`;
}

const fared = /^(?:perform|trade)(?:s|ed)?$|^(?:do|does|did|grew|grow|had)$/;

/** “Pharmacy was the fastest-growing division, with sales up 15%”, “Our Garden range did well, with sales up 15%” */
function fastest({ tokens, clauses, clause }: Setting, { text }: Around): string {
  const [ahead, own] = [clauses[clause - 1], clauses[clause]];
  if (!ahead || own?.joint !== ',' || tokens[own.start]?.low !== 'with') return '';
  const part = /^(?:division|segment|business|brand|unit|category|region|market|range)$/;
  const topic = topicIn(text, tokens, ahead);
  const did = tokens.slice(ahead.groups[0]?.start ?? 0, ahead.end).map(({ low }) => low);
  // “The company did well, with sales up 4%”: all of it.
  if (part.test(lastWord(topic).toLowerCase()) && topic.includes(' ') && did.some((word) => fared.test(word)))
    return topic;
  return ahead.groups[0]?.verb.lemma === 'be' && part.test(tokens[ahead.end - 1]?.low ?? '') ? topic : '';
}

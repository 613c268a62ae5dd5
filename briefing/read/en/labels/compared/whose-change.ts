/** Whose growth or level a number tells, where its verb is about something else: “with interest rates lowered by 0.8 points”. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { bareMeasure, periods } from '../../words/words.ts';

/** “had been expected to grow by 7 percent but ended the year up only 4.6 percent”: of what was spoken of. */
function endedUp({ tokens, group, kind, clauses, clause }: Setting, { text, last }: Around): string {
  if (kind !== 'growth' || !/^(?:up|down)$/.test(group?.verb.lemma ?? '') || !group) return '';
  if (!periods.has(tokens[group.start - 1]?.low ?? '')) return '';
  const ends = clauses[clause]?.groups.find(({ end }) => end <= group.start);
  if (!ends || !/^(?:end|close|finish|start|begin)$/.test(ends.verb.lemma) || group.start - ends.end > 3)
    return '';
  const own = clauses[clause]?.start ?? 0;
  const what = ends.start > own ? textOf(text, tokens, trimmed(tokens, own, ends.start)) : '';
  return what || last;
}

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

/** “hopes to bring trade back to growth of 3 to 4 percent”: whose growth. */
function backToGrowth({ tokens, lead, group, kind }: Setting, { text }: Around): string {
  if (
    kind !== 'growth' ||
    !group ||
    group.passive ||
    !/^(?:bring|return|restore|get)$/.test(group.verb.lemma)
  )
    return '';
  if (tokens[lead]?.low !== 'of' || !/^(?:growth|increase)$/.test(tokens[lead - 1]?.low ?? '')) return '';
  const to = tokens.slice(group.end, lead).findIndex(({ low }) => /^(?:back|to)$/.test(low));
  const what = to < 1 ? '' : textOf(text, tokens, trimmed(tokens, group.end, group.end + to));
  return what === '' || what.split(' ').length > 4 ? '' : `${what} growth`;
}

/** “passed the mark of 4.5 million”: what passed it. */
const passedMark = ({ tokens, lead, group }: Setting, { subject }: Around): string =>
  tokens[lead]?.low === 'of' &&
  /^(?:mark|milestone|threshold)$/.test(tokens[lead - 1]?.low ?? '') &&
  /^(?:pass|break|exceed|reach|top|cross|hit|surpass)$/.test(group?.verb.lemma ?? '')
    ? subject
    : '';

/** “Tiles, with sales of £9 million, slipped 2%”: its sales did. */
function ofMeasureBeside(
  { tokens, clauses, clause, kind, told, governing }: Setting,
  { subject, last }: Around,
): string {
  const beside = told && clauses[told.clause];
  if (kind !== 'growth' || !beside || told.clause !== clause - 1 || subject === '') return '';
  if (tokens[beside.start]?.low !== 'with' || !/^(?:rise|fall)$/.test(governing?.verb.class ?? '')) return '';
  const measure = last.startsWith(`${subject} `) ? last.slice(subject.length + 1) : '';
  return bareMeasure.test(measure) ? last : '';
}

/** Asked in this order. */
export const whoseChangeRules: Rule[] = [ofMeasureBeside, endedUp, withLowered, backToGrowth, passedMark];

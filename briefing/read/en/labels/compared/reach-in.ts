/** “The two ports should reach 20 million tonnes in throughput”: what of them is measured stands behind the number. */
import type { Around } from '../around.ts';
import { theIn } from '../article.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Setting } from '../setting.ts';

const measure =
  /^(?:annual |total |gross |operating )?(?:(?:industrial )?output(?: value)?|sales|revenue|turnover|throughput|exports|imports|trade|profit|capacity|production|value added|added value)$/;

/** Throughput of the ports; a target where they should reach it. */
export function reachIn(
  { tokens, at, lead, group, found, kind }: Setting,
  { text, subject }: Around,
): string {
  if (kind !== 'amount' || found.unit === '' || !group || group.passive || lead > group.end) return '';
  if (!/^(?:reach|exceed|top|pass|surpass|hit|achieve|generate|record|post)$/.test(group.verb.lemma))
    return '';
  if (tokens[at + 1]?.low !== 'in' || subject === '' || subject.split(' ').length > 6) return '';
  const what = textOf(text, tokens, phraseFrom(tokens, at + 2, tokens.length));
  // “The group made £4 million in sales”: the report is of it anyway.
  if (!measure.test(what) || /^(?:we|company|group|business|firm|it|they)$/i.test(subject)) return '';
  const should = tokens[group.start]?.low === 'should';
  const name = `${what} of ${theIn(text, subject)}${lowered(subject)}`;
  return should ? `Target for ${name}` : raised(name);
}

/** A stretch of time or an area, by what was done to it: “A total of 1,045 working days were lost to strikes”. */
import { type Around, restEnd } from './around.ts';
import { restText } from '../phrases/rest.ts';
import { clauseOf, leadOf, type Setting } from './setting.ts';
import { isDuration } from '../numbers/units.ts';
import { leadsTarget } from './yet-told.ts';

/** “A total of 1,045 working days were lost to strikes”: what was done to a stretch of time, or to a quantity. */
export function undergone(setting: Setting, { text }: Around): string {
  const { tokens, at, found } = setting;
  const own = clauseOf(setting);
  // “has now gone 400 days without an accident”
  const gone = setting.group?.verb.lemma === 'go' && setting.lead < setting.group.end;
  if (gone && isDuration(found.unit) && tokens[at + 1]?.low === 'without')
    return `${found.unit} ${restText(text, tokens, at + 1, restEnd(setting))}`;
  const after = own?.groups.find((one) => one.start > at);
  if (!own || !after?.passive || setting.group || after.start !== at + 1 || found.magnitude !== '') return '';
  // “More than 6,000 hectares will be planted with trees”
  if (/^(?:hectares?|acres?|mu|square (?:kilomet|met|mil|f).*)$/i.test(found.unit))
    return `Area ${text.slice(tokens[after.at]?.start ?? 0, tokens[after.at]?.end ?? 0)} ${restText(text, tokens, after.end, restEnd(setting))}`.trim();
  // “An estimated 4,100 working days were lost”: the article leads in nothing.
  // “the target of 35 days was missed”: that is a target, and no days were missed.
  if (!isDuration(found.unit) || !/^(?:of|an?|)$/.test(leadOf(setting)) || leadsTarget(setting)) return '';
  const done = `${found.unit} ${text.slice(tokens[after.at]?.start ?? 0, tokens[after.at]?.end ?? 0)}`;
  return /^lost$/.test(tokens[after.at]?.low ?? '')
    ? lostSo(done, setting, restText(text, tokens, after.end, restEnd(setting)))
    : done;
}

/** “Staff sickness: an average of 9.6 days was lost per employee” → Average days lost to sickness per employee. */
function lostSo(label: string, { tokens, lead, clauses, clause }: Setting, rest: string): string {
  const per = /(?:^| )per [a-z-]+(?: (?!to |through )[a-z-]+)?/.exec(rest)?.[0].trim() ?? '';
  const to =
    /(?:^| )(?:to|through) (?!the )[a-z-]+(?: (?!per )[a-z-]+)?(?= per |$)/.exec(rest)?.[0].trim() ?? '';
  const own = clauses[clause];
  const before = own?.joint === ':' ? clauses[clause - 1] : undefined;
  const why = tokens
    .slice(before?.start ?? 0, before?.groups.length === 0 ? before.end : 0)
    .find(({ low }) => /^(?:sickness|illness|strikes|absence)$/.test(low))?.low;
  const cause = to === '' && why !== undefined ? `to ${why}` : to;
  const mean = per !== '' && tokens[lead - 1]?.low === 'average' ? 'average ' : '';
  return [`${mean}${label}`, cause, per].filter((part) => part !== '').join(' ');
}

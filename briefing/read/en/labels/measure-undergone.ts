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
  return `${found.unit} ${text.slice(tokens[after.at]?.start ?? 0, tokens[after.at]?.end ?? 0)}`;
}

/** Parts of a sum in a list: “Grants came to €9 million: €4 million for farms; €3 million for schools; and the remaining €2 million for clubs”. */
import { ownSums } from '../beside.ts';
import type { Speech } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

/** What stands between a sum and the first of its parts. */
const opens =
  /^[^.;:,]{0,30}(?::|, (?:comprising|made up of|consisting of|including))\s+(?:about |around |some |nearly )?$/;
/** What stands between two parts. */
const goesOn =
  /^[;,]?\s+(?:and )?(?:a further |another |the remaining |the other |the rest, )?(?:about |around |some |nearly )?$/;
/** What a part is for, from, on or in, up to where it ends. */
const purpose =
  /^(?:[a-z]+ )?(?: ?)(on|for|to|from|in|about|by) ([^\s.;:,\d]+(?: [^\s.;:,\d]+){0,5}?(?:, [a-z]+(?: [a-z]+)? and [A-Za-z]+(?=[.;]|$))?)(?=$|[.;:)]|, (?:and|with|£|€|\$|\d|[a-z]+ [a-z]+ and)|,? and (?:the (?:remaining|other|rest)|a further|another|some |about |around |[£€$]?\d))/;
/** Times and places of the report are no part. */
const time =
  /\b(?:years?|months?|quarters?|halves|half|weeks?|days?|total|all|addition|average|cash|(?:19|20)\d\d)\b/;
/** A label this long takes nothing more. */
const longest = 6;

/** “Grants for farms”, “Grants for schools”: each part by what is told of it behind its number. */
export function tellPartsOfSum(settings: Setting[], text: string, speech: Speech): void {
  for (const setting of settings) {
    const { found, kind, label } = setting;
    if (kind === 'date') continue;
    const { whole } = speech;
    const between = whole ? text.slice(whole.end, found.start) : '';
    const isPart =
      whole !== null &&
      whole.kind === kind &&
      (whole.unit === found.unit || found.unit === '') &&
      (whole.parts === 0 ? opens : goesOn).test(between);
    const [all, by = '', what = ''] = isPart
      ? (purpose.exec(text.slice(found.end, found.end + 90)) ?? [])
      : [];
    const named = what.trim().replace(/^(?:the|an?|our|its|their) /, '');
    // What was named better already stays so.
    const own = by === 'in' && ownSums.test(label);
    const thing = lowered(label.replace(/^Funding for /, ''));
    // “will build 90 flats, including 20 for nurses”: these are to be built too.
    const deed = label !== '' && whole?.label.startsWith(`${label} `) ? whole.label.slice(label.length) : '';
    const same = label === '' || label === whole?.label || /^ (?:to be )?[a-z]+(?:ed|ilt)$/.test(deed);
    const bare = same || (named.startsWith(thing) && !own);
    if (whole && all !== undefined && bare && named !== '' && !time.test(named)) {
      setting.label = `${whole.label} ${by} ${lowered(named)}`;
      speech.whole = { ...whole, end: found.end + all.length, parts: whole.parts + 1 };
    } else
      speech.whole =
        label !== '' && /^(?:amount|percent)$/.test(kind) && label.split(' ').length <= longest
          ? { label, kind, unit: found.unit, end: found.end, parts: 0 }
          : null;
  }
}

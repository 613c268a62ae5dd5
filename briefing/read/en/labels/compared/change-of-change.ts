/** What is told of a change itself, in points: that it was larger than another, or that a decline narrowed. */
import { lowered, raised } from '../../phrases/naming.ts';
import { isPercent, isPoints } from '../../numbers/units.ts';
import type { Setting } from '../setting.ts';

/** How a label tells a change, and of what. */
const change = /^(?:(?:Growth|Rise|Fall|Increase|Decrease) in (.+)|(.+) growth)$/;
/** “, 0.5 points faster than that of last year”: what it is held against; what was planned is told elsewhere. */
const beside =
  /^ (faster|quicker|slower|higher|lower|larger|smaller|greater|more|less|above|below) (?:than )?(?:(?:that|those) )?(?:(?:of|in|for|during|at) )?(?:the (?:rise|increase|growth|rate|pace) (?:in|of|for) )?((?:[\p{L}’'-]+|(?:19|20)\d\d)(?: (?:[\p{L}’'-]+|(?:19|20)\d\d))*)/u;
const nothing =
  /^(?:it |they |we |was |were |expected|planned|budgeted|forecast|had )|\b(?:average|mean|median|benchmark)$/;
const longest = 8;
/** “with the decline narrowing by 0.9 points” */
const moved =
  /\b(?:decline|drop|fall|decrease|contraction|growth|increase|rise) (?:had |has |was |have )?(narrow|widen)(?:ed|ing|s) (?:further )?by (?:about |only |just )?$/;

/** “Growth in exports above that of last year”, “Narrowing of fall in sales”. */
export function tellChangeOfChange(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { found, label, kind } = setting;
    if (kind !== 'growth' || !isPoints(found.unit)) return;
    const way = moved.exec(text.slice(setting.tokens[0]?.start ?? 0, found.start))?.[1];
    const thing = thingOf(label);
    const of = settings
      .slice(0, index)
      .findLast((one) => isPercent(one.found.unit) && thingOf(one.label) === thing);
    if (of?.kind !== 'growth' || thing === '' || !change.test(of.label)) return;
    if (way !== undefined) {
      setting.label = `${raised(way)}ing of ${lowered(of.label)}`;
      return;
    }
    // “1.5 points and 3 points faster than”: said once for both.
    const last = settings.slice(index).find(({ tokens, at }) => tokens[at + 1]?.low !== 'and') ?? setting;
    const [, how = '', told = ''] = beside.exec(text.slice(last.found.end, last.found.end + 120)) ?? [];
    const what = told.replace(/ (?:above|below|with|that|which|who|and|but|while|whereas) .*$/, '');
    if (what === '' || nothing.test(what) || what.split(' ').length > longest) return;
    const than = /^(?:slower|lower|smaller|less|below)$/.test(how) ? 'below' : 'above';
    const grown = of.label.replace(/ above (?:the )?designated size$/, '');
    setting.label = `${grown} ${than} that of ${what}`;
  });
}

/** “Growth in exports”, “Exports” → exports. */
function thingOf(label: string): string {
  const [, of, grown] = change.exec(label) ?? [];
  return (of ?? grown ?? label).toLowerCase();
}

/** “54 doctors per 100,000 residents, below the national average of 76”: of what it is the average was told right before. */
import { lowered, raised } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

const bare =
  /^(?:(?:National|State|Statewide|Regional|County|Provincial|European|EU|OECD|UK|US|England|English|Scottish|Welsh|London|World|Global|Industry|Sector|Peer|Group|Family group|Statistical neighbou?r|Neighbou?r|Comparator|Benchmark|Five-year|Ten-year|Long-term|Long-run|Historic) (?:average|median|mean|norm)|(?:National|State|Regional|Sector|Comparator|Equivalent national) (?:figure|rate|level))$/;
/** “inside the covenant limit of 3.5 times”: what holds for it. */
const bound =
  /^(?:[A-Z][a-z-]+ )?(?:ceiling|limit|cap|target|goal|commitment|benchmark|threshold|guideline|requirement|minimum|maximum|capacity|ambition)$/i;
/** What it is told of in so many words. */
const longest = 8;
/** “Rents rose by 4%, against a national average of 3%”: what has risen is no average. */
const moved = /^(?:Rise|Growth|Fall) in ((?:[a-z]+ )?(?:average|median|mean))$/;
/** When and where the first was so. */
const elsewhen = / (?:the year before|a year (?:earlier|before|ago)|in (?:19|20)\d\d)$/;
const here = / in the (?:city|town|borough|county|district|region|state|province)$/;
const change = /\bgrowth$|^(?:Rise|Fall|Growth|Increase|Decline|Drop|Gap|Previous)\b/;

/** “National average” → National average of doctors per 100,000 residents. */
export function tellAverageOf(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const before = settings[index - 1];
    const average = moved.exec(setting.label)?.[1];
    if (average !== undefined && before?.kind === setting.kind && change.test(before.label)) {
      setting.label = `${raised(average)} ${lowered(before.label).replace(elsewhen, '').replace(here, '')}`;
      return;
    }
    if (
      !before ||
      before.label === '' ||
      !(bare.test(setting.label) || bound.test(setting.label)) ||
      change.test(before.label)
    )
      return;
    const own = setting.label.split(' ')[0]?.toLowerCase() ?? '';
    if (
      bound.test(setting.label) &&
      (before.kind !== setting.kind || before.label.toLowerCase().includes(own))
    )
      return;
    // “an average of 17%” is told of what needs a long name; a limit has one of its own.
    const most = bare.test(setting.label) ? longest + 2 : longest;
    if (before.label.split(' ').length > most || /\b(?:average|median)\b/i.test(before.label)) return;
    // Of another thing, where a sentence or a half of it has passed.
    if (/[;:]/.test(text.slice(before.found.end, setting.found.start))) return;
    setting.label = `${setting.label} ${/(?:average|median|mean|norm)$/.test(setting.label) ? 'of' : 'for'} ${lowered(before.label)}`;
  });
}

/** What points to a sentence before has no place on a slide: “for these purposes”, “in relief from this fund”, “births i.e.”. */
import { raised } from '../phrases/naming.ts';
import { isMoney } from '../numbers/units.ts';
import type { Setting } from './setting.ts';

const pointing = / (?:from|of|in|under|by|for|through) (?:this|these) [\p{L}-]+(?: (?:to|for|in) .+)?$/u;
/** “goal of achieving 40% in renewable energy”: the deed alone is no goal. */
const aim =
  /^((?:Previous |New )?)(?:goal|target|aim|objective) of (?:achieving|reaching|attaining|securing|hitting|meeting|getting)(?: at least)?$/i;

const anotherDeed =
  / and (?:raise|reduce|increase|lower|improve|expand|strengthen|promote|ensure|continue|reopen|provide|see|complete)$/;

/** Takes it off where enough is left. */
export function tellUnpointed(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { found } = setting;
    let label = setting.label
      .replace(/ (?:i\.?e|e\.?g)\.?(?: .*)?$/, '')
      .replace(/\bmore of these (?=[a-z])/, 'more ')
      // “upgrade 260 schools in townships and | raise the share”: another deed.
      .replace(anotherDeed, '');
    const bare = label.replace(pointing, '');
    // “counties with coverage of this insurance”: without its end it says less than nothing.
    if (bare !== label && bare.split(' ').length >= 2 && !/ with [\p{L}-]+$/u.test(bare)) label = bare;
    // “60 million for these purposes, an increase of 20%”: both are of the funds.
    if (/^Purposes?$/.test(label) && isMoney(found.unit)) label = 'Funds allocated';
    label = label.replace(/^(Spending|Funding|Investment) (?:on|for|in) purposes?$/, '$1');
    if (/^(?:Rise|Fall|Growth) in purposes$/.test(label))
      label = label.replace('purposes', 'funds allocated');
    if (aim.test(label)) {
      const what =
        /^ (?:in|of|from|for) (?:the |our |its )?([\p{L}-]+(?: [\p{L}-]+){0,2}?)(?= by\b| in\b|[.,;]|$)/u.exec(
          text.slice(found.end, found.end + 60),
        )?.[1];
      if (what !== undefined) label = `Goal for ${what}`;
    }
    // “As a large country with a population close to 40 million”
    label = label.replace(
      /^.+ with an? (?=(?:population|area|length|capacity|budget|staff|membership|workforce|turnover|value)$)/i,
      '',
    );
    setting.label = raised(label);
  }
}

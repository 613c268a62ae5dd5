/** “a floor of $20 million for the road fund”: a limit alone says nothing of what it is for. */
import { lowered } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { determiners, periods } from '../../words/words.ts';
import { leadOf, type Setting } from '../setting.ts';

const bare =
  /^(?:[A-Za-z-]+ ){0,2}(?:floor|cap|ceiling|limit|minimum|maximum|threshold|allowance|quota|reward|prize|bounty|deduction|levy|surcharge|discount|rebate)$/i;
const limited = /\b(?:maximum|limit|cap|ceiling|most|at most|up to|target|planned|expected)\b/i;
/** What somebody may have or be made to pay up to a sum. */
const granted =
  /\b(?:buy-?backs?|repurchases?|fines?|penalt(?:y|ies)|grants?|credits?|loans?|facilit(?:y|ies)|compensation|subsid(?:y|ies))\b/i;
/** What comes from somebody: whose it is tells which. */
const given = /^(?:[A-Za-z-]+ ){0,2}(?:infusion|injection|inflow|transfer|donation|bequest)$/i;

/** “raised to 80,000 yuan | in monthly sales”: of what a threshold is counted. */
const counted = /^ in ((?:monthly|quarterly|annual|yearly|weekly) [a-z]+)(?=[.,;:]|$)/;

/** “Turnover threshold for small traders, monthly sales”: told once for both values. */
function tellCountedIn(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const what = counted.exec(text.slice(setting.found.end, setting.found.end + 60))?.[1];
    const said = /\b(?:threshold|limit|ceiling|allowance)\b/i.test(setting.label) ? what : undefined;
    if (said === undefined) return;
    const before = settings[index - 1];
    if (before?.label === `Previous ${lowered(setting.label)}`) before.label += ` (${said})`;
    setting.label += ` (${said})`;
  });
}

/** “Statutory floor for the road fund”. */
export function tellLimitFor(settings: Setting[], text: string): void {
  tellCountedIn(settings, text);
  let alike = '';
  for (const setting of settings) {
    const { found, kind, label } = setting;
    // “approved a buyback of up to £40m”: no more than that.
    const most =
      kind === 'amount' && / of up to $/.test(text.slice(Math.max(0, found.start - 10), found.start));
    if (most && isMoney(found.unit) && granted.test(label) && !limited.test(label))
      setting.label = `Maximum ${lowered(label)}`;
  }
  for (const setting of settings) {
    const { tokens, at, kind, label } = setting;
    // “a deduction of 70 percent on research costs, raised to 90 percent for small firms”: another of the same.
    const again = label !== '' && label === alike;
    if (!/^(?:amount|percent)$/.test(kind) || !(leadOf(setting) === 'of' || again)) continue;
    const link = bare.test(label) ? /^(?:for|on)$/ : given.test(label) ? /^(?:from|by)$/ : /^$/;
    if (!link.test(tokens[at + 1]?.low ?? '') || tokens[at + 1]?.type !== 'word') continue;
    alike = label;
    const from = determiners.has(tokens[at + 2]?.low ?? '') ? at + 3 : at + 2;
    const what = phraseFrom(tokens, from, tokens.length);
    const name = textOf(text, tokens, what);
    if (!what || what.start !== from || name === '' || periods.has(tokens[what.end - 1]?.low ?? '')) continue;
    setting.label = `${label} ${text.slice(tokens[at + 1]?.start ?? 0, tokens[what.end - 1]?.end ?? 0)}`;
  }
}

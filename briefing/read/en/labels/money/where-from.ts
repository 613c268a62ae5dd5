/** Where a sum came from, who granted it, what it bought, where its own clause names nothing else. */
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

const origin =
  /^ of (?:which|it|this|that) (?:arises|arose|comes|came|stems|stemmed|derives|results|will come|is due) (?:from|to) ((?:the |our |its )?[\p{L}-]+(?: [\p{L}-]+){0,2})(?=[.,;:)]|$)/u;
const source =
  /^ (?:came|comes|will come|is to come) from ((?:the |our |its )?[\p{L}-]+(?: [\p{L}-]+){0,3}?)(?=[.,;:)]|$)/u;
const granted =
  /^ (?:already |also |since )?(approved|granted|authori[sz]ed|budgeted|allocated|voted|committed|pledged|promised|provided|contributed|donated|set aside|put up)(?: by ((?:the |our |its )?[\p{L}-]+(?: (?!itself|itsel|themselves|in\b|for\b|last\b|and\b)[\p{L}-]+){0,2}))?(?=[,.;:) ])/u;
const bought =
  /\b(?:bought back|repurchased) ((?:[a-z]+ ){0,2}?shares) (?:for|worth|at a cost of) (?:about |around |some )?$/;

/** “Share of gap from social care”, “Money from the Climate Fund”, “Sum approved by Parliament”, “Cost of shares bought back”. */
export function tellSource(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { found, kind, label, tokens, at } = setting;
    const before = settings.slice(0, index).findLast((one) => one.kind !== 'date')?.label ?? '';
    const after = text.slice(found.end, found.end + 70);
    const ahead = text.slice(Math.max(0, found.start - 50), found.start);
    const large = /^(?:billion|trillion|bn)$/i.test(found.magnitude);
    const from = /^(?:percent|ratio)$/.test(kind) ? origin.exec(after)?.[1] : undefined;
    if (from !== undefined && before !== '') setting.label = `Share of ${lowered(before)} from ${bare(from)}`;
    else if (kind !== 'amount') return;
    else if (large && /^People\b/.test(label)) {
      const fund = source.exec(after)?.[1];
      if (fund !== undefined) setting.label = `Money from ${fund}`;
    } else if (
      (large || /[£$€]/.test(found.raw)) &&
      (label === before || label === '' || /^Sum [a-z]+$/.test(label))
    ) {
      const [, how, who] = granted.exec(after) ?? [];
      // “the 2 billion approved”, “£3 million pledged by the trustees”
      if (how !== undefined && (tokens[at - 1]?.low === 'the' || who !== undefined))
        setting.label = `Sum ${how}${who === undefined ? '' : ` by ${who}`}`;
    } else {
      const shares = bought.exec(ahead)?.[1];
      if (shares !== undefined) setting.label = `Cost of ${shares} bought back`;
    }
  });
}

const bare = (words: string): string => words.replace(/^(?:the|our|its) /, '');

/** Sums for which a company buys its own shares: “buy back a further £3 million”, “bought back shares in May … have purchased £6 million worth”. */
import type { Around } from '../around.ts';
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';

const worth = /\b(?:buying back|bought back|repurchas(?:ing|ed)|buy back|repurchase) (?:[a-z]+ )?shares\b/i;
const loans = /\b(?:bonds?|notes?|loans?|debts?|debentures?)\b/i;
const toCome = /^(?:to|will|may|could|can|shall|would)$/;

/** “Shares bought back”, “Further shares to be bought back”. */
export function boughtBack(
  { tokens, group, found, at, lead, kind }: Setting,
  { text, last }: Around,
): string {
  // “to buy back a further £3 million over the next nine months”
  if (kind === 'duration' && tokens[lead]?.low === 'next' && /shares to be bought back$/i.test(last))
    return 'Time to buy back shares';
  if (!group || group.passive || !isMoney(found.unit)) return '';
  const { lemma } = group.verb;
  const back =
    (/^repurchased?$/.test(tokens[lead]?.low ?? '') && lead >= group.end - 1) ||
    (lemma === 'buy' && tokens[group.end]?.low === 'back' && lead === group.end);
  const more = /^(?:further|additional|another)$/.test(tokens[at - 1]?.low ?? '');
  const [first, second] = [tokens[at + 1]?.low ?? '', tokens[at + 2]?.low ?? ''];
  const isWorth =
    /^(?:purchase|buy|acquire)$/.test(lemma) && first === 'worth' && second !== 'of' && worth.test(text);
  // “bought back £4 million of its loan notes”
  const ofShares =
    first !== 'of' ||
    /^(?:of )?(?:our |its |own |ordinary |common )*(?:shares|stock)\b/.test(
      tokens
        .slice(at + 2, at + 6)
        .map(({ low }) => low)
        .join(' '),
    );
  const behind = tokens.slice(at + 1, at + 6).some(({ low }) => loans.test(low));
  if (!ofShares || behind || !(back || isWorth)) return '';
  const verb = Math.max(group.at, Math.min(lead, at));
  const planned = tokens.slice(Math.max(0, group.start - 1), verb).some(({ low }) => toCome.test(low));
  return `${more ? 'Further shares' : 'Shares'} ${planned ? 'to be ' : ''}bought back`;
}

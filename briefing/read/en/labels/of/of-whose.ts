/** Results before “of” with whose they are: “Current account surplus”, “Life Science Tools revenue”. */
import type { OfNamed, OfRule } from './of-asked.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { participleOf } from '../../words/verbs.ts';
import { bareMeasure } from '../../words/words.ts';

/** “showed a surplus of £23 million, compared with a deficit of £9 million”: of the same. */
function sameBalance({ around: { last }, words, name }: OfNamed): string | undefined {
  const whose = /^(.+) (?:surplus|deficit)$/i.exec(last)?.[1];
  return words === 1 && /^(?:surplus|deficit)$/i.test(name) && whose !== undefined
    ? `${whose} ${name}`
    : undefined;
}

/** “The current account recorded a surplus of $4.7 billion” */
function balanceOf({ setting: { group }, around: { subject }, name }: OfNamed): string | undefined {
  const isBalance =
    /^(?:(?:small|slight|large|modest|record) )?(?:surplus|deficit)$/i.test(name) &&
    /^(?:record|post|show|run|register|report|have|see|move|swing|turn|go|return)$/.test(
      group?.verb.lemma ?? '',
    );
  if (!isBalance) return undefined;
  // “The funding position of the pension scheme moved from a deficit of £12 million”
  const account = /^(?:[a-z]+ )?(?:position|balance|account)s? of (?:the )?(.+)$/i.exec(subject)?.[1];
  if (account !== undefined) return `${account} ${name}`;
  return subject !== '' && subject.split(' ').length <= 3 ? `${subject} ${name}` : undefined;
}

/** “the Board expects to report profit of £65 million”: it is still to come. */
const expected = ({ setting: { tokens, group }, words, name }: OfNamed): string | undefined =>
  words > 1 &&
  /^(?:report|deliver|post|achieve|make)$/.test(group?.verb.lemma ?? '') &&
  /^expects?$/.test(tokens[(group?.start ?? 0) - (group?.infinitive ? 2 : 0)]?.low ?? '')
    ? `${name} expected`
    : undefined;

/** “For the full year we expect revenue of between £4 million and £5 million”, “target a return of 9%” */
const meant = ({ setting: { group }, name }: OfNamed): string | undefined => {
  const lemma = group && !group.passive && /^(?:base|s)$/.test(group.verb.form) ? group.verb.lemma : '';
  if (/\b(?:growth|target|goal)$/i.test(name)) return undefined;
  return /^(?:expect|forecast|project|predict|anticipate|foresee)$/.test(lemma)
    ? `expected ${name}`
    : lemma === 'target'
      ? `${name} target`
      : undefined;
};

const tells =
  /^(?:post|report|record|achieve|generate|deliver|log|see|make|earn|register|book|contribute|have)$/;

/** “Bentley Medical reported profit of £65 million” */
function reportedBy({ setting: { group }, around: { subject }, words, name }: OfNamed): string | undefined {
  const isName =
    /^[A-Z]/.test(subject) &&
    (subject.split(' ').length <= 2 ||
      // “Life Science Tools had revenue of £197 million”: a part of three names.
      (group?.verb.lemma === 'have' && /^(?:[A-Z]\S* ){2,3}[A-Z]\S*$/.test(subject)));
  return isName && words === 1 && tells.test(group?.verb.lemma ?? '')
    ? `${subject} ${name.toLowerCase()}`
    : undefined;
}

const periodAhead =
  '(?:(?:first|second|third|fourth)[ -](?:quarter|half)|full[ -]year|half[ -]year|annual|quarterly) ';
const ofAPart = new RegExp(
  `^(?:${periodAhead}(?:(?:19|20)\\d\\d )?)?(?:(?:net|gross|total|organic) (?=sales|revenue))?(.+)$`,
  'i',
);

/** “Norvale’s Timber division posted second quarter net sales of £44 million”: a part of it, and not all. */
function reportedByPart({ setting: { group }, around: { subject }, name }: OfNamed): string | undefined {
  const part = subject.replace(/^\p{Lu}\S*[’']s? (?=\p{Lu})/u, '').trim();
  return /^\p{Lu}.* (?:group|segment|division|business|unit|arm)$/u.test(part) &&
    part.split(' ').length <= 5 &&
    bareMeasure.test(ofAPart.exec(name)?.[1] ?? '') &&
    tells.test(group?.verb.lemma ?? '') &&
    !group?.passive
    ? `${part} ${lowered(raised(name))}`
    : undefined;
}

const spent = /\b(?:sales|spending|consumption|purchases|orders|turnover|investment)$/i;
const scheme =
  /\b(?:program(?:me)?|scheme|campaign|initiative|event|festival|fair|expo|exhibition|policy|subsid(?:y|ies)|vouchers?|coupons?|rebates?)s?\b/i;

/** “The old-for-new scheme drove sales of £3 million”: a scheme sells nothing itself. */
function drivenBy({
  setting: { tokens, group },
  around: { subject },
  words,
  name,
}: OfNamed): string | undefined {
  const drives = /^(?:drive|spur|stimulate|trigger|spark|prompt|fuel|unlock)$/.test(group?.verb.lemma ?? '');
  const brings = /^(?:generate|bring|attract|produce)$/.test(group?.verb.lemma ?? '');
  return group &&
    !group.passive &&
    words <= 3 &&
    spent.test(name) &&
    subject !== '' &&
    subject.split(' ').length <= 7 &&
    (drives || (brings && scheme.test(subject)))
    ? `${name} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${tokens[group.end]?.low === 'in' ? ' in' : ''} by ${lowered(subject)}`
    : undefined;
}

/** Asked in this order. */
export const whoseRules: OfRule<OfNamed>[] = [
  sameBalance,
  balanceOf,
  expected,
  meant,
  drivenBy,
  reportedByPart,
  reportedBy,
];

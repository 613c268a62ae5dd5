/** Whether a number tells a rise or a fall. */
import { falls, rises } from './words/words.ts';
import { isComparedNoun, isPlain } from './words/classes.ts';
import { type Setting, leadOf, wordAfter } from './labels/setting.ts';
import { betterOrWorse } from './kinds/better.ts';
import { falling, compared, comparedApart, classOf, isByAverage, isLevel } from './kinds/changing.ts';
import { isBelowNothing } from './numbers/bracketed.ts';
import { changeOfBracketed, changeNoun, bracketed } from './kinds/change-noun.ts';

/** -1 for a fall; levels, and what something fell from, have none. `subject` is what its clause is about. */
export function signOf(setting: Setting, previous: Setting | null, subject: string): 1 | -1 {
  const { kind } = setting;
  if (isBelowNothing(setting.found)) return -1;
  if (!/^(?:growth|amount|ratio|duration)$/.test(kind)) return 1;
  const lead = leadOf(setting);
  // “completion has slipped by eight months”: it is later, and not shorter.
  if (kind === 'duration' && setting.governing?.verb.lemma === 'slip') return 1;
  // “births fell short of deaths by 900”: nothing fell.
  if (setting.group?.verb.lemma === 'fall' && setting.tokens[setting.group.end]?.low === 'short') return 1;
  if (setting.signed !== '') return setting.signed === '-' ? -1 : 1;
  const bracket = bracketed(setting);
  if (bracket) return falling.test(bracket.next) || setting.change?.sign === -1 ? -1 : 1;
  const inBrackets = kind === 'growth' ? changeOfBracketed(setting) : '';
  if (inBrackets !== '') return falls.has(inBrackets) ? -1 : 1;
  const better = betterOrWorse(setting, subject);
  if (better !== null) return better;
  const apart = /^(?:growth|amount)$/.test(kind) ? comparedApart(setting) : '';
  if (apart !== '') return falling.test(apart) ? -1 : 1;
  const change = changeNoun(setting);
  // “4.2 per cent or $20 billion lower”
  const twin = setting.tokens[setting.at + 2];
  if (
    /^(?:growth|amount)$/.test(kind) &&
    wordAfter(setting) === 'or' &&
    twin?.type === 'number' &&
    compared.test(wordAfter(setting, 3))
  )
    return falling.test(wordAfter(setting, 3)) ? -1 : 1;
  if (/^(?:growth|ratio)$/.test(kind) && falling.test(wordAfter(setting))) return -1;
  // “36 seconds quicker than before”
  if (
    kind === 'duration' &&
    /^(?:faster|quicker|shorter|sooner|less|fewer)$/.test(wordAfter(setting)) &&
    !isPlainNext(setting)
  )
    return -1;
  // “41 fewer than in 2023”, “$3 million less”
  if (
    kind === 'amount' &&
    /^(?:fewer|less|lower|below|smaller|narrower|cheaper)$/.test(wordAfter(setting)) &&
    !isPlainNext(setting)
  )
    return -1;
  // “a natural decrease of 900”: how large it was.
  if (change?.before && setting.tokens[setting.lead - 2]?.low === 'natural') return 1;
  if (change) {
    const loss = /^(?:loss|saving)$/.test(change.noun);
    if (kind === 'growth' || (change.before && !loss)) return falls.has(change.noun) ? -1 : 1;
  }
  if (kind === 'growth' && (compared.test(wordAfter(setting)) || rises.has(wordAfter(setting)))) return 1;
  // “Visits fell by 2%, compared with 9% in the region”: they fell there too.
  const beside = setting.told;
  if (
    kind === 'growth' &&
    beside?.kind === 'growth' &&
    sameMeasure(beside, setting) &&
    (lead === 'against' || setting.tokens[setting.lead - 1]?.low === 'compared')
  )
    return beside.sign;
  // “will be lowered by an average of 6 percent”
  const byAverage = isByAverage(setting);
  if (
    lead !== 'by' &&
    !byAverage &&
    (isLevel(setting) || /^(?:of|than|against|over|for|on|with|within)$/.test(lead))
  )
    return 1;
  const { told } = setting;
  if (
    kind === 'growth' &&
    told &&
    !setting.group &&
    /\bor$/.test(setting.clauses[setting.clause]?.joint ?? '')
  )
    return told.sign;
  // “a decrease of 11,000, of which 2.9 million”: the part of something else.
  if (kind === 'amount' && /^(?:which|whom)$/.test(lead)) return 1;
  // “bring the number of inspections down by 30 percent”
  const way = lead === 'by' ? (setting.tokens[setting.lead - 1]?.low ?? '') : '';
  if (
    kind === 'growth' &&
    /^(?:bring|push|drive|take|force)$/.test(setting.group?.verb.lemma ?? '') &&
    way === 'down'
  )
    return -1;
  const direct = lead === 'by' || byAverage || isDirect(setting);
  if (direct && setting.group) return classOf(setting) === 'fall' || isLoss(setting) ? -1 : 1;
  // “Spending rose by 3%, and building declined for the second year running, by 1%”: its own verb, and not the one before.
  const { governing } = setting;
  if (lead === 'by' && !setting.group && governing && governing.start > (previous?.at ?? governing.start))
    return governing.verb.class === 'fall' ? -1 : 1;
  // “Emissions were cut by 13% and water use by a fifth”: one fall is said for both.
  if (previous && previous.kind === kind && sameMeasure(previous, setting) && !setting.group)
    return previous.sign;
  if (lead === 'by' && !setting.group && setting.governing)
    return setting.governing.verb.class === 'fall' ? -1 : 1;
  return 1;
}

const sameMeasure = (one: Setting, other: Setting): boolean => one.found.unit === other.found.unit;
const isLoss = (setting: Setting): boolean =>
  setting.kind === 'growth' && /^(?:lose|shed)$/.test(setting.governing?.verb.lemma ?? '');

/** “12 fewer complaints” counts them; “12 fewer than” does not. */
const isPlainNext = ({ tokens, at }: Setting): boolean => isComparedNoun(tokens[at + 2]);

/** Whether nothing but small words stands between the verb and the number. */
function isDirect(setting: Setting): boolean {
  const { group, lead, kind, tokens } = setting;
  if (!group) return false;
  if (kind === 'growth') return true;
  const between = tokens.slice(group.end, lead + 1);
  // “sank 1,340 boreholes”, “cut 12 posts”: what is counted is the object.
  if (
    /^(?:sink|cut|raise|boost|lower)$/.test(group.verb.lemma) &&
    isPlain(tokens[setting.at + 1]) &&
    setting.found.unit === ''
  )
    return false;
  // “cut 40 acres of grass”
  if (
    group.verb.lemma === 'cut' &&
    /^(?:acres?|hectares?|km|miles?|kilomet.*)$/.test(setting.found.unit) &&
    tokens[setting.at + 1]?.low === 'of'
  )
    return false;
  return between.every(({ low }) => /^(?:by|a|an|further|total|another)$/.test(low));
}

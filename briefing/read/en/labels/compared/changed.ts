/** Labels of changes told as nouns: an increase of 7% in exports, 17% more homes. */
import type { Around } from '../around.ts';
import { isAdjective, isPlain } from '../../words/classes.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { isForecaster } from './held-against.ts';
import { changedBehind, compoundChange } from './compound-change.ts';
import { changeNoun } from '../../kinds/change-noun.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isMoney } from '../../numbers/units.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from '../setting.ts';
import { restText } from '../../phrases/rest.ts';
import { auxiliaries, changes, determiners, falls, periods, plainNouns, rises } from '../../words/words.ts';

/** “€144 million, a €2 million increase from the year before”: an amount whose change is told after it. */
export function amountChange(setting: Setting, { text, subject, last }: Around): string {
  const { tokens, at, kind } = setting;
  const compound = compoundChange(setting, text);
  if (compound !== '') return compound;
  const change = tokens[at + 1]?.low ?? '';
  const isChange = rises.has(change) || falls.has(change);
  if (
    kind !== 'amount' ||
    !isChange ||
    !determiners.has(tokens[at - 1]?.low ?? '') ||
    /^(?:loss|saving)$/.test(change)
  )
    return '';
  const next = tokens[at + 2]?.low ?? '';
  // “a $900 raise for every nurse”: whose pay it is.
  if (next === 'for' && /^(?:every|each|all)$/.test(tokens[at + 3]?.low ?? '')) {
    const whose = textOf(text, tokens, phraseFrom(tokens, at + 4, tokens.length));
    if (whose !== '') return `${raised(change)} for ${tokens[at + 3]?.low ?? ''} ${whose}`;
  }
  // “a £3 million cut to bus grants”
  const to = changedBehind(setting, text, at + 2);
  if (to !== '') return `${raised(change)} to ${lowered(to)}`;
  // “Each one-cent increase in the rate | would generate”
  const until = clauseOf(setting)?.groups.find(({ start }) => start > at + 3)?.start;
  const named = /^(?:in|of)$/.test(next)
    ? trimmed(tokens, at + 3, until ?? clauseOf(setting)?.end ?? at)
    : null;
  const what =
    named && !periods.has(tokens[named.end - 1]?.low ?? '') ? textOf(text, tokens, named) : last || subject;
  return what === '' || isPlain(tokens[at + 2]) ? '' : `${raised(change)} in ${lowered(what)}`;
}

/** “led to a sharp rise in prices to 3.2% from 0.1%”: the level of what changed, where its verb tells another thing. */
export function changedLevel(setting: Setting, { text }: Around): string {
  const { tokens, lead, group } = setting;
  if (!/^(?:to|from)$/.test(tokens[lead]?.low ?? '') || !group) return '';
  // “to 14.3% from 14.6%”: of the same.
  const { told } = setting;
  // “to 48% of household waste from 50%”: of the same part.
  const between = tokens.slice((told?.at ?? lead) + 1, lead);
  const ofWhole =
    between[0]?.low === 'of' &&
    between.length <= 5 &&
    told?.kind === 'percent' &&
    between.every(({ type, low }) => type === 'word' && !/^(?:and|or|but)$/.test(low));
  if (
    told &&
    tokens[lead]?.low === 'from' &&
    (told.at === lead - 1 || ofWhole) &&
    tokens[told.lead]?.low === 'to'
  )
    return told.kind === setting.kind && told.found.unit === setting.found.unit ? told.label : '';
  // “driven by margin improvement to 2.62 per cent”
  const named = changes.has(tokens[lead - 1]?.low ?? '') ? phraseBefore(tokens, lead - 1, group.end) : null;
  if (named && /^(?:by|through|on|with)$/.test(tokens[named.start - 1]?.low ?? ''))
    return textOf(text, tokens, named);
  for (let index = lead - 1; index > Math.max(group.end, lead - 12); index--) {
    if (tokens[index]?.type !== 'word') return '';
    if (/^(?:in|of)$/.test(tokens[index]?.low ?? '') && changes.has(tokens[index - 1]?.low ?? '')) {
      // “holding the rise in prices to 3%”: so much they may rise.
      const held = /^(?:hold|keep|limit|contain|cap|restrict|confine)$/.test(group.verb.lemma);
      let from = held ? index - 1 : index + 1;
      while (determiners.has(tokens[from]?.low ?? '')) from++;
      return textOf(text, tokens, { start: from, end: lead });
    }
  }
  return '';
}

/** Where in a range something lies. */
const within = /^(?:middle|top|bottom|upper|lower|range|region|line|order|midpoint)$/;

/** “a sharper rise”: how it rose, and nothing that rises as consumer prices do. */
const comparative =
  /^(?:high|low|great|small|larg|bigg|sharp|steep|strong|weak|slow|fast|mild|slight|wid|narrow|quick|deep|earli|lat|furth|long|short)(?:e?r|est)$/;

/** What any of several things has of its own. */
const isPrice = /^(?:rate|fare|price|fee|rent|charge|tariff|toll|premium)s?$/i;

/** “rate increases of 5 percent for water, 3.5 percent for sewers and 8 percent for drains”: the same of each. */
function nextPrice(setting: Setting, text: string): string {
  const { tokens, at, told, kind } = setting;
  const [, measure] = /^(?:\S+ in )?(\S+) for /i.exec(told?.label ?? '') ?? [];
  if (kind !== 'growth' || told?.kind !== kind || measure === undefined || !isPrice.test(measure)) return '';
  if (!/^(?:,|and)$/.test(tokens[at - 1]?.low ?? '') || wordAfter(setting) !== 'for') return '';
  const whom = textOf(text, tokens, phraseFrom(tokens, at + 2, tokens.length));
  return whom === '' ? '' : `${lowered(measure)} for ${whom}`;
}

/** “price increases of 4%”, “Fare cuts of 10%”: prices rose, and no increases. */
const severalChanges = / (?:increase|rise|cut|reduction|hike)s$/i;

/** A change told as a noun: what changed stands after “in”, before the noun, or is the clause's subject. */
export function changeLabel(setting: Setting, { text, subject, last, speech }: Around): string {
  const { tokens, at, kind, lead } = setting;
  // “with the steepest drop, 9.4%, recorded in textiles and clothing”
  if (
    kind === 'growth' &&
    tokens[at + 1]?.text === ',' &&
    /^(?:recorded|seen|reported|registered|found)$/.test(tokens[at + 2]?.low ?? '') &&
    tokens[at + 3]?.low === 'in'
  ) {
    const where = trimmed(tokens, at + 4, tokens.length);
    if (where) {
      if (tokens[where.end]?.low === 'and' && isPlain(tokens[where.end + 1])) where.end += 2;
      return textOf(text, tokens, where);
    }
  }
  if (kind === 'growth' && /^(?:more|fewer|less)$/.test(wordAfter(setting))) {
    const noun = textOf(text, tokens, phraseFrom(tokens, at + 2, tokens.length));
    // “household energy cost 8% less”: a clause with its own verb is about its own subject.
    // “Food stores sold 0.8 per cent more and non-food shops 4.4 per cent more”
    const start = clauseOf(setting)?.start ?? at;
    const own = setting.group || lead < start ? '' : textOf(text, tokens, trimmed(tokens, start, lead + 1));
    if (noun === '' && own !== '' && clauseOf(setting)?.joint === 'and') return own;
    if (noun === '' || !isPlain(tokens[at + 2])) return (setting.group && subject) || last || subject;
    return /^(?:use|consume)$/.test(setting.group?.verb.lemma ?? '') ? `${noun} use` : noun;
  }
  const next = nextPrice(setting, text);
  if (next !== '') return next;
  const change = changeNoun(setting);
  // “a pay rise of £1,400 a year for a full-time worker”: what rises stands before it.
  const own = tokens[lead - 2];
  if (
    own &&
    change?.before &&
    kind === 'amount' &&
    tokens[lead]?.low === 'of' &&
    tokens[lead - 1]?.low === change.noun &&
    isPlain(own) &&
    determiners.has(tokens[lead - 3]?.low ?? '') &&
    /^(?:pay|tax|wage|price|rent|rate|fee|fare|salary|duty)$/.test(own.low)
  ) {
    const by = tokens.findIndex(({ low }, index) => index > at && index <= at + 3 && low === 'for');
    const whom =
      by < 0
        ? ''
        : textOf(
            text,
            tokens,
            phraseFrom(tokens, by + (determiners.has(tokens[by + 1]?.low ?? '') ? 2 : 1), tokens.length),
          );
    return `${own.low} ${change.noun}${whom === '' ? '' : ` for ${whom}`}`;
  }
  // “proceeds of £9 million and a gain of £2 million”: made by the same sale, and no more proceeds.
  const mine = clauseOf(setting);
  if (
    change?.noun === 'gain' &&
    change.before &&
    isMoney(setting.found.unit) &&
    mine?.joint === 'and' &&
    !setting.group &&
    tokens[mine.start]?.low === 'a' &&
    leadOf(setting) === 'of'
  )
    return textOf(text, tokens, trimmed(tokens, mine.start, lead));
  // “will receive a 4% increase to their base budget”
  const behind =
    change && !change.before && wordAfter(setting) === change.noun
      ? changedBehind(setting, text, at + 2)
      : '';
  if (behind !== '') return behind;
  // “a quarter of the 3,200 increase”: in what was spoken of.
  const size = kind === 'amount' && change && !change.before && wordAfter(setting) === change.noun;
  if (size && /^(?:increase|rise|decrease|reduction|decline|drop)$/.test(change.noun)) {
    const by = tokens[at + 2]?.low ?? '';
    const what = /^(?:in|of)$/.test(by)
      ? textOf(text, tokens, phraseFrom(tokens, at + 3, tokens.length))
      : subject || last;
    if (what !== '') return `${change.noun} in ${lowered(what)}`;
  }
  // “made a loss of €48 million”
  if (!change || (kind !== 'growth' && (!change.before || /^(?:loss|saving)$/.test(change.noun)))) return '';
  // “the mayor wants growth of around 5.5%”
  if (
    change.noun === 'growth' &&
    change.before &&
    setting.group &&
    !setting.group.passive &&
    /^(?:want|expect|forecast|target|seek|foresee|predict|aim|plan|project)$/.test(
      setting.group.verb.lemma,
    ) &&
    tokens[setting.group.end]?.low === 'growth'
  )
    // “Economists had forecast growth of 2.1%”: of what was told before.
    return subject !== '' && subject === speech.label
      ? subject
      : /^(?:expect|forecast|foresee|predict|project)$/.test(setting.group.verb.lemma)
        ? 'Expected growth'
        : 'Growth';
  const clause = clauseOf(setting);
  const end = clause?.end ?? tokens.length;
  // “an increase in turnover of 25% in this line”, “growth for exports of 4%”
  for (let index = lead - 1; change.before && index > Math.max(clause?.start ?? 0, lead - 9); index--) {
    if (/^(?:in|for)$/.test(tokens[index]?.low ?? '') && changes.has(tokens[index - 1]?.low ?? '')) {
      const named = trimmed(tokens, index + 1, lead);
      // “growth in the coming year of 5%”, “growth in the middle of our 4-6% range”
      if (
        named &&
        !within.test(tokens[index + 1]?.low ?? '') &&
        !within.test(tokens[index + 2]?.low ?? '') &&
        !periods.has(tokens[named.end - 1]?.low ?? '')
      )
        return textOf(text, tokens, named);
      const when = trimmed(tokens, index + 1, lead);
      const what =
        when && isPlain(tokens[index - 2])
          ? phraseBefore(tokens, index - 1, setting.group?.end ?? clause?.start ?? 0)
          : null;
      const name = what ? textOf(text, tokens, what) : '';
      if (name !== '')
        return isAdjective(name.toLowerCase()) || name === 'organic' ? `${name} ${change.noun}` : name;
    }
  }
  const inAfter = tokens
    .slice(at, Math.min(end, at + 5))
    .findIndex(({ low }) => low === 'in' || low === 'of' || low === 'for');
  const leads = tokens
    .slice(at + 1, at + inAfter)
    .some(({ low }) => /^(?:after|before|from|on|over|since|against|by|to)$/.test(low));
  // “growth of 7.1% after the deduction of inflation”: not in inflation.
  if (inAfter > 0 && !leads) {
    // “A 10% change in the oil price | would affect profit”
    const verb = clause?.groups.find(({ start, verb: { form } }) => start > at + inAfter && form !== 'ing');
    const bare = verb && setting.group === null && auxiliaries.has(tokens[verb.start]?.low ?? '');
    const named = trimmed(tokens, at + inAfter + 1, bare ? verb.start : end);
    const isWhen =
      (named && periods.has(tokens[named.end - 1]?.low ?? '')) ||
      (named &&
        /^(?:first|second|third|fourth|last|next|final|same|previous)$/.test(
          tokens[named.start]?.low ?? '',
        )) ||
      tokens[at + inAfter + 1]?.type === 'number';
    // “an increase of 5.2 per cent in nominal and 1.7 per cent in real terms”
    // … but “a drop in real estate investment”.
    const terms =
      /^(?:nominal|real|cash|relative|absolute|annual|volume|value)$/.test(
        tokens[at + inAfter + 1]?.low ?? '',
      ) && tokens[at + inAfter + 2]?.low !== 'estate';
    if (named && !isWhen && !terms) {
      // “an increase in the number of people who use the park”
      const who = plainNouns.has(tokens[named.end - 1]?.low ?? '') && tokens[named.end]?.low === 'who';
      const rest = who ? restText(text, tokens, named.end + 1, end) : '';
      const what = textOf(text, tokens, named);
      // “a 3% pay increase for nurses”: their pay.
      const measure = tokens.slice(at + 1, at + inAfter - 1);
      // “rate increases of 5 percent for water”: its rates.
      const priced = tokens[lead - 2]?.low ?? '';
      if (change.before && tokens[at + inAfter]?.low === 'for' && isPrice.test(priced))
        return `${priced.replace(/s?$/, 's')} for ${what}`;
      const isPay =
        tokens[at + inAfter]?.low === 'for' &&
        /^(?:pay|wage|salary|price|fee|rent|tax|levy|duty|toll)$/.test(measure.at(-1)?.low ?? '');
      const name = isPay ? `${measure.map(({ text: word }) => word).join(' ')} for ${what}` : what;
      return rest !== '' && rest.split(' ').length <= 9 ? `${name} who ${rest}` : name;
    }
  }
  if (change.before) {
    const whole = phraseBefore(tokens, lead, Math.max(clause?.start ?? 0, setting.group?.end ?? 0));
    const named =
      whole &&
      whole.end - whole.start > 1 &&
      !comparative.test(tokens[whole.start]?.low ?? '') &&
      !/^(?:further|even|real|nominal|overall|strong|steady|double-digit|cumulative|annual|sharp|record|slight|similar|small|modest|net|average|year-on-year)$/.test(
        tokens[whole.start]?.low ?? '',
      );
    // “a consumer price rise of 3%”: prices rose.
    if (named)
      return textOf(text, tokens, whole)
        .replace(severalChanges, '')
        .replace(/(?<=\b(?:price|wage|rent|fare))(?= \w+$|$)/i, 's');
  } else {
    const noun = phraseFrom(tokens, at + 1, end);
    const name = noun
      ? textOf(text, tokens, noun).replace(
          /^(?:year|month|quarter|week)-(?:over|on)-(?:year|month|quarter|week) (?=\S+ )| totall?ing$/g,
          '',
        )
      : '';
    const bare =
      /^(?:(?:annual|year-on-year|further|like-for-like|net|average|overall|real-terms|real|monthly|quarterly|yearly)\s)*\w+$/i.test(
        name,
      );
    // “the 4.4% rise analysts had expected”
    if (name !== '' && !bare && !isForecaster(name)) return name;
  }
  // “Our goal remains a 30% cut”: in what was spoken of before.
  if (/^(?:\S+ )?(?:target|goal|aim|ambition|objective|commitment|pledge|promise)$/i.test(subject))
    return last || speech.subject || speech.label || subject;
  // “There was a 6% rise on 2012”, “… 40 calls; a 6% rise”: of what was told before.
  const bare = !setting.group || tokens[setting.group.start - 1]?.low === 'there';
  return last !== '' && setting.group === null ? last : subject || last || (bare ? speech.label : '');
}

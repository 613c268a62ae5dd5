/** Two numbers of one label in one sentence, each for something else, are told apart by it. */
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { isShareVerb } from '../parts/part.ts';
import { isAdjective, isPlural } from '../../words/classes.ts';
import { isForecaster } from './held-against.ts';
import { inEach } from '../lists/in-each.ts';
import { ofEachGroup } from './each-group.ts';
import { heldByEach } from './held-by-each.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isPercent, isPoints } from '../../numbers/units.ts';
import { clauseOf, wordAfter, type Setting } from '../setting.ts';
import { isTogether } from '../../words/as-one-word.ts';
import { determiners, periods, prepositions } from '../../words/words.ts';

/** “81.4 years for men and 84.9 years for women”: Life expectancy for men, Life expectancy for women. */
export function distinguish(settings: Setting[], text: string): void {
  const plain = settings.map(({ label }) => label);
  settings.forEach((setting, index) => {
    // “5% for shops, the most since 2019, and 6% for stalls”: a year tells of neither.
    const other = settings.slice(index + 1).find(({ kind }) => kind !== 'date');
    if (
      !other ||
      other.label !== plain[index] ||
      other.found.unit !== setting.found.unit ||
      setting.label === ''
    )
      return;
    if (other.kind !== setting.kind || !isNext(setting, other)) return;
    const [one, two] = [groupedBy(text, setting), groupedBy(text, other)];
    // “Employment” names no men.
    const names = ` ${plain[index]?.toLowerCase() ?? ''} `.includes(` ${one?.what.toLowerCase() ?? ''} `);
    if (!one || !two || one.by !== two.by || names) return;
    // The second of three has its own name by now.
    if (setting.label === plain[index]) setting.label = `${ofAll(setting.label)} ${one.by} ${one.what}`;
    // “12% in young adults and 31% in older ones”
    other.label = `${ofAll(other.label)} ${two.by} ${two.what.replace(/\bones$/, one.what.split(' ').at(-1) ?? 'ones')}`;
  });
}

/** Whether the second goes on from the first, an aside left out. */
function isNext({ clause }: Setting, other: Setting): boolean {
  const own = clauseOf(other);
  if (other.clause - clause <= 1) return true;
  return other.clause - clause <= 3 && /\band$/.test(own?.joint ?? '') && own?.start === other.at;
}

/** “from 16 percent to 13 percent in mining and from 10 percent to 9 percent in farming”: both levels of each. */
export function distinguishMoves(settings: Setting[], text: string): void {
  settings.forEach((first, index) => {
    const four = settings.slice(index, index + 4);
    const leads = four.map(({ tokens, lead }) => tokens[lead]?.low ?? '').join(' ');
    if (four.length < 4 || leads !== 'from to from to' || first.label === '') return;
    if (four.some(({ label, found }) => label !== first.label || found.unit !== first.found.unit)) return;
    const name = first.label;
    const groups = [1, 3].map((nth) => groupedBy(text, four[nth] as Setting));
    four.forEach((setting, nth) => {
      const of = groups[nth < 2 ? 0 : 1];
      if (groups[0] && groups[1] && of) setting.label = `${name} ${of.by} ${of.what}`;
    });
  });
}

/** “The rate among those under 60 is 8%: 9% for men and 7% for women”: men are not all those. */
const ofAll = (label: string): string => label.replace(/ among those .+$/, '');

/** “for men” right after a number; times and other numbers tell nothing apart. */
function groupedBy(text: string, setting: Setting): { by: string; what: string } | null {
  const { tokens, at } = setting;
  const by = tokens[at + 1]?.low ?? '';
  const end = clauseOf(setting)?.end ?? at;
  if (!/^(?:for|in|among|at|from)$/.test(by) || !prepositions.has(by)) return null;
  const phrase = trimmed(tokens, at + 2, end);
  if (!phrase || phrase.end - phrase.start > 4 || periods.has(tokens[phrase.end - 1]?.low ?? '')) return null;
  const what = textOf(text, tokens, phrase);
  // “5.2 per cent in nominal and 1.7 per cent in real terms”
  const terms = /^(?:nominal|real)$/.test(what) ? ' terms' : '';
  return tokens[phrase.start]?.type === 'word' ? { by, what: what + terms } : null;
}

/** “Exports and imports grew 9.1% and 7.6%”: the n-th number belongs to the n-th thing, and all are of one kind. */
export function respectively(
  settings: Setting[],
  text: string,
  subjectOf: (setting: Setting) => string,
  before: string[] = [],
): void {
  for (let index = 0; index < settings.length;) {
    const run = runFrom(settings, index);
    index += run.length;
    const first = run[0];
    if (!first || run.length < 2) continue;
    const held =
      heldByEach(text, run) ?? inEach(text, run) ?? (isTold(run) ? ofEachGroup(run, before) : null);
    if (held) {
      run.forEach((setting, nth) => (setting.label = held[nth] ?? setting.label));
      continue;
    }
    // “…, or 2.8%, 29.7% and 67.4% of the total”: of the numbers just told.
    const again = /\bor$/.test(clauseOf(first)?.joint ?? '') && clauseOf(first)?.start === first.at;
    const things =
      again || isForecaster(subjectOf(first)) ? [] : (conjunctsNamed(first) ?? conjunctsOf(subjectOf(first)));
    const named = run.every(({ label }) => label === first.label) ? conjunctsOf(first.label) : [];
    const kinds = things.length === run.length || named.length === run.length ? null : twoKinds(text, run);
    if (kinds && isTold(run)) {
      run.forEach((setting, nth) => (setting.label = kinds[nth] ?? setting.label));
      continue;
    }
    // “growth of income of urban and rural residents of 5.5% and 7.5% respectively”
    if (things.length !== run.length && named.length === run.length && isTold(run)) {
      run.forEach((setting, nth) => {
        setting.label = raised(named[nth] ?? setting.label);
        setting.kind = first.kind;
      });
      continue;
    }
    const industries =
      run.length === 3
        ? /^(?:The )?(?:three )?(?:[Ii]ndustr|[Ss]ector)(?:ie)?s[’'] (share of .+)$/.exec(first.label)?.[1]
        : undefined;
    // “The three industries accounted for 17.3, 39.1 and 43.6 percent”: statistics name them in this order.
    if (industries !== undefined) {
      run.forEach((setting, nth) => {
        setting.label = `${['Primary', 'Secondary', 'Tertiary'][nth] ?? ''} industry’s ${industries}`;
      });
      continue;
    }
    const pair = run.length === 2 ? moreThan(first, subjectOf(first)) : null;
    if (pair && isTold(run)) {
      run.forEach((setting, nth) => (setting.label = raised(pair[nth] ?? setting.label)));
      continue;
    }
    if (things.length !== run.length) {
      inTurn(text, settings, run);
      continue;
    }
    const whole = sharedWhole(text, run.at(-1) ?? first);
    run.forEach((setting, nth) => {
      // “with that of machinery and new materials growing 11.5 percent and 14.2”: of the measure told before.
      const isThat = /^(?:(?:that|those) )?of /i.test(things[0] ?? '') && named.length === run.length;
      const thing = ((isThat ? named : things)[nth] ?? '').replace(/^(?:(?:(?:that|those) )?of |the )/, '');
      setting.label = whole === '' ? raised(thing) : shareOf(raised(thing), whole);
      setting.kind = first.kind;
      setting.sign = first.sign;
    });
  }
}

/** “Boys are affected more often than girls, at 9.7 and 6.8 per cent respectively”: one and the other. */
function moreThan({ tokens, at }: Setting, subject: string): string[] | null {
  const than = tokens.slice(0, at).findLastIndex(({ low }) => low === 'than');
  const other = tokens[than + 1];
  return than > 0 && than > at - 5 && other && isPlural(other.low) && isPlural(subject.toLowerCase())
    ? [subject, other.text]
    : null;
}

/** “The share of paved and unpaved paths in poor condition”, where only the paths were named. */
function twoKinds(text: string, run: Setting[]): string[] | null {
  const [first, other] = run;
  const label = lowered(first?.label ?? '');
  if (!first || run.length !== 2 || label === '' || other?.label !== first.label) return null;
  const said = text.slice(first.tokens[0]?.start ?? 0, first.found.start);
  const at = said.lastIndexOf(` ${label}`);
  const [, one = '', two = ''] = /\b([\p{L}-]+) and ([\p{L}-]+)$/u.exec(said.slice(0, Math.max(at, 0))) ?? [];
  return one !== '' && (isAdjective(two) || /ed$/.test(two))
    ? [one, two].map((kind) => raised(`${kind} ${label}`))
    : null;
}

/** Whether “respectively” stands right behind the last of them. */
const isTold = (run: Setting[]): boolean =>
  run.at(-1)?.tokens[(run.at(-1)?.at ?? 0) + 1]?.low === 'respectively';

/** “crude birth and death rates of 8.5 and 11.7”: two things before “of”. */
function conjunctsNamed({ tokens, lead, clauses, clause }: Setting): string[] | null {
  if (tokens[lead]?.low !== 'of') return null;
  const [own, before] = [clauses[clause], clauses[clause - 1]];
  const and = own ? tokens.slice(own.start - 1, own.start).some(({ low }) => low === 'and') : false;
  const from = before?.groups.at(-1)?.end ?? before?.start ?? 0;
  const words = and && own && own.groups.every(({ start }) => start > lead) ? tokens.slice(from, lead) : [];
  const named = words.map(({ text }) => text).join(' ');
  return words.length > 2 &&
    words.length <= 7 &&
    words.every(({ type }) => type === 'word') &&
    / and /.test(named)
    ? withMeasure(conjunctsOf(named))
    : null;
}

/** “crude birth | death rates”: the measure is told once. */
function withMeasure(parts: string[]): string[] {
  const measure = parts.at(-1)?.split(' ').at(-1) ?? '';
  return /^(?:rates|prices|costs|levels|times|ratios|margins|shares)$/.test(measure)
    ? parts.map((part) => (part.endsWith(measure) ? part : `${part} ${measure}`).replace(/s$/, ''))
    : parts;
}

/** “44% of recruits and 31% of managers, compared with 36% and 22%”: as many numbers as things before them. */
function inTurn(text: string, settings: Setting[], run: Setting[]): void {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return;
  const told = settings
    .slice(0, settings.indexOf(first))
    .filter(({ kind }) => kind !== 'date')
    .slice(-run.length);
  const lead = first.tokens.slice(Math.max(0, first.lead - 1), first.lead + 1);
  const turns =
    (/\bor$/.test(clauseOf(first)?.joint ?? '') && clauseOf(first)?.start === first.at) ||
    lead.some(({ low }) => /^(?:compared|against|up|down|from|versus)$/.test(low)) ||
    first.tokens.slice(last.at + 1, last.at + 7).some(({ low }) => low === 'respectively') ||
    // “deposits stood at 612 billion yuan and loans at 547 billion, 8.8 and 9.4 percent more than a year before”
    (first.kind === 'growth' &&
      /^(?:more|less|higher|lower|fewer)$/.test(first.tokens[last.at + 1]?.low ?? '') &&
      told.every(({ kind }) => kind === 'amount')) ||
    // “…, which was 1.5 percentage points and 3 percentage points faster than that of all firms”
    (isPoints(last.found.unit) &&
      /^(?:faster|slower|higher|lower|more|less)$/.test(wordAfter(last)) &&
      told.every(({ found }) => isPercent(found.unit))) ||
    // “for urban residents it was 41,900 yuan and for rural residents 18,760 yuan, with growth of 5.0 and 7.9 percent”
    (first.kind === 'growth' &&
      /^(?:growth|increases?|rises?)$/.test(first.tokens[first.lead - 1]?.low ?? '') &&
      told.every(({ kind }) => kind === 'amount'));
  const names = new Set(told.map(({ label }) => label));
  if (!turns || told.length !== run.length || names.size !== run.length) return;
  const whole = sharedWhole(text, last);
  run.forEach((setting, nth) => {
    const label = told[nth]?.label ?? setting.label;
    setting.label = whole === '' ? label : shareOf(label, whole);
  });
}

/** “accounting for 8.5, 40.8 and 50.7 percent of GDP respectively”: what they are shares of; '' where they are none. */
function sharedWhole(text: string, { tokens, at, governing }: Setting): string {
  return tokens[at + 1]?.low === 'of' &&
    governing &&
    (isShareVerb(governing, tokens) || governing.verb.lemma === 'contribute')
    ? textOf(
        text,
        tokens,
        phraseFrom(tokens, at + 2 + (determiners.has(tokens[at + 2]?.low ?? '') ? 1 : 0), tokens.length),
      )
    : '';
}

/** The numbers of one unit that follow each other with nothing but “,” and “and” between them. */
function runFrom(settings: Setting[], index: number): Setting[] {
  const run: Setting[] = [];
  for (let at = index; at < settings.length; at++) {
    const [setting, last] = [settings[at], run.at(-1)];
    if (!setting || (last && !(sameUnit(last, setting) && isJoined(last, setting)))) break;
    run.push(setting);
  }
  return run;
}

const sameUnit = (one: Setting, other: Setting): boolean =>
  one.found.unit === other.found.unit && one.kind !== 'date' && other.kind !== 'date';

const isJoined = ({ tokens, at, clause }: Setting, next: Setting): boolean =>
  // “cuts reached 1.8 trillion, and 260 billion was issued”: the second opens a sentence of its own.
  !(next.clause > clause && next.clauses[next.clause]?.groups.some(({ start }) => start > next.at)) &&
  next.at - at <= 5 &&
  tokens.slice(at + 1, next.at).some(({ low }) => low === 'and' || low === ',') &&
  tokens
    .slice(at + 1, next.at)
    .every(({ low }) =>
      /^(?:and|,|to|by|of|about|around|nearly|over|almost|just|more|less|than|some)$/.test(low),
    );

const isMeasure =
  /\b(?:investment|sales|exports|imports|trade|revenues?|incomes?|spending|consumption|numbers|turnover|profits?)$/i;

/**
 * The things that one phrase names together, each in full: “primary and secondary industries” are Primary
 * industries and Secondary industries; “income of urban and rural residents” is two incomes.
 */
export function conjunctsOf(phrase: string): string[] {
  if (isTogether(phrase)) return [phrase];
  // “cities at and above the prefectural level” are named once; “3D printers” are a thing.
  const parts = phrase.split(/, and | and (?!above |below |over |under |\d+(?![\dA-Z]))|, | or /);
  // “energy and water use per unit of output”: the measure of each.
  const [, plain, per = ''] = /^(.+?)( per (?:unit of |head|capita|[a-z]+).*)$/.exec(phrase) ?? [];
  if (plain !== undefined && !/, | and | or /.test(per) && parts.length > 1)
    return conjunctsOf(plain).map((part) => `${part}${per}`);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return parts;
  const lead = /^(.+ (?:in|to|from|of|for|among|by|with|on) (?:the )?)(.+)$/.exec(first);
  // “Output of large plants, fixed investment and retail sales”: the others are measures themselves.
  const apart =
    parts.slice(1).some((part) => isMeasure.test(part)) &&
    !isMeasure.test(lead?.[2] ?? '') &&
    /^(?:value added|output|production|yields?|volumes?|profits?) of /i.test(lead?.[1] ?? '');
  const prefix = apart ? '' : (lead?.[1] ?? '');
  const firsts = [lead?.[2] ?? first, ...parts.slice(1, -1)];
  const words = last.split(' ');
  // “manufacturing and health care”: a trade stands alone, unless a measure of both follows.
  const trade =
    firsts.some((part) => /(?:ing|tion|ment|ture|stry|ism)$/.test(part)) &&
    !isPlural(words.at(-1)?.toLowerCase() ?? '');
  const shares =
    words.length > 1 &&
    !trade &&
    firsts.every(
      (part) => !part.includes(' ') && (isAdjective(part.toLowerCase()) || !isPlural(part.toLowerCase())),
    ) &&
    !/^(?:[A-Z]|the$)/.test(words[0] ?? '') &&
    !/ (?:in|to|from|of|for) /.test(last);
  const suffix = shares ? ` ${words.slice(1).join(' ')}` : '';
  const others = parts.slice(1).every((part) => !/ (?:in|to|from|of|for|among|by) /.test(part));
  return parts.map((part, nth) => {
    // “in public administration and in construction”: the small word is told twice.
    const twice = prefix.trimEnd().split(' ').at(-1) ?? '';
    const own =
      nth > 0 && part.startsWith(`${twice} `)
        ? prefix + part.slice(twice.length + 1)
        : nth === 0 || !others
          ? part
          : `${prefix}${part}`;
    return nth === parts.length - 1 ? own : `${own}${suffix}`;
  });
}

/** Labels taken over from what was spoken of: the clause's subject, the number before, what a comparison is with. */
import { lowered, raised } from '../phrases/naming.ts';
import { isSeveral } from '../phrases/last-word.ts';
import { restEnd, type Around } from './around.ts';
import { isPlain } from '../words/classes.ts';
import { isForecast } from './compared/held-against.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { withRest } from '../phrases/said.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from './setting.ts';
import { restText } from '../phrases/rest.ts';
import { isMoney } from '../numbers/units.ts';
import { periods, prepositions } from '../words/words.ts';

/** “For other state routes the figure was 61.2%”: what a sentence begins with. */
export function fronted({ tokens, clauses }: Setting, text: string): string {
  const first = clauses[0];
  const group = first?.groups[0];
  if (!first || !group || !/^(?:for|among|in|at)$/.test(tokens[first.start]?.low ?? '')) return '';
  const the = tokens.slice(first.start + 2, group.start).findIndex(({ low }) => low === 'the');
  const phrase = trimmed(tokens, first.start + 1, the < 0 ? group.start : first.start + 2 + the);
  return phrase && !periods.has(tokens[phrase.end - 1]?.low ?? '') && tokens[first.start + 1]?.type === 'word'
    ? textOf(text, tokens, phrase)
    : '';
}

/** “compared with 58% in 2023”, “up from 34%”, “against 58%”: the same thing at another time. */
function isCompared(setting: Setting): boolean {
  const lead = leadOf(setting);
  const before = setting.tokens[setting.lead - 1]?.low ?? '';
  // “how we did against the four priorities in our plan”: they are counted.
  const { tokens, at } = setting;
  if (
    lead === 'against' &&
    setting.found.unit === '' &&
    // “reports against 31 national indicators”: nothing was told yet that they are held against.
    (tokens[at - 1]?.low === 'the' || setting.told === null) &&
    isPlain(tokens[at + 1])
  )
    return false;
  if (/^(?:against|versus|vs)$/.test(lead)) return true;
  // “below the 3.9% forecast”: of the thing just told, where it was a change too.
  const { told } = setting;
  if (told && told.kind === setting.kind && setting.kind === 'growth' && isForecast(setting)) return true;
  // “by 61% to 39%”
  const other = setting.tokens[setting.at - 2];
  if (
    lead === 'to' &&
    other?.type === 'number' &&
    /[a-z%]$/i.test(other.text) &&
    other.text.replace(/[\d.,]/g, '') === setting.found.raw.replace(/[\d.,]/g, '')
  )
    return true;
  // “a loss of £3m, compared to a £11m profit”: another thing.
  if (
    isMoney(setting.found.unit) &&
    /^an?$/.test(setting.tokens[setting.at - 1]?.low ?? '') &&
    isPlain(setting.tokens[setting.at + 1])
  )
    return false;
  if (lead === 'with' || lead === 'to') return /^(?:compared|comparison)$/.test(before);
  // “15 percent of the price instead of 20”
  if (lead === 'of' && before === 'instead') return true;
  // “in 18 days rather than 27”
  if (lead === 'than' && before === 'rather') return true;
  // “…, from 7,900 donors” counts the donors.
  const counts = setting.found.unit === '' && isPlain(setting.tokens[setting.at + 1]);
  return lead === 'from' && (/^(?:up|down|compared)$/.test(before) || (before === ',' && !counts));
}

/** A number that is only compared with is told of the same thing. */
export function comparedLabel(setting: Setting, { text, last, subject, done }: Around): string {
  if (!isCompared(setting)) return '';
  // “Utilisation averaged 61%, and the average age of the fleet came down from 4.2 years”
  const own = clauseOf(setting);
  const first = own?.groups[0];
  const anew =
    own && first && leadOf(setting) === 'from' && first.start > own.start && first.end <= setting.lead;
  // “$4.0 million, or 15 cents per share, compared to $10.6 million”: of the whole, not of each.
  const whole = done.findLast(({ label }) => label !== '' && last.startsWith(`${label} per `));
  if (whole && !/^(?:per|an?|each)$/.test(wordAfter(setting))) return whole.label;
  // “at $2.9 billion, or 14 percent of spending, up from $310 million”: of the sum, and not of its share.
  const before = done.findLast(({ label }) => label !== '');
  const sum = isMoney(setting.found.unit)
    ? done.findLast(({ found, label }) => label !== '' && found.unit === setting.found.unit)
    : undefined;
  if (sum && before?.kind === 'percent' && /(?:[’']s?|as a) share of /.test(before.label)) return sum.label;
  // “answered on time, against the 90% target”
  const norm = wordAfter(setting);
  if (
    setting.kind === 'percent' &&
    last !== '' &&
    leadOf(setting) === 'against' &&
    /^(?:target|standard|goal|ambition|threshold|benchmark|minimum|ceiling|limit)$/.test(norm)
  )
    return `${norm} for ${lowered(last)}`;
  // “The number waiting over 65 weeks came down from 1,905”: the weeks only say which.
  const other = done.at(-1)?.clause !== setting.clause || isLimitOf(setting, done.at(-1));
  const label = (anew && subject !== '' && other ? subject : '') || last || subject;
  return inAnotherPlace(label, setting, text);
}

/** A time within what is counted, told before it. */
const isLimitOf = (setting: Setting, before: Setting | undefined): boolean =>
  before?.kind === 'duration' && setting.kind === 'amount' && setting.found.unit === '';

const area =
  '(?:region|state|country|nation|province|county|city|town|island|borough|sector|industry|district|network)';
/** “for the region as a whole”, “in the rest of the country”, “across Wales”: no month, and no quarter. */
const place = new RegExp(
  `^ (?:in|across|for) (the (?:(?:wider|whole|entire) |rest of the )?${area}|(?:neighbou?ring )?` +
    '(?!(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|Q\\d|FY)[A-Z][a-z]+(?: [A-Z][a-z]+)?)' +
    '(?= as a whole| and |[,;:)–—]|\\.(?!\\d)|$)',
);
/** “The city’s economy”: its place, and no person. */
const owner = new RegExp(
  `^(?:${area}[’']s (?=[a-z])|[A-Z][a-z]+[’']s (?=(?:economy|population|output)$))`,
  'i',
);

/** “against 4.1 percent in the region”, “against 21 minutes for the state”: the same, but not where the first was. */
function inAnotherPlace(label: string, { found, kind }: Setting, text: string): string {
  const after = text.slice(found.end, found.end + 60);
  const all = /^ (?:nationally|nationwide|statewide|regionally)\b/.exec(after)?.[0];
  if (all !== undefined) return label + all;
  const where = /^(?:percent|duration|ratio|growth)$/.test(kind) ? place.exec(after)?.[1] : undefined;
  if (where === undefined) return label;
  const here = new RegExp(` (?:in|at|across|for) (?:the ${area}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)$`);
  return `${raised(label.replace(owner, '').replace(/ our /, ' ')).replace(here, '')} in ${where}`;
}

/** The subject of a clause with a verb of its own, or what was told before it. */
export function inherited(
  setting: Setting,
  { text, subject, last, done, speech: { counted } }: Around,
): string {
  const group = setting.group;
  const own = group !== null;
  const clause = clauseOf(setting);
  // “840,000 tonnes, of which 71% was recycled”
  const after = clause?.groups.find((one) => one.start === setting.at + 1);
  if (
    !own &&
    after &&
    clause &&
    last !== '' &&
    /^(?:which|whom)$/.test(setting.tokens[setting.lead]?.low ?? '')
  ) {
    // “of which 60 basis points reflected lower rates”: what made it so.
    const cause = /^(?:reflect|stem|arise|derive)$/.test(after.verb.lemma)
      ? restText(
          text,
          setting.tokens,
          after.end + (prepositions.has(setting.tokens[after.end]?.low ?? '') ? 1 : 0),
          restEnd(setting),
        )
      : '';
    if (cause !== '') return cause;
    return withRest(
      text,
      setting.tokens,
      counted !== '' && last.toLowerCase().startsWith(counted.toLowerCase())
        ? counted
        : // “Late loans made up 2% of the book, of which 38% were …”: of those loans.
          (/^(.+?)[’']s? share of /.exec(last)?.[1] ?? last),
      after,
      setting.at + 1,
      restEnd(setting),
    );
  }
  // “…, up 7% on 2024”: of what was just told.
  if (
    own &&
    last !== '' &&
    /^(?:up|down)$/.test(group.verb.lemma) &&
    group.start === clauseOf(setting)?.start
  )
    return last;
  // “a project covering 96 hectares”, “…, reaching $3 billion”
  // “…, with exports growing 8.9% and imports falling 2.3%” tells of its own.
  const absolute =
    own &&
    clause !== undefined &&
    group.start > clause.start &&
    (setting.tokens[clause.start]?.low === 'with' ||
      clause.joint === 'and' ||
      // “rose by 2% with exports growing 3%”
      setting.tokens.slice(done.at(-1)?.at ?? group.start, group.start).some(({ low }) => low === 'with'));
  // “A technical college for 8,000 students, costing 650 million yuan, …”: the noun that waits for its verb.
  const waits = setting.clauses[setting.clause - 1];
  const costs =
    own && /^(?:cost|cover|span|measure|hous|hold)/.test(group.verb.lemma) && group.start === clause?.start;
  if (costs && waits && waits.groups.length === 0 && subject !== '' && setting.clause === 1) return subject;
  // “opened 31 restaurants and closed nine, ending the year with 742”: as many there are.
  if (
    own &&
    counted !== '' &&
    /^(?:end|finish|start|begin)$/.test(group.verb.lemma) &&
    leadOf(setting) === 'with' &&
    setting.found.unit === '' &&
    setting.kind === 'amount'
  )
    return counted;
  // “a buyback of up to $500 million, to be completed within 18 months”
  if (
    own &&
    last !== '' &&
    group.infinitive &&
    clause !== undefined &&
    group.start === clause.start + 1 &&
    clause.joint === ','
  )
    return last;
  // “market adjustments of 1.5%, merit increases averaging 2.2%”, “…, and its contribution to growth exceeding 25%”:
  // the noun that begins the clause is what is measured.
  if (
    own &&
    clause !== undefined &&
    last !== '' &&
    group.verb.form === 'ing' &&
    group.start > clause.start &&
    /,/.test(clause.joint) &&
    setting.lead < group.end &&
    /^(?:average|exceed|total|reach|surpass)$/.test(group.verb.lemma)
  ) {
    const measure = trimmed(
      setting.tokens,
      clause.start + (setting.tokens[clause.start]?.low === 'with' ? 1 : 0),
      group.start,
    );
    const name = measure?.end === group.start ? textOf(text, setting.tokens, measure) : '';
    if (name !== '' && name.split(' ').length <= 7)
      return group.verb.lemma === 'average' ? `average ${lowered(name)}` : name;
  }
  if (own && !absolute && last !== '' && group.verb.form === 'ing') return last;
  // “92.4% of emergencies within 8 minutes”, “310 agreements over 10 years”
  const beside = done.at(-1);
  if (
    setting.kind === 'duration' &&
    last !== '' &&
    (!own ||
      (/^(?:within|in|over)$/.test(leadOf(setting)) &&
        beside?.clause === setting.clause &&
        beside.kind !== 'date' &&
        beside.at > group.end - 1))
  )
    return last;
  // “national parks and reserves covering 2.7 million hectares”: of both.
  if (
    own &&
    absolute &&
    group.verb.form === 'ing' &&
    last.toLowerCase().endsWith(` and ${subject.toLowerCase()}`)
  )
    return last;
  // “has supported 7,800 apprentices and is to reach 10,000”: as many of what was counted.
  if (
    own &&
    group.infinitive &&
    group.verb.lemma === 'reach' &&
    setting.kind === 'amount' &&
    setting.found.unit === '' &&
    counted !== '' &&
    last !== '' &&
    !isSeveral(subject)
  )
    return counted;
  if (own && subject !== '') return subject;
  // “lowered its key rate on five occasions, by a total of 125 basis points, to 3.25%”: of what was lowered.
  const moves = setting.governing;
  const lead = setting.tokens
    .slice(Math.max(0, setting.lead - 3), setting.lead + 1)
    .map(({ low }) => low)
    .join(' ');
  if (
    !own &&
    moves &&
    !moves.passive &&
    /^(?:rise|fall)$/.test(moves.verb.class) &&
    /(?:^|\s)(?:by|to|from)(?: an? (?:total|average) of)?$/.test(lead) &&
    clause?.start !== undefined &&
    clause.start >= moves.end
  ) {
    const until = setting.tokens.findIndex(
      ({ low, type }, at) => at >= moves.end && (type !== 'word' || prepositions.has(low)),
    );
    const object = trimmed(setting.tokens, moves.end, until < 0 ? clause.start : until);
    const name = textOf(text, setting.tokens, object);
    if (
      name !== '' &&
      // “increased rather faster, by 8.2%”
      !/^(?:(?:rather|much|even|slightly|far|somewhat|still) )?(?:faster|slower|more|less|further|sharply|higher|lower)$/.test(
        name,
      ) &&
      !last.toLowerCase().includes(name.toLowerCase())
    )
      return name;
  }
  // “25 billion yuan in 28 projects and 74 billion yuan in …”: of the other sum.
  // “bankruptcies rose for the third quarter, by 18%”: nothing was measured since that verb.
  const governed = setting.clauses.findIndex(
    ({ groups }) => setting.governing !== null && groups.includes(setting.governing),
  );
  if (!own && subject !== '' && leadOf(setting) === 'by' && (done.at(-1)?.clause ?? -1) < governed)
    return subject;
  // “turnover among staff, at 31%, is”
  if (!own && subject !== '' && leadOf(setting) === 'at' && clause?.start === setting.lead) return subject;
  // “grew by £20m or 12%”: the same said otherwise.
  if (
    !own &&
    clause?.start === setting.at &&
    /\bor$/.test(clause.joint) &&
    setting.told?.clause === setting.clause - 1
  )
    return setting.told.label || last || subject;
  const twin = own
    ? undefined
    : done.findLast(
        ({ found, label }) => label !== '' && found.unit !== '' && found.unit === setting.found.unit,
      );
  return twin?.label ?? (last || subject);
}

/** Labels of what stands before “of”: a dividend of $0.62, an adjusted operating margin of 16.5%. */
import { type Around } from './around.ts';
import { isPerson, isPlain, isPlural } from '../words/classes.ts';
import { nominals, times } from './deeds.ts';
import { lowered } from '../phrases/naming.ts';
import { textOf, type Phrase } from '../phrases/phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { clauseOf, type Setting } from './setting.ts';
import { isMoney } from '../numbers/units.ts';
import { ingOf, verbOf } from '../words/verbs.ts';
import { joinedStart } from '../subjects/waiting.ts';
import { determiners, periods, measuresOnly } from '../words/words.ts';

/** “a dividend of $0.62”, “an adjusted operating margin of 16.5%”; “a total of” says nothing itself. */
export function ofLabel(setting: Setting, { text, subject, last, done, speech }: Around): string {
  const { tokens, lead, group } = setting;
  if (tokens[lead]?.low !== 'of') return '';
  const clause = clauseOf(setting);
  const phrase = phraseBefore(tokens, lead, Math.max(clause?.start ?? 0, group?.end ?? 0));
  // “a total dividend for the year of 14.2 pence”
  // “net debt at the year end of £58.3m”
  const period =
    phrase &&
    tokens
      .slice(phrase.start, phrase.end)
      .every(
        ({ low }) =>
          periods.has(low) ||
          /^(?:financial|fiscal|calendar|full|whole|coming|current|past|previous)$/.test(low),
      );
  const measured =
    period &&
    determiners.has(tokens[phrase.start - 1]?.low ?? '') &&
    /^(?:for|at|in)$/.test(tokens[phrase.start - 2]?.low ?? '')
      ? phraseBefore(tokens, phrase.start - 2, Math.max(clause?.start ?? 0, group?.end ?? 0))
      : null;
  if (measured) return textOf(text, tokens, measured);
  if (!phrase) return '';
  // “Research | and development spending of £49 million”: one noun across “and”.
  if (!group && phrase.start === clause?.start && clause.joint === 'and' && phrase.end - phrase.start > 1)
    phrase.start = nameStart(tokens, joinedStart(tokens, setting.clauses, setting.clause), phrase.start);
  // “had cash and bank balances of £41 million”
  const earlier = setting.clauses[setting.clause - 1];
  const verb = earlier?.groups.at(-1);
  const twins =
    verb && !group && clause?.joint === 'and' && phrase.start === clause.start && isMoney(setting.found.unit);
  if (
    twins &&
    /^(?:balances|equivalents|deposits|expenses|charges|liabilities|facilities)$/.test(
      tokens[phrase.end - 1]?.low ?? '',
    )
  )
    phrase.start = nameStart(tokens, verb.end, phrase.start);
  // “The spending includes running costs of £4 million”
  const includes = tokens.slice(phrase.start, phrase.end - 1).findIndex(({ low }) => /^includes?$/.test(low));
  if (includes >= 0) phrase.start += includes + 1;
  // “after delivering savings of £38 million”, “…, outpacing inflation of 3.4%”
  const first = tokens[phrase.start]?.low ?? '';
  const ahead = tokens[phrase.start - 1]?.low ?? '';
  if (
    phrase.end - phrase.start > 1 &&
    /[a-z]{3,}ing$/.test(first) &&
    // “after restructuring costs of £14 million”: a kind of cost.
    !/^(?:costs?|charges?|expenses?|profits?|loss|losses|margins?|fees?|expenditure|income)$/.test(
      tokens[phrase.end - 1]?.low ?? '',
    ) &&
    (/^(?:after|by|despite|before|while|each|both|all|includes|include)$/.test(ahead) ||
      (ahead === ',' && verbOf(first) !== null))
  )
    phrase.start++;
  // “still short of our target of 50%”
  if (tokens[phrase.start]?.low === 'short' && tokens[phrase.start + 1]?.low === 'of') {
    phrase.start += 2;
    while (determiners.has(tokens[phrase.start]?.low ?? '')) phrase.start++;
  }
  // “remains short of the 10% we aim for”
  if (/^(?:short|shy)$/.test(tokens[lead - 1]?.low ?? '') && subject !== '') return `${subject} target`;
  // “a return on capital of at least 15%”: all that the article begins.
  const whole = phraseBefore(tokens, phrase.start - 1, Math.max(clause?.start ?? 0, group?.end ?? 0));
  if (
    whole &&
    /^(?:on|in|to|for|from|with)$/.test(tokens[phrase.start - 1]?.low ?? '') &&
    whole.end === phrase.start - 1 &&
    // “Return on invested capital of 14.8%”: it begins what is told.
    (/^an?$/.test(tokens[whole.start - 1]?.low ?? '') ||
      (!group && whole.start === clause?.start && setting.clause === 0)) &&
    !measuresOnly.has(tokens[phrase.end - 1]?.low ?? '')
  )
    return textOf(text, tokens, { start: whole.start, end: phrase.end });
  // “the lower end of the trustees’ target of six months”
  const edge = tokens.slice(phrase.start, phrase.end).findIndex(({ low }) => low === 'of');
  if (
    /^(?:lower|upper|top|bottom|low|high)$/.test(first) &&
    /^(?:end|edge|half)$/.test(tokens[phrase.start + 1]?.low ?? '') &&
    edge > 0
  ) {
    phrase.start += edge + 1;
    if (determiners.has(tokens[phrase.start]?.low ?? '')) phrase.start++;
  }
  // “Teachers left at a rate of 14% a year”
  if (
    setting.kind === 'percent' &&
    tokens[lead - 1]?.low === 'rate' &&
    tokens[lead - 3]?.low === 'at' &&
    group?.verb.class === 'deed' &&
    group.verb.form === 'past' &&
    !group.passive &&
    group.end === lead - 3 &&
    subject !== ''
  )
    return `${subject} ${isPerson(subject.split(' ').at(-1)?.toLowerCase() ?? '') ? 'who' : 'that'} ${tokens[group.at]?.text ?? ''}`;
  // “an operating margin before special items of at least 9%”, “growth of value added above the designated size of 7%”
  const measure = wholeBefore(setting, phrase);
  if (measure) return textOf(text, tokens, measure);
  const words = phrase.end - phrase.start;
  const head = tokens[phrase.end - 1]?.low ?? '';
  // “at a cost of $1,140 an ounce”
  if (
    words === 1 &&
    /^(?:cost|rate|value)$/.test(head) &&
    /^(?:a|an)$/.test(tokens[phrase.start - 1]?.low ?? '') &&
    /^(?:at|for|with)$/.test(tokens[phrase.start - 2]?.low ?? '') &&
    (done.at(-1)?.at ?? 0) >= (group?.end ?? Infinity)
  )
    return costOf(head, done.at(-1)?.label ?? '', subject);
  // “he promised wage subsidies lasting six months, at a cost of 1.6 billion”: of what was told before.
  if (
    words === 1 &&
    head === 'cost' &&
    tokens[phrase.start - 1]?.low === 'a' &&
    tokens[phrase.start - 2]?.low === 'at' &&
    clause?.joint === ',' &&
    clause.start === phrase.start - 2 &&
    last !== ''
  )
    return last.split(' ').length <= 4 ? `Cost of ${lowered(last)}` : 'Cost';
  // “ahead of our target of 82 percent”
  if (
    words === 1 &&
    /^(?:target|limit|goal|aim|hope)$/.test(head) &&
    determiners.has(tokens[phrase.start - 1]?.low ?? '')
  )
    return head === 'hope' ? 'target' : head;
  // “slowed to an annual average of 2.6 per cent”
  const onlyMeasure =
    words === 1 ||
    tokens
      .slice(phrase.start, phrase.end)
      .every(({ low }) =>
        /^(?:annual|monthly|quarterly|yearly|weekly|daily|average|mean|median|high|low|record|peak|level|total|highest|lowest|best|worst|fastest|slowest)$/.test(
          low,
        ),
      );
  // “Together with the interim payment this makes a total of £0.29”
  const kind = /^(?:final|interim|first|second|special) (.+)$/i.exec(last || speech.label)?.[1];
  if (head === 'total' && kind !== undefined && /^(?:make|bring|give|take)$/.test(group?.verb.lemma ?? ''))
    return `Total ${kind}`;
  // “was paid to 1.26 million people, at an average of 1,814 yuan”: of what was paid.
  if (
    onlyMeasure &&
    head === 'average' &&
    !group &&
    isMoney(setting.found.unit) &&
    subject !== '' &&
    done.at(-1)?.found.unit === ''
  )
    return `Average ${lowered(subject)}`;
  if (onlyMeasure && measuresOnly.has(head))
    return group &&
      (nominals[group.verb.lemma] ||
        (setting.kind === 'duration' && (times[group.verb.lemma] || group.verb.lemma === 'take')))
      ? ''
      : group
        ? subject
        : last || subject;
  const name = textOf(text, tokens, trimmed(tokens, phrase.start, phrase.end));
  // “within touching distance of the 12.5% that we set ourselves”
  if (/^(?:touching |striking |easy )?(?:distance|reach|sight)$/.test(name) && last !== '')
    return `target for ${lowered(last)}`;
  // “Five metro lines with a total length of 97 kilometers”: of those.
  const lone =
    /^(?:total|combined|average|overall) (?:length|value|area|capacity|cost|floor space|worth|output)$/i.test(
      name,
    );
  const those = done.at(-1);
  if (
    lone &&
    tokens[phrase.start - 2]?.low === 'with' &&
    those &&
    last !== '' &&
    those.kind === 'amount' &&
    those.found.unit === '' &&
    last.split(' ').length <= 4
  )
    return `${name} of ${lowered(last)}`;
  // “Urban residents had a per capita income of 34,210 yuan”: whose it is.
  if (
    group?.verb.lemma === 'have' &&
    /^(?:per capita|average|median|mean) /i.test(name) &&
    /^[A-Z]?[a-z]+(?: [a-z]+)?$/.test(subject) &&
    isPerson(subject.split(' ').at(-1)?.toLowerCase() ?? '')
  )
    return `${name} of ${lowered(subject)}`;
  // “The construction industry realized a value added of 84 billion yuan”
  if (
    /^(?:gross )?value added$/i.test(name) &&
    subject !== '' &&
    group &&
    !group.passive &&
    subject.split(' ').length <= 4
  )
    return `Value added of ${lowered(subject)}`;
  // “were the biggest partners, with a share of 19.2 percent”
  if (name === 'share' && tokens[phrase.start - 2]?.low === 'with' && subject !== '')
    return `${subject}${/s$/.test(subject) ? '’' : '’s'} share`;
  // “a site of 650,000 square feet”, after what it is called.
  const before = setting.clauses[setting.clause - 1];
  const called = /^(?:site|area|plant|facility|complex|building|estate|network|park|project|scheme)$/.test(
    name,
  );
  if (called && before && clause?.joint === ',' && clause.start === phrase.start - 1) {
    const it = textOf(text, tokens, phraseBefore(tokens, before.end, before.start));
    if (it !== '') return it;
  }
  // “the Ruida base, with a total investment of 12.8 billion yuan, …”: it waits for its verb.
  if (
    /^(?:total |planned |combined )?(?:investment|cost|budget|value)$/i.test(name) &&
    tokens[clause?.start ?? 0]?.low === 'with' &&
    before &&
    before.groups.length === 0
  ) {
    const it = textOf(text, tokens, trimmed(tokens, before.start, before.end));
    if (it !== '') return it;
  }
  // “which generated sales of 640 billion yuan”
  if (
    words === 1 &&
    /^(?:sales|revenue|savings|income)$/i.test(name) &&
    group?.verb.lemma === 'generate' &&
    group.end === phrase.start &&
    // “Energy Solutions generated revenue of €4 billion” tells its own.
    !(/^[A-Z]/.test(subject) && subject.split(' ').length <= 2)
  )
    return `${name} generated`;
  // “grew at an average annual rate of 6.8%”: how fast, not what.
  if (
    subject !== '' &&
    /^(?:rise|fall)$/.test(group?.verb.class ?? '') &&
    /^(?:(?:average|mean|annual|compound|yearly|monthly|steady|record|overall|slower|faster|higher|lower|similar|same|slow|modest|brisk) )+(?:rate|pace|level|speed)$/i.test(
      name,
    )
  )
    return subject;
  // “showed a surplus of £23 million, compared with a deficit of £9 million”: of the same.
  const whose = /^(.+) (?:surplus|deficit)$/i.exec(last)?.[1];
  if (words === 1 && /^(?:surplus|deficit)$/i.test(name) && whose !== undefined) return `${whose} ${name}`;
  // “The current account recorded a surplus of $4.7 billion”
  const balance =
    /^(?:(?:small|slight|large|modest|record) )?(?:surplus|deficit)$/i.test(name) &&
    /^(?:record|post|show|run|register|report|have|see|move|swing|turn|go|return)$/.test(
      group?.verb.lemma ?? '',
    );
  // “The funding position of the pension scheme moved from a deficit of £12 million”
  const account = /^(?:[a-z]+ )?(?:position|balance|account)s? of (?:the )?(.+)$/i.exec(subject)?.[1];
  if (balance && account !== undefined) return `${account} ${name}`;
  if (balance && subject !== '' && subject.split(' ').length <= 3) return `${subject} ${name}`;
  // “the Board expects to report profit of £65 million”: it is still to come.
  const hoped =
    /^(?:report|deliver|post|achieve|make)$/.test(group?.verb.lemma ?? '') &&
    /^expects?$/.test(tokens[(group?.start ?? 0) - (group?.infinitive ? 2 : 0)]?.low ?? '');
  if (hoped && words > 1) return `${name} expected`;
  const owner =
    (subject.split(' ').length <= 2 ||
      // “Life Science Tools had revenue of £197 million”: a part of three names.
      (group?.verb.lemma === 'have' && /^(?:[A-Z]\S* ){2,3}[A-Z]\S*$/.test(subject))) &&
    /^[A-Z]/.test(subject) &&
    words === 1 &&
    /^(?:post|report|record|achieve|generate|deliver|log|see|make|earn|register|book|contribute|have)$/.test(
      group?.verb.lemma ?? '',
    );
  return owner ? `${subject} ${name.toLowerCase()}` : name;
}

/** Where a noun begins whose first word stands before “and”: one plain word at most two words long. */
function nameStart(tokens: Setting['tokens'], joined: number, start: number): number {
  const first = determiners.has(tokens[joined]?.low ?? '') ? joined + 1 : joined;
  const words = tokens.slice(first, start - 1);
  return first < start && words.length <= 2 && words.every((word) => isPlain(word) && !isPlural(word.low))
    ? first
    : start;
}

/** “resurfaced 127 miles of road at a cost of £23.6 million”: the cost of that. */
function costOf(head: string, done: string, subject: string): string {
  const words = done.replace(/ to be (?=[a-z]+$)/, ' ').split(' ');
  // “Resurfacing was carried out on 27 miles at a cost of £6.3 million”
  if (head === 'cost' && /^[a-z]+ing$/i.test(subject)) return `Cost of ${subject.toLowerCase()}`;
  // “bought back 4.1 million shares”
  const particle = /^(?:back|up|out|down|away)$/.test(words.at(-1) ?? '') ? ` ${words.pop() ?? ''}` : '';
  const deed = verbOf(words.at(-1) ?? '');
  if (
    head !== 'cost' ||
    words.length < 2 ||
    words.length > 4 ||
    !deed ||
    !/^(?:past|participle)$/.test(deed.form)
  )
    return head;
  const doing = deed.lemma.replace(/([^e])e$/, '$1');
  const what = words.slice(0, -1).join(' ').toLowerCase();
  // “repaired 1,400 leaks at a cost of £3.1 million”
  if (particle === '' && isPlural(words.at(-2)?.toLowerCase() ?? ''))
    return `Cost of ${ingOf(deed, words.at(-1) ?? '')} ${what}`;
  // “replaced 214 km of mains at a cost of £63.5 million”: several stand after the deed.
  return particle === '' && !isPlural(what.split(' ').at(-1) ?? '')
    ? `Cost of ${what} ${doing}ing`
    : `Cost of ${doing}ing${particle} ${what}`;
}

/** A measure with what it is told before, above or without: all of “operating margin before special items”. */
function wholeBefore({ tokens, lead, group, clauses, clause, kind }: Setting, inner: Phrase): Phrase | null {
  const from = Math.max(clauses[clause]?.start ?? 0, group?.end ?? 0);
  const the = determiners.has(tokens[inner.start - 1]?.low ?? '') ? 2 : 1;
  const by = tokens[inner.start - the]?.low ?? '';
  if (/^(?:before|above|below|excluding|after|without|per)$/.test(by)) {
    const first = phraseBefore(tokens, inner.start - the, from);
    return first && first.end === inner.start - the && measureName.test(tokens[first.end - 1]?.low ?? '')
      ? { start: first.start, end: lead }
      : listName(tokens, clauses[clause]?.start ?? 0, lead, kind);
  }
  return by === 'of' || by === 'and' ? listName(tokens, clauses[0]?.start ?? 0, lead, kind) : null;
}

const measureName =
  /^(?:margin|profits?|loss|earnings|income|result|cash|flow|return|ratio|spending|growth)$/;

/** “- growth of value added of industries above designated size of over 7.5%”: a line of a list that begins with what grows. */
function listName(tokens: Setting['tokens'], start: number, lead: number, kind: string): Phrase | null {
  const from = tokens[start]?.type === 'mark' ? start + 1 : start;
  const words = tokens.slice(from, lead);
  return /^(?:percent|growth)$/.test(kind) &&
    /^(?:growth|increase|rise)$/.test(tokens[from]?.low ?? '') &&
    tokens[from + 1]?.low === 'of' &&
    words.length <= 14 &&
    words.every(({ type }) => type === 'word')
    ? { start: from, end: lead }
    : null;
}

/** Labels found before a number: what is “of” it, the object of its verb, its own noun where no verb is. */
import { joinedStart } from './waiting.ts';
import { type Around } from './around.ts';
import { isPlain } from './classes.ts';
import { nominals, times } from './deeds.ts';
import { phraseBefore, phraseFrom, textOf, trimmed } from './nouns.ts';
import { clauseOf, type Setting } from './setting.ts';
import { isDuration } from './units.ts';
import { verbOf } from './verbs.ts';
import { bareMeasure, changes, determiners, measuresOnly, periods, prepositions } from './words.ts';

/** “a dividend of $0.62”, “an adjusted operating margin of 16.5%”; “a total of” says nothing itself. */
export function ofLabel(setting: Setting, { text, subject, last, done, speech }: Around): string {
  const { tokens, lead, group } = setting;
  if (tokens[lead]?.low !== 'of') return '';
  const clause = clauseOf(setting);
  const phrase = phraseBefore(tokens, lead, Math.max(clause?.start ?? 0, group?.end ?? 0));
  if (!phrase) return '';
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
    (/^(?:after|by|despite|before|while|each|both|all)$/.test(ahead) ||
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
    /^an?$/.test(tokens[whole.start - 1]?.low ?? '') &&
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
  // “ahead of our target of 82 percent”
  if (words === 1 && /^(?:target|limit)$/.test(head) && determiners.has(tokens[phrase.start - 1]?.low ?? ''))
    return head;
  // “slowed to an annual average of 2.6 per cent”
  const onlyMeasure =
    words === 1 ||
    tokens
      .slice(phrase.start, phrase.end)
      .every(({ low }) =>
        /^(?:annual|monthly|quarterly|yearly|weekly|daily|average|mean|median|high|low|record|peak|level|total)$/.test(
          low,
        ),
      );
  // “Together with the interim payment this makes a total of £0.29”
  const kind = /^(?:final|interim|first|second|special) (.+)$/i.exec(last || speech.label)?.[1];
  if (head === 'total' && kind !== undefined && /^(?:make|bring|give|take)$/.test(group?.verb.lemma ?? ''))
    return `Total ${kind}`;
  if (onlyMeasure && measuresOnly.has(head))
    return group &&
      (nominals[group.verb.lemma] ||
        (setting.kind === 'duration' && (times[group.verb.lemma] || group.verb.lemma === 'take')))
      ? ''
      : group
        ? subject
        : last || subject;
  const name = textOf(text, tokens, trimmed(tokens, phrase.start, phrase.end));
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
    group.end === phrase.start
  )
    return `${name} generated`;
  // “grew at an average annual rate of 6.8%”: how fast, not what.
  if (
    subject !== '' &&
    /^(?:rise|fall)$/.test(group?.verb.class ?? '') &&
    /^(?:(?:average|mean|annual|compound|yearly|monthly|steady|record|overall) )+(?:rate|pace|level|speed)$/i.test(
      name,
    )
  )
    return subject;
  const owner =
    subject.split(' ').length <= 2 &&
    /^[A-Z]/.test(subject) &&
    words === 1 &&
    /^(?:post|report|record|achieve|generate|deliver|log|see|make|earn|register|book|contribute)$/.test(
      group?.verb.lemma ?? '',
    );
  return owner ? `${subject} ${name.toLowerCase()}` : name;
}

/** “resurfaced 127 miles of road at a cost of £23.6 million”: the cost of that. */
function costOf(head: string, done: string, subject: string): string {
  const words = done.split(' ');
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
  return particle === '' ? `Cost of ${what} ${doing}ing` : `Cost of ${doing}ing${particle} ${what}`;
}

/** “cut | the time needed to start a business | from 6 days”: the verb that the number is told of, past the one within its object. */
function flowBefore(setting: Setting): Setting['group'] {
  const groups = clauseOf(setting)?.groups.filter(({ end }) => end <= setting.at) ?? [];
  const [one, last] = [groups.at(-2) ?? groups.at(-3), groups.at(-1)];
  const flows = groups.find(
    ({ verb, passive }) => !passive && /^(?:rise|fall)$/.test(verb.class) && verb.form !== 'ing',
  );
  return one &&
    last &&
    flows &&
    flows !== last &&
    (last.infinitive || last.verb.form === 'participle' || last.verb.form === 'past') &&
    isPlain(setting.tokens[flows.end + 1])
    ? flows
    : null;
}

/** A noun phrase right before a number: “an operating margin above 13%”, “unemployment below 5%”. */
export function adjacentLabel(
  { tokens, lead, mark, found, group, clauses, clause }: Setting,
  { text }: Around,
): string {
  if (!mark || isDuration(found.unit)) return '';
  const to = prepositions.has(tokens[lead]?.low ?? '') ? lead : lead + 1;
  const phrase = phraseBefore(tokens, to, Math.max(clauses[clause]?.start ?? 0, group?.end ?? 0));
  // “our target of an operating margin above 13%”
  const of = phrase ? tokens.slice(phrase.start, phrase.end).findIndex(({ low }) => /^an?$/.test(low)) : -1;
  if (phrase && of > 0) phrase.start += of + 1;
  const before = tokens[(phrase?.start ?? 0) - 1]?.low ?? '';
  return phrase && (determiners.has(before) || prepositions.has(before)) ? textOf(text, tokens, phrase) : '';
}

/** “cut waiting times from 18 weeks”, “lifting the ratio to 1.3x”: the object of the verb before the number. */
export function objectLabel(setting: Setting, { text, last, subject }: Around): string {
  const { tokens, lead } = setting;
  const group = flowBefore(setting) ?? setting.group;
  if (group && group !== setting.group && /^(?:from|to|by)$/.test(tokens[lead]?.low ?? '')) {
    const whole = {
      start: determiners.has(tokens[group.end]?.low ?? '') ? group.end + 1 : group.end,
      end: lead,
    };
    if (last !== '' && tokens.slice(whole.start, whole.end).some(({ type }) => type === 'number'))
      return last;
    if (
      whole.end - whole.start <= 9 &&
      tokens.slice(whole.start, whole.end).every(({ type }) => type === 'word')
    )
      return textOf(text, tokens, whole);
  }
  if (!group || group.passive || /^(?:be|become|remain|stay|come|go)$/.test(group.verb.lemma)) return '';
  const first = tokens[group.end];
  if (!first || group.end > lead || prepositions.has(first.low)) return '';
  const toLead = prepositions.has(tokens[lead]?.low ?? '') ? lead : lead + 1;
  const phrase = trimmed(tokens, group.end, toLead);
  if (!phrase || phrase.end < phrase.start + 1) return '';
  const name = textOf(text, tokens, phrase).replace(/ (?:equivalent|equal|worth|valued|amounting)$/, '');
  const head = tokens[phrase.end - 1]?.low ?? '';
  // “enough to supply the city for nine months”
  if (setting.kind === 'duration' && /^(?:for|within|over|during)$/.test(tokens[lead]?.low ?? '')) return '';
  // “cost the bank £12 million”: the bank is not what cost it.
  if (/^(?:cost|take)$/.test(group.verb.lemma) && /^(?:amount|duration)$/.test(setting.kind)) return '';
  if (/^(?:longer|higher|lower|later|earlier|more|less|further|faster|better|worse)$/.test(name)) return '';
  // “Customer retention held firm at 94%”
  if (/^(?:firm|steady|stable|flat|strong|level|constant|unchanged)$/.test(name)) return '';
  // “Tool Hire, our largest division, increased revenue by 11%”: whose revenue.
  if (bareMeasure.test(name) && /^[A-Z]\S*(?: [A-Z]\S*){0,2}$/.test(subject)) return `${subject} ${name}`;
  return tokens[phrase.start]?.type === 'word' &&
    !measuresOnly.has(name.toLowerCase()) &&
    (!periods.has(head) || (head === 'time' && name.includes(' ')))
    ? name
    : '';
}

/** “… and capital expenditure $65 million”, “water use by a fifth”, “Revenue: $3 billion”: no verb, its own noun. */
export function gapLabel(setting: Setting, { text, subject }: Around): string {
  const { tokens, group, lead } = setting;
  const clause = clauseOf(setting);
  if (group || !clause) return '';
  const toLead = prepositions.has(tokens[lead]?.low ?? '') ? lead : lead + 1;
  const named = (from: number, to: number): string => {
    const first = tokens[from];
    if (!first || from >= to || prepositions.has(first.low)) return '';
    if (tokens.slice(from, to).some(({ type }) => type === 'number')) return '';
    const phrase = trimmed(tokens, from, to);
    if (!phrase || tokens[phrase.start]?.type !== 'word') return '';
    const name = textOf(text, tokens, phrase);
    const alone = name.toLowerCase();
    if (/^(?:enough|equal|equivalent|compared|including|plus|about|nearly|almost|over)\b/.test(alone))
      return '';
    return (measuresOnly.has(tokens[phrase.end - 1]?.low ?? '') &&
      /^(?:\w+est|most|least|only|first|best|worst|\w+)(?:\s\w+)?$/.test(alone) &&
      (!alone.includes(' ') || /^(?:\w+est|most|least|best|worst|first|record)\s/.test(alone))) ||
      changes.has(alone) ||
      periods.has(tokens[phrase.end - 1]?.low ?? '')
      ? ''
      : name;
  };
  // “cut taxes and fees by 3.8 billion yuan”: both are the object of the verb before.
  const before = setting.clauses[setting.clause - 1];
  const verb = before?.groups.at(-1);
  if (
    before &&
    verb &&
    clause.joint === 'and' &&
    verb.end < before.end &&
    (isPlain(tokens[verb.end]) || determiners.has(tokens[verb.end]?.low ?? '')) &&
    /^(?:by|at|to|from)$/.test(tokens[lead]?.low ?? '')
  ) {
    const both = named(verb.end, before.end);
    const own = named(clause.start, toLead);
    if (both !== '' && own !== '') return `${both} and ${own}`;
  }
  // “with revenue in the opening ten weeks of the year 6% higher”
  if (
    tokens[clause.start]?.low === 'with' &&
    clause.start > 0 &&
    setting.kind === 'growth' &&
    /^(?:higher|lower|up|down|ahead|more|less)$/.test(tokens[setting.at + 1]?.low ?? '')
  ) {
    const what = textOf(text, tokens, phraseFrom(tokens, clause.start + 1, setting.at));
    if (what !== '') return what;
  }
  // “with the deficit at 5.66 trillion yuan”
  if (tokens[clause.start]?.low === 'with' && clause.start > 0 && tokens[lead]?.low === 'at') {
    const beside = named(clause.start + 1, toLead);
    if (beside !== '') return beside;
  }
  // “shops and cafés 17 per cent”
  // “those to Asia for 21 per cent”: what “those” are was told.
  if (/^(?:that|those)$/.test(tokens[clause.start]?.low ?? '') && subject !== '') return subject;
  const start = joinedStart(tokens, setting.clauses, setting.clause);
  const own = named(start, toLead) || named(clause.start, toLead);
  if (own !== '') return own;
  return clause.joint === ':' && before && before.groups.length === 0 && clause.start === setting.at
    ? named(before.start, before.end)
    : '';
}

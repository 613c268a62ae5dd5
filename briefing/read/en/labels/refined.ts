/** The last touch on a label: what its sentence or its paragraph adds to a name that says too little or too much. */
import type { Around } from './around.ts';
import { isPlural } from '../words/classes.ts';
import { unsaid } from './elliptic.ts';
import type { Group } from '../grammar/groups.ts';
import { lowered, raised } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { isMoney } from '../numbers/units.ts';
import { clauseOf, leadOf, type Setting } from './setting.ts';
import { whole } from './counted/told-whole.ts';
import { participleOf, verbOf } from '../words/verbs.ts';
import { bareMeasure, periods } from '../words/words.ts';

const longest = 8;
/** A label with what tells it from others of its name. */
export function refined(label: string, setting: Setting, around: Around): string {
  if (label === '') return label;
  const told = whole(asLong(label, setting), setting, around);
  if (told !== label) return told;
  // “EPS growth of 16.7% to 27.3 pence”: the level is not the growth.
  if (
    setting.kind === 'amount' &&
    isMoney(setting.found.unit) &&
    /\S growth$/.test(label) &&
    leadOf(setting) === 'to'
  )
    return label.replace(/ growth$/, '');
  return shortened(ofTopic(likeForLike(targetOf(label, around), setting), setting, around));
}

/** “turned ships round in 19 hours”, “It takes 14 minutes by bus”: a time, told by its deed. */
function asLong(label: string, { kind, group }: Setting): string {
  if (kind !== 'duration') return label;
  if (/^Taken (?:by|to)\b/.test(label)) return `Time ${lowered(label)}`;
  return group?.verb.lemma === 'turn' &&
    !/^Time /.test(label) &&
    !group.passive &&
    /s (?:round|around)$/.test(label)
    ? `Time to turn ${lowered(label)}`
    : label;
}

/** “71%, against a target of 75%”: what it is a target for was just told. */
function targetOf(label: string, { last }: Around): string {
  if (
    last === '' ||
    last === label ||
    !/^(?:(?:half-year|mid-year|full-year|annual|yearly|quarterly|monthly|weekly|daily) )?(?:target|goal|target range|range|ceiling|limit|threshold|standard)$/i.test(
      label,
    )
  )
    return label;
  // “are hitting the four-hour target”: it was named.
  if (/ target$/.test(last)) return last;
  // “recycled 47.3% of their waste, short of our 50% target”: who did it is no part of the target.
  const bare = last.replace(/ by (?!women|men|girls|boys)[a-z ]+$/, '');
  if (bare !== last && bare.split(' ').length <= 5) return `${label} for ${lowered(bare)}`;
  const words = last.split(' ').length;
  // “5.9% of GDP, inside the 3% ceiling set by law”
  const owner = /^(.+?)(?:[’']s?| as a) share of /.exec(last)?.[1];
  if (owner !== undefined && !/target|goal/i.test(label)) return `${label} for ${lowered(owner)}`;
  if (words > 9 || /[’'] share of /.test(last)) return last;
  return words <= 2 && !/^(?:past|participle|ing)$/.test(verbOf(last.split(' ').at(-1) ?? '')?.form ?? '')
    ? `${last} ${lowered(label)}`
    : `${label} for ${lowered(last)}`;
}

/** “or by 3.7% on a like-for-like basis” */
function likeForLike(label: string, { tokens, at }: Setting): string {
  const words = [1, 2, 3].map((nth) => tokens[at + nth]?.low ?? '');
  return words.includes('like-for-like') && bareMeasure.test(label.replace(/^\w+ (?=revenue|sales)/i, ''))
    ? `Like-for-like ${lowered(label)}`
    : label;
}

/** “a final dividend of 12.4p, which brings the total to 18.0p”: the total is not the final one alone. */
export function totalOf(setting: Setting, { last, subject }: Around): string {
  const { tokens, lead, group } = setting;
  // “recognized 118 new enterprises, bringing the total to 563”
  const added = /^(?:new|additional|extra|further) (.+)$/i.exec(last)?.[1];
  if (
    added !== undefined &&
    leadOf(setting) === 'to' &&
    /^(?:bring|take|raise|lift)$/.test(group?.verb.lemma ?? '') &&
    tokens
      .slice((group?.end ?? 0) + 1, (group?.end ?? 0) + 3)
      .some(({ low }) => /^(?:total|number|tally|count)$/.test(low))
  )
    return raised(added).replace(/ (?:opened|recognized|registered|created|added|built)$/, '');
  // “58 enterprises were newly recognized as high-tech enterprises, bringing the total to 417”
  const called = / (?:recognized|recognised|certified|designated|classified) as (.+)$/.exec(last)?.[1];
  if (called !== undefined && leadOf(setting) === 'to' && group?.verb.lemma === 'bring')
    return raised(called);
  // “opened 12 hubs, bringing the total to 40”: all there are.
  if (
    leadOf(setting) === 'to' &&
    group?.verb.form === 'ing' &&
    /^(?:bring|take|raise|lift)$/.test(group.verb.lemma) &&
    /^(?:total|number|tally|count|figure)$/.test(tokens[setting.lead - 1]?.low ?? '') &&
    last !== ''
  ) {
    const all = unsaid(last.replace(/^(?:new|additional|extra|further) /i, ''));
    if (isPlural(all.split(' ')[0]?.toLowerCase() ?? '') || all.includes(' ')) return raised(all);
  }
  // “a final dividend of 7.4 pence per share, making 10.9 pence for the year”
  const final = /^(?:proposed |recommended )?(?:final|interim|second|special) (.+)$/i.exec(last)?.[1];
  if (
    final !== undefined &&
    group?.verb.lemma === 'make' &&
    group.verb.form === 'ing' &&
    tokens[setting.at + 1]?.low === 'for'
  )
    return `Total ${final}`;
  // “a final dividend of 11.5p, so the total for the year will be 16.8p”
  const is = group?.verb.lemma === 'be' && lead < group.end;
  const named = tokens
    .slice(Math.max(0, (group?.start ?? 0) - 5), group?.start ?? 0)
    .some(({ low }) => low === 'total');
  if (final !== undefined && is && named && isMoney(setting.found.unit)) return `Total ${final}`;
  // “The final dividend, payable in June, brings the total to 21.4p”
  const kind = /^(?:proposed |recommended )?(?:final|interim|first|second|special) (.+)$/i.exec(
    last || subject,
  )?.[1];
  if (kind === undefined || !group || leadOf(setting) !== 'to') return '';
  const from = group.end;
  return tokens[from]?.low === 'the' && tokens[from + 1]?.low === 'total' && lead - from <= 6
    ? `Total ${kind}`
    : '';
}

/** “Roofing had a difficult year. Revenue declined …”: whose revenue it is was said before. */
function ofTopic(
  label: string,
  { tokens, clauses, clause }: Setting,
  { speech, subject, text: source }: Around,
): string {
  const topic = speech.topic || (bareMeasure.test(subject) ? speech.before : '');
  // “Bowel cancer screening: participation rose from 38% to 44%”
  const [of, mine] = [clauses[clause - 1], clauses[clause]];
  if (
    /^(?:participation|coverage|uptake|take-up|attendance|turnout)$/i.test(label) &&
    mine?.joint === ':' &&
    of?.groups.length === 0
  ) {
    const where = textOf(source, tokens, trimmed(tokens, of.start, of.end));
    if (where !== '' && where.split(' ').length <= 5) return `${label} in ${lowered(where)}`;
  }
  if (!bareMeasure.test(label)) return label;
  // “In Survey and Testing, revenue slipped by 4%”
  const first = clauses[0];
  const led = clause > 0 && first && tokens[first.start]?.low === 'in' && first.groups.length === 0;
  const words = led
    ? tokens.slice(first.start + 1, clauses[clause]?.start).filter(({ type }) => type !== 'mark')
    : [];
  const part =
    words.length > 0 &&
    words.length <= 4 &&
    words.every(
      ({ text, low, type }) => type === 'word' && (/^[A-Z]/.test(text) || low === 'and' || low === '&'),
    ) &&
    !words.some(({ low }) => periods.has(low));
  // “Battery materials remain the star: output jumped 24.6%”
  const [own, ahead] = [clauses[clause], clauses[clause - 1]];
  const told =
    own?.joint === ':' && ahead?.groups[0]
      ? textOf(source, tokens, trimmed(tokens, ahead.start, ahead.groups[0].start))
      : '';
  const star = told.split(' ').length <= 3 ? told : '';
  const name = part ? words.map(({ text }) => text).join(' ') : star;
  return name || topic ? `${name || topic} ${lowered(label)}` : label;
}

/** A long label without the last thing that it is for. */
function shortened(label: string): string {
  const words = label.split(' ');
  // “Days when air quality in Carrow was rated good”
  if (/^(?:Days when|Time (?:to|after|since|until)) /.test(label) && words.length <= 12) return label;
  // “Spent on care for adults and children of every £10”
  if (/ of every \S+$/.test(label)) return label;
  // “Share of national roads in good or very good condition”: without its end it is a share of nothing.
  if (/(?:^|[’']s? )(?:share|proportion|percentage) of /i.test(label)) return label;
  // “People who signed up | for the new bus pass”: a deed cut short may be any.
  if (words.length <= (/^\S+(?: \S+)? (?:who|that) /.test(label) ? longest + 3 : longest)) return label;
  const cut = words.findLastIndex((word, at) => at > 1 && /^(?:for|in|at|across|under|through)$/.test(word));
  // “People who had participated in the insurance”: without its end it tells nothing.
  if (/ (?:who|that) (?:(?:had|have|has|are|were|is|was) )?[a-z]+$/.test(words.slice(0, cut).join(' ')))
    return label;
  // “People able to go on living | in their own home”: a deed without its end.
  if (/ing$/.test(words[cut - 1] ?? '') && words.length <= longest + 2) return label;
  return cut > 2 ? words.slice(0, cut).join(' ') : label;
}

/** Deeds that are told as nouns: with the loss of 185 jobs. */
const nouns: Record<string, string> = {
  loss: 'lost',
  creation: 'created',
  closure: 'closed',
  opening: 'opened',
  construction: 'built',
  planting: 'planted',
  purchase: 'bought',
  sale: 'sold',
  replacement: 'replaced',
  renovation: 'renovated',
  restoration: 'restored',
  completion: 'completed',
  recruitment: 'recruited',
  installation: 'installed',
  postponement: 'postponed',
  cancellation: 'cancelled',
  demolition: 'demolished',
  conversion: 'converted',
  removal: 'removed',
  repair: 'repaired',
};
/** Verbs that add to what there is or take from it: what was opened is not what there is. */
const stock =
  /^(?:finish|mend|start|open|reopen|close|lose|shed|create|support|help|train|treat|rehome|rehouse|repurchase|plant|rescue|vaccinate|inspect|recruit|repair|replace|deliver|build|complete|renovate|install|restore|relocate|convert|demolish|upgrade|register|issue|award|hold|host|publish|process|handle|resolve|answer|fill|lend|borrow|serve|sell|collect|plant|distribute|donate|win|publish|teach|feed|clear|fix|lay|cut|prevent|save|send|prescribe|perform|rehome|adopt|loan|bake|cook|print|give|grow|release)$/;

const isHelped = ({ tokens }: Setting, { start }: Group): boolean =>
  tokens[start - 1]?.low === 'to' && /^help(?:ed|s|ing)?$/.test(tokens[start - 2]?.low ?? '');

/** “opened six stores and closed 11”, “with the loss of 185 jobs”: a bare noun with what was done to it. */
export function withDeed(name: string, setting: Setting, always = false): string {
  const { tokens, lead, group } = setting;
  const few = name.split(' ').length === 2 && /^help/.test(tokens[group?.start ?? 0]?.low ?? '');
  if ((name.includes(' ') && !always && !few) || name === '' || setting.found.unit !== '') return name;
  const noun = leadOf(setting) === 'of' ? nouns[tokens[lead - 1]?.low ?? ''] : undefined;
  // “earmarked for the repair of 14 dams”: that is yet to be done.
  const aim = tokens.slice(Math.max(0, lead - 4), lead - 1).some(({ low }) => low === 'for');
  if (noun !== undefined) return `${name} ${aim ? 'to be ' : ''}${noun}`;
  // “bought back 4.1 million shares”
  const particle =
    group &&
    lead === group.end &&
    (/^(?:back|up|out|down|away)$/.test(tokens[lead]?.low ?? '') ||
      (tokens[lead]?.low === 'after' && group.verb.lemma === 'look'))
      ? ` ${tokens[lead]?.low ?? ''}`
      : '';
  if (particle === ' after') return `${name} looked after`;
  const direct =
    group &&
    // “helped to rehome 19,400 animals”
    (/^(?:past|participle)$/.test(group.verb.form) || (group.infinitive && isHelped(setting, group))) &&
    (!group.bare || group.infinitive) &&
    !group.passive &&
    (lead < group.end || particle !== '') &&
    group.start >= (clauseOf(setting)?.start ?? 0);
  // “helped to start 312 small firms”
  const helped =
    group !== null && /^help/.test(tokens[group.start]?.low ?? '') && tokens[group.start + 1]?.low === 'to';
  if (helped && !group.passive && lead < group.end && stock.test(group.verb.lemma))
    return `${name} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
  const adding = group?.verb.form === 'ing' && /^(?:add|create|provide|offer)$/.test(group.verb.lemma);
  if (adding && lead < group.end) return `${name} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
  return direct && (always || particle !== '' || stock.test(group.verb.lemma))
    ? `${name} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${particle}`
    : name;
}

/** “generated sales of 640 billion yuan”, “capital expenditure of £71 million, of which £29 million related to Telbury”. */
export function partOfSum(setting: Setting, { last, text }: Around): string {
  const { tokens, at, found } = setting;
  const own = clauseOf(setting);
  const after = own?.groups.find((one) => one.start === at + 1);
  const name = tokens[(after?.end ?? 0) + 1];
  if (!own || !after || !isMoney(found.unit) || !/^(?:which|this)$/.test(leadOf(setting))) return '';
  if (after.verb.lemma !== 'relate' || last === '' || last.split(' ').length > 3 || !name) return '';
  const end = tokens[own.end - 1]?.end ?? name.end;
  const place = text.slice(name.start, end).replace(/[.,;]$/, '');
  return /^[A-Z]/.test(place) && place.split(' ').length <= 3 ? `${place} ${lowered(last)}` : '';
}

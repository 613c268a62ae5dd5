/** A bare noun with what was done to it: “Stores opened”, “Jobs lost”. */
import type { Group } from '../../grammar/groups.ts';
import { deedNouns } from './deed-nouns.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { bothDeeds, isPlanned } from './done-to.ts';
import { isPlain } from '../../words/classes.ts';
import { participleOf } from '../../words/verbs.ts';

/** Verbs that add to what there is or take from it: what was opened is not what there is. */
const stock =
  /^(?:finish|mend|start|open|reopen|close|lose|shed|create|support|help|train|treat|rehome|rehouse|repurchase|plant|rescue|vaccinate|inspect|recruit|repair|replace|deliver|build|complete|renovate|install|restore|relocate|convert|demolish|upgrade|register|issue|award|hold|host|publish|process|handle|resolve|answer|fill|lend|borrow|serve|sell|collect|plant|distribute|donate|win|publish|teach|feed|clear|fix|lay|cut|prevent|save|send|prescribe|perform|rehome|adopt|loan|bake|cook|print|give|grow|release)$/;

/** What somebody does to a deed that is told as a noun. */
const sets =
  /^(?:begin|start|launch|commence|carry|undertake|complete|finish|continue|fund|finance|support|promote|accelerate|advance|push|pursue|drive|assist|facilitate)$/;

const isHelped = ({ tokens }: Setting, { start }: Group): boolean =>
  tokens[start - 1]?.low === 'to' && /^help(?:ed|s|ing)?$/.test(tokens[start - 2]?.low ?? '');

/** “opened six stores and closed 11”, “with the loss of 185 jobs”: a bare noun with what was done to it. */
export function withDeed(name: string, setting: Setting, always = false): string {
  const { tokens, lead, group } = setting;
  const few = name.split(' ').length === 2 && /^help/.test(tokens[group?.start ?? 0]?.low ?? '');
  if ((name.includes(' ') && !always && !few) || name === '' || setting.found.unit !== '') return name;
  const noun = leadOf(setting) === 'of' ? deedNouns.get(tokens[lead - 1]?.low ?? '') : undefined;
  // “earmarked for the repair of 14 dams”: that is yet to be done.
  const aim = tokens.slice(Math.max(0, lead - 4), lead - 1).some(({ low }) => low === 'for');
  if (noun !== undefined) return `${name} ${aim ? 'to be ' : yetTo(setting, setting.at + 1)}${noun}`;
  // “bought back 4.1 million shares”
  const particle =
    group &&
    lead === group.end &&
    (/^(?:back|up|out|down|away)$/.test(tokens[lead]?.low ?? '') ||
      // “took on 14 drivers”
      (tokens[lead]?.low === 'on' && group.verb.lemma === 'take') ||
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
    ? `${name} ${bothDeeds(setting, group, setting.at + 1)}${particle}`
    : name;
}

/** What things go through, and what is said of it: “the digital transformation of 40 firms”. */
const turning =
  /^(?:transformation|digitali[sz]ation|digiti[sz]ation|automation|restructuring|overhaul|retrofit(?:ting)?)$/;

/** “will carry out the digital transformation of 40 firms” → to undergo digital transformation; '' elsewhere. */
export function undergoing(setting: Setting): string {
  const { tokens, lead, at, group } = setting;
  const noun = tokens[lead - 1]?.low ?? '';
  const told = group ?? clauseOf(setting)?.groups.find(({ start }) => start > at);
  if (leadOf(setting) !== 'of' || !turning.test(noun) || !told || !sets.test(told.verb.lemma)) return '';
  const kind = tokens[lead - 2];
  const what = kind && isPlain(kind) && lead - 2 >= (group?.end ?? 0) ? `${kind.text} ${noun}` : noun;
  const ended = /^(?:carry|complete|finish|undertake)$/.test(told.verb.lemma);
  return `${isPlanned(setting, told) ? 'to undergo' : ended ? 'that underwent' : 'undergoing'} ${what}`;
}

/** “The building of 40 flats | will begin in May”, “will begin the building of 40 flats”: none is built yet. */
export function yetTo(setting: Setting, from: number): string {
  const { group } = setting;
  // “will begin the renovation of 40 flats”
  if (group && !group.passive && sets.test(group.verb.lemma) && isPlanned(setting, group)) return 'to be ';
  const then = clauseOf(setting)?.groups.find(({ start }) => start >= from);
  if (!then || !/^(?:begin|start|commence|follow|resume)$/.test(then.verb.lemma)) return '';
  return isPlanned(setting, then) ? 'to be ' : 'being ';
}

/** What was done to counted things, or is to be done: a name alone would tell what there is. */
import type { Counted, CountedNamed } from './counted-asked.ts';
import { isPlain, isPlural, isRelative } from '../../words/classes.ts';
import { deedNouns } from './deed-nouns.ts';
import type { Group } from '../../grammar/groups.ts';
import { textOf } from '../../phrases/phrase.ts';
import { clauseOf, isOrder, leadOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';

/** What makes a thing another than it was: “renovated 312 compounds” are not all compounds. */
const changing =
  /^(?:renovate|repair|expand|extend|enlarge|refurbish|rebuild|restore|upgrade|replace|remove|demolish|relocate|convert|close|merge|connect|inspect|examine|screen|test|audit|visit|treat|rescue|vaccinate|train|retrain|rehouse|resettle|clear|clean|dredge|reinforce|resurface|widen|electrify|retrofit|modernise|modernize|digitise|digitize|transform|eliminate|abolish|cancel|simplify|streamline|complete|finish|launch|start|approve|reject|withdraw|recall|seize|confiscate|shut|reopen|review|check|survey|interview|damage|destroy|create|add|hire|recruit|admit|build|plant|sell|buy|issue|award|publish|resolve|settle|delegate|devolve|exempt|waive)$/;
/** “repaired”, “renovated”: what is told of is no longer what it was. */
export const isChanging = (lemma: string): boolean => changing.test(lemma);
/** “additional places”: that they were added is said. */
const isNew = /^(?:new|newly|additional|extra|more|further|added)\b/i;
/** Verbs that only tell that there are so many. */
const counting =
  /^(?:be|up|down|become|have|do|see|reach|exceed|surpass|total|number|equal|remain|stay|face|lack|need|include|comprise|contain|represent|mean|make|keep|expect|want|say|show|feature|boast|enjoy|experience|suffer|undergo|cause|bring|mark|follow|come|go|get|cover|use|benefit|hit|top|pass|leave|employ|involve|report|record|register|count|average|cost|earn|spend|hold|cite|give|put|take|carry|affect|produce|generate|draw|find|welcome|log|provide|serve|support|thank)$/;

/** “310 families | in two villages | were moved”: no village was. */
export const isWhere = (setting: Setting): boolean => {
  const { tokens, told, lead, clause } = setting;
  return (
    told?.clause === clause &&
    told.kind === 'amount' &&
    /^(?:in|at|from|across|on)$/.test(leadOf(setting)) &&
    tokens.slice(told.at + 1, lead).every(isPlain) &&
    isPlural(tokens[lead - 1]?.low ?? '')
  );
};

const wordsIn = (name: string): number => name.split(' ').length;
/** “Beds | in county and town hospitals”: a noun of one word bears a deed and a longer place. */
const mostWordsOf = (name: string, alone: boolean): number =>
  (alone && / (?:in|at) /.test(name)) || !/ (?:in|of|for|on|with|at|aged) /.test(name) ? 6 : 4;

/** “312 compounds were renovated”: Compounds renovated; “will renovate 280 compounds”: Compounds to be renovated. */
export function doneTo({ setting, phrase, head, alone, name }: CountedNamed): string {
  const { tokens, lead, group, found } = setting;
  if (found.unit !== '' || !isPlural(head) || wordsIn(name) > mostWordsOf(name, alone) || / per /.test(name))
    return name;
  // “Reinforcement of 90 dams was completed”: what was completed is that deed, and not the dams.
  const ended = clauseOf(setting)?.groups.find(({ start }) => start >= phrase.end)?.verb.lemma ?? '';
  if (
    !group &&
    tokens[lead]?.low === 'of' &&
    deedNouns.has(tokens[lead - 1]?.low ?? '') &&
    /^(?:complete|finish|conclude)$/.test(ended)
  )
    return name;
  // “started construction on 312 projects”
  // “broke ground on three stadiums”
  const what = tokens[lead - 1]?.low ?? '';
  const begun =
    group &&
    !group.passive &&
    /^(?:on|with)$/.test(tokens[lead]?.low ?? '') &&
    // “start on site with 90 flats”
    ((/^(?:construction|work|building|site)$/.test(what) && /^(?:start|begin)$/.test(group.verb.lemma)) ||
      (what === 'ground' && /^br[eo]/.test(tokens[lead - 2]?.low ?? '')));
  if (begun) return `${name} ${isPlanned(setting, group) ? 'to be ' : ''}started`;
  const tells = ({ verb: { lemma } }: Group): boolean => (alone ? !counting.test(lemma) : isChanging(lemma));
  const shared = group ? undefined : (sharedPassive(setting) ?? behindTwin(setting, phrase.end));
  const after = group
    ? undefined
    : (clauseOf(setting)?.groups.find(({ start }) => start >= phrase.end) ?? shared);
  const told = group ?? after;
  if (!told || !tells(told) || (isNew.test(name) && /^(?:create|add|build)$/.test(told.verb.lemma)))
    return name;
  const both = twinDeed(setting, told, phrase.start);
  const done = bothDeeds(setting, told, phrase.start);
  // “Beds | in nursing homes”: what was done stands beside the noun.
  const cut = alone ? name.toLowerCase().indexOf(head) + head.length : name.length;
  const [noun, where] = [name.slice(0, cut), name.slice(cut)];
  const isObject = group && !group.passive && lead < group.end;
  const isOne = !hasTwin(setting, told) || both !== '' || told.start === phrase.end;
  if (isObject && isOne && isPlanned(setting, group)) return `${noun} to be ${done}${where}`;
  if (isObject && isOne && isPast(group, tokens.slice(0, group.start))) return `${noun} ${done}${where}`;
  return after?.passive && !isWhere(setting) && (after.start === phrase.end || after === shared)
    ? `${noun} ${isPlanned(setting, after) ? 'to be ' : ''}${done}${where}`
    : name;
}

/** A verb before this one that “and” or “or” joins to it; “add 1,200 places and renovate 45 blocks”: “places” is none here. */
function twinOf({ tokens }: Setting, told: Group): ReturnType<typeof verbOf> {
  const joint = tokens[told.start - 1]?.low ?? '';
  const beside = /^(?:or|and)$/.test(joint) ? verbOf(tokens[twinAt(tokens, told)]?.low ?? '') : null;
  return beside?.form === 's' && told.verb.form !== 's' ? null : beside;
}

/** “built, renovated, or expanded”: where they are three a comma may stand between. */
const twinAt = (tokens: Setting['tokens'], { start }: Group): number =>
  tokens[start - 2]?.text === ',' && tokens[start - 4]?.text === ',' ? start - 3 : start - 2;

const hasTwin = (setting: Setting, told: Group): boolean => twinOf(setting, told) !== null;

/** “built or ” of “built or expanded 165 schools”; '' where the verb stands alone. */
function twinDeed(setting: Setting, told: Group, things: number): string {
  const { tokens } = setting;
  const other = twinOf(setting, told);
  const second = twinAt(tokens, told);
  const before = tokens[second - 1];
  // “has 17 stops and carries 46,000”: what is counted is no verb.
  if (!other || before?.type === 'number') return '';
  // “to build or repair 160 km”, but not “places and renovate”.
  const plain = other.form !== 'base' || /^(?:to|will|shall)$/.test(before?.low ?? '');
  if (other.form !== told.verb.form || told.start <= things - 8 || !plain) return '';
  // “built, renovated | or expanded”
  const first = before?.text === ',' ? verbOf(tokens[second - 2]?.low ?? '') : null;
  const listed = first?.form === other.form ? `${participleOf(first, tokens[second - 2]?.low ?? '')}, ` : '';
  return `${listed}${participleOf(other, tokens[second]?.low ?? '')} ${tokens[told.start - 1]?.low ?? ''} `;
}

/** “built or expanded”: what was done to the things that begin at a token, with both its verbs. */
export const bothDeeds = (setting: Setting, told: Group, things: number): string =>
  twinDeed(setting, told, things) +
  participleOf(told.verb, setting.tokens[told.at]?.low ?? '') +
  deedBehind(setting, told);

/** “ or renovated” of “roads were built or renovated”. */
function deedBehind({ tokens }: Setting, { passive, end }: Group): string {
  const [joint, word] = [tokens[end]?.low ?? '', tokens[end + 1]?.low ?? ''];
  // “All 14 ponds were cleaned up”, but not “were cut down 5%”
  if (passive && /^(?:up|out|off|down|away)$/.test(joint) && tokens[end + 1]?.type !== 'number')
    return ` ${joint}`;
  const other = passive && /^(?:or|and)$/.test(joint) ? verbOf(word) : null;
  return other && /^(?:past|participle)$/.test(other.form) ? ` ${joint} ${participleOf(other, word)}` : '';
}

/** “Nine schools | and 31 clinics were built”: what was done is told once for both. */
function sharedPassive({ tokens, at, clauses, clause }: Setting): Group | undefined {
  const [own, next] = [clauses[clause], clauses[clause + 1]];
  const pair =
    own?.groups.length === 0 &&
    next?.joint === 'and' &&
    at - own.start <= 1 &&
    own.end - at <= 4 &&
    tokens[next.start]?.type === 'number';
  const done = pair ? next.groups[0] : undefined;
  return done?.passive ? done : undefined;
}

/** “Nine schools and clinics | were built”: what was done to both that the number counts. */
const behindTwin = ({ clauses, clause }: Setting, end: number): Group | undefined =>
  clauses[clause + 1]?.groups.find(({ start, passive }) => start === end && passive);

const isBudget = /^(?:budget|plan|proposal|package)$/;
/** “renovated”, but “owns” too: what is owned is not all there is. */
const isPast = ({ verb, bare }: Group, before: Setting['tokens']): boolean =>
  // “The budget adds 60 posts”
  (verb.form === 's' &&
    /^(?:add|eliminate|create|restore|cut|abolish)$/.test(verb.lemma) &&
    before.some(({ low }) => isBudget.test(low))) ||
  (/^(?:past|participle)$/.test(verb.form) && !bare) ||
  (verb.form === 's' && /^(?:own|manage|maintain)$/.test(verb.lemma));

/** “will renovate”, “are to be renovated”, “plans to renovate”, but not “helped to renovate”. */
export const isPlanned = (setting: Setting, group: Group): boolean => {
  if (isToBe(setting, group)) return true;
  const { tokens } = setting;
  // “plans to build or repair”
  if (
    /^(?:or|and)$/.test(tokens[group.start - 1]?.low ?? '') &&
    twinOf(setting, group)?.form === 'base' &&
    tokens[group.start - 3]?.low === 'to' &&
    plans.test(tokens[group.start - 4]?.low ?? '')
  )
    return true;
  return isPlannedToo(setting, group);
};

/** “will add 1,200 places, mostly for boys, and renovate 45 blocks”: the second is to be done too. */
function isPlannedToo(setting: Setting, group: Group): boolean {
  const { clauses, tokens } = setting;
  let own = clauses.findIndex(({ groups }) => groups.includes(group));
  let done = group;
  const opens = ({ start, infinitive }: Group): boolean =>
    start - (infinitive ? 1 : 0) === clauses[own]?.start;
  // “and to cut waste to 9 tonnes”: “cut” alone might be past.
  while ((done.verb.form === 'base' || done.infinitive) && opens(done)) {
    const joint = clauses[own]?.joint ?? '';
    if (!/^(?:and|or|,|, and|, or)$/.test(joint)) return false;
    own--;
    // “will open a depot, which will hold 90 buses, and hire 45 drivers”
    const isOfThat = (at: number): boolean =>
      joint === ', and' &&
      clauses[at]?.joint === ',' &&
      /^(?:which|who|where)$/.test(tokens[clauses[at].start]?.low ?? '');
    while (own > 0 && (isAside(setting.tokens, clauses[own]) || isOfThat(own))) own--;
    const { start, groups } = clauses[own] ?? { start: 0, groups: [] };
    // “will open a fair to draw visitors, and hold nine concerts”: what the fair is for bears no plan.
    const before =
      groups.find((one) => one.start === start) ??
      groups.findLast((one) => !one.infinitive || isToBe(setting, one)) ??
      groups.at(-1);
    if (!before) return false;
    if (isToBe(setting, before)) return true;
    done = before;
  }
  return false;
}

const subordinate = /^(?:once|when|where|if|until|while|because|after|before|as soon as)$/;
/** “, mostly for boys”, “, including nine for girls”, “, which will open once it is paid for”: no verb of the sentence's own. */
const isAside = (tokens: Setting['tokens'], clause: Setting['clauses'][number] | undefined): boolean =>
  subordinate.test(clause?.joint.replace(/^, ?/, '') ?? '') ||
  isRelative(tokens[clause?.start ?? -1]?.low ?? '') ||
  clause?.groups.every(({ verb, start }) => verb.form === 'ing' && start === clause.start) === true;

const isToBe = ({ tokens, clauses }: Setting, group: Group): boolean =>
  isOrder(tokens, group) ||
  tokens
    .slice(group.start, group.at)
    .some(
      ({ low }, nth) =>
        /^(?:will|shall)$/.test(low) ||
        (low === 'to' && plans.test(tokens[group.start + nth - 1]?.low ?? '')),
    ) ||
  (group.infinitive && plans.test(tokens[group.start - 2]?.low ?? '')) ||
  // “is on track to deliver 400 homes”
  (group.infinitive &&
    /^(?:track|course|target|schedule)$/.test(tokens[group.start - 2]?.low ?? '') &&
    tokens[group.start - 3]?.low === 'on') ||
  // “is well placed to build 300 flats”
  (group.infinitive &&
    /^(?:placed|positioned)$/.test(tokens[group.start - 2]?.low ?? '') &&
    /^(?:well|better|best)$/.test(tokens[group.start - 3]?.low ?? '')) ||
  // “set out to permit 1,500 homes”
  (group.infinitive && tokens[group.start - 2]?.low === 'out' && tokens[group.start - 3]?.low === 'set') ||
  (group.infinitive && works.test(tokens[group.start - 2]?.low ?? '') && !hasEnded(clauses, group));

/** “A project to restore 30 ponds ended in May”: then they are restored. */
const hasEnded = (clauses: Setting['clauses'], { end }: Group): boolean =>
  clauses.some(({ groups }) =>
    groups.some(
      ({ start, verb }) =>
        start >= end &&
        /^(?:end|finish|complete|conclude|close|succeed)$/.test(verb.lemma) &&
        /^(?:past|participle)$/.test(verb.form),
    ),
  );

const works = /^(?:schemes?|projects?|programmes?|programs?|proposals?|bid)$/;
const plans =
  /^(?:is|are|was|were|be|due|set|plans?|planned|planning|intends?|intended|aims?|aiming|hopes?|hoping|expects?|expected|proposes?|proposed|wants?|seeks?|strives?|striving|endeavou?rs?|wish|scheduled|agrees?|agreed|decided|voted|vowed|vows?|committed|promised?|promises|pledged?|ambitions?|goals?|targets?|objectives?|commitments?|pledges)$/;

/** “27 firms were recognized as "little giants"”: what they are called, where a name in quotes follows. */
export function calledSo({ setting, around, phrase }: Counted): string | undefined {
  const { tokens } = setting;
  const after = clauseOf(setting)?.groups.find(({ start }) => start === phrase.end);
  if (!after?.passive || tokens[after.end]?.low !== 'as') return undefined;
  const quoted = /^\W*(?:[a-z-]+ )?["“](\w+(?: \w+){0,2})[,.]?["”]/.exec(
    around.text.slice(tokens[after.end]?.end ?? 0, (tokens[after.end]?.end ?? 0) + 60),
  );
  return quoted?.[1] === undefined
    ? undefined
    : `${textOf(around.text, tokens, phrase)} ${participleOf(after.verb, tokens[after.at]?.low ?? '')} as ${quoted[1]}`;
}

/** “Resurface at least 17 miles of road” → Road to be resurfaced: a line of a plan tells what is yet to be done. */
export function ordered(label: string, setting: Setting): string {
  const { tokens, clauses, clause, group, kind } = setting;
  const order = group ?? clauses[clause]?.groups[0];
  // “will plant 3,500 hectares of woodland”
  const will = order && kind === 'amount' && !isMoney(setting.found.unit) && isPlanned(setting, order);
  const line = order && kind === 'amount' && isOrder(tokens, order);
  if (!order || !(will || line) || label.includes(' to be ')) return label;
  const done = participleOf(order.verb, tokens[order.at]?.low ?? '');
  return label.replace(new RegExp(`(?<! to be| not) ${done}(?= |$)`), ` to be ${done}`);
}

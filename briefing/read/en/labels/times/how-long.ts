/** Labels of times that stand beside what was done: how long it took, how long it went on, how long one was without. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { topicOf } from '../../subjects/subjects.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { ingOf } from '../../words/verbs.ts';
import { determiners, periods, prepositions } from '../../words/words.ts';

/** “The average customer was without supply for 96 minutes”. */
export function beWithout({ tokens, lead, kind, group }: Setting, { text }: Around): string {
  if (kind !== 'duration' || group?.verb.lemma !== 'be' || tokens[group.end]?.low !== 'without') return '';
  // “were without power for an average of 43 minutes”
  const average = tokens[lead]?.low === 'of' && tokens[lead - 1]?.low === 'average';
  const by = average ? lead - 3 : lead;
  const what = textOf(text, tokens, trimmed(tokens, group.end + 1, by));
  return what === '' || tokens[by]?.low !== 'for'
    ? ''
    : `${average ? 'Average time' : 'Time'} without ${what}`;
}

/** Deeds that go on or only happen: no time is needed to do them. */
const goesOn =
  /^(?:be|have|do|live|work|stay|wait|remain|spend|last|rise|fall|grow|increase|decrease|decline|drop|double|triple|treble|halve|lose|gain|win|earn|expect|plan|hope|see|happen|occur|fund|support|serve|employ|say|report|invest|want|need|aim|cost|save|run|keep|hold|use|own|know|come|go|face|receive|exceed|pass|name|rank|rate|die|average|cut|reduce|raise|lower|lift|lead|form|show|record|post|include|cover|contain|begin|start|mature|expire|retire|generate|sell|welcome|attract|visit|commit|pledge|promise|propose|study|train|suffer|take)$/;

/** “We answer calls in an average of 90 seconds”, “are re-let in 26 days”, “Within three days crews had brought supply back”: so long it takes. */
export function timeToDo(setting: Setting, { text, subject, done }: Around): string {
  const { tokens, kind, at, lead } = setting;
  const own = clauseOf(setting);
  if (kind !== 'duration' || !own) return '';
  const average = tokens[lead]?.low === 'of' && /^(?:average|mean|median)$/.test(tokens[lead - 1]?.low ?? '');
  const how = average ? lead - (determiners.has(tokens[lead - 2]?.low ?? '') ? 3 : 2) : lead;
  const within = /^(?:within|inside)$/.test(tokens[how]?.low ?? '');
  if (!within && tokens[how]?.low !== 'in') return '';
  if (determiners.has(tokens[how + 1]?.low ?? '') && !average && !/^an?$/.test(tokens[how + 1]?.low ?? ''))
    return '';
  const fronts = how === own.start && own.groups[0] !== undefined && own.groups[0].start > at;
  const group = fronts ? own.groups[0] : setting.group;
  if (!group || group.verb.form === 'ing' || (fronts && !within)) return '';
  // “Urgent repairs were done within 24 hours”
  const goes = goesOn.test(group.verb.lemma) && !(group.passive && group.verb.lemma === 'do');
  // “recover the outlay within two years”: nothing rises.
  const recovers =
    group.verb.lemma === 'recover' && (group.passive || determiners.has(tokens[group.end]?.low ?? ''));
  if (goes || !(recovers || /^(?:deed|level)$/.test(group.verb.class))) return '';
  // “…, to be completed within 18 months”: of what was told before.
  if (group.infinitive && group.start === own.start + 1) return '';
  if (group.start === own.start && /(?:and|or)$/.test(own.joint)) return '';
  const deed = baseOfDeed(group.verb.lemma);
  const time = average ? `${raised(tokens[lead - 1]?.low.replace('mean', 'average') ?? '')} time` : 'Time';
  if (group.passive) {
    // “98% were answered in ten days” is told of the share.
    if (
      subject === '' ||
      (!fronts && done.some((one) => one.clause === setting.clause && one.at < group.start))
    )
      return '';
    if (!fronts && tokens.slice(group.end, how).some(({ type }) => type !== 'word')) return '';
    // “The hall will be paid for in ten years”
    const for1 = group.end === how - 1 && /^(?:for|up|out|off|over|with)$/.test(tokens[group.end]?.low ?? '');
    const particle = for1 ? ` ${tokens[group.end]?.low ?? ''}` : '';
    const more = fronts || for1 ? '' : restText(text, tokens, group.end, how);
    return subject.split(' ').length > 5 || more.split(' ').length > 3
      ? ''
      : `${time} to ${deed}${particle} ${lowered(subject)}${more === '' ? '' : ` ${more}`}`;
  }
  const end = fronts ? own.end : how;
  const object = restText(text, tokens, group.end, end).replace(/^(?:the|our|their|its|your|all) /, '');
  const stop = fronts ? tokens.findIndex(({ type }, index) => index >= group.end && type !== 'word') : how;
  if (object === '' || object.split(' ').length > 6) return '';
  if (
    tokens
      .slice(group.end, stop < 0 ? own.end : Math.min(stop, how > group.end ? how : stop))
      .some(({ type }) => type !== 'word')
  )
    return '';
  if (tokens.slice(group.end, fronts ? own.end : how).some(({ type }, nth) => type === 'number' && nth < 4))
    return '';
  if (
    prepositions.has(object.split(' ')[0]?.toLowerCase() ?? '') &&
    !/^(?:over|up|out|off|back|down|away|on) \S/.test(object)
  )
    return '';
  // “had drawn more in nine months than before”
  if (/^(?:more|less|fewer|as)\b/.test(object)) return '';
  // “When a dangerous defect was reported, we made it safe within two hours”
  const told = /^(?:it|them) (.+)$/.exec(object)?.[1];
  const topic =
    told === undefined ? '' : (topicOf(text, tokens, setting.clauses.slice(0, setting.clause)) ?? '');
  if (told !== undefined && topic !== '' && topic.split(' ').length <= 4)
    return `${time} to ${deed} ${lowered(topic)} ${told}`;
  if (/\b(?:it|them|this|that|us|him|her)\b/.test(object)) return '';
  return `${time} to ${deed} ${object.replace(/^(over|up|out|off|back|down|away|on) (?:their|our|its|the) /, '$1 ')}`;
}

/** “re-let” of “re-letted”: verbs known only by their “-ed”. */
const baseOf = (word: string): string => word.replace(/ied$/, 'y').replace(/ed$/, '');

/** “plant 10,000 trees over the next five years”, “sewed gloves for 34 years”: so long it takes, or went on. */
export function timeOfDeed(setting: Setting, { text }: Around): string {
  const { tokens, lead, kind, group } = setting;
  const how = leadOf(setting);
  if (
    kind !== 'duration' ||
    !group ||
    group.verb.class !== 'deed' ||
    !/^(?:within|over|inside|for)$/.test(how)
  )
    return '';
  if (/^(?:be|have|do|rise|fall|grow|last|stay|wait|remain|live|come|go|take|spend)$/.test(group.verb.lemma))
    return '';
  if (group.passive || /^(?:and|or)$/.test(tokens[group.start - 1]?.low ?? '')) return '';
  // “worth $3 million over ten years” tells a term; “over the next ten years” how long it takes.
  if (how === 'over' && tokens[lead + 1]?.low !== 'the') return '';
  let from = group.end;
  while (determiners.has(tokens[from]?.low ?? '') || tokens[from]?.type === 'number') from++;
  const object = phraseFrom(tokens, from, lead);
  const what = textOf(text, tokens, object);
  if (!object || what === '' || what.split(' ').length > 5 || periods.has(tokens[object.end - 1]?.low ?? ''))
    return '';
  return how === 'for'
    ? raised(`time ${ingOf(group.verb, tokens[group.at]?.low ?? '')} ${what}`)
    : `Time to ${group.verb.lemma} ${what}`;
}

const baseOfDeed = (lemma: string): string => (/(?<!e)ed$/.test(lemma) ? baseOf(lemma) : lemma);

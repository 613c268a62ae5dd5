/** Things that were only reached by a deed to another: “cut road access to 14 villages”, “Cables were laid to 33 schools”. */
import { isPerson, isPlural } from '../../words/classes.ts';
import { isSeveral } from '../../phrases/last-word.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { subjectText } from '../../subjects/subjects.ts';
import { participleOf } from '../../words/verbs.ts';
import { determiners, prepositions } from '../../words/words.ts';
import { leadOf, type Setting } from '../setting.ts';
import { isPlanned } from './done-to.ts';

/** What stands before things that are all there are. */
const known = /(?:^(?:the|our|its|their|his|her|these|those|all)|[’']s?)$/;
/** What a number is raised to or cut from, and what is no deed to a thing. */
const levels =
  /^(?:number|total|figure|count|tally|size|amount|average|part|share|stake|workforce|fleet|network|staff|portfolio)$/;
const idle =
  /^(?:be|have|do|see|reach|rise|fall|raise|increase|decrease|grow|expand|extend|lift|reduce|lower|range|compare|move|add|amount|include|cover|spread|lead|depend|rely|stand|remain|stay|become|mean|keep|divide|split|turn|convert|change)$/;
/** “cut | power | to”: what a level verb has none of. */
const supplies =
  /^(?:access|power|water|gas|heat|heating|supply|supplies|electricity|services?|links?|connections?|funding|aid|support|deliveries|traffic|signal|coverage|entry)$/;

/** “Villages to which road access was cut”: a bare name with the deed that reached the things. */
export function tellByWhich(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { tokens, at, kind, found } = setting;
    // “to 61 | of our pump stations”
    const some = tokens[at + 1]?.low === 'of' && determiners.has(tokens[at + 2]?.low ?? '');
    const from = at + (some ? 3 : 1);
    const label = some ? setting.label.replace(/^[^’]+[’']s? share of (?=[a-z])/, '') : setting.label;
    if (kind !== 'amount' || found.unit !== '' || known.test(tokens[at - 1]?.low ?? '')) continue;
    const things = phraseFrom(tokens, from, tokens.length);
    const head = tokens[(things?.end ?? 0) - 1]?.low ?? '';
    const next = tokens[things?.end ?? 0];
    const ends =
      next?.type !== 'word' ||
      (next.low !== 'of' && prepositions.has(next.low)) ||
      /^(?:and|but|last|this)$/.test(next.low);
    if (!things || things.start !== from || !ends || !isPlural(head) || label.split(' ').length > 3) continue;
    if (label.toLowerCase() !== textOf(text, tokens, things).toLowerCase()) continue;
    const deed = active(setting, text) || passive(setting, text);
    const by = `${leadOf(setting)} ${isPerson(head) || /^(?:households|families)$/.test(head) ? 'whom' : 'which'}`;
    if (deed !== '') setting.label = raised(`${label} ${by} ${deed}`);
  }
}

/** “cut road access | to” → road access was cut; “that will secure supply | for” → supply is to be secured. */
function active(setting: Setting, text: string): string {
  const { tokens, lead, group } = setting;
  if (!group || group.passive || !/^(?:to|for|from|on|against)$/.test(leadOf(setting))) return '';
  const planned = isPlanned(setting, group);
  // “a storm cut power”: its past looks like its plain form.
  const past =
    /^(?:past|participle)$/.test(group.verb.form) ||
    /^(?:cut|shut|put|set)$/.test(tokens[group.at]?.low ?? '');
  // “delivers publicly funded services”: of what kind they are.
  const describes = group.start === group.at && /ly$/.test(tokens[group.start - 1]?.low ?? '');
  if (!(planned || (past && !group.bare)) || describes) return '';
  const object = trimmed(tokens, group.end, lead);
  const what = textOf(text, tokens, object);
  const head = tokens[lead - 1]?.low ?? '';
  if (object?.end !== lead || what === '' || what.split(' ').length > 3 || levels.test(head)) return '';
  const moves = idle.test(group.verb.lemma) || /^(?:rise|fall|level)$/.test(group.verb.class);
  if (moves && !supplies.test(head)) return '';
  if (tokens.slice(group.end, lead).some(({ type }) => type !== 'word')) return '';
  const several = isSeveral(what);
  const was = planned ? `${several ? 'are' : 'is'} to be` : several ? 'were' : 'was';
  return `${lowered(what)} ${was} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
}

/** “Fibre cables were laid | to” → fibre cables were laid. */
function passive(setting: Setting, text: string): string {
  const { tokens, lead, group } = setting;
  if (!group?.passive || lead !== group.end || !/^(?:to|for|from|on|against)$/.test(leadOf(setting)))
    return '';
  if (idle.test(group.verb.lemma) || /^(?:rise|fall|level)$/.test(group.verb.class)) return '';
  const subject = subjectText(text, setting);
  const words = subject.split(' ');
  if (subject === '' || words.length > 4 || levels.test(words.at(-1)?.toLowerCase() ?? '')) return '';
  // “So far £3 million has been paid to”: no word of what was counted.
  if (/^(?:far|it|they|we|he|she|you|this|that|which|who|i)$/i.test(subject)) return '';
  const does = text.slice(tokens[group.start]?.start ?? 0, tokens[group.end - 1]?.end ?? 0);
  return `${lowered(subject)} ${does}`;
}

/** Labels of numbers that are a mark or a measure of something else: an age, a distance, a target. */
import { clauseEnd, type Around } from './around.ts';
import { isPerson, isPlain } from '../words/classes.ts';
import { attributive, lowered } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { clauseOf, leadOf, type Setting } from './setting.ts';
import { verbOf } from '../words/verbs.ts';
import { determiners } from '../words/words.ts';

/** What is done to a plan. */
export const meets = /^(?:complete|fulfill?|achieve|meet|deliver|reach|accomplish)$/;

/** What is passed, and names nothing: “the 3-million-ton mark”. */
export const passedMark = /^(?:mark|milestone|threshold|barrier)$/i;

/** “at age 16”, “girls aged 10 to 14”, “children under five”, “a person over 65”. */
function isAge(setting: Setting): boolean {
  const { tokens, at, found } = setting;
  if (found.unit !== '' || found.magnitude !== '' || found.value > 110 || found.form === 'fraction')
    return false;
  if (leadOf(setting) === 'of' && /^ages?$/.test(tokens[setting.lead - 1]?.low ?? '')) return true;
  const told = setting.told;
  if (told?.label === 'Age' && tokens[at - 1]?.low === 'and' && tokens[at - 2]?.type === 'number')
    return true;
  if (/^age[sd]?$/.test(leadOf(setting)) || /^aged?$/.test(tokens[at - 1]?.low ?? '')) return true;
  return (
    /^(?:under|over)$/.test(tokens[at - 1]?.low ?? '') &&
    /^(?:children|people|adults|residents|those|women|men|girls|boys|patients|pupils|anyone|persons|workers|child|person|adult|woman|man|girl|boy|patient|pupil|worker)$/.test(
      tokens[at - 2]?.low ?? '',
    ) &&
    (!isPlain(tokens[at + 1]) || verbOf(tokens[at + 1]?.low ?? '') !== null)
  );
}

/** “The youngest councillor is 22”, “Our oldest tenant turned 101”: how old somebody is. */
function ageOfWhom({ tokens, at, found, group, lead }: Setting, subject: string): string {
  const bare = found.unit === '' && found.magnitude === '' && found.form !== 'fraction' && found.value <= 115;
  const next = tokens[at + 1];
  const whom = /^(?:youngest|oldest|eldest|average|typical) (.+)$/i.exec(subject)?.[1] ?? '';
  if (!bare || !group || lead >= group.end || whom === '' || (next?.type === 'word' && isPlain(next)))
    return '';
  const head = whom.split(' ')[0]?.toLowerCase() ?? '';
  return /^(?:be|turn|become)$/.test(group.verb.lemma) && (isPerson(head) || isPerson(`${head}s`))
    ? `Age of ${lowered(subject)}`
    : '';
}

/** “The oldest of our lifeboats is 34 years old” */
function yearsOld({ tokens, at, kind, group }: Setting, subject: string): string {
  if (kind !== 'duration' || tokens[at + 1]?.low !== 'old' || group?.verb.lemma !== 'be' || subject === '')
    return '';
  // “Two thirds of the debt is less than three years old”: that part of it, and not all.
  if (tokens.slice(0, group.start).some(({ type }) => type === 'number')) return '';
  const one = /^(oldest|youngest) of (?:our|the|its|their) (.+)$/i.exec(subject);
  return `Age of ${lowered(one ? `${one[1] ?? ''} ${attributive(one[2] ?? '')}` : subject)}`;
}

export const ageLabel = (setting: Setting, { last, speech, subject }: Around): string =>
  yearsOld(setting, subject) ||
  ageOfWhom(setting, subject) ||
  (isAge(setting) || isAgeOf(setting, last || speech.counted) ? 'Age' : '');

/** “7,400 of whom were over 65”, “22% are 65 or over”. */
function isAgeOf({ tokens, at, found }: Setting, whom: string): boolean {
  if (found.unit !== '' || found.magnitude !== '' || found.value > 110) return false;
  if (tokens[at + 1]?.low === 'or' && /^(?:over|older|under|younger)$/.test(tokens[at + 2]?.low ?? ''))
    return true;
  return (
    /^(?:over|under)$/.test(tokens[at - 1]?.low ?? '') &&
    /^(?:is|are|was|were)$/.test(tokens[at - 2]?.low ?? '') &&
    isPerson(whom.split(' ')[0]?.toLowerCase() ?? '') &&
    !isPlain(tokens[at + 1])
  );
}

/** “safe water within 500 metres of home”, “within 20 minutes of clean water”: what is so near. */
export function reachLabel(setting: Setting, { text }: Around): string {
  const { tokens, at, lead, found, group } = setting;
  if (leadOf(setting) !== 'within' || tokens[at + 1]?.low !== 'of' || found.unit === '') return '';
  // “brought the valley within 70 minutes of the capital”
  if (setting.kind === 'duration' && /^(?:bring|put|place)$/.test(group?.verb.lemma ?? '')) {
    const place = textOf(text, tokens, phraseFrom(tokens, at + 2, tokens.length));
    if (place !== '') return `Travel time to ${place}`;
  }
  // “live within 20 minutes of a park”
  const a = tokens[at + 2]?.low ?? '';
  if (
    setting.kind === 'duration' &&
    /^(?:minutes?|hours?)$/.test(found.unit) &&
    /^an?$/.test(a) &&
    /^(?:live|lie|be|stay|settle|dwell)$/.test(group?.verb.lemma ?? '')
  ) {
    const what = textOf(text, tokens, phraseFrom(tokens, at + 3, tokens.length));
    if (what !== '' && what.split(' ').length <= 4) return `Travel time to ${a} ${what}`;
  }
  // “seen within six weeks of referral” is a time, not a way.
  if (setting.kind === 'duration' && group && group.verb.lemma !== 'be') return '';
  setting.aside = true;
  const before = phraseBefore(tokens, lead, Math.max(clauseOf(setting)?.start ?? 0, setting.group?.end ?? 0));
  return textOf(text, tokens, before ?? phraseFrom(tokens, at + 2, tokens.length));
}

/** “after the deepening of the channel to 14.5 metres”: a deed told as a noun has a mark of its own. */
export function madeLabel(
  { tokens, lead, group, clauses, clause, found }: Setting,
  { text }: Around,
): string {
  if (tokens[lead]?.low !== 'to' || found.unit === '') return '';
  const phrase = phraseBefore(tokens, lead, Math.max(clauses[clause]?.start ?? 0, group?.end ?? 0));
  if (!phrase || tokens[phrase.start - 1]?.low !== 'the' || tokens[phrase.start + 1]?.low !== 'of') return '';
  return /[a-z]{3}ing$|^(?:reduction|extension|expansion|increase|cut|upgrade|conversion)$/.test(
    tokens[phrase.start]?.low ?? '',
  ) && /^(?:after|following|through|by|with|before|despite)$/.test(tokens[phrase.start - 2]?.low ?? '')
    ? textOf(text, tokens, phrase)
    : '';
}

/** “lives more than 20 miles from the city”, “within 5 km of a clinic”: the way to something. */
export function distanceLabel(setting: Setting, { text }: Around): string {
  const { tokens, at, found, group } = setting;
  const by = tokens[at + 1]?.low === 'away' ? at + 2 : at + 1;
  const link = tokens[by]?.low ?? '';
  if (!/^(?:miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?|yards)$/.test(found.unit)) return '';
  if (link !== 'from' && !(link === 'of' && leadOf(setting) === 'within')) return '';
  if (!/^(?:live|lie|be|stand|sit|work|stay|settle)$/.test(group?.verb.lemma ?? '')) return '';
  const article = /^an?$/.test(tokens[by + 1]?.low ?? '') ? `${tokens[by + 1]?.low ?? ''} ` : '';
  const what = textOf(text, tokens, trimmed(tokens, by + 1, clauseEnd(tokens, at)));
  return what === '' || what.split(' ').length > 5
    ? ''
    : `Distance ${link === 'of' ? 'to' : 'from'} ${article}${what}`;
}

/** “well under the 85 percent standard in our contract”, “above the 2% target”: a mark has a name of its own. */
export function markLabel(setting: Setting, { text, last }: Around): string {
  const { tokens, at } = setting;
  // “just short of the 3,200 we had aimed for”
  const aims = [2, 3, 4].some((nth) =>
    /^(?:(?:aim|plan|hope|promise|expect|intend|target|want|budget|pledge|vow|committ?)(?:n?ed|d)?|undertaken|undertook)$/.test(
      tokens[at + nth]?.low ?? '',
    ),
  );
  // “short of the 90 percent the operator had promised”
  const who =
    /^(?:we|they|it|that)$/.test(tokens[at + 1]?.low ?? '') ||
    (tokens[at + 1]?.low === 'the' && tokens[at - 1]?.low === 'the');
  // “have cut waste by 14%, halfway to the 28% we promised”: how far it is to fall, and not how much there is to be.
  const told = setting.told;
  const cut = setting.kind === 'percent' && told?.kind === 'growth' && told.sign < 0 ? 'fall in ' : '';
  if (aims && who && last !== '')
    return `Target for ${cut}${lowered(last.replace(/ by [a-z -]+$/, '').replace(/ (?:that|who) [a-z]+ed (?=on |in |within )/, ' '))}`;
  const noun = phraseFrom(tokens, at + 1, clauseEnd(tokens, at));
  const head = tokens[(noun?.end ?? 0) - 1]?.low ?? '';
  if (
    !noun ||
    setting.kind !== 'percent' ||
    !/^(?:target|standard|limit|threshold|benchmark|goal|ceiling|cap|requirement)$/.test(head)
  )
    return '';
  // “hedged 92% of its gas requirement”, “met 97% of its yearly target”: so much of it was, and it is no mark.
  const { group } = setting;
  const ofIt = tokens[at + 1]?.low === 'of';
  const does = group && !group.passive && setting.lead < group.end;
  if (ofIt && (head === 'requirement' || (does && meets.test(group.verb.lemma)))) return '';
  const link = tokens[noun.end]?.low ?? '';
  // “486,000 urban jobs were created, 108 percent of the annual target”
  if (/^(?:target|goal)$/.test(head) && last !== '' && !setting.group && tokens[at + 1]?.low === 'of')
    return `${last} as a share of ${lowered(textOf(text, tokens, noun))}`;
  const more = /^(?:in|of|for|on)$/.test(link)
    ? phraseFrom(
        tokens,
        determiners.has(tokens[noun.end + 1]?.low ?? '') ? noun.end + 2 : noun.end + 1,
        tokens.length,
      )
    : null;
  return textOf(text, tokens, noun) + (more ? ` ${link} ${textOf(text, tokens, more)}` : '');
}

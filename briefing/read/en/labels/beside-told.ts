/** Labels taken from what a number is set beside: another place's rate, what is told in a clause's own aside, a payer's share. */
import { isSeveral } from '../phrases/last-word.ts';
import type { Around } from './around.ts';
import { isPlain, isPlural } from '../words/classes.ts';
import { lowered, raised } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { leadOf, type Setting } from './setting.ts';
import { perEach } from './counted/told-of.ts';
import { isMeasureTaken } from './money/takes.ts';
import { isMoney } from '../numbers/units.ts';
import { ingOf, verbOf } from '../words/verbs.ts';
import { determiners, periods } from '../words/words.ts';

const isBound = /^(?:floor|minimum|maximum|limit|ceiling|cap|threshold|requirement|target|goal|standard)$/;

/** “grew by 1.9%, a shade faster than the nation's 1.6%”: the same, of another. */
export function ownedBy({ tokens, at, lead, kind }: Setting, { text, last, done }: Around): string {
  const owner = tokens[at - 1];
  if (!owner || !/[’']s$/.test(owner.text) || last === '' || !/^(?:percent|growth)$/.test(kind)) return '';
  // “above the Council's 15 percent policy floor”: a bound has its own name.
  const bound = phraseFrom(tokens, at + 1, tokens.length);
  if (bound?.start === at + 1 && isBound.test(tokens[bound.end - 1]?.low ?? ''))
    return `${raised(owner.text)} ${textOf(text, tokens, bound)}`;
  const own = [lead, at - 2, at - 3].some((index) =>
    /^(?:than|against|above|below|beating|to|with)$/.test(tokens[index]?.low ?? ''),
  );
  if (!own || !determiners.has(tokens[at - 2]?.low ?? '')) return '';
  const what = last.replace(/^.*[’']s (?=\S)/, '').split(/ (?:in|of) /)[0] ?? '';
  const grew = /^(?:economy|output)$/i.test(what) && done.at(-1)?.kind === 'growth';
  return `${grew ? 'Growth' : raised(what)} in the ${owner.text.replace(/[’']s$/, '')}`;
}

/** “at a cost to the state of €3.10 per journey”: whose cost it is. */
export function costTo({ tokens, lead, at, found }: Setting, { text }: Around): string {
  if (!isMoney(found.unit) || tokens[lead]?.low !== 'of') return '';
  const whom = phraseBefore(tokens, lead, Math.max(0, lead - 5));
  if (!whom) return '';
  const to = determiners.has(tokens[whom.start - 1]?.low ?? '') ? whom.start - 2 : whom.start - 1;
  const noun = tokens[to - 1]?.low ?? '';
  if (tokens[to]?.low !== 'to' || !/^(?:cost|price|loss|saving|benefit|charge|gain)$/.test(noun)) return '';
  const the = to === whom.start - 2 ? 'the ' : '';
  return raised(`${noun} to ${the}${textOf(text, tokens, whom)}${perEach(text, tokens, at + 1)}`);
}

/** “re-roofed 96 houses at a cost of $6.8 million”, “were dropped, at a cost of £2.4 million”: the cost of doing so. */
export function costOfDoing(setting: Setting, { done, last, text, subject }: Around): string {
  const { tokens, lead, found, clauses, clause } = setting;
  const cost =
    tokens[lead]?.low === 'of' && tokens[lead - 1]?.low === 'cost' && tokens[lead - 3]?.low === 'at';
  if (!cost || !isMoney(found.unit) || tokens[setting.at + 1]?.low === 'per') return '';
  const group = setting.group ?? clauses[clause - 1]?.groups.at(-1) ?? null;
  // A deed that the last label tells already: “Roads resurfaced”.
  const told = verbOf(last.split(' ').at(-1) ?? '')?.form ?? '';
  if (!group || (/^(?:past|participle)$/.test(told) && !group.passive)) return '';
  const doing = ingOf(group.verb, tokens[group.at]?.low ?? '');
  if (doing === '' || /^(?:be|have|reach|rise|fall|carry|come|take)$/.test(group.verb.lemma)) return '';
  if (group.passive) {
    const what = done.at(-1)?.label.replace(/(?: to be)? [a-z]+ed$/, '') ?? '';
    const thing = what === '' ? subject : what;
    const the = isSeveral(thing) ? '' : 'the ';
    return thing === '' || thing.split(' ').length > 4 ? '' : `Cost of ${doing} ${the}${lowered(thing)}`;
  }
  const number = tokens[group.end]?.type === 'number';
  // “The fund will pay half of the rent of 900 traders, at a cost of £3 million”: of what does so little by little.
  const part = number && tokens[group.end + 1]?.low === 'of';
  if (part && (isMeasureTaken(subject) || /\b(?:fund|plan|campaign|grant|initiative|pilot)$/i.test(subject)))
    return `Cost of the ${lowered(subject)}`;
  const object = phraseFrom(tokens, group.end + (number ? 1 : 0), lead - 2);
  const what = textOf(text, tokens, object);
  return what === '' || what.split(' ').length > 4 ? '' : `Cost of ${doing} ${lowered(what)}`;
}

/** “Council tax went up by 4.9 per cent, so that a household in Band D paid £1,586”: the tax of those. */
export function paidBy(setting: Setting, { last, text }: Around): string {
  const { tokens, group, found, lead, clauses, clause } = setting;
  if (group?.verb.lemma !== 'pay' || group.passive || lead >= group.end || !isMoney(found.unit)) return '';
  if (!/\b(?:tax|rent|bill|fee|charge|tariff|premium|fare|rate)s?$/i.test(last)) return '';
  const start = clauses[clause]?.start ?? 0;
  const from = /^(?:that|so)$/.test(tokens[start]?.low ?? '') ? start + 1 : start;
  const whom = trimmed(tokens, from, group.start);
  const who = textOf(text, tokens, whom);
  if (who === '' || who.split(' ').length > 5 || !/^an?$/.test(tokens[(whom?.start ?? 0) - 1]?.low ?? ''))
    return '';
  return `${last} for ${tokens[(whom?.start ?? 0) - 1]?.low ?? ''} ${lowered(who)}`;
}

/** “The average wait came down to 21 days, but in the east of the county it is still over 40”: the same, elsewhere. */
export function elsewhere(
  { tokens, clauses, clause, group, lead }: Setting,
  { last, text, speech }: Around,
): string {
  const own = clauses[clause];
  if (!own || group?.verb.lemma !== 'be' || group.passive || lead >= group.end) return '';
  // “The wait was 12 weeks; in the north it was 20”: told in the sentence before.
  const told = last || (clause === 0 ? speech.label : '');
  if (told === '' || tokens[group.start - 1]?.low !== 'it') return '';
  if (!/(?:but|while|although|and|^)$/.test(own.joint)) return '';
  const [by, the] = [tokens[own.start], tokens[own.start + 1]];
  if (!/^(?:in|at|on)$/.test(by?.low ?? '') || the?.low !== 'the') return '';
  const place = phraseFrom(tokens, own.start + 2, group.start - 1);
  const where = (textOf(text, tokens, place).split(' of ')[0] ?? '').trim();
  if (where === '' || periods.has(where.split(' ').at(-1) ?? '')) return '';
  return `${raised(told.replace(/^Average /, ''))} ${by?.low ?? ''} the ${where}`;
}

/** “cuts the electricity they use by 60 per cent” */
export function usedBy({ tokens, lead, clauses, clause }: Setting, { text }: Around): string {
  const groups = clauses[clause]?.groups.filter(({ end }) => end <= lead) ?? [];
  const [cuts, uses] = [groups.at(-2), groups.at(-1)];
  if (!cuts || !uses || !/^(?:rise|fall)$/.test(cuts.verb.class) || cuts.passive) return '';
  if (!/^(?:use|burn|consume|need)$/.test(uses.verb.lemma) || uses.end !== lead) return '';
  if (!/^(?:they|it|we|you)$/.test(tokens[uses.start - 1]?.low ?? '')) return '';
  if (!/^(?:by|to|from)$/.test(tokens[lead]?.low ?? '')) return '';
  const what = textOf(text, tokens, trimmed(tokens, cuts.end, uses.start - 1));
  return what === '' || !isPlain(tokens[uses.start - 2]) ? '' : `${what} use`;
}

/** “The volume felled, 3.9 million cubic metres, was 4.5% lower”: the noun right before the comma, with its participle. */
export function apposedTo(setting: Setting, { text, last }: Around): string {
  const { tokens, clauses, clause, found, at } = setting;
  const first = clauses[0];
  const own = clauses[clause];
  if (!first || !own || clause < 1 || clause > 2 || clauses[1]?.joint !== ',') return '';
  const participle = first.groups[0];
  const waits =
    first.groups.length === 1 &&
    participle?.end === first.end &&
    participle.start === first.end - 1 &&
    /^(?:past|participle)$/.test(participle.verb.form) &&
    determiners.has(tokens[first.start]?.low ?? '') &&
    clauses[2]?.groups[0]?.start === clauses[2]?.start;
  if (!waits) return '';
  const noun = trimmed(tokens, first.start, participle.start);
  if (!noun || noun.end !== participle.start || isPlural(tokens[noun.end - 1]?.low ?? '')) return '';
  const inside = clause === 1 && own.start === at && found.unit !== '';
  const after = clause === 2 && last !== '' && setting.group === own.groups[0] && leadOf(setting) !== 'of';
  return inside || after ? textOf(text, tokens, { start: noun.start, end: participle.end }) : '';
}

/** Labels that a sentence tells by a turn of its own: rooms let at $215, savings out of those planned, those to whom something is available. */
import { isSeveral } from '../../phrases/last-word.ts';
import type { Around } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { attributive, lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from '../setting.ts';
import { isDuration, isMoney, isPercent } from '../../numbers/units.ts';
import { determiners } from '../../words/words.ts';

/** “added 540 rooms, let at $215 a week”: what one pays for them. */
export function letAt(setting: Setting, { text, last }: Around): string {
  const { tokens, lead, found, clauses, clause, group } = setting;
  const own = clauses[clause];
  const before = clauses[clause - 1];
  if (!isMoney(found.unit) || !own || !before || own.joint !== ',' || !/^(?:at|for)$/.test(leadOf(setting)))
    return '';
  const verb = tokens[own.start]?.low ?? '';
  if (
    !/^(?:let|leased|rented|sold|priced|offered|hired|set|fixed|levied|capped|limited)$/.test(verb) ||
    lead > own.start + 1
  )
    return '';
  if (group && group.start !== own.start) return '';
  // “The regional ticket for young people, priced at €19, …”
  const waits = before.groups.length === 0 ? trimmed(tokens, before.start, before.end) : null;
  const near = textOf(text, tokens, waits ?? phraseBefore(tokens, before.end, before.start));
  const what = (near.split(/ (?:for|in|at|on|from|of) /)[0] ?? '') || last;
  if (/^(?:capped|limited)$/.test(verb)) return last === '' ? '' : `Cap on ${lowered(last)}`;
  const noun = /^(?:let|leased|rented)$/.test(verb)
    ? 'rent'
    : /^(?:set|fixed|levied)$/.test(verb)
      ? ''
      : 'price';
  return what === '' || what.split(' ').length > 4
    ? ''
    : noun === ''
      ? raised(what)
      : raised(`${attributive(lowered(what))} ${noun}`);
}

/** “found 56 leaks, saving an estimated 640 megalitres”: so much was saved. */
export const savedSo = ({ tokens, at, group, found, lead }: Setting): string =>
  group?.verb.lemma === 'save' &&
  found.unit !== '' &&
  !isMoney(found.unit) &&
  !isDuration(found.unit) &&
  !isPercent(found.unit) &&
  lead < group.end + 2 &&
  tokens[at + 1]?.low !== 'of' &&
  !isPlain(tokens[at + 1])
    ? raised(`${found.unit} saved`)
    : '';

/** “Savings of £17 million were delivered out of a planned £19 million”: as much was meant. */
export const asPlanned = ({ tokens, at, kind }: Setting, { last }: Around): string => {
  const meant = tokens[at - 1]?.low ?? '';
  const due = kind !== 'duration' && /^(?:recommended|required|permitted|statutory)$/.test(meant);
  return (due || /^(?:planned|budgeted|promised|expected|forecast|targeted)$/.test(meant)) &&
    /^(?:an?|the|our|its)$/.test(tokens[at - 2]?.low ?? '') &&
    !isPlain(tokens[at + 1]) &&
    last !== '' &&
    last.split(' ').length <= (due ? 9 : 5)
    ? raised(`${meant} ${lowered(last)}`)
    : '';
};

/** “panels, with a capacity of 3.2 MW, meet …”: the capacity of what waits for its verb. */
export function withA(setting: Setting, { text }: Around): string {
  const { tokens, lead, clauses, clause } = setting;
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  if (!before || own?.joint !== ',' || own.groups.length > 0 || before.groups.length > 0) return '';
  if (tokens[own.start]?.low !== 'with' || leadOf(setting) !== 'of' || lead - own.start > 4) return '';
  const name = textOf(text, tokens, trimmed(tokens, own.start + 1, lead));
  if (
    !/^(?:[a-z]+ )?(?:capacity|length|area|height|weight|depth|output|population|workforce|membership|volume)$/.test(
      name,
    )
  )
    return '';
  const whole = textOf(text, tokens, trimmed(tokens, before.start, before.end));
  const short = whole.split(/ (?:on|in|at|near|along) /)[0] ?? '';
  return short === '' || short.split(' ').length > 4 ? '' : `${name} of ${lowered(short)}`;
}

/** “Full fibre is available to 58 percent of premises”: those that have it. */
export function availableTo(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, lead, group } = setting;
  // “an additional $90 million is available for FY 2022”: money, and for when is known.
  if (isMoney(setting.found.unit) && tokens[at + 2]?.low === 'available' && tokens[at + 3]?.low === 'for')
    if (
      !group &&
      /^(?:is|are|was|were|becomes?)$/.test(wordAfter(setting)) &&
      /^(?:fy|fiscal|the|next|this)$/.test(wordAfter(setting, 4))
    )
      return /^(?:additional|further|extra|another)$/.test(tokens[at - 1]?.low ?? '')
        ? 'Additional funds available'
        : 'Funds available';
  if (!/^(?:percent|ratio)$/.test(setting.kind) || tokens[lead]?.low !== 'to' || subject === '') return '';
  if (tokens[lead - 1]?.low !== 'available' || wordAfter(setting) !== 'of' || group?.verb.lemma !== 'be')
    return '';
  const whole = textOf(
    text,
    tokens,
    phraseFrom(tokens, at + (determiners.has(wordAfter(setting, 2)) ? 3 : 2), clauseOf(setting)?.end ?? at),
  );
  return isSeveral(whole) ? `${whole} with ${lowered(subject)}` : '';
}

/** “12 came close to it”, “and nine fell well short”: of those counted before, and what they did. */
export function didSo(setting: Setting, { text, speech, done }: Around): string {
  const { tokens, at, clauses, clause, found, kind, group } = setting;
  const own = clauses[clause];
  if (!own || group || kind !== 'amount' || found.unit !== '' || own.start !== at || done.length === 0)
    return '';
  const [does] = own.groups;
  if (!does || does.start !== at + 1 || does.verb.form !== 'past' || does.passive) return '';
  const those = done.findLast((one) => one.kind === 'amount' && one.found.unit === '' && one.label !== '');
  if (!those || !isPlural(speech.counted.split(' ')[0]?.toLowerCase() ?? '')) return '';
  // “five went up”
  const way = /^(?:up|down)$/.test(tokens[does.end]?.low ?? '') ? (tokens[does.end]?.low ?? '') : '';
  const rest =
    way || restText(text, tokens, does.end, own.end).replace(/ (?:to|of|with) (?:it|them|this|that)$/, '');
  if (!/^(?:come|fall|go|miss|stay|lag|slip)$/.test(does.verb.lemma)) return '';
  const whole = speech.counted.split(/ (?:in|of|on|that|who|which) /)[0] ?? '';
  return `${whole} that ${tokens[does.at]?.low ?? ''} ${rest}`.trim();
}

/** Labels that a sentence tells by a turn of its own: rooms let at $215, money taken out of stock, a grant to buy land. */
import { isSeveral, lastWord } from '../../phrases/last-word.ts';
import type { Around } from '../around.ts';
import { isPerson, isPlain, isPlural } from '../../words/classes.ts';
import { attributive, lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from '../setting.ts';
import { isDuration, isMoney, isPercent } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';
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

/** “because we took £9 million out of inventories”: money that was tied up there. */
export function takenOut(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, group, lead, found } = setting;
  if (!isMoney(found.unit) || !group || group.passive || lead >= group.end) return '';
  if (!/^(?:take|draw|release|free|bring)$/.test(group.verb.lemma) || group.verb.form === 'ing') return '';
  // “Two cancelled projects took £9 million out of the order book”: by what is the more telling.
  if (subject !== '' && wordAfter(setting) !== 'off') return '';
  const out = wordAfter(setting);
  const from =
    out === 'out' && wordAfter(setting, 2) === 'of' ? at + 3 : /^(?:from|off)$/.test(out) ? at + 2 : 0;
  const what =
    from > 0
      ? textOf(
          text,
          tokens,
          phraseFrom(tokens, from + (determiners.has(tokens[from]?.low ?? '') ? 1 : 0), tokens.length),
        )
      : '';
  return what === ''
    ? ''
    : `Money ${participleOf(group.verb, tokens[group.at]?.low ?? '')} ${from === at + 3 ? 'out of' : out} ${what}`;
}

/** “Donors gave £16.3 million”: money from them. */
export function gaveMoney({ tokens, at, group, lead, found }: Setting, { subject }: Around): string {
  if (!isMoney(found.unit) || group?.verb.lemma !== 'give' || group.passive || lead >= group.end) return '';
  if (/^(?:to|for|towards|a|in)$/.test(tokens[at + 1]?.low ?? '') || subject.split(' ').length > 3) return '';
  return isPerson(lastWord(subject)) ? `Money given by ${lowered(subject)}` : '';
}

/** “registered 64,200 jobseekers and found work for 37,900”: those for whom it was found. */
export function foundFor(setting: Setting, { text, speech }: Around): string {
  const { tokens, at, group, lead, found } = setting;
  if (found.unit !== '' || !group || group.passive || tokens[lead]?.low !== 'for' || isPlain(tokens[at + 1]))
    return '';
  if (!/^(?:find|secure|arrange|provide|get)$/.test(group.verb.lemma)) return '';
  const what = textOf(text, tokens, trimmed(tokens, group.end, lead));
  return what === '' || what.split(' ').length > 4 || speech.counted === ''
    ? ''
    : `${speech.counted} found ${what}`;
}

/** The count told right before in the clause, where this number says how far it went: “61 projects to 34”; null elsewhere. */
const countTo = ({ tokens, lead, told, clause, found }: Setting): Setting | null =>
  told &&
  told.clause === clause &&
  told.kind === 'amount' &&
  told.found.unit === '' &&
  found.unit === '' &&
  tokens[lead]?.low === 'to'
    ? told
    : null;

/** “cut the list from 61 projects to 34”: as many of the same. */
export function asManyTo(setting: Setting): string {
  const { tokens, at, group } = setting;
  const from = countTo(setting);
  return from &&
    group &&
    tokens[from.lead]?.low === 'from' &&
    isPlain(tokens[from.at + 1]) &&
    !isPlain(tokens[at + 1])
    ? from.label
    : '';
}

/** “was extended by 12 stops to 140”: as many of what was added. */
export function addedUpTo(setting: Setting): string {
  const { tokens, at, lead, group } = setting;
  const by = countTo(setting);
  return by &&
    tokens[by.lead]?.low === 'by' &&
    isPlural(tokens[by.at + 1]?.low ?? '') &&
    lead === by.at + 2 &&
    (!isPlain(tokens[at + 1]) || /^(?:last|this)$/.test(tokens[at + 1]?.low ?? '')) &&
    /^(?:extend|expand|enlarge|increase|grow|raise|reduce|cut|shrink)$/.test(group?.verb.lemma ?? '')
    ? by.label
    : '';
}

/** “fitted in 1.6 million homes, or four in five”: the same told as a share. */
export const orAsShare = (setting: Setting, { last }: Around): string => {
  const own = clauseOf(setting);
  const alone = setting.tokens[setting.at + 1]?.type !== 'word';
  return /^(?:percent|ratio)$/.test(setting.kind) &&
    own?.start === setting.at &&
    /\bor$/.test(own.joint) &&
    alone &&
    setting.told?.kind === 'amount' &&
    setting.told.found.unit === ''
    ? last
    : '';
};

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

/** “beating the pre-pandemic total by 2.2 per cent”: of what was told before. */
export function beatenBy(setting: Setting, { text, last }: Around): string {
  const { tokens, group, lead } = setting;
  if (!group || last === '' || leadOf(setting) !== 'by' || group.passive) return '';
  if (!/^(?:beat|exceed|surpass|top|miss|pass|better)$/.test(group.verb.lemma)) return '';
  const what = trimmed(tokens, group.end, lead);
  const head = tokens[(what?.end ?? 0) - 1]?.low ?? '';
  return what &&
    what.end === lead &&
    /^(?:total|record|level|figure|number|peak|best|high)$/.test(head) &&
    text !== ''
    ? last
    : '';
}

/** “3,115 people had been waiting more than 52 weeks, which is 1,940 fewer than a year before”: of those counted. */
export function fewerOfThem({ tokens, clauses, clause, kind, found }: Setting, { done }: Around): string {
  const own = clauses[clause];
  if (!own || kind !== 'amount' || found.unit !== '' || tokens[own.start]?.low !== 'which') return '';
  const after = tokens
    .slice(own.start, own.end)
    .some(({ low }) => /^(?:more|fewer|less|higher|lower)$/.test(low));
  const those = done.findLast((one) => one.kind === 'amount' && one.found.unit === '' && one.label !== '');
  return after && those && done.at(-1) !== those ? those.label : '';
}

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

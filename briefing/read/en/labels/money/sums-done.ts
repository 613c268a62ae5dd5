/** Sums by what is done with them: “Arrears cleared”, “Money earmarked for renovation of schools”. */
import type { Rule } from '../rule.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';
import { determiners } from '../../words/words.ts';
import type { Around } from '../around.ts';
import { isPerson, isPlural } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';

/** “Arrears of 8.7 billion yuan were cleared”: not what is owed. */
function sumDone(setting: Setting, { text }: Around): string {
  const { tokens, at, found, group } = setting;
  const own = clauseOf(setting);
  const does = own?.groups.find(({ start }) => start === at + 1);
  if (!own || group || !isMoney(found.unit) || !does?.passive || leadOf(setting) !== 'of') return '';
  if (
    !/^(?:clear|repay|waive|recover|cancel|achieve|write|settle|collect|refund|forgive|return|impose|issue|award|grant|approve|reject|pay|raise|withhold)$/.test(
      does.verb.lemma,
    )
  )
    return '';
  const what = phraseBefore(tokens, setting.lead, own.start);
  // “Fines and costs of £41,000 were awarded”: both.
  const before = setting.clauses[setting.clause - 1];
  const pair =
    what && own.joint === 'and' && before?.groups.length === 0 && before.end - before.start <= 3
      ? phraseBefore(tokens, before.end, before.start)
      : null;
  const one = pair && isPlural(tokens[pair.end - 1]?.low ?? '') ? textOf(text, tokens, pair) : '';
  const name = `${one === '' ? '' : `${one} and `}${textOf(text, tokens, what)}`;
  return what && isPlural(tokens[what.end - 1]?.low ?? '') && name.split(' ').length <= 4
    ? `${name} ${participleOf(does.verb, tokens[does.at]?.low ?? '')}`
    : '';
}

/** “6.9 billion euros went to schools, 2.1 billion euros to universities”: each sum by where it went. */
function alsoWent(setting: Setting, { text }: Around): string {
  const { tokens, at, found, group, governing, told, clauses, clause } = setting;
  const own = clauseOf(setting);
  // “£611m came from clinical work and £38m from research”
  const [way, verb] = tokens[at + 1]?.low === 'from' ? ['from', 'come'] : ['to', 'go'];
  if (!own || !isMoney(found.unit) || tokens[at + 1]?.low !== way) return '';
  // “A further £1m comes from new | or increased fees |, and £2m from reserves”: the verb of the sum before.
  const goes = clauses
    .slice(0, clause)
    .some(({ groups }) =>
      groups.some(({ start, verb: { lemma } }) => lemma === verb && told !== null && start === told.at + 1),
    );
  if (group || !(governing?.verb.lemma === verb || goes) || !/^(?:,|and|, and)$/.test(own.joint)) return '';
  const first = tokens.slice(own.start, at);
  if (
    !first.every(
      ({ low }) => determiners.has(low) || /^(?:remaining|other|further|last|rest|some|about)$/.test(low),
    )
  )
    return '';
  return textOf(text, tokens, trimmed(tokens, at + 2, own.end));
}

/** “An amount of 320 million euros is earmarked for the renovation of schools”: money, and what for. */
function amountFor(setting: Setting, { text }: Around): string {
  const { tokens, at, lead, found } = setting;
  const own = clauseOf(setting);
  const does = own?.groups.find(({ start }) => start === at + 1);
  if (!own || !isMoney(found.unit) || !does?.passive || tokens[lead]?.low !== 'of') return '';
  const head = tokens[lead - 1]?.low ?? '';
  // “Funding of 22 million is included for staff pay”
  const given =
    /^(?:provide|include|set|earmark|budget|allocate|propose|recommend|request|reserve|appropriate|approve)$/.test(
      does.verb.lemma,
    );
  const named =
    given && /^(?:funding|subsid(?:y|ies)|grants?|funds)$/.test(head) && lead - 1 === own.start
      ? raised(head)
      : '';
  const link = tokens[does.end]?.low === 'aside' ? does.end + 1 : does.end;
  if ((named === '' && !/^(?:amount|sum|total)$/.test(head)) || tokens[link]?.low !== 'for') return '';
  const what = textOf(text, tokens, trimmed(tokens, link + 1, own.end));
  if (what !== '' && named) return `${named} for ${/^[A-Z]/.test(what) ? what : lowered(what)}`;
  return what === ''
    ? ''
    : `Money ${participleOf(does.verb, tokens[does.at]?.low ?? '')} for ${lowered(what)}`;
}

/** “Overtime made up £6 million of the wage bill”: its part of that. */
function partOfBill(setting: Setting, { subject, text }: Around): string {
  const { tokens, at, found, governing } = setting;
  const verb = governing?.verb.lemma ?? '';
  if (!isMoney(found.unit) || !governing || governing.passive || subject === '') return '';
  if (!/^(?:account|make)$/.test(verb) || tokens[governing.end]?.low !== (verb === 'make' ? 'up' : 'for'))
    return '';
  const the = /^(?:the|our|its|this|that)$/.test(tokens[at + 2]?.low ?? '');
  const whole =
    the && tokens[at + 1]?.low === 'of'
      ? textOf(text, tokens, phraseFrom(tokens, at + 3, tokens.length))
      : '';
  // “A gift in the will of a nurse accounted for £410,000 of the legacies”: it is so much.
  const first = (clauseOf(setting)?.start ?? 0) + 1;
  const words = tokens[first]?.text === lowered(subject) ? tokens.slice(first, governing.start) : [];
  if (whole !== '' && words.length > 4 && words.every(({ type }) => type === 'word'))
    return raised(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0));
  return whole === ''
    ? ''
    : subject.split(' ').length > 4
      ? raised(subject)
      : shareOf(raised(subject), whole);
}

/** “agencies identified reductions of 6 million”: the reductions are theirs, and nothing of theirs fell. */
function cutsFound({ tokens, at, lead, found, group }: Setting, { subject }: Around): string {
  const what = tokens[lead - 1]?.low ?? '';
  if (!isMoney(found.unit) || tokens[lead]?.low !== 'of' || !group || group.passive) return '';
  if (!/^(?:reductions|cuts|savings|efficiencies|increases)$/.test(what) || at - group.end > 4) return '';
  if (!/^(?:identify|propose|find|offer|suggest|recommend)$/.test(group.verb.lemma)) return '';
  const done = participleOf(group.verb, tokens[group.at]?.low ?? '');
  return subject !== '' && subject.split(' ').length <= 4
    ? `${raised(what)} ${done} by ${lowered(subject)}`
    : `${raised(what)} ${done}`;
}

/** “120 members joined. Together they gave £9,000.”: not the members, but what they gave. */
function givenByThem(setting: Setting, { subject, last, done }: Around): string {
  const { tokens, at, lead, found, group } = setting;
  if (!group || group.passive || !isMoney(found.unit) || last !== '' || done.length > 0) return '';
  const they = tokens[group.start - 1]?.low === 'they' || tokens[group.start - 2]?.low === 'they';
  const who = lastWord(subject.replace(/ (?:who|that|in|of|from|at) .*$/, '')).toLowerCase();
  const gave = /^(?:contribute|give|donate|pledge|raise|pay|bring|invest|spend|earn|lend|save|borrow|owe)$/;
  if (!they || lead >= group.end + 2 || !isPerson(who) || !gave.test(group.verb.lemma)) return '';
  // “raised £4,000 for the hospice”: what for tells more.
  if (tokens[at + 1]?.type === 'word') return '';
  const into = tokens[group.end]?.low ?? '';
  const deed = raised(participleOf(group.verb, tokens[group.at]?.low ?? ''));
  return `${deed}${/^(?:in|out|back)$/.test(into) ? ` ${into}` : ''} by ${who}`;
}

/** Asked in this order. */
export const sumsDoneRules: Rule[] = [sumDone, alsoWent, amountFor, partOfBill, cutsFound, givenByThem];

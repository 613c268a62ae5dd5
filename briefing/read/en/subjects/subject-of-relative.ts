/** Subjects that stand before a pronoun or wait across what is told between: “containers, which rose by 9 percent”. */
import { isAdverb, isPerson, isPlural } from '../words/classes.ts';
import type { Clause } from '../grammar/clauses.ts';
import { firstAnswer } from '../grammar/first-answer.ts';
import { lastWord } from '../phrases/last-word.ts';
import { attributive } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { restText } from '../phrases/rest.ts';
import type { Setting } from '../labels/setting.ts';
import type { Token } from '../words/tokens.ts';
import { determiners, periods, prepositions } from '../words/words.ts';

/** A number's clause with those around it. */
interface Relative {
  text: string;
  tokens: Token[];
  /** Where the number stands. */
  at: number;
  own: Clause;
  /** The clause right before, the one before that, and the one after. */
  before: Clause | undefined;
  earlier: Clause | undefined;
  after: Clause | undefined;
}

/** “containers, which rose by 9 percent”: what stands right before the pronoun. */
function beforeWhich(relative: Relative): string | undefined {
  const { tokens, own, before } = relative;
  if (!before || !/^(?:which|who)$/.test(tokens[own.start]?.low ?? '') || own.groups.length === 0)
    return undefined;
  // “Emissions are 41% below our baseline, which leaves us near the 50% cut”: the whole of it does.
  const [first] = own.groups;
  const whom = tokens[first?.end ?? 0]?.low ?? '';
  if (
    first &&
    /^(?:leave|mean|put|bring|take|keep|make)$/.test(first.verb.lemma) &&
    /^(?:us|them|that|it)$/.test(whom)
  )
    return undefined;
  // “a rise of 40 billion, which means | the debt ratio | will reach”: a sentence of its own.
  const means = /^(?:means|meant)$/.test(tokens[own.start + 1]?.low ?? '') ? own.start + 2 : 0;
  const does = own.groups.find(({ start }) => start > means);
  if (means > 0 && does && !does.infinitive) {
    const from = means + (tokens[means]?.low === 'that' ? 1 : 0);
    const what = textOf(relative.text, tokens, trimmed(tokens, from, does.start));
    if (what !== '') return what;
  }
  // “signals, which have brought mean speeds down from 61 km/h”: what moved, and not what moved it.
  const moved = own.groups[1];
  if (
    first &&
    /^(?:bring|push|drive|take|force)$/.test(first.verb.lemma) &&
    /^(?:up|down)$/.test(moved?.verb.lemma ?? '')
  ) {
    const what = textOf(relative.text, tokens, trimmed(tokens, first.end, moved?.start ?? first.end));
    if (what !== '') return what;
  }
  const fewer = thoseWaiting(relative, before);
  if (fewer !== '') return fewer;
  const hoped = expected(relative);
  if (hoped !== '') return hoped;
  const antecedent = antecedentOf(relative, before);
  const both = pairOf(relative, before);
  if (both !== '' && antecedent !== '') return both;
  // “an increase of 6.1 percent at constant prices, which placed the city third”: how it was measured.
  if (/^(?:constant|current|comparable|market) prices$|^(?:real|nominal|relative) terms$/i.test(antecedent))
    return '';
  // “care for students, who make up 18%”: it is the students who do.
  const [, thing = '', , cared = ''] =
    /^(?:.* )?(\S+) (for|to|of|from|among) ((?:the )?(?:[a-z-]+ )?\S+)$/.exec(antecedent) ?? [];
  const those = lastWord(cared);
  const isWho = tokens[own.start]?.low === 'who' && thing !== '' && !isPerson(thing.toLowerCase());
  if (
    isWho &&
    (isPerson(those) || /^the (?:elderly|poor|old|young|homeless|unemployed|disabled|sick)$/.test(cared))
  )
    return cared;
  // “with the help of volunteers, who gave 21,000 hours”: it is they who gave them.
  return antecedent.replace(/^(?:help|support|aid|work) of (?=\S)/i, '') || undefined;
}

/** “612 people were waiting for a home, which is a third fewer than last year”: fewer people, and not homes. */
function thoseWaiting({ text, tokens, own, at }: Relative, before: Clause): string {
  const isFewer =
    own.groups[0]?.verb.lemma === 'be' &&
    tokens.slice(at + 1, at + 3).some(({ low }) => /^(?:fewer|more|less|lower|higher|up|down)$/.test(low)) &&
    tokens[own.start]?.low === 'which';
  const are = before.groups[0];
  if (!isFewer || !are || !/^(?:are|were|had)$/.test(tokens[are.start]?.low ?? '')) return '';
  const counted = tokens.findLastIndex(
    ({ type }, nth) => type === 'number' && nth >= before.start && nth < are.start,
  );
  const who = counted < 0 ? null : trimmed(tokens, counted + 1, are.start);
  if (!who || !isPlural(tokens[who.end - 1]?.low ?? '')) return '';
  const rest = restText(text, tokens, are.at === are.start ? are.end : are.at, before.end);
  return `${textOf(text, tokens, who)}${rest === '' || rest.split(' ').length > 7 ? '' : ` ${rest}`}`;
}

/** “economists, who had expected exports to fall by 2%”: it is the exports that would fall. */
function expected({ text, tokens, own }: Relative): string {
  const [hopes, does] = own.groups.slice(-2);
  return does?.infinitive &&
    hopes &&
    /^(?:expect|forecast|predict|anticipate|project|want|see)$/.test(hopes.verb.lemma)
    ? textOf(text, tokens, trimmed(tokens, hopes.end, does.start - 1))
    : '';
}

/** “The vacancy rate in maintenance positions, which had peaked”: all of a noun that waits for its verb. */
const waits = ({ tokens }: Relative, { start, end, groups }: Clause): boolean =>
  groups.length === 0 &&
  (!isAdverb(tokens[start]?.low ?? '') || tokens[start]?.low === 'online') &&
  !prepositions.has(tokens[start]?.low ?? '') &&
  tokens.slice(start, end).every(({ type }) => type !== 'number');

function antecedentOf(relative: Relative, before: Clause): string {
  const { text, tokens } = relative;
  if (waits(relative, before)) return textOf(text, tokens, trimmed(tokens, before.start, before.end));
  // “bridges need | work, which will cost”
  const verb = before.groups.findLast(({ end }) => end < before.end);
  // “The youth pass introduced in March, which costs”: when it was done is not what costs.
  const when =
    verb && /^(?:past|participle)$/.test(verb.verb.form) && periods.has(tokens[before.end - 1]?.low ?? '');
  const done = when ? textOf(text, tokens, phraseBefore(tokens, verb.start, before.start)) : '';
  return done || textOf(text, tokens, phraseBefore(tokens, before.end, verb?.end ?? before.start));
}

/** “spare parts | and servicing, which make up 38%”: both. */
function pairOf(relative: Relative, before: Clause): string {
  const { text, tokens, earlier } = relative;
  const short = before.groups.length === 0 && before.end - before.start <= 2;
  if (before.joint !== 'and' || !short || !earlier || waits(relative, before)) return '';
  const first = phraseBefore(tokens, earlier.end, earlier.groups.at(-1)?.end ?? earlier.start);
  return first && first.end === before.start - 1 && before.end - first.start <= 6
    ? textOf(text, tokens, { start: first.start, end: before.end })
    : '';
}

/** “salmon, whose numbers have trebled” */
function whoseNumbers({ text, tokens, own, before }: Relative): string | undefined {
  const verb = own.groups[0];
  if (!before || !verb || tokens[own.start]?.low !== 'whose') return undefined;
  const owner = textOf(text, tokens, phraseBefore(tokens, before.end, before.start));
  const what = textOf(text, tokens, trimmed(tokens, own.start + 1, verb.start));
  if (owner === '' || what === '') return undefined;
  return /^numbers?$/.test(what) ? owner : `${attributive(owner)} ${what}`;
}

/** “…, and the injury rate, at 4.3 per 1,000 workers, was”: the noun before it waits for its verb. */
function waitsBefore({ text, tokens, own, before, after }: Relative): string | undefined {
  if (
    before?.groups.length !== 0 ||
    own.groups.length > 0 ||
    !(
      /(?:though|although|albeit)$/.test(own.joint) ||
      (/^(?:at|now|currently)$/.test(tokens[own.start]?.low ?? '') &&
        determiners.has(tokens[before.start]?.low ?? ''))
    ) ||
    after?.groups[0]?.start !== after?.start
  )
    return undefined;
  return textOf(text, tokens, trimmed(tokens, before.start, before.end)) || undefined;
}

/** “with a workforce that was 3 per cent smaller” */
function withThatWas({ text, tokens, at, own }: Relative): string | undefined {
  const was = own.groups[0];
  if (
    !was ||
    own.groups.length !== 1 ||
    !(was.verb.lemma === 'be' || (was.passive && was.verb.lemma === 'unchanged')) ||
    !/^(?:with|on|from)$/.test(tokens[own.start]?.low ?? '') ||
    tokens[was.start - 1]?.low !== 'that' ||
    was.end > at
  )
    return undefined;
  return textOf(text, tokens, phraseBefore(tokens, was.start - 1, own.start)) || undefined;
}

const rules = [beforeWhich, whoseNumbers, waitsBefore, withThatWas];

/** “our loan, which runs to 2030 | and was raised from £80m”: the same pronoun's second verb. */
function goesOn({ tokens, clauses, clause }: Setting): boolean {
  const [own, before] = [clauses[clause], clauses[clause - 1]];
  return (
    own?.joint === 'and' &&
    own.groups[0]?.start === own.start &&
    /^(?:which|who)$/.test(tokens[before?.start ?? 0]?.low ?? '')
  );
}

/**
 * What a number's clause speaks of where a pronoun or a waiting noun tells it: “containers” in “containers,
 * which rose by 9 percent”; '' where what stands there is none, undefined where no noun waits.
 */
export function relativeSubject(text: string, setting: Setting): string | undefined {
  const { tokens, clauses, at } = setting;
  const clause = setting.clause - (goesOn(setting) ? 1 : 0);
  const own = clauses[clause];
  return own
    ? firstAnswer(rules, {
        text,
        tokens,
        at,
        own,
        before: clauses[clause - 1],
        earlier: clauses[clause - 2],
        after: clauses[clause + 1],
      })
    : undefined;
}

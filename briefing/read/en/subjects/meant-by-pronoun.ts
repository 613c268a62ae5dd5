/** Who or what “it”, “they”, “this” and “that” are. */
import { isSeveral, lastWord } from '../phrases/last-word.ts';
import { amongWhich } from './among-which.ts';
import { type AntecedentAsked, type AntecedentRule } from './antecedent-asked.ts';
import type { Speech } from '../labels/around.ts';
import { fronted } from '../labels/inherited.ts';
import { isShareVerb } from '../labels/parts/part.ts';
import { mainTopic } from './main-topic.ts';
import { raised } from '../phrases/naming.ts';
import { wordAfter, type Setting } from '../labels/setting.ts';
import { isMoney } from '../numbers/units.ts';
import { topicOf } from './subjects.ts';
import { isPerson } from '../words/classes.ts';

/** “4 million members belong to it, and they account for half of bookings” */
function theyCounted({ setting, done, speech, pronoun }: AntecedentAsked): string | undefined {
  const named = done.findLast(
    (one) => one.label !== '' && one.clause < setting.clause && one.kind === 'amount',
  );
  if (pronoun !== 'they' || !named || !isSeveral(speech.counted)) return undefined;
  // “Our buses carried 7,900 riders, and they travelled …”, “our 142 buses carried …”: who did it, where those are several.
  // “There are six boats, and they carry …”: those just counted.
  const there = done.some(({ group, tokens }) => group && tokens[group.start - 1]?.low === 'there');
  return isSeveral(speech.subject) && !there ? speech.subject : doerOf(done, named) || speech.counted;
}

/** “Every day our 142 buses carried 7,900 riders”: those before the verb did it. */
function doerOf(done: Setting[], named: Setting): string {
  const first = done[0];
  const does =
    first && first !== named && first.clause === named.clause && first.kind === 'amount' && !first.group;
  return does && named.group && named.group.start > first.at && isSeveral(first.label) ? first.label : '';
}

/** “one in three households drank from ponds; today it is one in fourteen” */
const itInSoMany = ({ setting, speech, pronoun }: AntecedentAsked): string | undefined =>
  pronoun === 'it' &&
  setting.found.form === 'fraction' &&
  (speech.form === 'fraction' || / share of /.test(speech.label))
    ? speech.label
    : undefined;

/** “4,100 firms owed tax for more than 90 days. That is 3% more”: more firms. */
const thatManyMore = ({ setting, done, speech, pronoun }: AntecedentAsked): string | undefined =>
  pronoun === 'that' && done.length === 0 && setting.kind === 'growth' && isTimeOf(speech)
    ? raised(speech.counted)
    : undefined;

/** Whether the last thing told is how long something went on of those that were counted. */
const isTimeOf = ({ label, counted }: Speech): boolean => /^Time [a-z]+ing /.test(label) && counted !== '';

/** “made 9.4 million journeys, but this is 6% fewer”: the number just told. */
function thatNumber({ setting, done, speech, pronoun }: AntecedentAsked): string | undefined {
  if (!/^(?:that|this)$/.test(pronoun) || done.length > 0) return undefined;
  const { lemma = '' } = setting.group?.verb ?? {};
  // “ended the year with a deficit of £8 million. This was £2 million less than expected”: and not who had it.
  const balance = speech.amounts.find((label) => /\b(?:deficit|surplus|loss|profit)$/i.test(label));
  const held = /^(?:less|more|lower|higher|short|above|below|over|under)$/.test(wordAfter(setting));
  if (balance !== undefined && lemma === 'be' && held && isMoney(setting.found.unit)) return balance;
  const isIt =
    lemma === 'be'
      ? pronoun === 'that'
      : // “That corresponds to 7.1 per 100,000 inhabitants”
        /^(?:correspond|equate|equal|amount|represent|mean|translate)$/.test(lemma);
  return isIt ? speech.label.replace(/^(Spending) on .*$/, '$1') : undefined;
}

/** “bought 40 buses for £9 million, but this is 12% less than planned” */
const thisDone = ({ done, speech, pronoun, last }: AntecedentAsked): string | undefined =>
  pronoun === 'this' && done.length > 0 ? done.at(-1)?.label || speech.subject || last : undefined;

/** “34 minutes inside the gate on average; previously it was 45”: the number just told, at another time. */
function itWasEarlier({ setting, pronoun, last }: AntecedentAsked): string | undefined {
  const { tokens, clauses, clause, group } = setting;
  return pronoun === 'it' &&
    group?.verb.lemma === 'be' &&
    tokens
      .slice(clauses[clause]?.start ?? 0, clauses[clause]?.end)
      .some(({ low }) => /^(?:previously|formerly|originally)$/.test(low))
    ? last
    : undefined;
}

/** “112,000 patients use the app, and it handles 58% of prescriptions”: it is no patient. */
const itIsNoPerson = ({ setting, speech, pronoun }: AntecedentAsked): string | undefined =>
  pronoun === 'it' && setting.kind === 'percent' && isPerson(lastWord(speech.subject)) ? '' : undefined;

/** “For secondary schools it was 81.7%”: whose it is stands before it. */
function itWasForThose({ setting, text, pronoun, last }: AntecedentAsked): string | undefined {
  if (pronoun !== 'it' || setting.group?.verb.lemma !== 'be') return undefined;
  const whom = fronted(setting, text);
  return whom === '' ? undefined : amongWhich(setting, whom, last);
}

/** “Cyclists remain a cause for concern: they account for 18 per cent”: told in the same sentence. */
function theyOfTopic({ setting, done, text, pronoun }: AntecedentAsked): string | undefined {
  if (pronoun !== 'they' || done.length > 0 || setting.clause === 0) return undefined;
  const topic = topicOf(text, setting.tokens, setting.clauses.slice(0, setting.clause)) ?? '';
  return isSeveral(topic) && !/^(?:some|many|most|few)\b/i.test(topic) ? topic : undefined;
}

/** “Thefts fell, with falls in 9 of the 14 towns, but they remain …”: what is counted in an aside is not meant. */
function theyBesideAside({ setting, done, text, pronoun }: AntecedentAsked): string | undefined {
  const { tokens, clauses, clause } = setting;
  const counted = done.filter(({ kind, clause: of }) => of < clause && /^(?:amount|percent)$/.test(kind));
  const aside = counted.map((one) => tokens[clauses[one.clause]?.start ?? 0]?.low ?? '');
  if (pronoun !== 'they' || counted.length === 0 || !aside.every((word) => word === 'with')) return undefined;
  const topic = topicOf(text, tokens, clauses.slice(0, counted[0]?.clause ?? 0)) ?? '';
  return isSeveral(topic) ? topic : undefined;
}

/** “Debt gets a single paragraph, although it stands at $212 million” */
const itOfMainClause = ({ setting, done, text, pronoun }: AntecedentAsked): string | undefined =>
  (pronoun === 'it' && done.length === 0 && mainTopic(setting, text)) || undefined;

/** A body of people is told as several: “The council met; they agreed”. */
const body =
  /\b(?:company|group|board|council|committee|team|government|trust|firm|university|bank|family|public|crew)$/i;

/** “Growth was slow, but we gained large clients. These account for 40% of sales”: the things named last. */
function lastNamed({ setting, done, speech, pronoun }: AntecedentAsked): string | undefined {
  const { several, subject } = speech;
  const { governing, tokens } = setting;
  if (several === '' || done.some((one) => one.governing !== governing)) return undefined;
  const parts = governing !== null && isShareVerb(governing, tokens);
  const one = !isSeveral(subject) && (parts || !body.test(subject));
  return pronoun === 'these' || (pronoun === 'they' && one) ? several : undefined;
}

/** “Revenue rose. It stood at £4 million” */
const spokenOf = ({ speech, pronoun }: AntecedentAsked): string | undefined =>
  /^(?:it|they|this|these|those)$/.test(pronoun) ? speech.subject || speech.label : undefined;

/** “We aim to halve our water use by 2032; so far we are down 21%”: what is to move. */
const movedSoFar = ({ setting, speech, pronoun }: AntecedentAsked): string | undefined =>
  setting.tokens[0]?.low === 'so' &&
  setting.tokens[1]?.low === 'far' &&
  /^(?:we|it|they)$/.test(pronoun) &&
  /^(?:rise|fall)$/.test(setting.group?.verb.class ?? '')
    ? speech.moved || undefined
    : undefined;

/** Asked in this order. */
export const pronounRules: AntecedentRule[] = [
  movedSoFar,
  theyBesideAside,
  theyCounted,
  itInSoMany,
  thatManyMore,
  thatNumber,
  thisDone,
  itWasEarlier,
  itIsNoPerson,
  itWasForThose,
  theyOfTopic,
  itOfMainClause,
  lastNamed,
  spokenOf,
];

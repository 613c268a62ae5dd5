/** “gave 900 families access to a doctor”, “damaged 60 barns and nine mills”: what those counted got, or what befell them. */
import type { Around } from '../around.ts';
import { restEnd } from '../around.ts';
import { isPerson, isPlain, isPlural } from '../../words/classes.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { restText } from '../../phrases/rest.ts';
import { textOf, type Phrase } from '../../phrases/phrase.ts';
import type { Setting } from '../setting.ts';
import type { Rule } from '../rule.ts';
import { isChanging } from './done-to.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';

/** “900 | young families | a garden”, “300 | pupils | laptops”: those who get something. */
function getters(tokens: Setting['tokens'], start: number): Phrase | null {
  // “gave 300 pupils laptops”: two nouns, of which the first are people.
  if (isPerson(tokens[start]?.low ?? '') && isPlain(tokens[start + 1])) return { start, end: start + 1 };
  let end = start;
  while (end < start + 3 && isPlain(tokens[end])) end++;
  return /^an?$/.test(tokens[end]?.low ?? '') && end > start
    ? { start, end }
    : phraseFrom(tokens, start, tokens.length);
}

/** “The line gives 40,000 commuters a seat” → Commuters given a seat. */
function givenWhat(setting: Setting, { text }: Around): string {
  const { tokens, at, lead, group, found, kind } = setting;
  if (kind !== 'amount' || found.unit !== '' || group?.verb.lemma !== 'give' || group.passive) return '';
  const whom = getters(tokens, at + 1);
  const head = tokens[(whom?.end ?? 0) - 1]?.low ?? '';
  if (!whom || lead >= group.end || !(isPerson(head) || /^(?:households|families|pupils|firms)$/.test(head)))
    return '';
  const next = tokens[whom.end];
  const article = /^an?$/.test(next?.low ?? '') ? `${next?.low ?? ''} ` : '';
  if (article === '' && !isPlain(next)) return '';
  const what = restText(text, tokens, article === '' ? whom.end : whom.end + 1, restEnd(setting)).replace(
    / (?:for the first time|this year|last year|each year|every year|(?:in|by|since) \d{4}.*)$/,
    '',
  );
  const later = /^(?:will|would|to)$/.test(tokens[group.start]?.low ?? '') ? 'to be ' : '';
  return what === '' || what.split(' ').length > 6
    ? ''
    : `${textOf(text, tokens, whom)} ${later}given ${article}${what}`;
}

/** “The storm damaged 60 barns and nine mills” → Mills damaged: one deed to both. */
function alsoDone(
  { tokens, clauses, clause, at, group, governing, found, kind, told }: Setting,
  { text }: Around,
): string {
  const own = clauses[clause];
  if (kind !== 'amount' || group || !governing || governing.passive || !told) return '';
  // “built 30 km of roads and 12 km of paths”
  const ofThem = tokens[at + 1]?.low === 'of' ? 2 : 1;
  if ((found.unit !== '') !== (ofThem === 2) || isMoney(found.unit)) return '';
  if (own?.joint !== 'and' || own.start !== at || own.groups.length > 0 || told.clause !== clause - 1)
    return '';
  const done = participleOf(governing.verb, tokens[governing.at]?.low ?? '');
  // “Houses destroyed by floods”: the same did it.
  const behind = new RegExp(` ((?:(?:[a-z]+, )?[a-z]+ (?:and|or) )?${done}(?: by [a-z ]+)?)$`).exec(
    told.label,
  )?.[1];
  if (!isChanging(governing.verb.lemma) || !behind) return '';
  const phrase = phraseFrom(tokens, at + ofThem, own.end);
  const head = tokens[(phrase?.end ?? 0) - 1]?.low ?? '';
  return phrase && isPlural(head) && !/ to be [a-z]+$/.test(told.label) && phrase.end - phrase.start <= 3
    ? `${textOf(text, tokens, phrase)} ${behind}`
    : '';
}

/** Asked in this order. */
export const givenWhatRules: Rule[] = [givenWhat, alsoDone];

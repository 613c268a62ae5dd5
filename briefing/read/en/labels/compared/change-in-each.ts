/** One change told in each of several: “growth of 8% in fares and 3% in freight”, “Sales rose, including growth of 8% in Norland”. */
import { changeNoun } from '../../kinds/change-noun.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isPercent } from '../../numbers/units.ts';
import { isPlural } from '../../words/classes.ts';
import { bareMeasure, determiners, periods } from '../../words/words.ts';
import type { Around } from '../around.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';

/** A name of more than one small word, or a part of a country by its direction, is a place. */
const place = /^(?:\p{Lu}[\p{L}’'-]+(?: (?:of|and|the))*(?: |$))+$|^(?:north|south|east|west)[a-z-]*$/u;

/** “Sales”, “Passenger numbers”: what may be so in a place, and is none. */
const isMeasure = (subject: string): boolean =>
  subject !== '' && (!place.test(subject) || bareMeasure.test(subject) || isPlural(subject.toLowerCase()));

/** “growth of 8% in …”: the noun of change right before the number, and where it was so right behind. */
const isFirst = (setting: Setting): boolean =>
  isPercent(setting.found.unit) &&
  leadOf(setting) === 'of' &&
  changeNoun(setting)?.before === true &&
  setting.tokens[setting.at + 1]?.low === 'in';

/** “and 3% in freight”, behind “growth of 8% in fares”. */
export function isChangeInNext(setting: Setting): boolean {
  const { tokens, at, told, found } = setting;
  const own = clauseOf(setting);
  return (
    told !== null &&
    isFirst(told) &&
    isPercent(found.unit) &&
    own?.start === at &&
    own.joint === 'and' &&
    tokens[at + 1]?.low === 'in'
  );
}

/** What grew by so much: “Freight”, or what the sentence is about in that place, “Sales in the east”. */
export function changeInEach(setting: Setting, { text, subject }: Around): string {
  const next = isChangeInNext(setting);
  if (!next && !isFirst(setting)) return '';
  const { tokens, at, told, clause, group } = setting;
  const own = clauseOf(setting);
  const from = at + (determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2);
  const end = own?.groups.find(({ start }) => start > at)?.start ?? own?.end ?? at;
  const named = trimmed(tokens, from, end);
  const what = textOf(text, tokens, named);
  const head = tokens[(named?.end ?? 0) - 1]?.low ?? '';
  // “growth of 8% in May and 3% in June”, “… in nominal and 3% in real terms”: of the same.
  if (what === '' || head === 'terms' || periods.has(head)) return '';
  if (!place.test(what)) return next ? what : '';
  const where = `in ${tokens[at + 2]?.low === 'the' ? 'the ' : ''}${what}`;
  if (next) {
    const measure = /^(.+?) in /.exec(told?.label ?? '')?.[1];
    return measure === undefined ? what : `${measure} ${where}`;
  }
  const within =
    clause > 0 &&
    told?.kind !== 'date' &&
    (group?.verb.lemma === 'include' ||
      /\bwith$/.test(own?.joint ?? '') ||
      tokens[own?.start ?? 0]?.low === 'with');
  return within && isMeasure(subject) && subject.split(' ').length <= 5 ? `${subject} ${where}` : '';
}

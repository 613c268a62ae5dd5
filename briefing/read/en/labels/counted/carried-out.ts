/** Places told by what was brought to them: “The scheme was adopted in 70% of rural schools”, “Trials were carried out in 12 cities”. */
import type { Around } from '../around.ts';
import { articleBefore } from '../article.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { determiners } from '../../words/words.ts';
import { leadOf, type Setting } from '../setting.ts';
import { places } from './places.ts';

const brings = /^(?:implement|adopt|apply|pilot|trial|carry|roll|promote)$/;
/** A longer name of what was brought is no part of a label, in words. */
const longest = 8;

/** “Cities with trials of electric buses”, “Share of rural schools with the scheme”; '' where no place is counted. */
export function carriedOut(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, lead, group, kind, found } = setting;
  if (!group?.passive || !brings.test(group.verb.lemma) || !/^(?:in|at|across)$/.test(leadOf(setting)))
    return '';
  const out = /^(?:carry|roll)$/.test(group.verb.lemma);
  if (out ? tokens[group.end]?.low !== 'out' || lead !== group.end + 1 : lead !== group.end) return '';
  const share = /^(?:percent|ratio)$/.test(kind) && tokens[at + 1]?.low === 'of';
  if (!share && (kind !== 'amount' || found.unit !== '')) return '';
  const from = at + (share ? (determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2) : 1);
  const where = phraseFrom(tokens, from, tokens.length);
  if (!where || !places.test(tokens[where.end - 1]?.low ?? '') || where.end - where.start > 4) return '';
  // “The works were carried out in 31 schools”
  if (subject === '' || /works?$/i.test(subject) || subject.split(' ').length > longest) return '';
  const what = `${textOf(text, tokens, where)} with ${articleBefore(tokens, group.start, subject)}${lowered(subject)}`;
  return share ? `Share of ${what}` : what;
}

/** What a part of a sum goes on: “£3 million of it went on the pier”. */
import { restEnd, type Around } from '../around.ts';
import { restText } from '../../phrases/rest.ts';
import type { Setting } from '../setting.ts';
import type { Rule } from '../rule.ts';
import { isMoney } from '../../numbers/units.ts';
import { determiners } from '../../words/words.ts';

/** Where “on” stands in “went on”, “will go on”, “was spent on”; 0 where the words say another thing. */
function onAt(tokens: Setting['tokens'], from: number): number {
  const [first = '', second = '', third = ''] = [0, 1, 2].map((nth) => tokens[from + nth]?.low ?? '');
  if (/^(?:went|goes|go)$/.test(first) && second === 'on') return from + 1;
  const later = /^(?:will|is|was|were|are)$/.test(first) && /^(?:go|spent)$/.test(second);
  return later && third === 'on' ? from + 2 : 0;
}

/** “£3 million of which went on repairs” → Spent on repairs; '' where it went elsewhere. */
function partWentOn(setting: Setting, { text, last }: Around): string {
  const { tokens, at, lead, found } = setting;
  if (!isMoney(found.unit)) return '';
  const ofIt = tokens[at + 1]?.low === 'of' && /^(?:it|this|that|which)$/.test(tokens[at + 2]?.low ?? '');
  // “€90 million, of which €40 million will go on rail”
  const ofWhich = tokens[lead]?.low === 'which' && tokens[lead - 1]?.low === 'of';
  const on = ofIt ? onAt(tokens, at + 3) : ofWhich ? onAt(tokens, at + 1) : 0;
  if (on === 0) return '';
  const article = tokens[on + 1]?.low ?? '';
  const bare = determiners.has(article);
  const what = restText(text, tokens, bare ? on + 2 : on + 1, restEnd(setting));
  if (what === '' || what.split(' ').length > 6) return '';
  const known = /^(?:[A-Za-z-]+ ){0,2}(?:spending|expenditure|outlay)$/i.test(last);
  const whose = bare ? `${/^an?$/.test(article) ? article : 'the'} ` : '';
  const later = /^(?:will|is|are)$/.test(tokens[ofIt ? at + 3 : at + 1]?.low ?? '');
  return `${known ? last : later ? 'Spending' : 'Spent'} on ${whose}${what}`;
}

/** Asked in this order. */
export const wentOnRules: Rule[] = [partWentOn];

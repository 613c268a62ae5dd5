/** Where the parts of a sum told before went: “Of the total, 2.2 million went to schools and 1.3 million to parks”. */
import { restEnd, type Around } from '../around.ts';
import type { Group } from '../../grammar/groups.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { determiners } from '../../words/words.ts';

const measure = /^(.*\b(spending|expenditure|outlay|funding|investment|aid|support))\b/i;

/** Spending on schools, Spending on parks; Money for schools, where the sum has no such name. */
export function partsWentTo(setting: Setting, { text, speech, done }: Around): string {
  const { tokens, at, found, group, clauses } = setting;
  const own = clauseOf(setting);
  if (!own || tokens[0]?.low !== 'of') return '';
  // “Of the total, |”, “Of this sum |”
  const opened =
    tokens.slice(1, 9).findIndex(({ text: mark, type }) => mark === ',' || type === 'number') + 1;
  if (opened < 2 || !/^(?:the|this|that|these|it)$/.test(tokens[1]?.low ?? '')) return '';
  const [whole] = done;
  const inOpening = whole && whole.at < 8 && tokens[whole.at + 1]?.low !== 'went' && whole.at <= opened;
  const told = inOpening ? whole.label : (speech.amounts.at(-1) ?? '');
  const money =
    isMoney(found.unit) ||
    (found.unit === '' && found.magnitude !== '' && measure.test(told || speech.amounts.join(' ')));
  if ((told === '' && !inOpening) || !money || (inOpening && !isMoney(whole.found.unit))) return '';
  const goes = own.groups.find(({ start }) => start === at + 1);
  const isOne = ({ verb: { lemma }, passive }: Group): boolean =>
    lemma === 'go' || (passive && spent.test(lemma));
  // “90 million to dredging and 40 million to cranes”: no verb of its own.
  const before = clauses
    .flatMap(({ groups }) => groups)
    .findLast(({ end, verb }) => end <= at && verb.form !== 'ing');
  const does = goes ?? before;
  if (!does || !isOne(does) || (group && group !== does && group.verb.form !== 'ing')) return '';
  const by = goes ? goes.end : at + 1;
  if (!/^(?:to|on|for|towards|into)$/.test(tokens[by]?.low ?? '')) return '';
  // “to schools | and parks”: both together got it.
  const rest = restEnd(setting);
  const both = rest > own.end && tokens.slice(own.end, rest).every(({ type }) => type === 'word');
  const first = determiners.has(tokens[by + 1]?.low ?? '') ? by + 2 : by + 1;
  const what = textOf(text, tokens, both ? { start: first, end: rest } : trimmed(tokens, by + 1, own.end));
  if (what === '' || what.split(' ').length > 6) return '';
  const [, name = '', noun = ''] = measure.exec(told) ?? [];
  return name === ''
    ? `Money for ${lowered(what)}`
    : `${name} ${/^investment$/i.test(noun) ? 'in' : /^(?:aid|support|funding)$/i.test(noun) ? 'for' : 'on'} ${lowered(what)}`;
}

const spent = /^(?:spend|allocate|assign|use|earmark|devote|set)$/;

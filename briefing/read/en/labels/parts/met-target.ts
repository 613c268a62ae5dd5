/** Of how many things a target was met, nearly met or missed: “met our goal on 52 of them, came close on 21 and fell short on 17”. */
import type { Around } from '../around.ts';
import { isSeveral } from '../../phrases/last-word.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { raised } from '../../phrases/naming.ts';
import { leadOf, type Setting } from '../setting.ts';
import { determiners } from '../../words/words.ts';

const met = /^(?:meet|exceed|beat|miss|hit|achieve|reach)$/;
const aim = /^(?:targets?|goals?|standards?|objectives?)$/;
const nearly = /^(?:come close|came close|fell short|fall short|were on track|are on track)$/;

/** Measures that met or exceeded target, measures that came close: one whole in several parts, each by its own deed. */
export function metTarget(setting: Setting, { text, done, speech }: Around): string {
  const { tokens, lead, found, group, clause, clauses, kind } = setting;
  if (!group || group.passive || found.unit !== '' || !/^(?:amount|ratio)$/.test(kind)) return '';
  if (!/^(?:on|in|for|with)$/.test(leadOf(setting))) return '';
  const object = tokens.slice(group.end, lead).map(({ low }) => low);
  const [, told = ''] =
    done
      .map(({ label }) =>
        /^(.+) that (?:met|exceeded|beat|missed|hit|achieved|reached|came|fell|were) /.exec(label),
      )
      .findLast((match) => match !== null) ?? [];
  const aimed =
    met.test(group.verb.lemma) && (aim.test(object.at(-1) ?? '') || (told !== '' && object.join() === 'it'));
  const deed = tokens.slice(group.start, group.end).map(({ low }) => low);
  if (!aimed && !(told !== '' && nearly.test([...deed, ...object].join(' ')))) return '';
  // “met | or exceeded”
  const first = clauses[clause - 1]?.groups.at(-1);
  const or = clauses[clause]?.joint === 'or' && first ? `${tokens[first.at]?.low ?? ''} or ` : '';
  const does = `${or}${deed.join(' ')} ${object.filter((word) => !determiners.has(word)).join(' ')}`;
  const things = told || wholeOf(setting, text, speech.counted);
  return isSeveral(things) ? raised(`${things} that ${does.replace(/ it$/, ' target')}`) : '';
}

/** “on 52 | of them”, “on 52 | of its 90 indicators”, “on 52 | indicators” */
function wholeOf({ tokens, at }: Setting, text: string, counted: string): string {
  if (tokens[at + 1]?.low !== 'of')
    return textOf(text, tokens, phraseFrom(tokens, at + 1, tokens.length)) || counted;
  if (/^(?:them|these|those)$/.test(tokens[at + 2]?.low ?? '')) return counted;
  let from = at + 2;
  while (determiners.has(tokens[from]?.low ?? '') || tokens[from]?.type === 'number') from++;
  return textOf(text, tokens, phraseFrom(tokens, from, tokens.length));
}

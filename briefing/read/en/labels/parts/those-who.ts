/** “4,100 firms, one in nine, used the scheme”: a share stands between those who are counted and what they did. */
import type { Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { countedPhrase } from '../counted/counted-noun.ts';
import { textOf } from '../../phrases/phrase.ts';
import { withRest } from '../../phrases/said.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** → Firms that used the scheme; '' where nothing but the noun stands before the share. */
export function thoseWho(setting: Setting, around: Around): string {
  const { tokens, clauses, clause, kind, found, group } = setting;
  const [own, share, then] = [clauseOf(setting), clauses[clause + 1], clauses[clause + 2]];
  if (kind !== 'amount' || found.unit !== '' || group || !own || !share || !then) return '';
  const isShare = tokens
    .slice(share.start, share.end)
    .some(
      ({ type, low }) => type === 'number' && /%|per ?cent|\b(?:in|out of)\b|half|third|quarter/.test(low),
    );
  const does = then.groups[0];
  if (!isShare || share.groups.length > 0 || share.end - share.start > 4) return '';
  if (does?.start !== then.start || then.joint !== ',' || does.verb.form === 'ing') return '';
  const phrase = countedPhrase({ setting, around });
  const name = textOf(around.text, tokens, phrase);
  if (!phrase || phrase.end !== own.end || !isPlural(tokens[phrase.end - 1]?.low ?? '')) return '';
  around.speech.counted = name;
  return withRest(around.text, tokens, name, does, does.start, then.end);
}

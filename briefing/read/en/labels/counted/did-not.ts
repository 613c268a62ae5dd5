/** Those who did not do what the others did: “32 measures met their target, while 15 did not”. */
import type { Around } from '../around.ts';
import { isPerson, isPlain, isPlural } from '../../words/classes.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { verbOf } from '../../words/verbs.ts';

/** Measures that did not meet their target; '' where the others' deed is not known. */
export function didNot(setting: Setting, { text, last }: Around): string {
  const { tokens, at, kind, found, group } = setting;
  const own = clauseOf(setting);
  if (!own || group || found.unit.length > 3 || !/^(?:amount|percent)$/.test(kind)) return '';
  const things = isPlain(tokens[at + 1]) ? phraseFrom(tokens, at + 1, own.end) : null;
  const from = things?.end ?? at + 1;
  const deed = `${tokens[from]?.low ?? ''} ${tokens[from + 1]?.low ?? ''}`;
  if (!/^(?:did|do|does) not$/.test(deed) || tokens[from + 2]?.type === 'word') return '';
  const [, those = '', did = '', rest = ''] =
    /^(.+?) (?:that|who) ([a-z]+)(?: (?:or|and) [a-z]+(?= it| th))?( .+)?$/.exec(last) ?? [];
  const named = things ? textOf(text, tokens, things) : those;
  if (did === '' || !isPlural(lastWord(named))) return '';
  const lemma = verbOf(did)?.lemma ?? did;
  return `${named} ${isPerson(lastWord(named)) ? 'who' : 'that'} did not ${lemma}${rest}`;
}

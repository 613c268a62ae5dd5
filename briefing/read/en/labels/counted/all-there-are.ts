/** “ranked fourth of the 13 towns in the county”, “went to 61 of the island’s 80 villages”: all there are somewhere. */
import type { Around } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { leadOf, type Setting } from '../setting.ts';

const place =
  /^(?:province|region|county|country|city|town|state|district|borough|area|nation|world|island|valley|prefecture|municipality|territory|kingdom|parish)$/;

/** Towns in the county; '' where they are told of by anything else. */
export function allThereAre(setting: Setting, { text }: Around): string {
  const { tokens, at, kind, found } = setting;
  if (kind !== 'amount' || found.unit !== '') return '';
  const things = phraseFrom(tokens, at + 1, tokens.length);
  if (!things || things.end - things.start > 3 || !isPlural(tokens[things.end - 1]?.low ?? '')) return '';
  const name = raised(textOf(text, tokens, things));
  const [owner, the] = [tokens[at - 1]?.low ?? '', tokens[at - 2]?.low ?? ''];
  const whose = /^(.+)[’']s?$/.exec(owner)?.[1] ?? '';
  const inIt = (where: string): string => `${name} ${where === 'island' ? 'on' : 'in'} the ${where}`;
  if (/^(?:the|our|this)$/.test(the) && place.test(whose)) return inIt(whose);
  const [by, the2, where, next] = [0, 1, 2, 3].map((nth) => tokens[things.end + nth]);
  const told =
    owner === 'the' &&
    /^(?:of|among|in)$/.test(leadOf(setting)) &&
    /^(?:of|in|across)$/.test(by?.low ?? '') &&
    /^(?:the|our|this)$/.test(the2?.low ?? '') &&
    place.test(where?.low ?? '') &&
    !isPlain(next);
  return told ? inIt(where?.low ?? '') : '';
}

/** A noun told once for several numbers: “420 fast and 30 slow chargers”, “14 fatal, 120 serious and 300 slight accidents”. */
import { isAdjective, isPlural } from '../../words/classes.ts';
import { raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Token } from '../../words/tokens.ts';
import type { Setting } from '../setting.ts';

/** “fast”, “male”, “part-time”, “CNG”: what tells of which kind they are, and is none of them itself. */
const isKind = ({ low, text, type }: Token): boolean =>
  type === 'word' &&
  !isPlural(low) &&
  (isAdjective(low) || /^(?:fe)?male$|^[a-z]+-[a-z]+$/.test(low) || /^[A-Z]{2,5}$/.test(text));

/** “Fast chargers installed”, “Slow chargers installed”: each in full, with what was done to both. */
export function tellSharedHead(settings: Setting[], text: string): void {
  let head = '';
  for (let index = settings.length - 1; index >= 0; index--) {
    const [setting, next] = [settings[index], settings[index + 1]];
    if (!setting) continue;
    const { tokens, at } = setting;
    const [kind, joint] = [tokens[at + 1], tokens[at + 2]];
    const before =
      next && kind && isKind(kind) && /^(?:and|or|,)$/.test(joint?.low ?? '') && next.at === at + 3;
    if (
      !before ||
      setting.kind !== 'amount' ||
      next.kind !== 'amount' ||
      setting.found.unit !== next.found.unit
    ) {
      head = '';
      continue;
    }
    const kindOfNext = tokens[next.at + 1];
    const things = phraseFrom(tokens, next.at + 1, tokens.length);
    const isNamed =
      things !== null &&
      things.end - things.start > 1 &&
      !isPlural(kindOfNext?.low ?? '') &&
      isPlural(tokens[things.end - 1]?.low ?? '');
    if (head === '' && isNamed) head = textOf(text, tokens, { start: things.start + 1, end: things.end });
    if (head === '') continue;
    const [name, other] = [`${kind.text} ${head}`, `${kindOfNext?.text ?? ''} ${head}`];
    const deed = behind(setting.label, kind.text) || behind(next.label, other);
    setting.label = raised(name) + deed;
    if (next.label.toLowerCase() === other.toLowerCase()) next.label += deed;
  }
}

/** “Fast | commissioned”: what follows the name; '' where the label is of something else. */
const behind = (label: string, name: string): string =>
  label.toLowerCase().startsWith(`${name.toLowerCase()} `) ? label.slice(name.length) : '';

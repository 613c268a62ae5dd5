/** “Imports of fuel shrank by 18%, although their volume fell by only 3%”: the volume of those. */
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

/** Measures that are told of something, each nothing alone. */
const bare = /^(?:volume|value|intensity|weight|length|area|prices?|size|density|cost)$/i;

/** “Volume of imports of fuel”: of what the sentence told right before. */
export function tellItsMeasure(settings: Setting[]): void {
  settings.forEach((setting, index) => {
    const before = settings[index - (settings[index - 1]?.kind === 'date' ? 2 : 1)];
    const { label, tokens, at, kind } = setting;
    if (!before || !bare.test(label) || !/^(?:growth|amount|percent)$/.test(kind)) return;
    const from = Math.max(before.at, at - 9);
    const word = from + tokens.slice(from, at).findLastIndex(({ low }) => low === label.toLowerCase());
    const whose = tokens[word - 1]?.low ?? '';
    if (word < from || !/^(?:their|its)$/.test(whose) || bare.test(before.label)) return;
    if (before.label.split(' ').length <= 5 && !/[’']s? |^[a-z]/.test(before.label))
      setting.label = `${label} of ${lowered(before.label)}`;
  });
}

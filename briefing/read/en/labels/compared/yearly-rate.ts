/** “grew at an average annual rate of 7%”, “needs to grow by 6%”: how a growth is meant. */
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

const yearly =
  /\b(?:average (?:annual|yearly)|annual average) (?:growth|increase|rise|expansion)(?: rate)? of (?:(?:about|around|nearly|almost|over|some|more than|at least|less than) )?$|\b(?:at|by) an? (?:(?:annual|yearly) average|average (?:annual|yearly))(?: (?:growth )?rate)? of (?:(?:about|around|nearly|almost|over|some|more than|at least|less than) )?$/i;

/** “Average annual GDP growth”, “Growth in rural incomes needed”. */
export function tellRate(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { kind, found, label } = setting;
    if (kind !== 'growth' || label === '') continue;
    if (
      yearly.test(text.slice(Math.max(0, found.start - 70), found.start)) &&
      !/\b(?:annual|yearly)\b/i.test(label)
    )
      setting.label = label.replace(/^((?:[A-Z]\S*[’']s? )?)(.+)$/, (_, owner: string, what: string) =>
        owner === '' ? `Average annual ${lowered(what)}` : `${owner}average annual ${lowered(what)}`,
      );
    if (isNeeded(setting)) setting.label += ' needed';
  }
}

/** “needs to grow”: it has not yet. */
const isNeeded = ({ tokens, group, label }: Setting): boolean =>
  group !== null &&
  (tokens.slice(group.start, group.at).some(({ low }) => /^needs?$/.test(low)) ||
    (group.infinitive && /^needs?$/.test(tokens[group.start - 2]?.low ?? ''))) &&
  !/\b(?:needed|target)\b/i.test(label);

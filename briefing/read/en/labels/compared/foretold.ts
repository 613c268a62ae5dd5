/** What is foretold is no result: “unemployment is forecast to fall to 4 per cent”, “we expect prices to rise by 2 per cent”. */
import { lowered, raised } from '../../phrases/naming.ts';
import type { Group } from '../../grammar/groups.ts';
import { isMoney } from '../../numbers/units.ts';
import { verbOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

const foretells = /^(?:expect|forecast|project|predict|anticipate|foresee)$/;
const told =
  /\b(?:expected|forecast|target|goal|plan|planned|to be|projected|proposed|predicted|estimated?|previous|before|budget(?! (?:deficit|surplus|balance|gap)s?\b))\b/i;

/** “The projected deficit consists of 3 billion of … and 2 billion of …”: its parts are projected too. */
const partsOf =
  /\b(projected|planned|expected|proposed) (?:[a-z-]+ ){1,5}(?:consists? of|comprises?|includes?|is made up of) (?:about |around |some )?$/i;

/** “Expected unemployment”, “Expected rise in prices”. */
export function tellExpected(settings: Setting[], text: string): void {
  const parts = settings[0]
    ? partsOf.exec(text.slice(settings[0].tokens[0]?.start ?? 0, settings[0].found.start))
    : null;
  for (const setting of settings) {
    const { group, kind, found, label } = setting;
    if (parts && isMoney(found.unit) && kind === 'amount' && label !== '' && !told.test(label)) {
      setting.label = `${raised(parts[1]?.toLowerCase() ?? '')} ${lowered(label)}`;
      continue;
    }
    if (label === '' || told.test(label) || !group || setting.lead < group.end - 1) continue;
    if (!/^(?:amount|percent|growth)$/.test(kind) || (kind === 'amount' && found.unit === '')) continue;
    const said = projected[group.verb.lemma];
    if (isForetold(setting, group))
      setting.label = `${isProjected(setting, group) ? 'Projected' : 'Expected'} ${lowered(label)}`;
    else if (said !== undefined && isObject(setting, group)) setting.label = `${said} ${lowered(label)}`;
  }
}

/** “is projected to be 3 billion” */
const isProjected = ({ tokens }: Setting, { start, at }: Group): boolean =>
  tokens.slice(start, at).some(({ low }) => low === 'projected');

const projected: Record<string, string> = { project: 'Projected', propose: 'Proposed' };

/** “project a deficit of 4 billion”, “has proposed a 2% cut”, “is projected at 3%”: the number is what the verb does. */
const isObject = ({ tokens, at, lead }: Setting, { end, passive, verb }: Group): boolean =>
  passive
    ? verb.lemma === 'project' && lead === end && tokens[lead]?.low === 'at'
    : verb.form !== 'base' &&
      at - end <= 6 &&
      tokens.slice(end, at).every(({ type, low }) => type === 'word' && low !== 'to');

/** “is expected to fall”, “we expect … to fall”: what was foretold for a time that is over is told beside what came. */
function isForetold({ tokens, clauses, clause }: Setting, group: Group): boolean {
  const to = group.infinitive
    ? group.start - 1
    : group.start + tokens.slice(group.start, group.at).findLastIndex(({ low }) => low === 'to');
  if (tokens[to]?.low !== 'to') return false;
  if (to > group.start)
    return (
      /^(?:is|are)$/.test(tokens[group.start]?.low ?? '') &&
      foretells.test(verbOf(tokens[to - 1]?.low ?? '')?.lemma ?? '')
    );
  const hopes = clauses[clause]?.groups.findLast(({ end }) => end <= to);
  return (
    hopes !== undefined &&
    !hopes.passive &&
    hopes.start === hopes.at &&
    /^(?:s|base)$/.test(hopes.verb.form) &&
    foretells.test(hopes.verb.lemma)
  );
}

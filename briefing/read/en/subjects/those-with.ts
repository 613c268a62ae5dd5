/** “Members on full pay …, while those on reduced pay, who …”: of whom “those” are, where only what tells them apart is said. */
import { isPerson } from '../words/classes.ts';
import type { Clause } from '../grammar/clauses.ts';
import { raised } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import type { Setting } from '../labels/setting.ts';

/** The clause with “those on”: the number's own, or one that waits for the number's verb. */
function thoseClause({ tokens, clauses, clause }: Setting): Clause | undefined {
  const [far, near, own] = [clauses[clause - 2], clauses[clause - 1], clauses[clause]];
  const isThose = (one: Clause | undefined): boolean =>
    tokens[one?.start ?? -1]?.low === 'those' &&
    /^(?:on|with|without|under)$/.test(tokens[(one?.start ?? 0) + 1]?.low ?? '');
  const isWho = (one: Clause | undefined): boolean =>
    /^(?:who|which)$/.test(tokens[one?.start ?? -1]?.low ?? '');
  if (isThose(own)) return own;
  if (isThose(near) && isWho(own) && near?.groups.length === 0) return near;
  const goesOn = own?.groups[0] !== undefined && own.groups[0].start === own.start;
  return isThose(far) && isWho(near) && far?.groups.length === 0 && goesOn ? far : undefined;
}

/** “those on reduced pay” → Members on reduced pay; '' where nobody was told apart before. */
export function thoseWith(setting: Setting, text: string, done: Setting[]): string {
  const { tokens } = setting;
  const those = thoseClause(setting);
  if (!those) return '';
  const kinds = done.map(
    ({ label }) => /^(?:Paid by )?(\S+) (?:on|with|without|under) /.exec(label)?.[1] ?? '',
  );
  const kind = kinds.findLast((one) => isPerson(one.toLowerCase()) || /^households$/i.test(one)) ?? '';
  const end = those.groups[0]?.start ?? those.end;
  const which = textOf(text, tokens, trimmed(tokens, those.start + 1, end));
  return kind === '' || which === '' ? '' : raised(`${kind} ${which}`);
}

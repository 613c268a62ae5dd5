/** Whose growth or level a number tells, where its verb is about something else: “with interest rates lowered by 0.8 points”. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { changeNoun } from '../../kinds/change-noun.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { topicOf } from '../../subjects/subjects.ts';
import { measureIn } from '../lists/bracket-of.ts';
import type { Setting } from '../setting.ts';

const seen = /^(?:see|record|post|register|report|experience|suffer|show)$/;
const sellers =
  /\b(?:stores|shops|retailers|sellers|supermarkets|grocers|pharmacies|chemists|hotels|restaurants|firms|companies|manufacturers|makers|producers|exporters|industry|industries|sectors?|regions?|outlets|stations|chains)$/i;

/** “Sales of clothes advanced, whereas food shops saw a drop of 2%”: in the sales of those. */
function sawThere(setting: Setting, { text, subject, speech }: Around): string {
  const { tokens, clauses, clause, group, kind } = setting;
  if (kind !== 'growth' || !group || group.passive || !seen.test(group.verb.lemma)) return '';
  if (!changeNoun(setting)?.before || !sellers.test(subject)) return '';
  const before = clauses.slice(0, clause).filter(({ groups }) => groups.length > 0);
  const after = clause === 0 && /;\s*$/.test(text.slice(0, tokens[0]?.start ?? 0));
  const told = after ? speech.label : before.length > 0 ? (topicOf(text, tokens, before) ?? '') : '';
  const measure = measureIn(told);
  return measure === '' ? '' : `${measure} ${lowered(raised(subject))}`;
}

/** Asked in this order. */
export const whoseChangeRules: Rule[] = [sawThere];

/** Labels of things for which papers were issued: “permits for 1,874 homes”. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Rule } from '../rule.ts';
import { leadOf, type Setting } from '../setting.ts';

const papers =
  /^(?:permits|licen[cs]es|consents|permissions?|approvals?|orders|contracts|agreements|memoranda|leases|tenders|warrants|certificates|notices)$/;
const issuing =
  /^(?:issue|grant|give|approve|sign|conclude|place|award|receive|win|secure|obtain|let|renew|reach|make)$/;

/** The paper right before a number’s “for” or “with”, as its verb has it; '' where there is none. */
function paperOf({ tokens, group, lead, kind, found }: Setting): string {
  if (kind !== 'amount' || found.unit !== '' || !group || group.passive || !issuing.test(group.verb.lemma))
    return '';
  const paper = tokens[lead - 1]?.low ?? '';
  return lead - 1 >= group.end && lead - group.end <= 4 && papers.test(paper) ? paper : '';
}

/** “issued permits for 1,874 new homes”: Permits for new homes. */
function papersFor(setting: Setting, { text, speech }: Around): string {
  const { tokens, at } = setting;
  const paper = leadOf(setting) === 'for' ? paperOf(setting) : '';
  if (paper === '') return '';
  const things = textOf(text, tokens, phraseFrom(tokens, at + 1, tokens.length));
  if (things === '') return '';
  speech.counted = things;
  return `${raised(paper)} for ${lowered(things)}`;
}

export const papersRules: Rule[] = [papersFor];

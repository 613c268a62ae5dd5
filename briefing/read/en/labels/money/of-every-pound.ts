/** What a coin of every pound goes to: “gets 61p of every pound from central government”. */
import { restEnd } from '../around.ts';
import { raised, shareOf } from '../../phrases/naming.ts';
import { restText } from '../../phrases/rest.ts';
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';

/** “gets 61p of every pound from central government”, “spent 89p in every pound on its charitable work”. */
export function ofEveryPound(setting: Setting, text: string, subject: string): string {
  const { tokens, at, found, group } = setting;
  if (!isMoney(found.unit) || !group || group.passive || !/^(?:of|in)$/.test(tokens[at + 1]?.low ?? ''))
    return '';
  const isPound =
    /^(?:every|each)$/.test(tokens[at + 2]?.low ?? '') &&
    /^(?:pound|dollar|euro|crown|franc)$/.test(tokens[at + 3]?.low ?? '');
  if (!isPound) return '';
  const by = tokens[at + 4]?.low ?? '';
  // “Social care took 39p of every pound we spent”
  const took = /^(?:take|account|absorb|claim|consume)$/.test(group.verb.lemma) && subject !== '';
  if (!/^(?:from|on|to)$/.test(by)) return took ? shareOf(raised(subject), 'spending') : '';
  const whose = /^(?:its|our|their|the)$/.test(tokens[at + 5]?.low ?? '') ? at + 6 : at + 5;
  const what = restText(text, tokens, whose, restEnd(setting));
  const spent = /^(?:spend|give|pay)$/.test(group.verb.lemma)
    ? ` ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`
    : '';
  return what === '' ? '' : `Share${spent} ${by} ${what}`;
}

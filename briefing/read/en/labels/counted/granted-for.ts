/** “Building permits were granted for 5,310 dwellings”: the dwellings that have one, and not all there are. */
import type { Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { deedNouns } from './deed-nouns.ts';
import { isPlanned } from './done-to.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { leadOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

/** What is granted, begun or passed with things or people in view. */
const given =
  /(?:^|\s)(?:permits?|permissions?|licen[cs]es?|consents?|approvals?|orders?|certificates?|construction|work|building|convictions?|verdicts?|judgments?|proceedings|investigations?|inspections?|visas?|warrants?|bankruptcy)$/i;
/** What is done to a place as a whole; “installation was completed in 40 schools” installs no school. */
const works =
  /(?:renovation|refurbishment|restoration|resurfacing|reinforcement|strengthening|rehabilitation|upgrade|upgrading|repair|electrification|moderni[sz]ation|conversion|demolition|construction|building)$/i;
const deeds =
  /^(?:grant|issue|give|hand|start|begin|launch|commence|open|approve|complete|carry|obtain|deliver|pass|secure|bring|initiate)$/;

/** → Dwellings for which building permits were granted; '' where something else was done. */
export function grantedFor(setting: Setting, { text, subject, speech }: Around): string {
  const { tokens, at, lead, found, kind, group } = setting;
  const done = deedNouns.get(works.exec(subject)?.[0].toLowerCase() ?? '');
  if (kind !== 'amount' || found.unit !== '' || !group || !(done !== undefined || given.test(subject)))
    return '';
  const did = group.passive || /^(?:start|begin|commence)$/.test(group.verb.lemma);
  const by = leadOf(setting);
  // “Renovation was completed in 64 estates”: Estates renovated.
  const isDeed =
    done !== undefined && group.passive && /^(?:complete|finish|conduct|undertake)$/.test(group.verb.lemma);
  if (
    isDeed
      ? !/^(?:for|on|in|at)$/.test(by)
      : !(did && deeds.test(group.verb.lemma) && given.test(subject) && /^(?:for|on|in|against)$/.test(by))
  )
    return '';
  const small = /^(?:down|out)$/.test(tokens[group.end]?.low ?? '') ? 1 : 0;
  if (lead !== group.end + small || subject.split(' ').length > 3) return '';
  const things = phraseFrom(tokens, at + 1, tokens.length);
  const head = tokens[(things?.end ?? 0) - 1]?.low ?? '';
  if (things?.start !== at + 1 || !isPlural(head) || /^(?:years|months|weeks|days|towns|places)$/.test(head))
    return '';
  const name = textOf(text, tokens, things);
  speech.counted = name;
  if (isDeed) return isPlanned(setting, group) ? `${name} to be ${done}` : `${name} ${done}`;
  // “Work was started on 420 homes”
  const isDone = group.passive || group.start === group.at;
  const isWork = isDone && /^(?:construction|building|work)$/i.test(subject) && by === 'on' && small === 0;
  if (isWork) return `${name} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
  const verb = text.slice(tokens[group.start]?.start ?? 0, tokens[group.end - 1 + small]?.end ?? 0);
  return `${name} ${by} which ${lowered(subject)} ${verb}`;
}

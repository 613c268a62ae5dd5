/** Numbers that count what was counted before them: “Of the 96 actions, 81 were finished”, “renovate twelve”. */
import { restEnd } from '../around.ts';
import type { CountedAsked } from './counted-asked.ts';
import { lowered } from '../../phrases/naming.ts';
import { withDeed } from './with-deed.ts';
import { withRest } from '../../phrases/said.ts';
import { clauseOf, isDeed, leadOf } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';

const leaving = /^(?:leave|resign|retire|quit|depart|die)$/;

/** “£27 million towards 650 more by 2028”; '' when the number is followed by no “more”. */
export function moreOf({ setting: { tokens, at, found }, around: { speech } }: CountedAsked): string {
  return !isMoney(found.unit) &&
    tokens[at + 1]?.low === 'more' &&
    tokens[at + 2]?.low !== 'than' &&
    speech.counted !== ''
    ? `more ${lowered(speech.counted)}`
    : '';
}

/** “Of the 96 actions, 81 were finished”, “build three schools, renovate twelve”; '' when nothing was counted. */
export function countedBefore({ setting, around: { text, speech } }: CountedAsked): string {
  const { tokens, at, found, lead, group } = setting;
  if (isMoney(found.unit)) return '';
  const after = clauseOf(setting)?.groups.find((one) => one.start > at);
  // “more than double the 96 | finished a year earlier”
  if (
    after?.start === at + 1 &&
    after.end === after.start + 1 &&
    /^(?:past|participle)$/.test(after.verb.form) &&
    tokens[at - 1]?.low === 'the' &&
    speech.counted !== '' &&
    (!group || (group.end === at - 1 && /^(?:double|triple|treble)$/.test(group.verb.lemma)))
  )
    return withRest(text, tokens, speech.counted, { ...after, passive: true }, at + 1, restEnd(setting));
  // “of which 240 are electric”
  if (after && after.start <= at + 2 && speech.counted !== '' && !group && leadOf(setting) !== 'of') {
    // “hired 80 new drivers, while 95 left”: those were not the new ones.
    const things = leaving.test(after.verb.lemma)
      ? speech.counted.replace(/^(?:new|additional|extra|more) /i, '')
      : speech.counted;
    return withRest(text, tokens, things, after, at + 1, restEnd(setting));
  }
  const deed =
    isDeed(setting) || /^(?:close|start|begin|finish|complete|win|cut|return)$/.test(group?.verb.lemma ?? '');
  // “fined 48 and shut down three”
  const particle = lead === group?.end && /^(?:down|up|out|off|back)$/.test(leadOf(setting));
  return deed && (particle || lead < (group?.end ?? 0))
    ? withDeed(speech.counted, setting, speech.counted.split(' ').length <= 3)
    : '';
}

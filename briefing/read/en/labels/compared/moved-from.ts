/** What was brought from so many to so many, where they are told of its parts: “cut the average list from 2,100 patients to 1,800”. */
import type { Around } from '../around.ts';
import type { Group } from '../../grammar/groups.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';

const moves = /^(?:bring|take|get|cut|reduce|lower|raise|increase|lift|shrink|trim|expand)$/;
/** What has a size that is told by those in it. */
const sized =
  /\b(?:class|ward|household|family|crew|team|group|flock|herd|cohort|fleet|board|committee|collection|network|workforce)$/i;

/** The verb that moves a thing, where “down” or “up” stands behind that: “bring | it | down”. */
export function movedBy(setting: Setting): Group | null {
  const { group } = setting;
  if (!group || !/^(?:up|down)$/.test(group.verb.lemma)) return group;
  return clauseOf(setting)?.groups.findLast(({ end }) => end <= group.start) ?? group;
}

export function movedFrom(setting: Setting, { text, done }: Around): string {
  const { tokens, at, kind, group, told } = setting;
  const first = leadOf(setting) === 'from' ? setting : told;
  if (!first || (first !== setting && (leadOf(setting) !== 'to' || first.clause !== setting.clause)))
    return '';
  if (leadOf(first) !== 'from' || !/^(?:amount|duration|percent)$/.test(kind)) return '';
  const moved = movedBy(setting);
  if (!moved || !group || moved.passive || !moves.test(moved.verb.lemma)) return '';
  const until = group.start === moved.start ? first.lead : group.start;
  const what = trimmed(tokens, moved.end, until);
  if (!what || what.end !== until || what.end - what.start > 6) return '';
  if (!tokens.slice(first.at + 1, first === setting ? tokens.length : at).some(({ low }) => low === 'to'))
    return '';
  const noun = tokens[first.at + 1];
  const ofParts = first.found.unit === '' && isPlain(noun) && isPlural(noun?.low ?? '');
  // “open four clinics, … and bring the queue down from 9 weeks to 6”: the clinics are told of before.
  const apart = group !== moved && done.some((one) => one.clause < setting.clause && one.label !== '');
  if (!ofParts && !apart) return '';
  const name = textOf(text, tokens, what);
  if (ofParts && sized.test(name)) return `${name} size`;
  // “cut the list from 61 projects to 34”: of projects.
  return apart || name.includes(' ') ? name : '';
}

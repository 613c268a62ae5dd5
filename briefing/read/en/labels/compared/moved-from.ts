/** Verbs that bring a thing from so many to so many: “bring the list down from 2,100 patients to 1,800”. */
import type { Group } from '../../grammar/groups.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** The verb that moves a thing, where “down” or “up” stands behind that: “bring | it | down”. */
export function movedBy(setting: Setting): Group | null {
  const { group } = setting;
  if (!group || !/^(?:up|down)$/.test(group.verb.lemma)) return group;
  return clauseOf(setting)?.groups.findLast(({ end }) => end <= group.start) ?? group;
}

/** “39% among Black households, compared with 68% among white ones”: the second is told of its own group alone. */
import type { Setting } from '../setting.ts';

const twoGroups = /^(.+?) (among|for|in|of|at|from) (?:[^ ]+ ){0,3}?([a-z]+) \2 ((?:[^ ]+ ){0,3}?\3)$/i;

/** “Rate among older drivers among young drivers” → Rate among young drivers. */
export function tellOneGroup(settings: Setting[]): void {
  for (const setting of settings) setting.label = setting.label.replace(twoGroups, '$1 $2 $4');
}

/** Bringing many small groups down to a few, neighbours only. */

/**
 * While there are more than `most` groups, the two neighbours that weigh least together become one.
 *
 * @param weigh how much two neighbours weigh together
 * @param join adds the second to the first
 */
export function gather<Group>(
  groups: Group[],
  most: number,
  weigh: (one: Group, next: Group) => number,
  join: (one: Group, next: Group) => void,
): void {
  while (groups.length > most) {
    let best = 0;
    let least = Infinity;
    groups.forEach((group, at) => {
      const next = groups[at + 1];
      const weight = next === undefined ? Infinity : weigh(group, next);
      if (weight < least) [best, least] = [at, weight];
    });
    const [one, next] = [groups[best], groups[best + 1]];
    if (one === undefined || next === undefined) return;
    join(one, next);
    groups.splice(best + 1, 1);
  }
}

/** Which display is whose. Pure. */

/** Ids of displays; the same one twice where there is but one. */
export interface Arrangement {
  audience: number;
  presenter: number;
}

/**
 * Who stands where, as near to what was wanted as the displays there are allow: a display that went
 * away gives its window to another, and gets it back when it returns.
 *
 * @param displays ids of all there are, at least one
 * @param wanted what a person chose, or where the show began
 */
export function arrange(displays: number[], wanted: Arrangement): Arrangement {
  const there = (id: number): number | undefined => displays.find((display) => display === id);
  const other = (id: number | undefined): number | undefined => displays.find((display) => display !== id);
  const audience = wanted.audience === wanted.presenter ? undefined : there(wanted.audience);
  const presenter = there(wanted.presenter);
  // The audience's display is the one that must not show anything else.
  if (audience !== undefined) return { audience, presenter: presenter ?? other(audience) ?? audience };
  const own = presenter ?? displays[0] ?? wanted.presenter;
  return { presenter: own, audience: other(own) ?? own };
}

/** The arrangement of a show that begins beside a window on the display `own`. */
export const begin = (displays: number[], own: number): Arrangement =>
  arrange(displays, { presenter: own, audience: displays.find((display) => display !== own) ?? own });

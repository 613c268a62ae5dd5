/** Where a window was left, if it can be there again. */
import type { Rectangle } from 'electron';
import { z } from 'zod';

const place = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(200).max(20_000),
  height: z.number().int().min(200).max(20_000),
  maximized: z.boolean(),
});
export type Place = z.infer<typeof place>;

/** A remembered place, or null when there is none, it cannot be understood, or its screen is gone. */
export function placeFrom(remembered: string | undefined, screens: Rectangle[]): Place | null {
  if (remembered === undefined) return null;
  try {
    const found = place.parse(JSON.parse(remembered));
    return isReachable(found, screens) ? found : null;
  } catch {
    // Written by hand or by a version to come: the usual place will do.
    return null;
  }
}

/** True when enough of a window would be seen on one of these screens to get hold of it. */
function isReachable(bounds: Rectangle, screens: Rectangle[]): boolean {
  return screens.some((screen) => {
    const width = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
    const topIsInside = bounds.y >= screen.y && bounds.y < screen.y + screen.height - 40;
    return width >= 160 && topIsInside;
  });
}

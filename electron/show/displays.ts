/** Which display is whose. Pure. */
import type { ShowDisplay } from '../../api/show.ts';

type Bounds = Record<'x' | 'y' | 'width' | 'height', number>;

/** What is known of a display; the fields of Electron's Display that matter here. */
export interface Place {
  id: number;
  /** Which part of the desktop it shows. */
  bounds: Bounds;
}

/** Ids of displays; the same one twice where there is but one picture. */
export interface Arrangement {
  audience: number;
  presenter: number;
}

/** What can be seen by itself: one display, or several that mirror each other. */
interface Picture {
  /** The largest of them stands for all: a window that fills it leaves nothing else to be seen on any. */
  id: number;
  displays: number[];
}

/** Whether two displays show the same part of the desktop. */
export const overlap = (a: Bounds, b: Bounds): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const area = ({ bounds }: Place): number => bounds.width * bounds.height;

/** Displays that show the same part of the desktop are one picture: what is on one of them is on all. */
function picturesOf(displays: readonly Place[]): Picture[] {
  const groups = displays.reduce<Place[][]>((groups, display) => {
    const same = (group: Place[]): boolean => group.some(({ bounds }) => overlap(bounds, display.bounds));
    return [...groups.filter((group) => !same(group)), [...groups.filter(same).flat(), display]];
  }, []);
  const place = (id: number): number => displays.findIndex((display) => display.id === id);
  return groups
    .map((group) => ({
      id: group.reduce((largest, one) => (area(one) > area(largest) ? one : largest)).id,
      displays: group.map(({ id }) => id),
    }))
    .sort((a, b) => place(a.id) - place(b.id));
}

/** One display of each picture there is, in their order. */
export const apart = (displays: readonly Place[]): number[] => picturesOf(displays).map(({ id }) => id);

/**
 * Who stands where, as near to what was wanted as the displays there are allow: a display that went
 * away, or mirrors another, gives its window to another, and gets it back when it stands alone again.
 *
 * @param displays all there are, at least one
 * @param wanted what a person chose, or where the show began
 */
export function arrange(displays: readonly Place[], wanted: Arrangement): Arrangement {
  const pictures = picturesOf(displays);
  const there = (id: number): number | undefined =>
    pictures.find((picture) => picture.displays.includes(id))?.id;
  const other = (id: number | undefined): number | undefined =>
    pictures.find((picture) => picture.id !== id)?.id;
  const audience = wanted.audience === wanted.presenter ? undefined : there(wanted.audience);
  const presenter = there(wanted.presenter);
  // The audience's display is the one that must not show anything else.
  if (audience !== undefined) {
    const own = presenter === audience ? undefined : presenter;
    return { audience, presenter: own ?? other(audience) ?? audience };
  }
  const own = presenter ?? pictures[0]?.id ?? wanted.presenter;
  return { presenter: own, audience: other(own) ?? own };
}

/**
 * The arrangement of a show that begins beside a window on the display `own`. What is seen on several
 * displays is seen by the room: where there is such a picture, it is the audience's.
 */
export function begin(displays: readonly Place[], own: number): Arrangement {
  const mirrored = picturesOf(displays).find((picture) => picture.displays.length > 1);
  const audience = mirrored?.id ?? displays.find(({ id }) => id !== own)?.id ?? own;
  const presenter = mirrored?.displays.includes(own)
    ? displays.find(({ id }) => !mirrored.displays.includes(id))?.id
    : own;
  return arrange(displays, { presenter: presenter ?? own, audience });
}

/** Whether a display shows the same as another one. */
export const mirrors = (displays: readonly Place[], id: number): boolean =>
  picturesOf(displays).some((picture) => picture.displays.length > 1 && picture.displays.includes(id));

interface Described extends Place {
  label: string;
  size: { width: number; height: number };
  scaleFactor: number;
}

/** Every display as a person is told of it. */
export function described(
  displays: readonly Described[],
  { audience, presenter }: Arrangement,
): ShowDisplay[] {
  const pictures = picturesOf(displays);
  return displays.map(({ id, label, size, scaleFactor }, index) => {
    const picture = pictures.find((one) => one.displays.includes(id));
    const shows = (which: number): boolean => picture?.id === which;
    return {
      id,
      label: label === '' ? String(index + 1) : label,
      width: Math.round(size.width * scaleFactor),
      height: Math.round(size.height * scaleFactor),
      scale: scaleFactor,
      mirrored: (picture?.displays.length ?? 1) > 1,
      role: shows(audience)
        ? shows(presenter)
          ? 'both'
          : 'audience'
        : shows(presenter)
          ? 'presenter'
          : null,
    };
  });
}

/** Where things stand on a slide, in shares of its width and height. Pure. */
import type { Place } from '../../../api/ink.ts';
import { zoomScale, type Zoom } from '../../../api/show-state.ts';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
/** A hundredth of a pixel on the largest screen, and short to send. */
const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** The place under a point of the page, on the slide that fills this box; null beside it. */
export function placeIn(box: Box, x: number, y: number): Place | null {
  const place = nearestIn(box, x, y);
  const inside =
    x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height && box.width > 0;
  return inside ? place : null;
}

/** The same for a hand that may have left the slide: the nearest place on it. */
export function nearestIn(box: Box, x: number, y: number): Place {
  return [
    rounded(within((x - box.left) / Math.max(1, box.width), 0, 1)),
    rounded(within((y - box.top) / Math.max(1, box.height), 0, 1)),
  ];
}

/** Kept so that nothing beyond the slide's edges comes into view. */
function kept({ x, y, scale }: Zoom): Zoom {
  const half = 0.5 / scale;
  return { x: rounded(within(x, half, 1 - half)), y: rounded(within(y, half, 1 - half)), scale };
}

/** A spot seen as large as one usually wants to. */
export const zoomAt = ([x, y]: Place): Zoom => kept({ x, y, scale: zoomScale.usual });

/** Moved by shares of the whole slide. */
export const panned = (zoom: Zoom, across: number, down: number): Zoom =>
  kept({ ...zoom, x: zoom.x + across, y: zoom.y + down });

/** Larger or smaller by a factor, within bounds; what is at `around` stays where it is seen. */
export function scaled(zoom: Zoom, factor: number, around: Place = [zoom.x, zoom.y]): Zoom {
  const scale = within(zoom.scale * factor, zoomScale.least, zoomScale.most);
  const share = zoom.scale / scale;
  const [x, y] = around;
  return kept({ x: x + (zoom.x - x) * share, y: y + (zoom.y - y) * share, scale });
}

/** The part of the slide that is seen. */
export function frameOf({ x, y, scale }: Zoom): Box {
  const size = 1 / scale;
  return { left: x - size / 2, top: y - size / 2, width: size, height: size };
}

/** Where a place of the slide is seen, in shares of what is seen; beyond 0..1: out of sight. */
export function seenAt([x, y]: Place, zoom: Zoom | null): Place {
  if (!zoom) return [x, y];
  const { left, top } = frameOf(zoom);
  return [(x - left) * zoom.scale, (y - top) * zoom.scale];
}

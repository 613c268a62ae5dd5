import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoomScale, type Zoom } from '../../../api/show-state.ts';
import { frameOf, nearestIn, panned, placeIn, scaled, seenAt, zoomAt } from './geometry.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.tuple(share, share);
const box = { left: 100, top: 50, width: 800, height: 450 };

describe('a place on the slide', () => {
  test('is the same share in a window of any size', () => {
    expect(placeIn(box, 300, 275)).toEqual([0.25, 0.5]);
    expect(placeIn({ left: 0, top: 0, width: 1920, height: 1080 }, 480, 540)).toEqual([0.25, 0.5]);
  });
  test('there is none beside the slide, but a hand that left it draws along its edge', () => {
    expect(placeIn(box, 99, 275)).toBeNull();
    expect(nearestIn(box, 99, 600)).toEqual([0, 1]);
  });
});

describe('a spot seen larger', () => {
  const inSlide = (zoom: Zoom): void => {
    const { left, top, width, height } = frameOf(zoom);
    expect(left).toBeGreaterThanOrEqual(-1e-4);
    expect(top).toBeGreaterThanOrEqual(-1e-4);
    expect(left + width).toBeLessThanOrEqual(1 + 1e-4);
    expect(top + height).toBeLessThanOrEqual(1 + 1e-4);
    expect(zoom.scale).toBeGreaterThanOrEqual(zoomScale.least);
    expect(zoom.scale).toBeLessThanOrEqual(zoomScale.most);
  };
  test('never shows what is beyond the slide, wherever one clicks, drags or turns the wheel', () =>
    fc.assert(
      fc.property(
        place,
        fc.array(fc.oneof(place, fc.double({ min: 0.2, max: 5, noNaN: true }))),
        (start, hand) => {
          let zoom = zoomAt(start);
          inSlide(zoom);
          for (const move of hand) {
            zoom = Array.isArray(move)
              ? panned(zoom, move[0] - 0.5, move[1] - 0.5)
              : scaled(zoom, move, start);
            inSlide(zoom);
          }
        },
      ),
    ));
  test('grows around what the pointer is on', () => {
    const before: Zoom = { x: 0.5, y: 0.5, scale: 2 };
    const after = scaled(before, 1.5, [0.6, 0.55]);
    expect(after.scale).toBe(3);
    const [x, y] = seenAt([0.6, 0.55], before);
    expect(seenAt([0.6, 0.55], after)[0]).toBeCloseTo(x, 4);
    expect(seenAt([0.6, 0.55], after)[1]).toBeCloseTo(y, 4);
  });
  test('has its middle in the middle of the screen', () =>
    expect(seenAt([0.4, 0.6], { x: 0.4, y: 0.6, scale: 4 })).toEqual([
      expect.closeTo(0.5, 6),
      expect.closeTo(0.5, 6),
    ]));
});

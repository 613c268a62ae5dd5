import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** The blocks of a style sheet that set colours, with the colours they set. */
function palettes(file: string): { name: string; colours: Record<string, string> }[] {
  const blocks = readFileSync(file, 'utf8').matchAll(/([^{}]+)\{([^{}]*--[^{}]*)\}/g);
  return [...blocks]
    .filter(([, , body = '']) => /--[\w-]+:/.test(body))
    .map(([, name = '', body = '']) => ({
      name: name.trim(),
      colours: Object.fromEntries(
        [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    }));
}
const of = (colours: Record<string, string>, a: string, b: string): number =>
  contrast(colours[a] ?? '', colours[b] ?? '');

describe('slides can be read at the far end of a room', () => {
  const themes = palettes('renderer/slides/themes.css');
  test('in four themes', () => expect(themes).toHaveLength(4));
  test.each(themes)('in $name', ({ colours }) => {
    expect(of(colours, 'ink', 'paper')).toBeGreaterThanOrEqual(7);
    expect(of(colours, 'quiet', 'paper')).toBeGreaterThanOrEqual(7);
    expect(of(colours, 'seal', 'paper')).toBeGreaterThanOrEqual(4.5);
    expect(of(colours, 'on-seal', 'seal')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('what is drawn on a slide', () => {
  const themes = palettes('renderer/slides/themes.css');
  const channels = (hex: string): number[] =>
    [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  /** As `mix-blend-mode` mingles two colours. */
  const mingled = (under = '', over = '', dark: boolean): string => {
    const upper = channels(over);
    const mixed = channels(under).map((a, index) => {
      const b = upper[index] ?? 0;
      return dark ? a + b - a * b : a * b;
    });
    return `#${mixed
      .map((c) =>
        Math.round(c * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  };
  test.each(themes)('stands out in $name, and what is highlighted can be read', ({ name, colours }) => {
    const { paper, marker } = colours;
    const ground = mingled(paper, marker, name.includes('night'));
    const after = (colour: string): string => mingled(colours[colour], marker, name.includes('night'));
    expect(contrast(colours['blue'] ?? '', paper ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ground, paper ?? '')).toBeGreaterThanOrEqual(1.15);
    expect(contrast(after('ink'), ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(after('quiet'), ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(after('seal'), ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the app can be read in light and dark', () => {
  const looks = palettes('renderer/ui/app.css');
  test('in both', () => expect(looks).toHaveLength(2));
  test.each(looks)('$name', ({ colours }) => {
    for (const ground of ['app-paper', 'app-raised', 'app-sunk']) {
      expect(of(colours, 'app-ink', ground)).toBeGreaterThanOrEqual(7);
      expect(of(colours, 'app-quiet', ground)).toBeGreaterThanOrEqual(4.5);
      expect(of(colours, 'app-seal', ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(of(colours, 'app-on-seal', 'app-seal')).toBeGreaterThanOrEqual(4.5);
    expect(of(colours, 'app-ink', 'app-mark')).toBeGreaterThanOrEqual(7);
  });
});

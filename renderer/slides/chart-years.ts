/** How one thing looks over the years: columns from zero, or a line; each value stands at its place. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js';
import { textWidth } from '../../briefing/build/measure.ts';
import type { ChartSpec } from '../../briefing/model.ts';
import type { Palette } from './chart.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
);

/** The paper is needed too: a value hides the line it would stand on. */
export interface YearsPalette extends Palette {
  paper: string;
}

const family = '"Noto Sans SC", sans-serif';
/** In slide units. */
const yearSize = 34;
const valueSizes = [40, 34, 28] as const;
const thickest = 132;
const lineGap = 1.2;

/** How values are set: as large as their column allows; a unit goes beneath its number where it must. */
export function valueLines(displays: string[], column: number): { size: number; lines: string[][] } {
  const fits = (lines: string[][], size: number): boolean =>
    Math.max(...lines.flat().map(textWidth)) * size <= column - 12;
  const whole = displays.map((display) => [display]);
  const parted = displays.map((display) => {
    const [, number = display, unit = ''] = /^([^\d]*[\d.,]+)\s*(.*)$/.exec(display) ?? [];
    return unit === '' ? [number] : [number, unit];
  });
  for (const lines of [whole, parted]) {
    const size = valueSizes.find((one) => fits(lines, one));
    if (size !== undefined) return { size, lines };
  }
  return { size: valueSizes[2], lines: parted };
}

/** The Chart.js configuration of a chart over years, `width` slide units wide. */
export function yearsConfig(
  spec: ChartSpec,
  palette: YearsPalette,
  width: number,
  height: number,
): ChartConfiguration<'bar' | 'line'> {
  const values = spec.bars.map(({ value }) => value);
  const set = valueLines(
    spec.bars.map(({ display }) => display),
    width / spec.bars.length,
  );
  const tallest = Math.max(...set.lines.map(({ length }) => length)) * set.size * lineGap + 28;
  const colours = spec.bars.map(({ accent }) => (accent ? palette.seal : palette.tint));
  const data =
    spec.type === 'line'
      ? {
          data: values,
          borderColor: palette.tint,
          borderWidth: 6,
          pointBackgroundColor: spec.bars.map(({ accent }) => (accent ? palette.seal : palette.ink)),
          pointBorderWidth: 0,
          pointRadius: 11,
          clip: false as const,
          // Years that nobody reported are not claimed to lie on the way.
          segment: { borderDash: ({ p0DataIndex: at }: { p0DataIndex: number }) => dashes(spec, at) },
        }
      : {
          data: values,
          backgroundColor: colours,
          maxBarThickness: thickest,
          categoryPercentage: 0.8,
          barPercentage: 0.8,
        };
  return {
    type: spec.type === 'line' ? 'line' : 'bar',
    data: { labels: spec.bars.map(({ label }) => label), datasets: [data] },
    options: {
      layout: { padding: { top: tallest } },
      scales: {
        x: {
          offset: true,
          grid: { display: false },
          border: { display: spec.type !== 'line' && Math.min(...values) >= 0, color: palette.ink, width: 2 },
          ticks: {
            color: palette.ink,
            font: { family, size: yearSize },
            padding: 14,
            autoSkip: false,
            maxRotation: 0,
          },
        },
        y: { display: false, ...range(spec, values, tallest / Math.max(1, height - tallest)) },
      },
    },
    plugins: [valuesAbove(spec, palette, set)],
  } as ChartConfiguration<'bar' | 'line'>;
}

function dashes({ bars }: ChartSpec, at: number): number[] | undefined {
  const [from, to] = [bars[at]?.year, bars[at + 1]?.year];
  return from !== undefined && to !== undefined && to - from > 1 ? [14, 12] : undefined;
}

/** Columns stand on zero, with room under those that fall below it; the best rank is on top. */
function range(
  { upsideDown = false, type }: ChartSpec,
  values: number[],
  room: number,
): { min: number; max: number; reverse: boolean } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (type === 'line') {
    // What moves little shall not look as if it had moved much: a third of the level is the least range.
    const span = Math.max(high - low, Math.abs(high) / 3, 1);
    const middle = (low + high) / 2;
    return { min: middle - span * 0.75, max: middle + span * 0.6, reverse: upsideDown };
  }
  const bottom = Math.min(0, low);
  const top = Math.max(0, high);
  return { min: bottom - (bottom < 0 ? (top - bottom) * room : 0), max: top || 1, reverse: false };
}

/** Writes each value over its point or column, under one that falls below zero. */
function valuesAbove(
  spec: ChartSpec,
  { ink, paper }: YearsPalette,
  { size, lines }: ReturnType<typeof valueLines>,
): Plugin<'bar' | 'line'> {
  return {
    id: 'values-above',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      chart.getDatasetMeta(0).data.forEach((element, index) => {
        const own = lines[index] ?? [];
        const below = spec.type === 'column' && (spec.bars[index]?.value ?? 0) < 0;
        const gap = spec.type === 'line' ? 28 : 14;
        const height = own.length * size * lineGap;
        const top = below ? element.y + gap : element.y - gap - height;
        if (spec.type === 'line') {
          const width = Math.max(...own.map(textWidth)) * size;
          Object.assign(ctx, { fillStyle: paper });
          ctx.fillRect(element.x - width / 2, top, width, height);
        }
        Object.assign(ctx, { fillStyle: ink, textAlign: 'center', textBaseline: 'middle' });
        ctx.font = `700 ${size}px ${family}`;
        own.forEach((line, at) => ctx.fillText(line, element.x, top + (at + 0.5) * size * lineGap));
      });
    },
  };
}

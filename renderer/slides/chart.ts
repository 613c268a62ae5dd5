/** How a chart looks: bars from zero with their values beside them, and nothing the eye does not need. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js';
import { textWidth } from '../../briefing/build/measure.ts';
import type { ChartSpec } from '../../briefing/model.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Colours of a theme, as CSS writes them. */
export interface Palette {
  ink: string;
  tint: string;
  seal: string;
}

const family = '"Noto Sans SC", sans-serif';
/** In slide units. */
const labelSize = 34;
const valueSize = 40;
const thickest = 84;

/**
 * The Chart.js configuration of a chart that is `width` slide units wide; labels hold `labelEm` a line.
 *
 * @param growth how much larger than on an ordinary slide its writing and bars are
 */
export function chartConfig(
  spec: ChartSpec,
  palette: Palette,
  width: number,
  labelEm: number,
  growth = 1,
): ChartConfiguration<'bar'> {
  const values = spec.bars.map(({ value }) => Math.abs(value));
  const labels = spec.bars.map(({ label }) => linesOf(label, labelEm));
  // The longest bar leaves room for its own value.
  const { before, beside } = writing(spec, labelEm);
  const room = width - before * growth;
  return {
    type: 'bar',
    data: {
      labels,
      datasets: [
        {
          data: values,
          backgroundColor: spec.bars.map(({ accent }) => (accent ? palette.seal : palette.tint)),
          maxBarThickness: thickest * growth,
          categoryPercentage: 0.8,
          barPercentage: 0.86,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      scales: {
        x: {
          display: false,
          min: 0,
          max: (Math.max(...values) * room) / Math.max(1, room - beside * growth),
        },
        y: {
          grid: { display: false },
          border: { color: palette.ink, width: 2 },
          ticks: {
            color: palette.ink,
            font: { family, size: labelSize * growth },
            padding: 20,
            autoSkip: false,
          },
        },
      },
    },
    plugins: [valuesBeside(spec, palette, growth)],
  };
}

/** Room that the longest label takes before the bars, and the longest value beside its bar, in slide units. */
function writing(spec: ChartSpec, labelEm: number): { before: number; beside: number } {
  const labels = spec.bars.flatMap(({ label }) => linesOf(label, labelEm));
  const values = spec.bars.map(({ display }) => textWidth(display));
  return {
    before: Math.max(...labels.map(textWidth)) * labelSize + 40,
    beside: Math.max(...values) * valueSize * 1.06 + 32,
  };
}

/** How much larger a chart alone is drawn: its writing leaves its bars two fifths of the width. */
export function growthOf(spec: ChartSpec, width: number, labelEm: number): number {
  const { before, beside } = writing(spec, labelEm);
  return Math.max(1, Math.min(1.5, (width * 0.6) / (before + beside)));
}

/** Writes each bar's value at its end: no legend, no grid, nothing to look up. */
function valuesBeside(spec: ChartSpec, { ink }: Palette, growth: number): Plugin<'bar'> {
  return {
    id: 'values-beside',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      Object.assign(ctx, { fillStyle: ink, textAlign: 'left', textBaseline: 'middle' });
      ctx.font = `700 ${valueSize * growth}px ${family}`;
      chart.getDatasetMeta(0).data.forEach((bar, index) => {
        ctx.fillText(spec.bars[index]?.display ?? '', bar.x + 20, bar.y);
      });
    },
  };
}

/** A label in lines of so many em: broken between words, or between any two Chinese characters. */
export function linesOf(text: string, em: number): string[] {
  const words = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*/g) ?? [text];
  const count = Math.max(1, Math.ceil(textWidth(text) / em));
  // As even as they come: a second line of one character is worse than a shorter first one.
  const aim = textWidth(text) / count;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = `${last ?? ''}${word}`;
    const full =
      last === undefined || (textWidth(joined.trimEnd()) > Math.max(aim + 0.6, 1) && lines.length < count);
    if (full) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines.map((line) => line.trimEnd());
}

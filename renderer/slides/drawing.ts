/** Chart.js draws on this as on a canvas, and an SVG comes out: sharp at any size, vector on paper. */
import { BasicPlatform, Chart, type ChartConfiguration } from 'chart.js';
import { Context } from 'svgcanvas';
import { textWidth } from '../../briefing/build/measure.ts';

const anchors: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' };
const baselines: Partial<Record<CanvasTextBaseline, string>> = { middle: 'central', top: 'text-before-edge' };

/** Draws a chart once and gives it as an SVG element of this size, in CSS pixels. */
export function drawChart(config: ChartConfiguration, width: number, height: number): SVGSVGElement {
  const context = new Context({ width, height });
  // Text is written here, because svgcanvas would need inline styles, which our pages forbid.
  context.fillText = (text, x, y) => void context.getSvg().append(label(context, text, x, y));
  // A canvas measures in whatever face is loaded by now; our own measure does not depend on that.
  context.measureText = (text) => ({ width: textWidth(text) * sizeIn(context.font) }) as TextMetrics;
  const surface = Object.assign(context, { getContext: () => context });
  const chart = new Chart(surface as unknown as HTMLCanvasElement, {
    ...config,
    platform: BasicPlatform,
    options: { ...config.options, responsive: false, animation: false, events: [], devicePixelRatio: 1 },
  });
  // Destroying a chart wipes its canvas, so what was drawn is taken first.
  const svg = context.getSvg().cloneNode(true) as SVGSVGElement;
  chart.destroy();
  svg.setAttribute('role', 'presentation');
  return svg;
}

/** The size in "700 40px "Noto Sans SC"", in CSS pixels. */
const sizeIn = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? 0);

function label(context: Context, text: string, x: number, y: number): SVGTextElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const { a, b, c, d, e, f } = context.getTransform();
  const onlyMoved = a === 1 && b === 0 && c === 0 && d === 1;
  const attributes = {
    x: onlyMoved ? x + e : x,
    y: onlyMoved ? y + f : y,
    ...(onlyMoved ? {} : { transform: `matrix(${a} ${b} ${c} ${d} ${e} ${f})` }),
    fill: context.fillStyle,
    'text-anchor': anchors[context.textAlign] ?? 'start',
    'dominant-baseline': baselines[context.textBaseline] ?? 'alphabetic',
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.style.font = context.font;
  element.textContent = text;
  return element;
}

declare module 'svgcanvas' {
  /** A CanvasRenderingContext2D that draws into an SVG element. */
  export class Context {
    constructor(size: { width: number; height: number });
    getSvg(): SVGSVGElement;
    getTransform(): DOMMatrix;
    fillText(text: string, x: number, y: number): void;
    measureText(text: string): TextMetrics;
    font: string;
    fillStyle: string;
    textAlign: CanvasTextAlign;
    textBaseline: CanvasTextBaseline;
  }
}

/** What a hand does on one slide of the show, with mouse, finger or pen. */
import { longestStroke, type InkPoint, type Mark, type Place } from '../../../api/ink.ts';
import type { Tool, Zoom } from '../../../api/show-state.ts';
import type { FigureId } from '../../../briefing/model.ts';
import { lectern } from '../../client.ts';
import type { Look } from '../../pointing.svelte.ts';
import type { ShowView } from '../../show.svelte.ts';
import { nearestIn, panned, placeIn, scaled, zoomAt } from './geometry.ts';

/** Further than this (CSS pixels) it is no click any more. */
const slack = 4;
/** What one notch of the wheel does to a spot and to the spotlight. */
const notch = 1.12;
/** In `buttons`: the end of a pen that erases. */
const eraserEnd = 32;

/** The slide under the hand. */
export interface Ground {
  show: ShowView;
  key: string;
  /** False where the audience's screen is held: nothing can be done to it. */
  live: boolean;
  /** Where the whole slide lies on the page, whatever is seen of it. */
  box: () => DOMRect;
  /** What is dragged: the slide under the frame, or the frame over the slide. */
  drags: 'slide' | 'frame';
}

/** A press that has not ended. */
interface Press {
  pointer: number;
  tool: Tool;
  x: number;
  y: number;
  zoom: Zoom | null;
  moved: boolean;
}

const isMark = (tool: Tool): tool is Mark => tool === 'pen' || tool === 'highlighter';

export class Hand {
  readonly #ground: () => Ground;
  #press: Press | null = null;
  #dragged = false;
  #way: Place[] = [];
  #zoom: Zoom | null = null;
  #frame = 0;

  constructor(ground: () => Ground) {
    this.#ground = ground;
  }

  /** The tool or the slide is another one: who points goes on pointing, without moving. */
  aim(): void {
    const { show, box } = this.#ground();
    const { hand } = show.pointing;
    if (hand) this.#hover(placeIn(box(), hand.x, hand.y));
    else show.pointing.forget();
  }

  readonly onpointerdown = (event: PointerEvent): void => {
    const { show, live } = this.#ground();
    if (!show.state || !live || this.#press || (event.button !== 0 && event.button !== 5)) return;
    const { zoom } = show.state;
    const tool = event.buttons & eraserEnd ? 'eraser' : show.state.tool;
    const { clientX: x, clientY: y, pointerId: pointer } = event;
    this.#press = { pointer, tool, x, y, zoom, moved: false };
    this.#dragged = false;
    // Held only where it may be dragged: a held pointer's click no longer knows what it was on.
    if (isMark(tool) || tool === 'eraser' || (tool === 'arrow' && zoom))
      (event.currentTarget as Element).setPointerCapture(pointer);
    if (isMark(tool)) this.#draw(tool, [event], true);
    else if (tool === 'eraser') this.#erase([event]);
    else this.#move(event);
  };

  readonly onpointermove = (event: PointerEvent): void => {
    const press = this.#press;
    if (press && press.pointer !== event.pointerId) return;
    const all = event.getCoalescedEvents();
    const events = all.length > 0 ? all : [event];
    if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > slack) press.moved = true;
    if (press && isMark(press.tool)) this.#draw(press.tool, events, false);
    else if (press?.tool === 'eraser') this.#erase(events);
    else this.#move(event);
    if (press?.tool === 'arrow' && press.zoom && press.moved) this.#pan(press.zoom, press, event);
  };

  readonly onpointerup = (event: PointerEvent): void => {
    if (this.#press?.pointer !== event.pointerId) return;
    const { tool, moved } = this.#press;
    this.#press = null;
    this.#dragged = moved;
    if (isMark(tool)) void this.#ground().show.pointing.finish();
  };

  readonly onpointerleave = (): void => {
    if (this.#press) return;
    const { show, key } = this.#ground();
    show.pointing.hand = null;
    if (show.state?.tool === 'laser') show.pointing.point(key, null);
    // The spotlight stays where it was put while the hand is elsewhere.
    else if (show.state?.tool !== 'spotlight') show.pointing.hover(key, null);
  };

  /** Only an arrow's click on nothing in particular is left to the window. */
  readonly onclick = (event: MouseEvent): void => {
    const { show, live, box } = this.#ground();
    if (!show.state || !live) return;
    const { tool, zoom } = show.state;
    const place = placeIn(box(), event.clientX, event.clientY);
    const wasDragged = this.#dragged;
    this.#dragged = false;
    if (tool === 'zoom' && place && !wasDragged) show.send({ name: 'zoom-to', zoom: zoomAt(place) });
    else if (tool === 'arrow' && zoom && !wasDragged) show.act('zoom');
    else if (tool === 'arrow' && !zoom && !this.#enlarge(event.target as Element)) return;
    event.stopPropagation();
  };

  readonly onwheel = (event: WheelEvent): void => {
    const { show, key, live, box } = this.#ground();
    if (!show.state || !live || event.deltaY === 0) return;
    const factor = event.deltaY < 0 ? notch : 1 / notch;
    const zoom = this.#zoom ?? show.state.zoom;
    if (zoom) this.#zoomTo(scaled(zoom, factor, placeIn(box(), event.clientX, event.clientY) ?? undefined));
    else if (show.state.tool === 'spotlight') show.pointing.widen(key, factor);
  };

  /** True when there was a number or a chart to be seen alone; a held screen is not told by a click. */
  #enlarge(target: Element): boolean {
    const { show } = this.#ground();
    if (!show.state || show.state.answer || show.state.frozen || show.state.mode !== 'live') return false;
    const figure = target.closest('[data-figure]')?.getAttribute('data-figure');
    if (figure) show.send({ name: 'answer', of: { figureId: Number(figure) as FigureId }, question: '' });
    else if (target.closest('[data-chart]')) show.send({ name: 'enlarge' });
    else return false;
    return true;
  }

  #move({ clientX, clientY }: PointerEvent): void {
    const { show, box } = this.#ground();
    const place = placeIn(box(), clientX, clientY);
    show.pointing.hand = place && { x: clientX, y: clientY };
    this.#hover(place);
  }

  #hover(at: Place | null): void {
    const { show, key, live } = this.#ground();
    const tool = show.state?.tool;
    if (live && (tool === 'laser' || tool === 'spotlight')) show.pointing.point(key, at);
    else show.pointing.hover(key, at);
  }

  #draw(mark: Mark, events: PointerEvent[], starts: boolean): void {
    const { show, key, box } = this.#ground();
    const look: Look = { mark, colour: show.state?.pen ?? 'seal' };
    const here = box();
    const points = events.map(({ clientX, clientY, pressure, pointerType }): InkPoint => {
      const [x, y] = nearestIn(here, clientX, clientY);
      return [x, y, pointerType === 'pen' ? Math.round(pressure * 100) / 100 : 0.5];
    });
    const drawn = show.pointing.growing?.stroke.points.length ?? 0;
    const last = show.pointing.growing?.stroke.points.at(-1);
    if (!starts && last && drawn + points.length > longestStroke) {
      void show.pointing.finish();
      show.pointing.grow(key, look, [last, ...points], true);
    } else show.pointing.grow(key, look, points, starts);
  }

  #erase(events: PointerEvent[]): void {
    const { show, key, box } = this.#ground();
    const here = box();
    this.#way.push(...events.map(({ clientX, clientY }) => nearestIn(here, clientX, clientY)));
    show.pointing.hover(key, this.#way.at(-1) ?? null);
    this.#soon();
  }

  #pan(from: Zoom, press: Press, { clientX, clientY }: PointerEvent): void {
    const { box, drags } = this.#ground();
    const { width, height } = box();
    const sign = drags === 'slide' ? -1 : 1;
    this.#zoomTo(panned(from, (sign * (clientX - press.x)) / width, (sign * (clientY - press.y)) / height));
  }

  #zoomTo(zoom: Zoom): void {
    this.#zoom = zoom;
    this.#soon();
  }

  /** What a hand did in one frame is said once. */
  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      const { show, key } = this.#ground();
      const [way, zoom] = [this.#way, this.#zoom];
      this.#frame = 0;
      // The next way goes on from where this one ended.
      this.#way = this.#press ? way.slice(-1) : [];
      this.#zoom = null;
      if (zoom) show.send({ name: 'zoom-to', zoom });
      if (way.length > 0) lectern.show.erase({ key, path: way.slice(-500) }).catch(() => {});
    });
  }
}

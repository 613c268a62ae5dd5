import { z } from 'zod';
import type { Aspect, Briefing, BriefingId, ReportId, Slide, Theme, Transition } from '../briefing/model.ts';
import { call } from './door.ts';
import { briefingId, showId } from './ids.ts';
import { drawing, erasing, pointing, type SlideInk } from './ink.ts';
import { showAction, type ShowState } from './show-state.ts';

/** One slide of a show, and how it is walked. */
export interface DeckSlide {
  slide: Slide;
  /** How many times "next" is pressed until it is over: more than 1 where bullets come one by one. */
  steps: number;
  /** For a back-up slide (hidden, or after the end mark): the slide of the run after which it stands. */
  after: number | null;
  /** Seconds planned for it, by a rehearsal or a person; null: by the length of its notes. */
  seconds: number | null;
}

/** What both windows draw from: first the slides of the run, then those kept as back-up. */
export interface ShowDeck {
  briefingId: BriefingId;
  title: string;
  /** The report it is made of, the first of several: 去年 counts from its year. */
  reportId: ReportId;
  language: Briefing['language'];
  slides: DeckSlide[];
  /** How many of them are the run. */
  run: number;
  theme: Theme;
  aspect: Aspect;
  transition: Transition;
}

/** A display as a person tells it from another. */
export interface ShowDisplay {
  id: number;
  label: string;
  /** In the display's own pixels. */
  width: number;
  height: number;
  scale: number;
  /** It shows the same as another display, whatever is on it. */
  mirrored: boolean;
  role: 'audience' | 'presenter' | 'both' | null;
}

/** Where the show stands. */
export interface ShowStage {
  displays: ShowDisplay[];
  windowed: boolean;
  /** Nobody is looking yet: times are taken, and the presenter is told so. */
  rehearsal: boolean;
  /** hangs: it is there and no longer answers; what it shows may be old. */
  audience: 'open' | 'closed' | 'hangs';
  presenterOpen: boolean;
}

const startShow = z.object({
  briefingId,
  /** 1-based, among the slides that are not hidden. */
  from: z.number().int().positive().default(1),
  /** Two ordinary windows instead of full screens. */
  windowed: z.boolean().default(false),
  /** Which window is in front where there is one display. */
  front: z.enum(['audience', 'presenter']).default('audience'),
  /** Times are recorded for each slide, and a time budget proposed afterwards. */
  rehearsal: z.boolean().default(false),
  /** A show that was cut short goes on where it stood; `from` is not looked at then. */
  resume: showId.optional(),
});
export type StartShow = z.output<typeof startShow>;

/** The show: starting it, driving it, drawing it. */
export const show = {
  /** Opens its windows; while a show runs it brings that one to the front instead. */
  start: call<void>()('desktop', startShow),
  act: call<void>()('desktop', showAction),
  state: call<ShowState>()('desktop', z.undefined()),
  deck: call<ShowDeck>()('desktop', z.undefined()),
  stage: call<ShowStage>()('desktop', z.undefined()),
  /** Tells the other window where this one points; at most once a frame. */
  point: call<void>()('desktop', pointing),
  /** Keeps a stroke that is finished. */
  draw: call<void>()('desktop', drawing),
  /** Takes away every stroke that an eraser touched on this way. */
  erase: call<void>()('desktop', erasing),
  /** What this window may see of the ink of every slide. */
  ink: call<SlideInk[]>()('desktop', z.undefined()),
  /** Keys of the slides that were on the air in this show. */
  seen: call<string[]>()('desktop', z.undefined()),
};

/** The room before a show: what stands there, and what of the deck would not be seen in it. */
import { z } from 'zod';
import { call } from './door.ts';
import { briefingId } from './ids.ts';
import type { ShowDisplay } from './show.ts';

/** A character that the fonts of the app do not have, and the slides it stands on. */
export interface MissingGlyph {
  character: string;
  /** 0-based places among all slides of the briefing, and what they are called. */
  slides: { index: number; title: string }[];
}

export interface RoomReport {
  /** The roles they would have in a show that begins now. */
  displays: ShowDisplay[];
  /** How many different pictures can be seen on them: displays that mirror each other have one. */
  pictures: number;
  /** How many different characters the slides use. */
  characters: number;
  missing: MissingGlyph[];
  /** The system grants that the screen stays on. */
  awake: boolean;
  onBattery: boolean;
}

/** What a test picture says of the display it is on. */
export interface TestCardPlace {
  display: ShowDisplay;
  /** 1-based, of how many. */
  number: number;
  count: number;
}

/** The room check. */
export const room = {
  check: call<RoomReport>()('desktop', z.object({ briefingId })),
  /** Opens a test picture on each display, or closes them all. */
  testPicture: call<void>()('desktop', z.object({ open: z.boolean() })),
  /** For a test picture: where it is. */
  card: call<TestCardPlace | null>()('desktop', z.undefined()),
};

/** The one door between the windows and the rest: every call there is, noun by noun. */
import { answers } from './answers.ts';
import { briefings } from './briefings.ts';
import type { InputOf, ResultOf, CallDefinition } from './door.ts';
import { drafts } from './drafts.ts';
import type { EventName, Events } from './events.ts';
import type { WireError } from './errors.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { history } from './history.ts';
import { output } from './output.ts';
import { points } from './points.ts';
import { reports } from './reports.ts';
import { room } from './room.ts';
import { series } from './series.ts';
import { settings } from './settings.ts';
import { show } from './show.ts';
import { shows } from './shows.ts';

export const calls = {
  files,
  drafts,
  reports,
  briefings,
  points,
  figures,
  history,
  settings,
  output,
  show,
  shows,
  room,
  answers,
  series,
};
export type Calls = typeof calls;

/** "points.edit" and its like. */
export type CallName = {
  [Noun in keyof Calls & string]: `${Noun}.${keyof Calls[Noun] & string}`;
}[keyof Calls & string];
type Definition<Name extends CallName> = Name extends `${infer Noun}.${infer Verb}`
  ? Noun extends keyof Calls
    ? Verb extends keyof Calls[Noun]
      ? Calls[Noun][Verb]
      : never
    : never
  : never;
export type CallInput<Name extends CallName> = InputOf<Definition<Name>>;
export type CallResult<Name extends CallName> = ResultOf<Definition<Name>>;

/** Every call by its full name. */
export const callsByName = new Map<CallName, CallDefinition>(
  Object.entries(calls).flatMap(([noun, verbs]) =>
    Object.entries(verbs).map(([verb, definition]) => [
      `${noun}.${verb}` as CallName,
      definition as CallDefinition,
    ]),
  ),
);

/**
 * What comes back through the door. The library's answers may be large and come as JSON: the bridge copies
 * a string at once and everything else value by value.
 */
export type Answer<Result> =
  { ok: true; value: Result } | { ok: true; json: string | undefined } | { ok: false; error: WireError };

/** What the preload script puts on `window.lectern`: one function a call, and `on` for events. */
export type Bridge = {
  [Noun in keyof Calls]: {
    [Verb in keyof Calls[Noun]]: (input?: unknown) => Promise<Answer<unknown>>;
  };
} & { on: <Name extends EventName>(name: Name, listener: (event: Events[Name]) => void) => () => void };

/** What the screens use: calls that give their result or throw a LecternError. */
export type Client = {
  [Noun in keyof Calls]: {
    [Verb in keyof Calls[Noun]]: undefined extends InputOf<Calls[Noun][Verb]>
      ? () => Promise<ResultOf<Calls[Noun][Verb]>>
      : (input: InputOf<Calls[Noun][Verb]>) => Promise<ResultOf<Calls[Noun][Verb]>>;
  };
} & { on: Bridge['on'] };

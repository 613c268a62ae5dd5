import type { z } from 'zod';

/** Who answers a call: the library process (database) or the desktop (main process). */
export type Room = 'library' | 'desktop';

/** One call through the door: who answers it, what it takes, and (as a type only) what it gives. */
export interface CallDefinition<Input extends z.ZodType = z.ZodType, Result = unknown> {
  room: Room;
  input: Input;
  /** Type only; never set. */
  result?: Result;
}

/**
 * Declares a call. The result type is given by the caller, the input schema is checked on the far side.
 *
 * @example const get = call<Report>()('library', z.object({ id: reportId }));
 */
export const call =
  <Result>() =>
  <Input extends z.ZodType>(room: Room, input: Input): CallDefinition<Input, Result> => ({ room, input });

export type InputOf<C> = C extends CallDefinition<infer Input, unknown> ? z.input<Input> : never;
export type ParsedInputOf<C> = C extends CallDefinition<infer Input, unknown> ? z.output<Input> : never;
export type ResultOf<C> = C extends CallDefinition<z.ZodType, infer Result> ? Result : never;

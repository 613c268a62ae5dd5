import { translate, type Locale, type MessageKey, type MessageParams } from './messages.ts';

export const errorKinds = [
  // What was asked
  'bad-input',
  'not-found',
  'not-allowed',
  // Files coming in
  'file-missing',
  'file-unreadable',
  'file-empty',
  'file-too-large',
  'file-too-long',
  'file-not-text',
  'file-archive',
  'file-old-office',
  'file-encrypted',
  'file-picture',
  'file-damaged',
  'file-too-complex',
  'file-scanned',
  'report-without-points',
  'report-known',
  'figure-unreadable',
  // The library
  'library-not-ours',
  'library-newer',
  'library-locked',
  'library-damaged',
  'library-unreachable',
  'library-full',
  'library-read-only',
  'library-stopped',
  // Files going out
  'output-unwritable',
  'output-failed',
  'cancelled',
  // The command line
  'usage',
  'keyword-unknown',
  'report-unknown',
  'several-reports',
  'library-has-no-report',
  'show-without-ink',
  // The show
  'slide-unknown',
  'nothing-to-show',
  // Ours
  'internal',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** An error as it crosses the door: already in the person's language. */
export interface WireError {
  kind: ErrorKind;
  /** What is wrong, and where. */
  message: string;
  /** What to do. '' when there is nothing to add. */
  hint: string;
}

/**
 * A refusal with its reason: the kind names the message (`errors.<kind>` and `errors.<kind>.hint`
 * in the catalogue), the parameters say where and what.
 */
export class LecternError extends Error {
  readonly kind: ErrorKind;
  readonly params: MessageParams;
  constructor(kind: ErrorKind, params: MessageParams = {}, options?: ErrorOptions) {
    super(`${kind} ${JSON.stringify(params)}`, options);
    this.name = 'LecternError';
    this.kind = kind;
    this.params = params;
  }
}

/** Puts any thrown thing into the person's language. What is not a LecternError is `internal`. */
export function toWire(thrown: unknown, locale: Locale): WireError {
  const error =
    thrown instanceof LecternError
      ? thrown
      : new LecternError('internal', { detail: thrown instanceof Error ? thrown.message : String(thrown) });
  const params = { ...error.params };
  // Who throws does not know the person's language: the noun (report, point, briefing) gets its word here.
  if (params.noun) params.what = translate(locale, `errors.noun.${params.noun}` as MessageKey, params);
  return {
    kind: error.kind,
    message: translate(locale, `errors.${error.kind}` as MessageKey, params),
    hint: translate(locale, `errors.${error.kind}.hint` as MessageKey, params),
  };
}

/** The same on the window's side of the door. */
export class WireFailure extends Error {
  readonly kind: ErrorKind;
  readonly hint: string;
  constructor(error: WireError) {
    super(error.message);
    this.name = 'WireFailure';
    this.kind = error.kind;
    this.hint = error.hint;
  }
}

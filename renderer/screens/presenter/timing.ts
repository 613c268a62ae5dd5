/** What was typed about the time of a show, read. Pure. */
import type { Timing } from '../../../api/show-state.ts';

interface Typed {
  kind: Timing['kind'];
  minutes: string;
  /** "16:30". */
  time: string;
}

/** No show is longer; what o'clock comes later than that was meant to be today's, and is past. In minutes. */
const longest = 600;

/** Minutes as typed, or null when they are no length for a show. */
export function readMinutes(typed: string): number | null {
  const minutes = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && minutes >= 1 && minutes <= longest ? minutes : null;
}

/** The timing that was meant, or what is wrong with what was typed. An hour past midnight is tomorrow's. */
export function readTiming(
  { kind, minutes, time }: Typed,
  now: Date,
): Timing | 'bad-minutes' | 'bad-time' | 'past' {
  if (kind === 'up') return { kind };
  if (kind === 'down') {
    const read = readMinutes(minutes);
    return read === null ? 'bad-minutes' : { kind, minutes: read };
  }
  const found = /^(\d{1,2}):(\d{2})$/.exec(time.trim());
  if (!found || Number(found[1]) > 23 || Number(found[2]) > 59) return 'bad-time';
  const at = new Date(now);
  at.setHours(Number(found[1]), Number(found[2]), 0, 0);
  if (at <= now) at.setDate(at.getDate() + 1);
  const ahead = at.getTime() - now.getTime();
  return ahead > longest * 60_000 && at.getDate() !== now.getDate() ? 'past' : { kind, at: at.getTime() };
}

/** Lengths of time as people read them. */

/** "7:05", "1:02:09": hours only when there are any. `milliseconds` below zero count as none. */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1_000));
  const two = (n: number): string => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The same with its sign, for what is more or less than planned: "+0:20", "−1:05", "0:00". */
export function differenceText(milliseconds: number): string {
  const text = clockText(Math.abs(milliseconds));
  return text === '0:00' ? text : `${milliseconds < 0 ? '−' : '+'}${text}`;
}

/** Time as the presenter reads it. Pure. */

/** "7:05", "1:02:09": hours only when there are any. `milliseconds` below zero count as none. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (n: number): string => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** What is left, "−1:05" when it is less than nothing. A second that has begun still counts. */
export function leftText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${seconds < 0 ? '−' : ''}${elapsedText(Math.abs(seconds) * 1000)}`;
}

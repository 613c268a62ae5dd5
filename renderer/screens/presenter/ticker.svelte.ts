/** The clocks of a window, told once a second. */

/** The moment, moving once a second while someone looks. */
export class Ticker {
  /** What o'clock it is, epoch milliseconds. */
  now = $state(Date.now());
  /** The page's own clock, in milliseconds. */
  moment = $state(performance.now());
  /** Starts ticking; gives back how to stop. */
  start(): () => void {
    const timer = setInterval(() => this.tick(), 1_000);
    return () => clearInterval(timer);
  }
  /** Reads the clocks: also when something was told in between. */
  tick(): void {
    this.now = Date.now();
    this.moment = performance.now();
  }
}

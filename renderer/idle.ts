/**
 * Runs something once the frame that is due was painted and nothing else is to be done, at the latest
 * after `timeout` ms: what is only made ready must not keep a key waiting.
 *
 * @returns takes it back
 */
export function whenIdle(run: () => void, timeout = 400): () => void {
  let later = 0;
  const painted = requestAnimationFrame(() => (later = requestIdleCallback(run, { timeout })));
  return () => {
    cancelAnimationFrame(painted);
    cancelIdleCallback(later);
  };
}

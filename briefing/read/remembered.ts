/** Rules look at the same words again and again: what they make of them is kept for a while. */

/** So many answers are kept before all are let go: a long report must not fill the memory. */
const most = 4096;

/**
 * A rule that reads one text and nothing else, with a memory.
 *
 * @param rule must say the same of the same text at all times, and nobody may change what it says
 */
export function remembered<Answer>(rule: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const answer = rule(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}

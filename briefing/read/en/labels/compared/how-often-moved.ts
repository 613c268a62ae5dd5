/** “cut the base rate three times”: how often something was moved, and no multiple of it. */
import type { Setting } from '../setting.ts';

/** What is raised in steps; “raised exports four times” tells how many times as many there are. */
const inSteps =
  /(?:rates?|ratios?|prices?|fees?|fares?|tax(?:es)?|tariffs?|dut(?:y|ies)|thresholds?|limits?|standards?|wages?|pensions?)$/;

/** Whether a multiple counts occasions: nothing can be less by four times itself. */
export function isOccasion({ found, group, tokens, at, lead }: Setting): boolean {
  if (found.form !== 'multiple' || !/^times$/.test(found.unit) || !Number.isInteger(found.value))
    return false;
  if (!group || group.passive || lead !== at - 1 || lead < group.end) return false;
  const next = tokens[at + 1];
  // “cut costs four times as much”
  if (next?.type === 'word' && /^(?:as|more|less|the|its|over|that)$/.test(next.low)) return false;
  return (
    group.verb.class === 'fall' || (group.verb.class === 'rise' && inSteps.test(tokens[lead]?.low ?? ''))
  );
}

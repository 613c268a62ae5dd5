/** A rule that names a number. */
import type { Around } from './around.ts';
import type { Setting } from './setting.ts';

/** Proposes a label; '' where the rule does not hold. */
export type Rule = (setting: Setting, around: Around) => string;

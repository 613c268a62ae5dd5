/** Asks rules in order: who a clause is about, which verb a word is. */

/**
 * What the first rule that has an answer says: '' of “the government wants it to reach 30 per cent”, where the
 * subject is a pronoun. '' and null are answers; undefined where no rule has one.
 */
export function firstAnswer<Asked, Answer>(
  rules: ((asked: Asked) => Answer | undefined)[],
  asked: Asked,
): Answer | undefined {
  for (const rule of rules) {
    const answer = rule(asked);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

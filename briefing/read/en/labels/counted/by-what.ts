/** What needed or brought about what is counted: “the largest fire needed 15 crews”, “the storm alone caused 310 calls”. */
import { articleBefore } from '../article.ts';
import { isPlural } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { subjectText } from '../../subjects/subjects.ts';
import type { Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

/** One of its kind: “largest fire of the year”, “worst flood”. */
const single = /^(?:most [a-z]+|worst|[a-z]{3,}est) [a-z]/i;
const happening = /^(?:fire|flood|incident|spill|storm|event|blaze|match|concert|accident|crash|emergency)$/;

/** “Crews needed at the largest fire of the year”, “Calls caused by the storm”: without it the year's need, or all of them. */
export function tellByWhat(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { kind, found, label, group, lead, tokens } = setting;
    if (kind !== 'amount' || found.unit !== '' || !group || group.passive || lead >= group.end) continue;
    const done = participleOf(group.verb, tokens[group.at]?.low ?? '');
    if (!label.endsWith(` ${done}`)) continue;
    const by = subjectText(text, setting);
    if (by === '' || by.split(' ').length > 7) continue;
    if (/^(?:need|require|involve)$/.test(group.verb.lemma) && single.test(by)) {
      const noun =
        by
          .split(/ (?:of|in|on|at|for) /)[0]
          ?.split(' ')
          .at(-1) ?? '';
      if (isPlural(noun)) continue;
      const where = happening.test(noun) ? 'at' : group.verb.lemma === 'involve' ? 'in' : 'for';
      setting.label = `${label} ${where} the ${lowered(by)}`;
    } else if (/^(?:generate|cause|trigger|prompt|spark)$/.test(group.verb.lemma))
      setting.label = `${label} by ${articleBefore(tokens, group.start, by)}${lowered(by)}`;
  }
}

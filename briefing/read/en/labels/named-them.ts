/** “using them”, “orders from them”: what or who they are, by its name. */
import { isPlural } from '../words/classes.ts';
import { lowered, raised } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import type { Speech } from './around.ts';
import type { Setting } from './setting.ts';
import { topicOf } from '../subjects/subjects.ts';

const longest = 6;

/** “food waste collections began in May, and seven in ten households were using them”: what they use. */
export function namedThem(label: string, setting: Setting, speech: Speech): string {
  const { tokens, clauses, clause } = setting;
  const { text } = speech;
  const led = /^((?!Most|Some|All|Half|Many|Few|Each).+ (?:from|to|of|for|with|by)) them$/.exec(label)?.[1];
  if (led !== undefined) {
    const those = toldBefore(setting, speech);
    const head =
      those
        .split(/ (?:in|of|from|at|on|with|for) /)[0]
        ?.split(' ')
        .at(-1) ?? '';
    const few = those.split(' ').length <= longest;
    return few && isPlural(head.toLowerCase()) ? `${led} ${lowered(raised(those))}` : label;
  }
  const said = /^(.+ (?:using|owning|offering|attending|receiving|buying|visiting)) (?:them|it)\b.*$/.exec(
    label,
  )?.[1];
  if (said === undefined || clause === 0) return label;
  const topic = topicOf(text, tokens, clauses.slice(0, clause)) ?? '';
  return topic === '' || topic.split(' ').length > 4
    ? said.replace(/ [a-z]+ing$/, '')
    : `${said} ${lowered(raised(topic))}`;
}

/** “Cement makers in Poland remain nervous: orders from them fell”: those whom the words before are about. */
function toldBefore({ tokens, clauses, clause }: Setting, { text, spoken, subject }: Speech): string {
  if (clause === 0) return spoken || subject;
  const first = clauses[0];
  const is = tokens.findIndex(
    ({ low }, index) =>
      index < (first?.end ?? 0) && /^(?:is|are|was|were|remain|stay|seem|look|feel)(?:s|ed)?$/.test(low),
  );
  return is > 0
    ? textOf(text, tokens, trimmed(tokens, first?.start ?? 0, is))
    : (topicOf(text, tokens, clauses.slice(0, clause)) ?? '');
}

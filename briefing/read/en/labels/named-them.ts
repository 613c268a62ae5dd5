/** “using them”, “buying it”: what they use or buy, by its name. */
import { lowered, raised } from '../phrases/naming.ts';
import type { Setting } from './setting.ts';
import { topicOf } from '../subjects/subjects.ts';

/** “food waste collections began in May, and seven in ten households were using them”: what they use. */
export function namedThem(label: string, { tokens, clauses, clause }: Setting, text: string): string {
  const said = /^(.+ (?:using|owning|offering|attending|receiving|buying|visiting)) (?:them|it)\b.*$/.exec(
    label,
  )?.[1];
  if (said === undefined || clause === 0) return label;
  const topic = topicOf(text, tokens, clauses.slice(0, clause)) ?? '';
  return topic === '' || topic.split(' ').length > 4
    ? said.replace(/ [a-z]+ing$/, '')
    : `${said} ${lowered(raised(topic))}`;
}

/** What the clause before is about, where the number's own only adds to it: “Debt gets a single paragraph, although it stands at $212 million”. */
import { isSeveral } from '../phrases/last-word.ts';
import type { Setting } from '../labels/setting.ts';
import { topicOf } from './subjects.ts';

/** Its topic; with `several` also one of several, told behind a colon: “Waiting times were too long: the average was 39 days”. */
export function mainTopic({ tokens, clauses, clause }: Setting, text: string, several = false): string {
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  // “Investment was less convincing: it rose by 3%”
  if (!before || !own || !/(?:although|though|because|even though|:)$/.test(own.joint)) return '';
  if (several ? own.joint !== ':' : tokens[own.start]?.low !== 'it') return '';
  const topic = topicOf(text, tokens, [before]) ?? '';
  return topic.split(' ').length <= 5 && (several || !isSeveral(topic)) ? topic : '';
}

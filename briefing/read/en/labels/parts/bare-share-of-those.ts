/** A share of those that the clause before it names by what they did: “Of those who left, 91% were in work”. */
import { isSeveral } from '../../phrases/last-word.ts';
import { restEnd, type Around } from '../around.ts';
import type { Group } from '../../grammar/groups.ts';
import { restText } from '../../phrases/rest.ts';
import { withRest } from '../../phrases/said.ts';
import type { Setting } from '../setting.ts';

/** A share with the verb after it. */
export interface BareShareAsked {
  setting: Setting;
  around: Around;
  after: Group;
}

/** “Of those who finished, 51.7% moved to recovery”; undefined where the clause before names none so. */
export function shareOfThose(asked: BareShareAsked): string | undefined {
  const before = asked.setting.clauses[asked.setting.clause - 1];
  if (!before) return undefined;
  const { tokens, at } = asked.setting;
  const { speech, text } = asked.around;
  // “Our schools are good places. Of all those inspected, 92% are rated good”
  const words = tokens.slice(before.start, before.end).map(({ low }) => low);
  const ones = /^(?:of|among) (?:all )?(?:those|the ones) [a-z]+ed$/.test(words.join(' '))
    ? speech.spoken || speech.counted
    : '';
  if (isSeveral(ones)) return withRest(text, tokens, ones, asked.after, at + 1, restEnd(asked.setting));
  return isOfThose(words) ? whatTheyDid(asked, words, before.groups[0]) : undefined;
}

const isOfThose = ([of, those, who]: string[]): boolean =>
  /^(?:of|among)$/.test(of ?? '') &&
  /^(?:those|them)$/.test(those ?? '') &&
  /^(?:who|that|which|whose|aged|with|in|on|without)$/.test(who ?? '');

const agents: Record<string, string> = {
  borrow: 'borrowers',
  reply: 'respondents',
  respond: 'respondents',
  answer: 'respondents',
  apply: 'applicants',
  visit: 'visitors',
  vote: 'voters',
  train: 'trainees',
  volunteer: 'volunteers',
  donate: 'donors',
  subscribe: 'subscribers',
};

/** What those did of whom it is a share, by a name of theirs where there is one. */
function whatTheyDid(
  { setting, around: { text }, after }: BareShareAsked,
  those: string[],
  did: Group | undefined,
): string {
  const { tokens, at } = setting;
  const end = restEnd(setting);
  const rest = restText(text, tokens, after.end, end);
  // “Of those who borrowed from the fund, four in five have made every repayment”
  const agent = those[2] === 'who' ? (agents[did?.verb.lemma ?? ''] ?? '') : '';
  if (agent !== '' && after.passive) return withRest(text, tokens, agent, after, at + 1, end);
  const acts = after.verb.lemma !== 'be' && rest !== '';
  if (agent !== '' && acts) return `${agent} who ${tokens[after.at]?.low ?? ''} ${rest}`;
  // “Of those who left school, 58% went on to college”
  const on = acts && after.verb.lemma === 'go' && /^(?:on|back|straight) (?:to|into) /.test(rest);
  if (on) return `people who ${tokens[after.at]?.low ?? ''} ${rest}`;
  // “Of those who finished, 51.7% moved to recovery”
  // “Of those who enrolled, 68% had taken a degree”
  if (acts && after.end - after.start > 1 && !after.passive && after.verb.form === 'participle')
    return `people who ${text.slice(tokens[after.start]?.start ?? 0, tokens[after.end - 1]?.end ?? 0)} ${rest}`;
  const verb =
    after.verb.class === 'deed' && !after.passive && after.verb.form === 'past'
      ? `${tokens[after.at]?.text ?? ''} `
      : '';
  return `${verb}${rest}`.trim();
}

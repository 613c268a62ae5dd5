/** Shares that a list goes on with: “Coal made up 40% of output (31 million tonnes), ore for 25% (19 million) and salt for 9%”. */
import type { Around } from '../around.ts';
import { raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, type Setting } from '../setting.ts';
import type { Rule } from '../rule.ts';

const share = /^(.+?)(?:[’']s?| as a) share of (.+)$/;

const isInBrackets = ({ tokens, lead, at }: Setting): boolean =>
  tokens[lead]?.text === '(' && (tokens[at + 1]?.text === ')' || tokens[at + 2]?.text === ')');

/** Ore’s share of output: of the same whole as the share before it, whatever stood in brackets between. */
function shareInList(setting: Setting, { text, done }: Around): string {
  const { tokens, at, lead, group, kind } = setting;
  const own = clauseOf(setting);
  const before = done.findLast((one) => !isInBrackets(one));
  if (kind !== 'percent' || group || !own || !/(?:and|,)$/.test(own.joint) || before === done.at(-1))
    return '';
  const whole = before?.kind === 'percent' ? share.exec(before.label)?.[2] : undefined;
  // “, or 12% of them”, “40% (31% a year before)”: of something else.
  if (whole === undefined || /^(?:of|in|from)$/.test(tokens[at + 1]?.low ?? '')) return '';
  const end = tokens[lead]?.low === 'for' ? lead : lead + 1;
  const words = tokens.slice(own.start, end);
  const part =
    words.length <= 6 && words.every(({ type }) => type === 'word') ? trimmed(tokens, own.start, end) : null;
  const name = part?.end === end ? raised(textOf(text, tokens, part)) : '';
  if (name === '') return '';
  return / (?:including|excluding) /.test(name) ? `${name} as a share of ${whole}` : shareOf(name, whole);
}

/** Asked in this order. */
export const shareInListRules: Rule[] = [shareInList];

/** A stretch of a clause → the noun phrase in it, by the classes of its words. */
import { wordsOf, type Word } from '../../lexicon/index.ts';
import { acts, doers, isHead, join, lightFirst, predicates, results, resulting } from './classes.ts';
import { withoutComparison, withoutDoer, withoutLead, withoutTail } from './trims.ts';
import { remembered } from '../../../remembered.ts';

/** Changes that name no thing. */
const changes = /^(?:扩大|缩小|收窄|提高|提升|上升|下降|回升|回落|增加|减少|净增|多增|少增|改善)$/;

/** A stretch's noun phrase; the stretch itself where it has none, '' where all of it is an aside: 剔除一次性因素后. */
export function caption(stretch: string): string {
  const words = withoutComparison(wordsOf(stretch));
  if (words.length === 0) return '';
  if ('pvs'.includes(words[0]?.class ?? 'x') && /^(?:后|之后|时)$/.test(words.at(-1)?.text ?? '')) return '';
  const bare = withoutTail(words);
  // “比上年扩大”: nothing but the change.
  if (bare.length === 0 && words.every(({ text }) => changes.test(text))) return '';
  if (!bare.some(isHead)) return stretch;
  const kept = withoutTail(withoutDoer(withoutLead(bare)));
  return kept.some(isHead) ? join(kept) : stretch;
}

/** The noun that a phrase begins with: 老人 of 老人一餐只付, 产业链 of 产业链一年落地补链项目. */
export const headNoun = remembered((phrase): string => {
  const all = wordsOf(phrase);
  // “主动调查” is one thing.
  if (all[0]?.class === 'd') return all.length === 2 && isHead(all[1]) ? phrase : '';
  const words = all.length > 1 && lightFirst.test(all[0]?.text ?? '') ? all.slice(1) : all;
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      isHead(words[at - 1]) &&
      ('dpr'.includes(word.class) ||
        // 中期|票据 is a kind of them.
        (word.class === 't' && !(/[短中长远]期$/.test(word.text) && isHead(words[at + 1]))) ||
        (word.class === 'm' && word.text.startsWith('一')) ||
        (predicates(words, at) && (word.class !== 'v' || endsOrActs(words, at)))),
  );
  return end < 0 ? join(words) : join(words.slice(0, end));
});

const endsOrActs = (words: readonly Word[], at: number): boolean =>
  resulting.test(words[at]?.text ?? '') ||
  (words[at]?.text.length === 1 && results.test(words[at + 1]?.text ?? '')) ||
  doers.test(words[at - 1]?.text ?? '') ||
  acts(words, at);

/** Whether a phrase is a name: its last word is a noun. */
export const isThing = (phrase: string): boolean => isHead(wordsOf(phrase).at(-1));

/** Whether a phrase only says what was done, and nothing of what: 实际开放, 超额完成, 留了下来. */
export const isDoing = remembered((phrase): boolean => {
  const words = wordsOf(phrase);
  return (
    words.some(({ class: one }) => 'vsl'.includes(one)) &&
    words.every(({ class: one, text }) => 'vsldbut'.includes(one) || text === '下来')
  );
});

/** One thing that was done, or two: 废止和修订. */
export const areDoings = (phrase: string): boolean => phrase.split(/[和、及]/).every(isDoing);

/** Whether a phrase is one word for what is done: 互认, 投诉. */
export function isAct(phrase: string): boolean {
  const words = wordsOf(phrase);
  return words.length === 1 && words[0]?.class === 'w';
}

/** The noun that a name ends with: 床位 of 编制床位. */
export function headOf(name: string): string {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (!last || !isHead(last)) return name;
  const before = words.at(-2);
  return last.text.length === 1 && before ? `${before.text}${last.text}` : last.text;
}

export const lastWord = (phrase: string): string => wordsOf(phrase).at(-1)?.text ?? '';

/** What was done to, in a clause that only tells that: 林业碳汇 of 个村卖林业碳汇. */
export function objectIn(clause: string): string {
  const words = withoutTail(wordsOf(clause));
  const at = words.findLastIndex(({ class: one }) => 'vsl'.includes(one));
  const object = words.slice(at + 1);
  return at >= 0 && object.every(isHead) ? join(object) : '';
}

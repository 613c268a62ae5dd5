/** Things that one number stands for together. */
import { wordsOf } from '../../lexicon/index.ts';
import { isThing } from '../phrases/caption.ts';
import { undone } from '../phrases/phrases.ts';

/** “兑付稳岗补贴、就业补助资金1.7亿元”: the sum is that of all of them; '' where one is a clause of its own. */
export function jointly(whole: string): string {
  const things = undone(whole).split(/[、及]|和(?!美|谐|平)/);
  const named = things.every(
    (thing) => thing.length >= 2 && thing.length <= 10 && isThing(thing) && !/^[vsl]$/.test(classOf(thing)),
  );
  if (!named || things.length < 2) return '';
  return whole.length <= longestJoint ? whole : undone(whole).length <= longestJoint ? undone(whole) : '';
}
const longestJoint = 20;
const classOf = (phrase: string): string => wordsOf(phrase)[0]?.class ?? '';

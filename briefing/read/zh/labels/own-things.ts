/** What is one person’s own, and must not read as that of the whole town: “叶芸说，她经营的3家民宿入住率为71%”. */
import type { Known } from './place.ts';
import { tells } from './speaker.ts';

const theirs =
  /(?:[她他]|自己)(?:家)?(?:新|所|共)?((?:经营|承包|管理|开办|开设|创办|创立|领办|打理|运营|负责|租种|流转|种植|养殖|种|养|开|带)(?:了)?的)(?:[\d.]+|[一二两三四五六七八九十几百]+)?(?:多|余)?[家个间处座栋亩片块条口头只艘辆户名]?(?=[\u4e00-\u9fff]{2})/g;
const teller = new RegExp(
  `(?:代表|委员|[长员人板师民户主记授理家])([\\u4e00-\\u9fff]{2,3}?)(?:代表|委员)?${tells}[^。；]*$`,
);
const when = /^(去年|今年|全年|目前|上年)(?=..)/;

/** The label with whose it is, 其 where nobody of a name speaks; as it is where it tells of no person’s own. */
export function ofOwnThings(label: string, { around: { ahead, after } }: Known): string {
  const all = `${ahead}${/^.{0,12}/.exec(after)?.[0] ?? ''}`;
  for (const { index, 0: lead, 1: how = '' } of [...all.matchAll(theirs)].reverse()) {
    const said = all.slice(index + lead.length);
    const plain = label.replace(/^自己/, '').replace(new RegExp(`^${how}`), '');
    const thing = sharedStart(plain, said);
    if (thing.length < 2) continue;
    const who = teller.exec(all.slice(0, index))?.[1] ?? '其';
    const told = `${who}${how.replace('了', '')}${thing}${plain.slice(thing.length).replace(when, '')}`;
    return told.length <= 24 ? told : label;
  }
  return label;
}

/** 民宿 of 民宿入住率 and “民宿去年平均”. */
function sharedStart(one: string, other: string): string {
  let end = 0;
  while (end < one.length && one[end] === other[end] && !when.test(one.slice(end))) end++;
  return one.slice(0, end);
}

/** Short paragraphs that say what the next one tells, as a heading would: “First, we opened the market further.” */
import { isCaption } from './captions.ts';
import type { Paragraph } from './lines.ts';
import { bulleted, listMark } from './list-marks.ts';
import { stacked, tellsAmounts } from './marked.ts';

const han = /[\u4e00-\u9fff]/;
/** As long as this and without a number, one sentence only says what follows. */
const longest = { han: 60, latin: 180 };
/** What stands before such sentences where they are told in order. */
const ordinal =
  /^(?:(?:——?|--|–)(?=[^\d—–-])|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[，、]|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:ly)?, )/;
const stopped = /[。！？.!?”"）)]$/;

/** One sentence, or none that ends. */
const isSentence = (text: string): boolean => !/[。！？；：\n]\s*.|[.!?;:]\s+\S|[：:；;，,]$/.test(text);

const isShort = (text: string): boolean => text.length <= (han.test(text) ? longest.han : longest.latin);

/** So many short sentences without a mark, each over a paragraph so many times as long, are no chance. */
const fewest = 3;
const detailed = 2;
const longestUnmarked = { han: 32, latin: 110 };
const isHeadline = (text: string): boolean =>
  /[。.]$/.test(text) &&
  !/\d/.test(text) &&
  isSentence(text) &&
  text.length <= (han.test(text) ? longestUnmarked.han : longestUnmarked.latin);

/** A numbered paragraph is text, where a numbered item is short. */
const isNumbered = (text: string): boolean => /^\d{1,3}\.\s/.test(text) && text.length >= 120;

/** Whether a paragraph is text of its own that can stand under another. */
const isText = (under: Paragraph | undefined, over: Paragraph): boolean =>
  under !== undefined &&
  !under.item &&
  stopped.test(under.text) &&
  (!listMark.test(under.text) || isNumbered(under.text)) &&
  !ordinal.test(under.text) &&
  under.text.length > over.text.length;

/** “Commenting on the results, the chair said:” */
const says = /^.{0,200}(?:\b(?:said|says|commented|added|stated|wrote)\b[^.!?:]{0,40}|表示|指出|说)[:：]$/;
const isSpeech = (over: Paragraph | undefined, under: Paragraph | undefined): boolean =>
  over !== undefined && under !== undefined && says.test(over.text) && /^["“「]/.test(under.text);

/** The paragraphs of a part, where those that only say what follows stand over what they announce. */
export function announced(paragraphs: Paragraph[]): Paragraph[] {
  const isOver = (at: number): boolean => {
    const one = paragraphs[at];
    return one !== undefined && isText(paragraphs[at + 1], one);
  };
  const inOrder = paragraphs.flatMap(({ text }, at) =>
    ordinal.test(text) && isSentence(text) && isShort(text) && !/\d/.test(text) ? [at] : [],
  );
  // “First, we must save. | Second, we must build.” are told by themselves.
  const over = new Set(inOrder.every(isOver) ? inOrder : []);
  // “We will cut taxes.” and its likes, each over its paragraph.
  const unmarked = paragraphs.flatMap(({ text, item }, at) =>
    at + 1 < paragraphs.length && !item && isHeadline(text) && !listMark.test(text) && !ordinal.test(text)
      ? [at]
      : [],
  );
  const isDetail = (at: number): boolean =>
    isOver(at) && (paragraphs[at + 1]?.text.length ?? 0) >= detailed * (paragraphs[at]?.text.length ?? 0);
  if (unmarked.length >= fewest && unmarked.length * 5 >= paragraphs.length && unmarked.every(isDetail))
    for (const at of unmarked) over.add(at);
  paragraphs.forEach(({ text, apart, item, whole }, at) => {
    const above = paragraphs[at - 1];
    const isLine =
      (apart === true || whole === true) &&
      !item &&
      !bulleted.test(text) &&
      // The last of “1. …”, “2. …” stands over nothing.
      !(listMark.test(text) && listMark.test(above?.text ?? '')) &&
      !isCaption(text) &&
      !tellsAmounts(text) &&
      !/[。！？.!?”"）):：;；,，]$|[。！？；]|[.!?;]\s/.test(text);
    if (isLine && isShort(text) && (!above || stopped.test(above.text)) && isOver(at)) over.add(at);
    if (isSpeech(paragraphs[at], paragraphs[at + 1])) over.add(at);
  });
  return paragraphs.reduce<Paragraph[]>((all, one, at) => {
    const last = all.at(-1);
    if (last && over.has(at - 1)) all[all.length - 1] = { ...one, ...stacked(last, one) };
    else all.push(one);
    return all;
  }, []);
}

/** What stands before the items of a list: bullets, and numbers of several kinds. */
import { sliced, type Paragraph } from './lines.ts';

/** “- 57% of claims were reported online” is an item that begins with its number; “-57%” and “- 12 -” are none. */
export const listMark =
  /^(?:——(?=[^—])|—(?=[^—\s\d])|[–—]\s+(?=[^\s\d–—])|--\s*(?=[^\s\d-])|[-*•·▪●○◆■★☆◎※▶►◇▲△](?:\s+|\s*(?=[^\s\d]))|(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳]|\d{1,3}\s*(?:[、．]|\.(?!\d))|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}[章节][\s：:、]*)\s*)/;

export const bulleted = /^[-*•·▪●○◆■]\s/;

/** A paragraph without the mark of its list. */
export const unlisted = (paragraph: Paragraph): Paragraph =>
  sliced(paragraph, listMark.exec(paragraph.text)?.[0].length ?? 0);

const numeral = '[一二三四五六七八九十]{1,3}';
const ordinal = new RegExp(`^(?:${numeral}[是要](?!否)|第${numeral}，|[（(]${numeral}[）)])(?=.{6})`);
const next = new RegExp(`[。；，：](?:${numeral}[是要](?!否)|第${numeral}，)`);

/** “二是大力改善民生。……”, “二要……” without its 二是, where the paragraph is one item and does not go on to 三是. */
export const unordered = (paragraph: Paragraph): Paragraph =>
  sliced(paragraph, next.test(paragraph.text) ? 0 : (ordinal.exec(paragraph.text)?.[0].length ?? 0));

/** A paragraph without its bullet; a number before it stays. */
export const unbulleted = (paragraph: Paragraph): Paragraph =>
  bulleted.test(paragraph.text) ? unlisted(paragraph) : paragraph;

/** Whether a paragraph tells a number of its own. */
import { figuresOf } from './figures.ts';
import type { Paragraph } from './lines.ts';

export const tellsNoNumber = (paragraph: Paragraph): boolean =>
  figuresOf(paragraph).every(({ kind }) => /^(?:date|ordinal-name)$/.test(kind));

/** “We have set three priorities:” only says how many items follow; “今年办好十件实事，抓好以下几项：” says more. */
export const tellsOnlyHowMany = (paragraph: Paragraph): boolean =>
  figuresOf(paragraph).every(
    ({ kind, raw }) => /^(?:date|ordinal-name)$/.test(kind) || /^[a-z]+$/i.test(raw),
  );

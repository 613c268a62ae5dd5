/** Whether a paragraph tells a number of its own. */
import { figuresOf } from './figures.ts';
import type { Paragraph } from './lines.ts';

export const tellsNoNumber = (paragraph: Paragraph): boolean =>
  figuresOf(paragraph).every(({ kind }) => /^(?:date|ordinal-name)$/.test(kind));

/** “We have set three priorities:” and “重点抓好四件事：” only say how many items follow; “今年办好十件实事，抓好以下几项：” says more. */
export const tellsOnlyHowMany = (paragraph: Paragraph): boolean => {
  const many =
    /([两三四五六七八九十])(?:件事(?:情)?|个?方面|篇文章|(?:个|项)?(?:重点)?(?:工作|任务|重点))[^，。：\d]{0,4}[：:]$/.exec(
      paragraph.text,
    )?.[1] ?? '：';
  return figuresOf(paragraph).every(
    ({ kind, raw }) => /^(?:date|ordinal-name)$/.test(kind) || /^[a-z]+$/i.test(raw) || raw.startsWith(many),
  );
};

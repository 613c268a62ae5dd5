/** “一是……。二是……。三是……。” within one paragraph: what is told in order is told point by point. */
import { leadOf } from './lead.ts';
import { sliced, type Paragraph } from './lines.ts';
import { unordered } from './list-marks.ts';
import { tellsOnlyHowMany } from './tells-number.ts';

/** So many items, each at least so many characters long, are points: “一是抓项目，二是强招商” are words of one. */
const fewest = 3;
const shortest = 15;
/** What leads into them is their heading up to so many characters, and is told nowhere else up to so many. */
const longestHeading = 30;
const longestLeadIn = 60;

const numerals = '一二三四五六七八九十';
const ordinal = new RegExp(`(?<=^|[。；：，])(?:([${numerals}])[是要](?!否)|第([${numerals}])，)`, 'g');
/** “对此，我们将采取有力措施，认真加以解决。” is said of all of them. */
const ofAll =
  /。(?=(?:对此|对(?:于|待)?(?:这些|上述|以上)[^，。]{0,12}|针对(?:这些|上述|以上)[^，。]{0,12})，[^。]+。?$)/;

/**
 * The points of such a paragraph: what leads into the items, each of them, and what is said of all. Other
 * paragraphs are one point as they are. “供水保障更加有力。一是……” leads in with the section of its items.
 */
export function toldInOrder(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph;
  const marks = [...text.matchAll(ordinal)];
  const isRun = marks.every(
    ({ 1: is, 2: th, index }, at) =>
      (is ?? th) === numerals[at] && (at === 0 || /[。；]/.test(text[index - 1] ?? '')),
  );
  if (marks.length < fewest || !isRun || text.includes('\n')) return [paragraph];
  const starts = marks.map(({ index }) => index);
  const last = starts.at(-1) ?? 0;
  const over = ofAll.exec(text.slice(last));
  const end = over ? last + over.index + 1 : text.length;
  const items = starts.map((start, at) => unordered(sliced(paragraph, start, starts[at + 1] ?? end)));
  if (items.some((item) => item.text.length < shortest)) return [paragraph];
  const above = sliced(paragraph, 0, starts[0] ?? 0);
  const section = paragraph.section ?? headingOf(above);
  const isLeadIn = above.text.length <= longestLeadIn && tellsOnlyHowMany(above);
  const lead = above.text === '' ? [] : [isLeadIn ? { ...above, leadsIn: true } : above];
  const rest = end < text.length ? [sliced(paragraph, end)] : [];
  const ledBy = /[^。]*$/.exec(above.text)?.[0] ?? '';
  return [...lead, ...items.map((one) => ({ ...one, ledBy })), ...rest].map((one) =>
    section ? { ...one, section } : one,
  );
}

/** What the words above the items say that they are about: 供水保障更加有力, 工作中还存在不少困难. */
function headingOf(above: Paragraph): Paragraph | undefined {
  const name = leadOf(above.text).replace(/(?:主要)?(?:[是为有]|包括)$/, '');
  const at = above.text.indexOf(name);
  return /^[^\d，：]{4,}(?:，[^\d，：]+)?$/.test(name) && name.length <= longestHeading && !isEmpty.test(name)
    ? sliced(above, at, at + name.length)
    : undefined;
}
const isEmpty = /以下|如下|下列|^我们/;

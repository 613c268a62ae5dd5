import type { Figure, Span } from '../model.ts';
import { cutHard } from './hard.ts';
import { textWidth } from './measure.ts';
import { clauses, halves, isChinese, members } from './text.ts';

/** A bullet as parts of the talking point's text, in order; joined they are what the slide shows. */
export type Piece = Span[];

/** look.md's "about 36 characters", in em. */
const shortEm = 36;
/** A list of numbers may run to this before it is cut; English says with its commas what would not stand alone. */
const longEm = (text: string): number => (isChinese(text) ? 60 : 96);

/** Chinese clauses that mean nothing without the one before them. */
const leaning =
  /^(?:分别|其中|增速|增长|同比|环比|比上年|较上年|均|居|位居|排|列|占|以及|并|且|其|使|达到?|实现|同时|也)/;
/** After a comma an English clause adds to the one before it, unless such a word begins a new one: “, and exports rose”. */
const startsAnew = /^(?:and|but|while|whereas|though|although|so)\s(?:\S+\s+){3}/i;

/** True for a clause that means nothing without the one before it. */
const isDependent = (clause: string): boolean =>
  isChinese(clause) ? leaning.test(clause) : !startsAnew.test(clause);

/** What stands between the parts of a piece: the comma of its language. */
export const joint = (text: string): string => (isChinese(text) ? '，' : ', ');

/** The text of a piece, its parts joined. */
export function pieceText(text: string, piece: Piece): string {
  return piece.map((span) => text.slice(span.start, span.end)).join(joint(text));
}

const widthOf = (text: string, piece: Piece): number => textWidth(pieceText(text, piece));
/** True where a stretch of the text holds one of its figures whole. */
export const holdsFigure = (span: Span, figures: Figure[]): boolean =>
  figures.some((figure) => figure.inText.start >= span.start && figure.inText.end <= span.end);

/**
 * Shortens one sentence to bullets: whole when it is short; else without its clauses that carry no
 * number; else cut between clauses that can stand alone; else between the members of its lists.
 * Every number of the sentence stays in exactly one bullet.
 */
export function shorten(text: string, sentence: Span, figures: Figure[]): Piece[] {
  return halves(text, sentence).flatMap((half) => shortenHalf(text, half, figures));
}

function shortenHalf(text: string, half: Span, figures: Figure[]): Piece[] {
  if (textWidth(text.slice(half.start, half.end)) <= shortEm) return [[half]];
  const kept = dropIdle(text, healed(clauses(text, half), figures), figures);
  const groups = groupClauses(text, kept);
  return groups.flatMap((group) =>
    widthOf(text, group) <= longEm(text) ? [group] : cutLists(text, group, figures),
  );
}

/** Without the cuts that go through a number: “November 8, 2023” is one. */
function healed(parts: Span[], figures: Figure[]): Span[] {
  const whole: Span[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const cut = figures.some(({ inText }) => last && inText.start < last.end && inText.end > part.start);
    if (last && cut) last.end = part.end;
    else whole.push({ ...part });
  }
  return whole;
}

/** Drops clauses without numbers, the last first, while the bullet is too long; the first clause stays. */
function dropIdle(text: string, all: Span[], figures: Figure[]): Span[] {
  const kept = [...all];
  for (let index = kept.length - 1; index > 0 && widthOf(text, kept) > shortEm; index--) {
    const clause = kept[index];
    const next = kept[index + 1];
    const carriesNext = next !== undefined && isDependent(text.slice(next.start, next.end));
    if (clause && !holdsFigure(clause, figures) && !carriesNext) kept.splice(index, 1);
  }
  const first = kept[0];
  const second = kept[1];
  const idleStart =
    first &&
    second &&
    !holdsFigure(first, figures) &&
    widthOf(text, kept) > shortEm &&
    !isDependent(text.slice(second.start, second.end)) &&
    figures.some((figure) => figure.inText.start >= second.start);
  if (idleStart && kept.slice(1).some((clause) => holdsFigure(clause, figures))) kept.shift();
  return kept;
}

/** Gathers clauses into bullets of about one line; a dependent clause stays with the one before it. */
function groupClauses(text: string, all: Span[]): Piece[] {
  const groups: Piece[] = [];
  for (const clause of all) {
    const last = groups.at(-1);
    const leans = isDependent(text.slice(clause.start, clause.end));
    if (last && (leans || widthOf(text, [...last, clause]) <= shortEm)) last.push(clause);
    else groups.push([clause]);
  }
  return groups;
}

/** The last resort for a long list: cut between its members. */
function cutLists(text: string, piece: Piece, figures: Figure[]): Piece[] {
  const parts = piece.flatMap((span) => {
    const width = textWidth(text.slice(span.start, span.end));
    if (width <= longEm(text)) return [span];
    const items = members(text, span);
    const gathered: Span[] = [];
    for (const item of items) {
      const last = gathered.at(-1);
      // “分别达到3万人、2万人、| 1万人和6000人”: what stands alone there is nobody's number.
      const isBare = isChinese(text) && figures.some(({ inText }) => inText.start === item.start);
      if (last && (isBare || textWidth(text.slice(last.start, item.end)) <= longEm(text)))
        last.end = item.end;
      else gathered.push({ ...item });
    }
    return gathered.flatMap((part) => cutHard(text, part, figures));
  });
  return groupWithin(text, parts);
}

function groupWithin(text: string, parts: Span[]): Piece[] {
  const groups: Piece[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && widthOf(text, [...last, part]) <= longEm(text)) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** Cuts any line of text (a person's own bullet) into lines of at most what a bullet may hold. */
export function cutLine(text: string): string[] {
  if (textWidth(text) <= longEm(text)) return [text];
  return cutLists(text, clauses(text, { start: 0, end: text.length }), []).map((piece) =>
    pieceText(text, piece),
  );
}

import type { Figure, Run, Span, TalkingPoint } from '../model.ts';
import { clausesOf } from '../read/en/grammar/clauses.ts';
import { tokensOf } from '../read/en/words/tokens.ts';
import { hanging } from '../read/head-clause.ts';
import { lineCount } from './measure.ts';
import { pieceRuns, runsText, typedRuns } from './runs.ts';
import { cutLine, holdsFigure, pieceText, shorten, type Piece } from './shorten.ts';
import { share } from './split.ts';
import { isChinese, sentences } from './text.ts';

/** What one bullet slide holds. */
export interface BulletRoom {
  em: number;
  items: number;
  lines: number;
}

/** A talking point's bullets before they are shared out. */
export interface Bullets {
  all: Run[][];
  /** Typed by a person: none may be left out. */
  typed: boolean;
}

/**
 * The bullets of a talking point: the person's own, or its sentences after the lead, shortened by
 * rules that keep every number. Where the lead says all, there are none; where the slide's
 * title has no room for a number of the lead, the lead is told among them.
 */
export function bulletsOf(point: TalkingPoint, title: string): Bullets {
  if (point.edits.bullets) {
    const lines = point.edits.bullets.map((line) => line.trim()).filter((line) => line !== '');
    return { typed: true, all: lines.flatMap(cutLine).map((line) => typedRuns(line, point.figures)) };
  }
  const [lead, ...rest] = fromLead(point);
  const inLead = point.figures.filter((figure) => lead && figure.inText.start < lead.end);
  const isCut = point.edits.lead === null && inLead.some(({ raw }) => !title.includes(raw));
  const told = lead && inLead.length > 0 && isCut ? [lead, ...rest] : rest;
  const pieces = told.flatMap((sentence) =>
    shorten(point.text, sentence, point.figures).filter(
      (piece) =>
        !saysNothing.test(pieceText(point.text, piece)) &&
        !isTorn(point.text, sentence, piece, point.figures),
    ),
  );
  return { typed: false, all: pieces.map((piece) => begun(pieceRuns(point.text, piece, point.figures))) };
}

/** Its sentences from the lead on: “窗口好不好，群众最有发言权。” before the one that tells a number is told nowhere. */
export function fromLead({ text, lead, figures }: TalkingPoint): Span[] {
  const all = sentences(text);
  const at = text.indexOf(lead);
  const first = all.findIndex((one) => one.end > at);
  const telling = all.findIndex((one) => holdsFigure(one, figures));
  return telling === first ? all.slice(Math.max(0, first)) : all;
}

/**
 * “In raising the fee, | we looked at what others ask”, “this year, the cost of | small ferries, | should fall”: what
 * stands before the clause that was left out for want of numbers says nothing without it.
 */
function isTorn(text: string, sentence: Span, piece: Piece, figures: Figure[]): boolean {
  const end = piece.at(-1)?.end ?? sentence.end;
  if (end >= sentence.end || isChinese(text) || piece.some((span) => holdsFigure(span, figures)))
    return false;
  const said = pieceText(text, piece);
  if (hanging.test(said) && !said.includes(',')) return true;
  const clauses = clausesOf(tokensOf(said, { start: 0, end: said.length }, [], 0));
  return clauses.every(({ groups }) => groups.length === 0);
}

/**
 * “To date”, “in second quarter 2025”, “截至12月底”: cut off from what was so then, a time says nothing; nor does
 * what only leads into something that follows: “现将有关情况总结如下”, “We will do the following”.
 */
const saysNothing =
  /^(?:(?:year )?to date|so far|(?:in|during|by|since) (?:(?:the )?(?:first|second|third|fourth) (?:quarter|half)(?: of)?(?: (?:19|20)\d\d)?|(?:19|20)\d\d))$|^截[至止]到?[^，。；]{0,10}(?:[底末日月年前]|目前)$|^\D{2,24}如下[：:]?$|^\D{6,90}\b(?:the following|as follows)[:.]?$/i;

/** A bullet begins like a sentence, though it was cut from the middle of one. */
function begun([first, ...rest]: Run[]): Run[] {
  if (!first) return [];
  const text = first.text
    .replace(/^(?:\.{3}|…+)\s*/, '')
    .replace(/^(?:and|but) (?=\S|$)/, '')
    .replace(/^[a-z](?=[a-z]| )/, (a) => a.toUpperCase());
  return text === '' ? rest : [{ ...first, text }, ...rest];
}

/**
 * Shares bullets out to slides. Those with numbers are all kept; those without fill what room is
 * left on the slides these need (they are spoken, and stand in the speaker notes).
 */
export function bulletSlides({ all, typed }: Bullets, first: BulletRoom, others: BulletRoom): Run[][][] {
  const must = typed ? all : all.filter((bullet) => bullet.some((run) => run.figureId !== undefined));
  const needed = Math.max(1, slidesFor(must, first, others).length);
  let kept = must;
  if (!typed) {
    for (const bullet of all) {
      if (kept.includes(bullet)) continue;
      const more = all.filter((other) => other === bullet || kept.includes(other));
      if (slidesFor(more, first, others).length <= needed) kept = more;
    }
  }
  return slidesFor(kept, first, others);
}

/** The first slide may be narrower than the others: where bullets stand beside cards. */
function slidesFor(bullets: Run[][], first: BulletRoom, others: BulletRoom): Run[][][] {
  const lines = (room: BulletRoom): number[] => bullets.map((runs) => lineCount(runsText(runs), room.em));
  const opening = share(lines(first), first);
  if (opening.length <= 1) return opening.map((slide) => slide.map((index) => bullets[index] ?? []));
  const head = opening[0]?.length ?? 0;
  const rest = share(lines(others).slice(head), others).map((slide) => slide.map((index) => index + head));
  return [opening[0] ?? [], ...rest].map((slide) => slide.map((index) => bullets[index] ?? []));
}

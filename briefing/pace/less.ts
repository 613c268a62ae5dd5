/** Less time than planned: which slides to leave out so that the rest fits. Pure and deterministic. */
import type { FigureId, Slide } from '../model.ts';
import { courseSeconds, secondsAfter, type Course } from './pace.ts';

/** What is proposed, and what it comes to. */
export interface Proposal {
  /** 1-based slides to skip, ascending; slides that were skipped already stay so. */
  skip: number[];
  /** Seconds that what is left takes. */
  seconds: number;
  /** False: even without everything that can go it takes longer. */
  fits: boolean;
}

interface Candidate {
  number: number;
  seconds: number;
  /** What goes first has the lowest. */
  rank: number;
  figures: number;
}

/**
 * Leaves out as much of what comes after a slide as it takes to be done in time: lists of points first,
 * then charts and number slides that repeat what stands elsewhere, then second parts of long points,
 * then whole points, those with the fewest numbers first. Covers, keywords and closing slides stay.
 * What was left out in vain, because something longer went later, comes back.
 *
 * @param here 1-based slide that is on; it and what was before it is not touched
 * @param available seconds from the end of this slide on
 */
export function lessTime(course: Course, here: number, available: number): Proposal {
  const seconds = courseSeconds(course);
  const ahead = candidates(course, here, seconds);
  let left = secondsAfter(course.slides, seconds, here);
  const gone: Candidate[] = [];
  for (const candidate of ahead) {
    if (left <= available) break;
    gone.push(candidate);
    left -= candidate.seconds;
  }
  const skipped = new Set(course.skipped);
  for (const candidate of [...gone].reverse()) {
    if (left + candidate.seconds <= available) left += candidate.seconds;
    else skipped.add(candidate.number);
  }
  // Sums of fractions leave dust behind.
  const fits = left <= available + 1e-6;
  return { skip: [...skipped].sort((a, b) => a - b), seconds: Math.max(0, left), fits };
}

function candidates({ slides, run }: Course, here: number, seconds: readonly number[]): Candidate[] {
  const place = slides[here - 1]?.after ?? here;
  const walked = slides.slice(0, run).map(({ slide }) => slide);
  const found = walked.flatMap((slide, index): Candidate[] => {
    const number = index + 1;
    const own = seconds[index] ?? 0;
    const rank = number > place && own > 0 ? rankOf(slide, walked) : null;
    return rank === null ? [] : [{ number, seconds: own, rank, figures: figuresOf(slide).size }];
  });
  return found.sort(
    (a, b) => a.rank - b.rank || a.figures - b.figures || a.seconds - b.seconds || b.number - a.number,
  );
}

/** Null: never left out. */
function rankOf(slide: Slide, all: Slide[]): number | null {
  switch (slide.layout) {
    case 'cover':
    case 'keyword':
    case 'closing':
      return null;
    case 'agenda':
      return 0;
    case 'chart':
    case 'figures':
      return repeats(slide, all) ? 1 : 3;
    default:
      return slide.part > 1 && all.some((other) => isBefore(other, slide)) ? 2 : 3;
  }
}

const isBefore = (other: Slide, slide: Slide): boolean =>
  other.pointId === slide.pointId && other.part < slide.part;

/** Every number of it stands on another slide of the same talking point, or in what is said there. */
const repeats = (slide: Slide, all: Slide[]): boolean => {
  const others = all.filter(({ key, pointId }) => key !== slide.key && pointId === slide.pointId);
  const elsewhere = new Set(others.flatMap((other) => [...figuresOf(other)]));
  return others.length > 0 && [...figuresOf(slide)].every((id) => elsewhere.has(id));
};

/** The numbers that are seen on a slide. */
function figuresOf(slide: Slide): Set<FigureId> {
  const cards = 'cards' in slide ? slide.cards.map(({ figureId }) => figureId) : [];
  const bars = slide.layout === 'chart' ? slide.chart.bars.map(({ figureId }) => figureId) : [];
  const runs = [slide.title, ...('bullets' in slide ? slide.bullets : [])].flat();
  return new Set([...cards, ...bars, ...runs.flatMap(({ figureId }) => figureId ?? [])]);
}

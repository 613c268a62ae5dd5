/** Plan → slides. Pure and deterministic: the same talking points and choices give the same slides. */
import type { Aspect, Briefing, BriefingPart, BriefingPlan, Slide } from '../model.ts';
import { amendedPlan } from './amended.ts';
import { withComparisons } from './comparison.ts';
import { capacities } from './measure.ts';
import { openingSlides } from './opening.ts';
import { partSlides } from './part.ts';
import type { Setting } from './point.ts';
import { fitted } from './split.ts';
import type { SlideWords } from './words.ts';

export type { SlideWords } from './words.ts';

/**
 * Builds the slides of a briefing: for a whole report a cover and the numbers it opens with,
 * then keyword after keyword.
 * Hidden slides are included and marked.
 *
 * @param options.aspect the stage, when not the briefing's own
 * @param options.words what building adds to the report's own words, in its language
 * @example buildBriefing(plan, { words: slideWords('zh') }).slides.length
 */
export function buildBriefing(
  given: BriefingPlan,
  { aspect = given.aspect, words }: { aspect?: Aspect; words: SlideWords },
): Briefing {
  const plan = amendedPlan(given);
  const overrides = new Map(plan.overrides.map((override) => [override.key, override]));
  const settingFor = (part?: BriefingPart): Setting => ({
    room: capacities[aspect],
    words,
    keyword: part
      ? { name: part.keyword.name, position: part.keyword.position, count: part.keywordCount }
      : null,
    footer: fitted(part?.report.title ?? '', 40, 1),
    source: part ? words.source(fitted(part.report.title, 32, 1), part.keyword.name) : '',
    chosen: (key) => overrides.get(key)?.layout,
    hidden: (key) => overrides.get(key)?.hidden ?? false,
  });
  const points = new Map(
    plan.parts.flatMap(({ keyword }) =>
      keyword.points.flatMap(({ id, figures }) => figures.map((figure) => [figure.id, id] as const)),
    ),
  );
  const slides = withComparisons(
    plan.parts.flatMap((part) => partSlides(part, settingFor(part))),
    plan.comparisons,
    ({ id }) => points.get(id) ?? null,
    (neighbour) => ({
      ...settingFor(),
      keyword: neighbour?.keyword ?? null,
      footer: fitted(plan.title, 40, 1),
    }),
  );
  const cover = plan.scope === null ? coverSlide(plan, settingFor()) : [];
  const opening = openingSlides(plan.opening, {
    ...settingFor(),
    footer: fitted(plan.parts[0]?.report.title ?? '', 40, 1),
  });
  return {
    title: plan.title,
    language: plan.parts[0]?.report.language ?? 'zh',
    slides: [...cover, ...opening, ...slides].map((slide) => noted(slide, overrides.get(slide.key)?.notes)),
  };
}

/** With the notes a person typed on it; those of a talking point are the point's. */
const noted = (slide: Slide, notes: string | undefined): Slide =>
  notes === undefined || slide.pointId !== null ? slide : { ...slide, notes };

/** A cover's title at its smaller size holds so much more on a line than a slide's. */
const coverEm = 1.1;

function coverSlide(plan: BriefingPlan, setting: Setting): Slide[] {
  const report = plan.parts[0]?.report;
  if (!report) return [];
  const { titleEm } = setting.room;
  return [
    {
      key: 'cover',
      keyword: null,
      pointId: null,
      part: 1,
      parts: 1,
      section: '',
      title: [{ text: fitted(report.title, titleEm * coverEm, 4) }],
      notes: plan.parts.map(({ keyword }) => keyword.heading).join('\n'),
      footer: '',
      choices: ['cover'],
      hidden: setting.hidden('cover'),
      layout: 'cover',
      kicker: report.kicker,
      byline: report.byline,
      keywords: plan.parts.map(({ keyword }) => ({ name: keyword.name, tagline: keyword.tagline })),
    },
  ];
}

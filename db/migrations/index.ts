import { up as reportsAndBriefings } from './0001-reports-and-briefings.ts';
import { up as arrangements } from './0002-arrangements-and-edited-figures.ts';
import { up as shows } from './0003-shows.ts';
import { up as frontMatter } from './0004-front-matter.ts';
import { up as series } from './0005-series.ts';
import { up as tables } from './0006-tables.ts';
import { up as subtitle } from './0007-subtitle.ts';
import { up as notesOfSlides } from './0008-notes-of-slides.ts';
import { up as sections } from './0009-sections.ts';

/** Every step from an empty file to today's library: the SQL of migration N stands at index N - 1. */
export const migrations: readonly string[] = [
  reportsAndBriefings,
  arrangements,
  shows,
  frontMatter,
  series,
  tables,
  subtitle,
  notesOfSlides,
  sections,
];

import { expect, test } from 'vitest';
import { readReport } from '../index.ts';
import { isEnglishPlan } from './plans.ts';
import { labels } from './testing.ts';

test.each([
  ['Plans for 2026', true],
  ['Our priorities', true],
  ['The year ahead', true],
  ['Progress against our plan', false],
  ['Results', false],
])('a heading says whether what stands under it is yet to be done: %s', (heading, expected) =>
  expect(isEnglishPlan(heading)).toBe(expected),
);

test.each([
  ['retrofitting 40 halls and insulating 900 lofts;', ['Halls to be retrofitted', 'Lofts to be insulated']],
  ['replacing 2,400 stoves;', ['Stoves to be replaced']],
  ['opening 12 nurseries and training 300 carers;', ['Nurseries to be opened', 'Carers to be trained']],
  ['bringing the share of green power to 45%;', ['Target for share of green power']],
  ['Cutting queues to 18 weeks.', ['Target for queues']],
  ['Cut road accidents by a fifth.', ['Planned fall in road accidents']],
  ['keeping inflation below 3%.', ['Ceiling for inflation']],
  ['The budget rose by 4%.', ['Rise in budget']],
])('a line of a plan is to be done, however it begins: %s', (text, expected) =>
  expect(labels(text, true)).toEqual(expected),
);

test('the same line tells what was done where no plan is told', () => {
  const report = (heading: string): string =>
    `# The council’s year\n\n## Roads\n\nWe mended 90 km of road and 12 bridges.\n\n## ${heading}\n\n- planting 4,000 trees along the ring road;\n- building 12 playgrounds.\n`;
  const last = (heading: string): string[] =>
    readReport(report(heading))
      .keywords.at(-1)!
      .points.flatMap(({ figures }) => figures.map(({ label }) => label));
  expect(last('Plans for next year')).toEqual(['Trees to be planted', 'Playgrounds to be built']);
  expect(last('Green work')).not.toContain('Trees to be planted');
});

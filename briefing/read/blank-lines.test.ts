import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const text = `Housing review 2023

At a glance:

• 81% of tenants were pleased with their home
• 29 days to let an empty flat
• Repairs done at the first visit: 94.5%

Where your rent goes

From each pound:

• 17p for repairs and upkeep
• 22p for large works

What we built

We built 14 new homes by the river. Tenants moved into
Marlow House in May.
`;

test('a list under a heading is told whole, bullets and all that follows it apart', () => {
  const { title, subtitle, intro, keywords } = readReport(text);
  expect([title, subtitle, intro]).toEqual(['Housing review 2023', '', '']);
  expect(keywords.map(({ name, points }) => [name, points.map((point) => point.text)])).toEqual([
    [
      'At a glance',
      [
        '81% of tenants were pleased with their home',
        '29 days to let an empty flat',
        'Repairs done at the first visit: 94.5%',
      ],
    ],
    ['Where your rent goes', ['17p for repairs and upkeep', '22p for large works']],
    ['What we built', ['We built 14 new homes by the river. Tenants moved into Marlow House in May.']],
  ]);
});

test('a blank line that a page left inside a sentence parts nothing', () => {
  const page =
    'A good year\n\nThe council opened the new library of\n\nHarbour Street and lent 41,200 books. It was full every day of the summer, and 310 children joined.\n';
  const [point] = readReport(page).keywords[0]?.points ?? [];
  expect(point?.text).toContain('library of Harbour Street and lent 41,200 books');
});

test('short lines under a title that tell numbers are not lost', () => {
  const front =
    'Annual review\n\nRiverside Trust\n\nA year of work\n\n310 volunteers\n\n4,120 visits\n\nWe opened two rooms in the spring. They were used on 212 days.\n\nWe also ran 14 courses, and 96 people finished one.\n';
  const figures = readReport(front).keywords.flatMap(({ points }) =>
    points.flatMap((point) => point.figures),
  );
  expect(figures.map(({ raw }) => raw)).toEqual(
    expect.arrayContaining(['310', '4,120', '212 days', '14', '96']),
  );
});

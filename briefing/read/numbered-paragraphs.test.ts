import { expect, test } from 'vitest';
import { readReport } from './index.ts';

test('numbers of paragraphs are no figures; those of headings stand', () => {
  const text =
    'Quarterly report – Q2 2024/25\n\nReport of: Director of Resources\nDate: 14 November 2024\nWard(s) affected: All\n\n1. Purpose\n\n1.1 This paper sets out how services did.\n\n2. Summary\n\n2.1 Of the 42 measures, 29 met their target.\n\n2.2 The council collected 56.8% of council tax.\n\n3. Next steps\n\n3.1 Sickness absence averaged 9.6 days per employee.\n';
  const { title, subtitle, date, keywords } = readReport(text);
  expect([title, subtitle, date]).toEqual(['Quarterly report – Q2 2024/25', '', '2024-11-14']);
  expect(keywords.map(({ heading }) => heading)).toEqual(['1. Purpose', '2. Summary', '3. Next steps']);
  expect(
    keywords.flatMap(({ points }) => points.flatMap(({ figures }) => figures.map(({ raw }) => raw))),
  ).toEqual(['42', '29', '56.8%', '9.6 days']);
});

test('a share that begins a paragraph is a figure', () => {
  const text =
    'A short report\n\n4.2 million people came to the festival, more than ever before.\n\n3.1 million of them stayed for a night, and most came by train.\n';
  const figures = readReport(text).keywords.flatMap(({ points }) => points.flatMap((point) => point.figures));
  expect(figures.map(({ raw }) => raw)).toEqual(['4.2 million', '3.1 million']);
});

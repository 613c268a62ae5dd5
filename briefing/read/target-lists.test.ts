import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const labels = (text: string): string[] =>
  readReport(text).keywords.flatMap(({ points }) =>
    points.flatMap(({ figures }) => figures.map(({ label }) => label)),
  );

test('what is listed below a lead-in that says so is a target, and results are none', () =>
  expect(
    labels(
      '# Harlow\n\n## Outlook\n\nWe have set these targets for the year:\n- Harvest growth of around 4%\n- More than 300 new flats\n\n## Results\n\nWe met the goals of last year:\n- 40 new homes\n- 12 new parks\n',
    ),
  ).toEqual(['Target for harvest growth', 'Target for new flats', 'New homes', 'New parks']));

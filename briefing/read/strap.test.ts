import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const report = readReport(`Halden Group plc

Results for the half year ended 31 March 2025

Halden Group plc, the maker of pumps, today announces its results for the half year.

Solid progress and firm prices in slow markets

Highlights

• Revenue rose 4% to £90m
• Profit rose 6% to £9m

Speaking on the results, Ruth Marlow, Chair, said:

"Our markets were slow. We are proud of what our people did in them, and we look ahead with confidence."

Marine

The divisional order book stood at £52m at the end of the half year.
`);

test('a line in the style of a title over the first heading is the subtitle, and no introduction', () => {
  expect(report.subtitle).toBe('Solid progress and firm prices in slow markets');
  expect(report.intro).not.toContain('Solid progress');
});

test('the division of a section is told by its name', () =>
  expect(report.keywords.at(-1)?.points[0]?.figures[0]?.label).toBe('Marine order book'));

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReport } from '../briefing/read/index.ts';
import * as edit from '../briefing/review/edit.ts';
import { outlineOf } from '../briefing/review/outline.ts';
import { summariesOf, unread, withRead } from './summaries.ts';

const text = readFileSync('assets/samples/hengyang-2020.zh.txt', 'utf8');

test('of a report as it was read nothing is read again; of a point cut in two, the halves are, once', () => {
  const outline = outlineOf(readReport(text));
  const known = summariesOf(outline);
  expect(unread(known, outline.arrangement, text).size).toBe(0);
  expect([...known.values()]).toEqual(outline.points);

  const at = outline.points[0]!.lead.length + 1;
  const cut = edit.splitPoint(outline.arrangement, text, { keyword: 0, point: 0 }, at);
  const made = unread(known, cut, text);
  expect([...made.values()].map(([stretch]) => text.includes(stretch!))).toEqual([true, true]);
  const read = [...made].map(([lead]) => ({ lead, figures: 1 }));
  const more = withRead(known, [...made.keys()], read);
  expect(unread(more, cut, text).size).toBe(0);
  // Undo needs nothing read either.
  expect(unread(more, outline.arrangement, text).size).toBe(0);
});

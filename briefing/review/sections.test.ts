import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../read/index.ts';
import { arrange, type Arrangement } from './arrangement.ts';
import * as edit from './edit.ts';
import { readArranged } from './reading.ts';
import { beginSection, canBegin, endSection, renameSection } from './sections.ts';

const text =
  '一、回顾\n（一）抓项目\n开工12个。\n签约6个。\n（二）惠民生\n修路8公里。\n建房20套。\n二、展望\n再建9所。\n再修4条。';
const asRead = (): Arrangement => arrange(readReport(text));
/** Each keyword's points as “heading|lead”. */
const told = (arrangement: Arrangement): string[][] =>
  readArranged(text, arrangement).keywords.map(({ points }) =>
    points.map(({ section, lead }) => `${section?.text ?? ''}|${lead}`),
  );
const review = ['抓项目|开工12个', '抓项目|签约6个', '惠民生|修路8公里', '惠民生|建房20套'];
const outlook = ['|再建9所', '|再修4条'];

describe('a heading inside a keyword', () => {
  test('is called otherwise, over all that stands under it', () => {
    const renamed = renameSection(asRead(), { keyword: 0, point: 2 }, '民生');
    expect(told(renamed)).toEqual([[...review.slice(0, 2), '民生|修路8公里', '民生|建房20套'], outlook]);
  });
  test('is taken away: what stood under it joins what stands above, and its words are kept', () => {
    const ended = endSection(asRead(), { keyword: 0, point: 2 });
    expect(told(ended)[0]).toEqual(
      ['开工12个', '签约6个', '修路8公里', '建房20套'].map((one) => `抓项目|${one}`),
    );
    expect(ended.skipped.map(({ start, end }) => text.slice(start, end))).toEqual(['惠民生']);
    expect(told(endSection(asRead(), { keyword: 0, point: 0 }))[0]?.[0]).toBe('|开工12个');
  });
  test('is made of a point, over what follows up to the next heading', () => {
    const begun = beginSection(asRead(), text, { keyword: 1, point: 0 });
    expect(told(begun)[1]).toEqual(['再建9所|再修4条']);
    expect(told(beginSection(asRead(), text, { keyword: 0, point: 0 }))[0]).toEqual([
      '开工12个|签约6个',
      ...review.slice(2),
    ]);
  });
  test('is made of the first line of a point that has several; its edits go on', () => {
    const joined = edit.mergePoint(asRead(), { keyword: 1, point: 1 });
    const begun = beginSection(joined, text, { keyword: 1, point: 0 });
    expect(told(begun)[1]).toEqual(['再建9所|再修4条']);
    expect(begun.keywords[1]?.points[0]?.id).toBe(joined.keywords[1]?.points[0]?.id);
  });
  test('that lists what is to be done is heard of when a point under it is read again', () => {
    const works =
      '一、民生实事\n（一）去年已办的实事\n新建公园6个。\n（二）今年要办好的实事\n新建泵站3座。\n新建泊位120个。\n二、改革\n下放权限9项。';
    const labels = (arrangement: Arrangement): string[] =>
      readArranged(works, arrangement).keywords.flatMap(({ points }) =>
        points.flatMap(({ figures }) => figures.map(({ label }) => label)),
      );
    const before = arrange(readReport(works));
    const joined = edit.mergePoint(before, { keyword: 0, point: 2 });
    for (const one of [before, joined])
      expect(labels(one)).toEqual(['新建公园', '计划新建泵站', '计划新建泊位', '下放权限']);
  });
  test('is made of nothing that would stand over nothing', () => {
    const before = asRead();
    const last = { keyword: 1, point: 1 };
    expect(canBegin(before, last)).toBe(false);
    expect(canBegin(before, { keyword: 0, point: 1 })).toBe(false);
    expect(canBegin(before, { keyword: 7, point: 0 })).toBe(false);
    expect(beginSection(before, text, last)).toBe(before);
  });
  test('is one that a point moves over, without changing its place', () => {
    const { arrangement, place } = edit.movePoint(asRead(), { keyword: 0, point: 2 }, -1);
    expect(place).toEqual({ keyword: 0, point: 2 });
    expect(told(arrangement)[0]).toEqual([...review.slice(0, 2), '抓项目|修路8公里', '惠民生|建房20套']);
    expect(edit.movePoint(arrangement, place, 1).arrangement).toEqual(asRead());
  });
});

test('whatever is done to headings and points, no word is lost and none is told twice', () => {
  const plain = (texts: string[]): string => [...texts.join('').replace(/\s/g, '')].sort().join('');
  const words = ({ keywords, skipped }: Arrangement): string => {
    const points = keywords.flatMap((keyword) => keyword.points);
    const headings = new Map(
      points.flatMap(({ section }) => (section ? [[section.source.start, section.source]] : [])),
    );
    const blocks = [...headings.values(), ...points.flatMap((point) => point.blocks), ...skipped];
    return plain(blocks.map((span) => text.slice(span.start, span.end)));
  };
  const whole = words(asRead());
  const step = fc.record({
    what: fc.constantFrom('begin', 'end', 'rename', 'merge', 'up', 'down', 'skip', 'part', 'join', 'back'),
    keyword: fc.nat(3),
    point: fc.nat(6),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let now = asRead();
      for (const { what, keyword, point } of steps) {
        const place = { keyword, point };
        const [free] = now.skipped;
        if (what === 'begin') now = beginSection(now, text, place);
        else if (what === 'end') now = endSection(now, place);
        else if (what === 'rename') now = renameSection(now, place, '新名');
        else if (what === 'merge') now = edit.mergePoint(now, place);
        else if (what === 'up') now = edit.movePoint(now, place, -1).arrangement;
        else if (what === 'down') now = edit.movePoint(now, place, 1).arrangement;
        else if (what === 'skip') now = edit.skipPoint(now, place);
        else if (what === 'part') now = edit.splitKeyword(now, place, '新');
        else if (what === 'join') now = edit.mergeKeyword(now, keyword);
        else if (free) now = edit.addPoint(now, free, '新');
      }
      expect(words(now)).toBe(whole);
    }),
    { numRuns: 300 },
  );
});

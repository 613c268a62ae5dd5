import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../read/index.ts';
import { arrange, type Arrangement } from './arrangement.ts';
import { outlineOf } from './outline.ts';
import { readArranged, readPoint } from './reading.ts';
import { carryOver } from './carry.ts';
import * as edit from './edit.ts';
import type { PointId } from '../model.ts';

const folders = ['assets/samples', 'tests/fixtures/reports'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const source = readFileSync('assets/samples/hengyang-2020.zh.txt', 'utf8');
const asRead = (): Arrangement => arrange(readReport(source));
const textsOf = (text: string, { keywords }: Arrangement): string[] =>
  keywords.flatMap(({ points }) => points.map((point) => readPoint(text, point).text));

describe('an arrangement nobody touched', () => {
  test.each(files)('reads as %s was read', (file) => {
    const text = readFileSync(file, 'utf8');
    const { language, closing, skipped, ...reading } = readReport(text);
    const whole = { ...reading, language, closing, skipped };
    expect(readArranged(text, arrange(whole))).toEqual(reading);
    expect(readArranged(text, arrange(whole), whole)).toEqual(reading);
  });
  test('is told point by point in its outline', () => {
    const { arrangement, points } = outlineOf(readReport(source));
    const told = arrangement.keywords.flatMap((keyword) => keyword.points);
    const expected = told.map((point) => readPoint(source, point));
    expect(points).toEqual(expected.map(({ lead, figures }) => ({ lead, figures: figures.length })));
  });
});

describe('a person may', () => {
  test('split a point anywhere; no character is lost, and the figures stay with their words', () => {
    const before = asRead();
    const [text = ''] = textsOf(source, before);
    const at = text.indexOf('。') + 1;
    const after = edit.splitPoint(before, source, { keyword: 0, point: 0 }, at);
    const [first, second] = after.keywords[0]?.points ?? [];
    if (!first || !second) throw new Error('not split');
    expect(readPoint(source, first).text + readPoint(source, second).text).toBe(text);
    const raws = (one: Arrangement): string[] =>
      readArranged(source, one).keywords.flatMap(({ points }) =>
        points.flatMap(({ figures }) => figures.map(({ raw }) => raw)),
      );
    expect(raws(after)).toEqual(raws(before));
    expect(textsOf(source, edit.mergePoint(after, { keyword: 0, point: 1 }))[0]).toBe(
      `${text.slice(0, at)}\n${text.slice(at)}`,
    );
  });
  test('move a point over the edge of its keyword, and back', () => {
    const before = asRead();
    const last = (before.keywords[0]?.points.length ?? 0) - 1;
    const { arrangement, place } = edit.movePoint(before, { keyword: 0, point: last }, 1);
    expect(place).toEqual({ keyword: 1, point: 0 });
    expect(edit.movePoint(arrangement, place, -1).arrangement).toEqual(before);
  });
  test('split, join and move what stands under a section: it goes on standing there', () => {
    const text = '一、回顾\n（一）抓项目\n开工12个。竣工8个。\n签约6个。\n二、展望\n再开工20个。';
    const before = arrange(readReport(text));
    const sections = ({ keywords }: Arrangement): string[][] =>
      keywords.map(({ points }) => points.map(({ section }) => section?.text ?? ''));
    expect(sections(before)).toEqual([['抓项目', '抓项目'], ['']]);
    const split = edit.splitPoint(before, text, { keyword: 0, point: 0 }, 6);
    expect(sections(split)).toEqual([['抓项目', '抓项目', '抓项目'], ['']]);
    expect(sections(edit.mergePoint(split, { keyword: 0, point: 1 }))).toEqual(sections(before));
    const moved = edit.movePoint(before, { keyword: 0, point: 1 }, 1);
    expect(sections(moved.arrangement)).toEqual([['抓项目'], ['', '']]);
    expect(edit.movePoint(moved.arrangement, moved.place, -1).arrangement).toEqual(before);
    expect(readArranged(text, split).keywords[0]?.points[2]?.section?.text).toBe('抓项目');
  });
  test('say that a point is none, and take that back', () => {
    const before = asRead();
    const skipped = edit.skipPoint(before, { keyword: 1, point: 0 });
    const [span] = skipped.skipped;
    if (!span) throw new Error('nothing skipped');
    expect(textsOf(source, skipped)).toHaveLength(textsOf(source, before).length - 1);
    const back = edit.addPoint(skipped, span, '新');
    expect(back.skipped).toEqual([]);
    expect(textsOf(source, back)).toEqual(textsOf(source, before));
  });
  test('call a keyword by another character', () => {
    const renamed = edit.renameKeyword(asRead(), 0, { name: '答' });
    expect(renamed.keywords[0]).toMatchObject({ name: '答', phrase: '' });
    expect(renamed.keywords[0]?.heading.startsWith('答：')).toBe(true);
  });
  test('make two keywords of one, and one of two', () => {
    const before = asRead();
    const after = edit.splitKeyword(before, { keyword: 0, point: 1 }, '新');
    expect(after.keywords).toHaveLength(before.keywords.length + 1);
    expect(edit.mergeKeyword(after, 1)).toEqual(before);
  });
});

test('whatever a person does, every character belongs to one place and no text is invented', () => {
  const plain = (texts: string[]): string => [...texts.join('').replace(/\s/g, '')].sort().join('');
  const whole = plain(textsOf(source, asRead()));
  const step = fc.record({
    what: fc.constantFrom('split', 'merge', 'up', 'down', 'skip', 'part', 'join', 'lift'),
    keyword: fc.nat(6),
    point: fc.nat(8),
    at: fc.nat(400),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let now = asRead();
      for (const { what, keyword, point, at } of steps) {
        const place = { keyword, point };
        if (what === 'split') now = edit.splitPoint(now, source, place, at);
        else if (what === 'merge') now = edit.mergePoint(now, place);
        else if (what === 'up') now = edit.movePoint(now, place, -1).arrangement;
        else if (what === 'down') now = edit.movePoint(now, place, 1).arrangement;
        else if (what === 'skip') now = edit.skipPoint(now, place);
        else if (what === 'part') now = edit.splitKeyword(now, place, '新');
        else if (what === 'join') now = edit.mergeKeyword(now, keyword);
        else now = edit.moveKeyword(now, keyword, 1);
      }
      const skipped = now.skipped.map((span) => readPoint(source, { blocks: [span] }).text);
      expect(plain([...textsOf(source, now), ...skipped])).toBe(whole);
    }),
    { numRuns: 60 },
  );
  // Sixty whole readings of a report take their time on a busy machine.
}, 30_000);

describe('a changed source', () => {
  const kept = (): Arrangement => {
    let id = 0;
    const read = asRead();
    const keywords = read.keywords.map((keyword) => ({
      ...keyword,
      points: keyword.points.map((point) => ({ ...point, id: ++id as PointId })),
    }));
    return { ...read, keywords };
  };
  const ids = ({ keywords }: Arrangement): (number | null)[] =>
    keywords.flatMap(({ points }) => points.map(({ id }) => id));

  test('with other line breaks changes nothing', () => {
    const before = kept();
    const other = source.replace(/。(?!\n)/g, '。\r\n').replace(/，/g, '，\n');
    const { arrangement, changed, gone } = carryOver(
      { source, arrangement: before, reading: readReport(source) },
      { source: other, proposed: arrange(readReport(other)) },
    );
    expect({ changed, gone }).toEqual({ changed: [], gone: [] });
    expect(ids(arrangement)).toEqual(ids(before));
  });
  test('keeps splits, names and what is no point; a reworded point goes on, a new one comes in', () => {
    let before = kept();
    const [text = ''] = textsOf(source, before);
    before = edit.splitPoint(before, source, { keyword: 0, point: 0 }, text.indexOf('。') + 1);
    before = edit.renameKeyword(before, 0, { name: '答' });
    before = edit.skipPoint(before, { keyword: 2, point: 0 });
    const reworded = source
      .replace('38.21万户', '38.30万户')
      .replace(/\n(?=[^\n]*$)/, '\n\n全市新开了一座图书馆，藏书12万册。\n');
    const { arrangement, changed, gone } = carryOver(
      { source, arrangement: before, reading: readReport(source) },
      { source: reworded, proposed: arrange(readReport(reworded)) },
    );
    expect(arrangement.keywords[0]?.name).toBe('答');
    expect(arrangement.skipped).toHaveLength(before.skipped.length);
    expect(gone).toEqual([]);
    expect(changed).toHaveLength(1);
    const said = textsOf(reworded, arrangement);
    expect(said.filter((one) => one.includes('藏书12万册'))).toHaveLength(1);
    expect(said).toHaveLength(textsOf(source, before).length + 1);
    expect(said[0]).toBe(text.slice(0, text.indexOf('。') + 1));
  });
  test('names what is gone', () => {
    const before = kept();
    const [text = ''] = textsOf(source, before);
    const shorter = source.replace(text, '');
    expect(shorter).not.toBe(source);
    const { gone } = carryOver(
      { source, arrangement: before, reading: readReport(source) },
      { source: shorter, proposed: arrange(readReport(shorter)) },
    );
    expect(gone).toEqual([1]);
  });
  test('puts what is new into the keyword its neighbours are in, whatever that is called now', () => {
    const { name } = kept().keywords[1]!;
    let before = edit.renameKeyword(kept(), 1, { name: '定', tagline: '自己的标题' });
    // The name may be given to another one meanwhile.
    before = edit.renameKeyword(before, 0, { name });
    const last = readPoint(source, before.keywords[1]!.points.at(-1)!).source;
    const longer = `${source.slice(0, last.end)}\n\n新开了一座图书馆。全市图书馆藏书12万册。${source.slice(last.end)}`;
    const { arrangement } = carryOver(
      { source, arrangement: before, reading: readReport(source) },
      { source: longer, proposed: arrange(readReport(longer)) },
    );
    expect(arrangement.keywords.map((one) => one.name)).toEqual(before.keywords.map((one) => one.name));
    const saidIn = arrangement.keywords.findIndex(({ points }) =>
      points.some((point) => readPoint(longer, point).text.includes('藏书12万册')),
    );
    expect(saidIn).toBe(1);
    expect(arrangement.keywords[1]?.points).toHaveLength(before.keywords[1]!.points.length + 1);
  });
  test('reads anew what stands over it, but for what a person put there', () => {
    const text = (date: string, title: string): string =>
      `${title}\n临川县统计局\n${date}\n\n一、综合\n\n经济平稳。生产总值增长5.2%。\n\n二、民生\n\n就业平稳。新增就业3200人。\n`;
    const old = text('2024年3月12日', '临川县2023年国民经济和社会发展情况报告');
    const next = text('2025年3月14日', '临川县2024年国民经济和社会发展情况报告');
    const reading = readReport(old);
    expect(reading).toMatchObject({
      date: '2024-03-12',
      source: '临川县统计局',
      region: '临川县',
      year: 2023,
    });
    const before = { ...arrange(reading), region: '远山省临川县', source: '' };
    const { arrangement } = carryOver(
      { source: old, arrangement: before, reading },
      { source: next, proposed: arrange(readReport(next)) },
    );
    expect(arrangement).toMatchObject({
      title: '临川县2024年国民经济和社会发展情况报告',
      date: '2025-03-14',
      source: '',
      region: '远山省临川县',
      year: 2024,
    });
  });

  test('keeps its sections where their headings still stand', () => {
    const text =
      '一、回顾\n（一）抓项目\n开工12个。\n签约6个。\n（二）惠民生\n修路8公里。\n建房20套。\n二、展望\n再建9所。';
    const next = text.replace('抓项目', '强产业').replace('签约6个', '签约7个项目');
    const reading = readReport(text);
    const { arrangement } = carryOver(
      { source: text, arrangement: arrange(reading), reading },
      { source: next, proposed: arrange(readReport(next)) },
    );
    const sections = readArranged(next, arrangement).keywords[0]?.points.map(({ section }) => section?.text);
    expect(sections).toEqual([undefined, '强产业', '惠民生', '惠民生']);
  });
});

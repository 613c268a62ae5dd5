import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asked, counted, drawn, openLog, seen, type SeenSlide } from './log.ts';

const slide = (number: number): SeenSlide => ({ key: `s${number}`, number, title: `第${number}张` });

describe('the log of a show', () => {
  test('says which slides were seen, when, and how long', () => {
    let book = seen(openLog(1_000), slide(1), true, 1_000);
    book = seen(book, slide(2), true, 4_000);
    book = seen(book, slide(2), true, 5_000);
    book = seen(book, slide(1), true, 9_000);
    book = counted(book, 9_500);
    expect(book.log.visits).toEqual([
      { key: 's1', at: 0, ms: 3_000 },
      { key: 's2', at: 3_000, ms: 5_000 },
      { key: 's1', at: 8_000, ms: 500 },
    ]);
    expect(book.log.slides).toEqual({ s1: { number: 1, title: '第1张' }, s2: { number: 2, title: '第2张' } });
  });

  test('leaves pauses out', () => {
    let book = seen(openLog(0), slide(1), true, 0);
    book = seen(book, slide(1), false, 2_000);
    book = seen(book, slide(2), false, 60_000);
    book = seen(book, slide(2), true, 61_000);
    book = counted(book, 62_000);
    expect(book.log.visits).toEqual([
      { key: 's1', at: 0, ms: 2_000 },
      { key: 's2', at: 2_000, ms: 1_000 },
    ]);
  });

  test('knows the time after the last slide as a time without a slide', () => {
    let book = seen(openLog(0), slide(3), true, 0);
    book = seen(book, null, true, 1_000);
    book = counted(book, 8_000);
    expect(book.log.visits.at(-1)).toEqual({ key: null, at: 1_000, ms: 7_000 });
  });

  test('keeps what was asked with what was shown for it and where', () => {
    let book = seen(openLog(0), slide(4), true, 0);
    book = asked(book, '去年税收', '全年税收增长8%', 2_500);
    expect(book.log.questions).toEqual([
      { at: 2_500, key: 's4', question: '去年税收', shown: '全年税收增长8%' },
    ]);
    expect(book.log.visits[0]?.ms).toBe(2_500);
  });

  test('keeps the ink that stands, and none that was rubbed out', () => {
    let book = drawn(openLog(0), 's1', [{ width: 3 }]);
    book = drawn(book, 's2', [{ width: 4 }]);
    expect(drawn(book, 's1', []).log.ink).toEqual({ s2: [{ width: 4 }] });
  });

  test('goes on where another one stopped', () => {
    const first = counted(seen(openLog(0), slide(1), true, 0), 5_000);
    let book = seen(openLog(70_000, first.log), slide(1), true, 70_000);
    book = seen(book, slide(2), true, 71_000);
    expect(book.log.visits).toEqual([
      { key: 's1', at: 0, ms: 6_000 },
      { key: 's2', at: 6_000, ms: 0 },
    ]);
  });

  test('never loses or invents time, whatever happens', () => {
    const step = fc.record({
      slide: fc.integer({ min: 0, max: 4 }),
      runs: fc.boolean(),
      wait: fc.nat(9_000),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (steps) => {
        let now = 0;
        let ran = 0;
        let runs = true;
        let book = seen(openLog(0), slide(1), true, 0);
        for (const { slide: number, runs: next, wait } of steps) {
          now += wait;
          if (runs) ran += wait;
          runs = next;
          book = seen(book, number === 0 ? null : slide(number), next, now);
        }
        expect(book.at).toBe(ran);
        expect(book.log.visits.reduce((sum, { ms }) => sum + ms, 0)).toBe(ran);
        for (const [index, visit] of book.log.visits.entries()) {
          const before = book.log.visits[index - 1];
          expect(visit.at).toBe(before ? before.at + before.ms : 0);
        }
      }),
    );
  });
});

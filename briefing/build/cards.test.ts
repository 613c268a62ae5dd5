import { describe, expect, it } from 'vitest';
import type { Figure } from '../model.ts';
import { best, grouped, shown } from './cards.ts';
import { plainWords } from './testing.ts';

const nowhere = { start: 0, end: 1 };
let id = 0;
const figure = (change: Partial<Figure>): Figure =>
  ({
    id: ++id,
    raw: '5200件',
    value: 5200,
    magnitude: '',
    unit: '件',
    normalized: 5200,
    kind: 'amount',
    sign: 1,
    approx: null,
    label: '新增发明专利',
    source: nowhere,
    sentence: nowhere,
    inText: nowhere,
    ...change,
  }) as Figure;

describe('a number drawn large', () => {
  it('has its digits grouped', () => {
    expect(['946', '5200', '12429', '103708', '1600.5'].map(grouped)).toEqual([
      '946',
      '5,200',
      '12,429',
      '103,708',
      '1,600.5',
    ]);
  });

  it('says over, falls and ranks', () => {
    const over = figure({ raw: '46亿元', approx: 'over', magnitude: '亿', unit: '元' });
    expect(shown(over, plainWords)).toEqual({ number: '46', unit: '亿元以上' });
    const fall = figure({ raw: '79.4%', kind: 'growth', sign: -1, unit: '%' });
    expect(shown(fall, plainWords)).toEqual({ number: '−79.4', unit: '%' });
    expect(shown(figure({ raw: '第二位', kind: 'rank' }), plainWords)).toEqual({
      number: '第二',
      unit: '位',
    });
  });

  it('is never a date, the name of a batch, or a number nobody named', () => {
    const none = [figure({ kind: 'date' }), figure({ kind: 'ordinal-name' }), figure({ label: '' })];
    expect(best(none, 6, 15, plainWords)).toEqual([]);
  });
});

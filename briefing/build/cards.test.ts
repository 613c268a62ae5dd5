import { describe, expect, it } from 'vitest';
import type { Figure } from '../model.ts';
import { best, tellable } from './cards.ts';
import { grouped, shown } from './shown.ts';
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
    for (const [raw, value, number] of [
      ['fourth', 4, '4th'],
      ['second', 2, '2nd'],
      ['twelfth', 12, '12th'],
      ['top three', 3, 'top 3'],
      ['9th', 9, '9th'],
    ] as const)
      expect(shown(figure({ raw, value, kind: 'rank' }), plainWords)).toEqual({ number, unit: '' });
    expect(shown(figure({ raw: '第二位', kind: 'rank' }), plainWords)).toEqual({
      number: '第二',
      unit: '位',
    });
  });

  it('says a sum in brackets with a minus, as accounts mean it', () => {
    const owed = figure({ raw: '$(3.1) million', value: 3.1, magnitude: 'million', unit: '$', sign: -1 });
    expect(shown(owed, plainWords)).toEqual({ number: '−$3.1', unit: ' million' });
  });

  it('says a unit that the text says once for two numbers', () => {
    expect(shown(figure({ raw: '0.4', unit: '个百分点', kind: 'growth' }), plainWords)).toEqual({
      number: '+0.4',
      unit: '个百分点',
    });
    expect(shown(figure({ raw: '12', unit: 'days', kind: 'duration' }), plainWords).unit).toBe(' days');
    expect(shown(figure({ raw: '$12', unit: '$' }), plainWords)).toEqual({ number: '$12', unit: '' });
  });

  it.each<[Partial<Figure>, string, string]>([
    [{ raw: '三分之二', value: 0.6667, unit: '', kind: 'ratio' }, '2/3', ''],
    [{ raw: 'one in five', value: 0.2, unit: '', kind: 'ratio', approx: 'under' }, '≤1/5', ''],
    [{ raw: '三分之一', value: 0.3333, unit: '', kind: 'ratio', sign: -1 }, '−1/3', ''],
    [{ raw: '1.94∶1', value: 1.94, unit: '', kind: 'ratio' }, '1.94:1', ''],
    [{ raw: '12.3∶38.4∶49.3', value: 12.3, unit: '', kind: 'ratio' }, '12.3:38.4:49.3', ''],
    [{ raw: '45至90平方米', value: 45, unit: '平方米' }, '45–90', '平方米'],
    [{ raw: '80亿元至100亿元', value: 80, unit: '元', magnitude: '亿' }, '80–100', '亿元'],
    [{ raw: '48万至52万头', value: 48, unit: '头', magnitude: '万' }, '48–52', '万头'],
    [{ raw: '£185m to £195m', value: 185, unit: '£', magnitude: 'm' }, '£185–£195', ' m'],
    [{ raw: '4-6%', value: 4, unit: '%', kind: 'growth' }, '+4–6', '%'],
    [{ raw: '三至五年', value: 3, unit: '年', kind: 'duration' }, '三至五年', ''],
    [{ raw: '翻了一番', value: 1, unit: '番', kind: 'growth' }, '翻一番', ''],
    [{ raw: '四百多名', value: 400, unit: '名', approx: 'over' }, '400', '名以上'],
    [{ raw: '62%', value: 62, unit: '%', kind: 'percent', approx: 'under' }, '≤62', '%'],
  ])('is written as a person would: %o', (change, number, unit) =>
    expect(shown(figure(change), plainWords)).toEqual({ number, unit }),
  );

  it('has its plus where a multiple was added, none where it is what was reached', () => {
    const twice = figure({ raw: '1.5倍', value: 1.5, unit: '倍', kind: 'growth' });
    expect(shown(twice, plainWords, '跨境电商进出口增长').number).toBe('+1.5');
    expect(shown(twice, plainWords, '经营主体是五年前的').number).toBe('1.5');
  });

  it('stands between two ends that “and” joins', () => {
    const between = figure({ raw: '£60m and £62m', value: 61, unit: '£', kind: 'amount' });
    expect(shown(between, plainWords)).toEqual({ number: '£60–£62', unit: ' m' });
    const openings = figure({ raw: '25 and 30', value: 27.5, unit: '', kind: 'amount' });
    expect(shown(openings, plainWords).number).toBe('25–30');
  });

  it('has no minus where its label tells the fall', () => {
    const gap = { raw: '7个百分点', value: 7, unit: '个百分点', kind: 'growth', sign: -1 } as const;
    expect(shown(figure({ ...gap, label: '达标率低于全省平均水平' }), plainWords).number).toBe('7');
    expect(shown(figure({ ...gap, label: '用水量下降目标' }), plainWords).number).toBe('7');
    expect(shown(figure({ ...gap, label: '达标率' }), plainWords).number).toBe('−7');
    expect(shown(figure({ ...gap, label: 'Fall in ferry fares' }), plainWords).number).toBe('7');
    expect(shown(figure({ ...gap, label: 'Paper reduction' }), plainWords).number).toBe('7');
    expect(shown(figure({ ...gap, label: 'Ferry fares' }), plainWords).number).toBe('−7');
  });

  it.each([
    ['₹420 crore', '₹420'],
    ['US$3.5 million', 'US$3.5'],
    ['Rs 96 lakh', 'Rs\u00a096'],
    ['₹5–6 crore', '₹5–6'],
  ])('keeps the mark of its money, whichever the reader knows: %s', (raw, number) => {
    expect(shown(figure({ raw, unit: '₹' }), plainWords).number).toBe(number);
  });

  it('says nearly where the text does', () => {
    const nearly = figure({ raw: '八成', value: 8, unit: '成', kind: 'percent', approx: 'under' });
    expect(shown(nearly, plainWords, '签发覆盖近')).toEqual({ number: '近8', unit: '成' });
  });

  it('is never a date, the name of a batch, or a number nobody named', () => {
    const none = [figure({ kind: 'date' }), figure({ kind: 'ordinal-name' }), figure({ label: '' })];
    expect(best(none, 6, 15, plainWords)).toEqual([]);
  });

  it('leads with what was reached and not with how long it took, and draws no threshold', () => {
    const years = figure({ raw: '5年', kind: 'duration', unit: '年', label: '连续稳产' });
    const grain = figure({ raw: '130万吨', label: '粮食总产量' });
    const large = figure({ raw: '10亿元', label: '项目投资门槛' });
    const fields = figure({ raw: '18万亩', label: '新建高标准农田' });
    expect(best([years, grain, large, fields], 6, 9, plainWords)).toEqual([grain, years, fields]);
    expect(best([years], 6, 9, plainWords)).toEqual([years]);
  });

  it('is what is new before what was, and never the age of somebody who speaks', () => {
    const was = figure({ raw: '96万标箱', magnitude: '万', normalized: 960_000, label: '上年港口吞吐量' });
    const is = figure({ raw: '112万标箱', magnitude: '万', normalized: 1_120_000, label: '港口吞吐量' });
    const trains = figure({ raw: '8列', value: 8, normalized: 8, label: '新开班列' });
    const age = figure({ raw: '82岁', unit: '岁', label: '居民林桂芳年龄' });
    expect(best([was, is, trains, age], 2, 9, plainWords)).toEqual([is, trains]);
    expect(best([was, is, trains, age], 6, 9, plainWords)).toEqual([is, was, trains]);
    for (const label of ['原油产量', '原则同意事项', '全县人均预期寿命'])
      expect(best([was, figure({ label })], 1, 9, plainWords).map((one) => one.label)).toEqual([label]);
  });
});

describe('a label that may not say what its number is', () => {
  const text = '路上就得走9个小时。今年将新增停车位3000个。全县已有食堂31个。';
  const at = (raw: string, label: string, change: Partial<Figure> = {}): Figure => {
    const start = text.indexOf(raw);
    return figure({ raw, label, inText: { start, end: start + raw.length }, ...change });
  };
  const labels = (figures: Figure[]): string[] => tellable(figures, text).map(({ label }) => label);

  it('is left to the bullets, where its sentence tells it', () => {
    expect(labels([at('9个小时', '路上就得走', { kind: 'duration' })])).toEqual([]);
    expect(labels([at('3000个', '新增停车位'), at('3000个', '新增停车位目标')])).toEqual(['新增停车位目标']);
  });

  it('may be general: the title above says of what', () => {
    expect(labels([at('31个', '食堂')])).toEqual(['食堂']);
  });

  it('stands as large as any once a person wrote it', () => {
    const asRead = { raw: '3000个', kind: 'amount', sign: 1, approx: null } as const;
    expect(labels([at('3000个', '停车位', { asRead: { ...asRead, label: '新增停车位' } })])).toEqual([
      '停车位',
    ]);
  });
});

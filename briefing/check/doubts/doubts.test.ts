import { expect, test } from 'vitest';
import type { FigureId, FigureKind, ReportId } from '../../model.ts';
import type { CheckedFigure } from '../index.ts';
import { doubtOf, labelDoubts } from './index.ts';

/** A figure called `label` whose number stands in 【】 in its sentence. */
function figure(label: string, marked: string, kind: FigureKind = 'amount', id = 1): CheckedFigure {
  const start = marked.indexOf('【');
  const raw = marked.slice(start + 1, marked.indexOf('】'));
  const sentenceText = marked.replace(/[【】]/g, '');
  return {
    id: id as FigureId,
    reportId: 1 as ReportId,
    label,
    kind,
    raw,
    value: id,
    normalized: id,
    magnitude: '',
    unit: '',
    sign: 1,
    approx: null,
    asRead: null,
    sentenceText,
    sentence: { start: 100, end: 100 + sentenceText.length },
    source: { start: 100 + start, end: 100 + start + raw.length },
    inText: { start, end: start + raw.length },
  };
}
const doubt = (...of: Parameters<typeof figure>) => {
  const one = figure(...of);
  return doubtOf(one, one.sentenceText, one.source.start - one.sentence.start);
};

test('a label that stands alone is in no doubt', () => {
  expect(doubt('全市市场主体', '全市市场主体达到【38万户】。')).toBeNull();
  expect(doubt('市场主体增速', '市场主体增长【15%】。', 'growth')).toBeNull();
  expect(doubt('就业', '新增【4万人】就业。')).toBeNull();
  expect(doubt('城乡居民收入比', '城乡居民收入比缩小到【1.9】。', 'ratio')).toBeNull();
  expect(doubt('高铁站到县城的车程', '高铁站到县城的车程缩短到【20分钟】。', 'duration')).toBeNull();
  expect(doubt('Homes built', 'In all 【310】 homes were built.')).toBeNull();
  expect(
    doubt('Average wait for a bed', 'The average wait for a bed was 【nine days】.', 'duration'),
  ).toBeNull();
});

test('one word that may be many things is too general', () => {
  expect(doubt('食堂', '这样的食堂，全县已有【31个】。')).toBe('vague');
  expect(doubt('打造', '打造【3个】示范片。')).toBe('vague');
  expect(doubt('Beds', 'On a usual day that came to 【90】 beds.')).toBe('vague');
  expect(doubt('Target for people', 'The target was 【90】.')).toBe('vague');
});

test('half a phrase is no name', () => {
  expect(doubt('路上就得走', '路上就得走【9个小时】。', 'duration')).toBe('torn');
  expect(doubt('以上的村', '收入十万元以上的村有【70个】。')).toBe('torn');
  expect(doubt('配套资金尚', '配套资金尚缺【300万元】。')).toBe('torn');
  expect(doubt('Beds run', 'Some 【40%】 of beds are run under contract.', 'percent')).toBe('torn');
  expect(doubt('Slightly short', 'Slightly short of the 【£4 million】 we hoped for.')).toBe('torn');
  expect(doubt('Fall in dropped', 'Investment dropped by 【5%】.', 'growth')).toBe('torn');
  expect(doubt('Share of calls were answered', '【71%】 of calls were answered.', 'percent')).toBe('torn');
});

test('a label that begins with one of something, or tells twice how it was before, is torn', () => {
  expect(doubt('一座投资', '镇上，一座投资【3亿元】的冷库封顶。')).toBe('torn');
  expect(doubt('冷库投资', '镇上，一座投资【3亿元】的冷库封顶。')).toBeNull();
  expect(doubt('窗口数由原来的', '窗口数由原来的【8个】减到3个。')).toBe('torn');
  expect(doubt('原来窗口数', '窗口数由原来的【8个】减到3个。')).toBeNull();
});

test('a length of time is no share, place or count of people', () => {
  expect(doubt('断面水质达标率', '断面水质达标率连续【三年】达到100%。', 'duration')).toBe('time');
  expect(doubt('断面水质连续达标年数', '断面水质连续【三年】达标。', 'duration')).toBeNull();
  expect(doubt('Ward at Ashby', 'The ward at Ashby stood empty for 【600 hours】.', 'duration')).toBe('time');
});

test('what is meant to be is not told as what is', () => {
  expect(doubt('新增公共停车位', '今年我市将新增公共停车位【3000个】。')).toBe('plan');
  expect(doubt('新增公共停车位目标', '今年我市将新增公共停车位【3000个】。')).toBeNull();
  expect(doubt('考核中水质权重', '委员建议，把考核中水质权重提高到【8%】。', 'percent')).toBe('plan');
  expect(doubt('新建口袋公园', '今年的民生清单同样不短：新建口袋公园【30个】。')).toBe('plan');
  expect(doubt('人大代表建议办理', '全年办理人大代表建议【286件】。')).toBeNull();
  expect(doubt('Public buildings', 'Next year we will refit 【120】 public buildings.')).toBe('plan');
  expect(doubt('Public buildings to be refitted', 'We will refit 【120】 public buildings.')).toBeNull();
});

test('a change is not told as a level', () => {
  expect(doubt('民生支出占比', '民生支出占比为70%，比上年提高【2个百分点】。', 'growth')).toBe('change');
  expect(doubt('Debt ratio', 'Debt ratio is 40%, an increase of 【one point】.', 'growth')).toBe('change');
  expect(
    doubt('Potholes repaired', 'We repaired 900 potholes, nearly 【a third】 more than in May.', 'ratio'),
  ).toBe('change');
});

test('a share is not told as the whole', () => {
  expect(doubt('监测对象', '监测对象中【八成】以上已消除风险。', 'percent')).toBe('share');
  expect(doubt('监测对象消除风险占比', '监测对象中【八成】以上已消除风险。', 'percent')).toBeNull();
  expect(doubt('Gas requirement', 'We bought ahead 【80%】 of our gas requirement.', 'percent')).toBe(
    'share',
  );
  expect(doubt('Clients still at home', 'In all 【84%】 were still at home.', 'percent')).toBeNull();
});

test('what is lacking, and part of whom, must be said', () => {
  expect(doubt('养护人员', '养护人员还差【20人】。')).toBe('part');
  expect(doubt('养护人员缺口', '养护人员还差【20人】。')).toBeNull();
  expect(doubt('Older drivers', 'Of these, 【91%】 passed at once.', 'percent')).toBe('part');
});

test('two numbers of one sentence with one name are one doubt', () => {
  const sentence = (marked: string, id: number) => figure('芯片年产能', marked, 'amount', id);
  const both = [
    sentence('芯片年产能从【5万片】到20万片。', 5),
    sentence('芯片年产能从5万片到【20万片】。', 20),
  ];
  expect(labelDoubts(both)).toEqual([
    { rule: 'label', figures: [5, 20], said: 'shared', found: '芯片年产能' },
  ]);
  expect(labelDoubts(both.map((one) => ({ ...one, normalized: 5 })))).toEqual([]);
});

test('what a person wrote is in no doubt, nor what needs no label', () => {
  const one = figure('食堂', '全县已有食堂【31个】。');
  expect(labelDoubts([one])).toHaveLength(1);
  const { raw, kind, sign, approx } = one;
  expect(labelDoubts([{ ...one, asRead: { raw, kind, sign, approx, label: '别的' } }])).toEqual([]);
  expect(
    labelDoubts([
      { ...one, label: '' },
      { ...one, kind: 'date' },
    ]),
  ).toEqual([]);
});

test('the sentence is read at the number that stands there, whatever was put in its place', () => {
  const one = figure('养护人员', '原有20人，还差【20人】。');
  const { kind, sign, approx, label } = one;
  const edited = { ...one, raw: '25人', asRead: { raw: '20人', kind, sign, approx, label } };
  expect(labelDoubts([edited])).toMatchObject([{ said: 'part' }]);
});

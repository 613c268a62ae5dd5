import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportId } from '../model.ts';
import { fold, foldWithPlaces } from './fold.ts';
import { exampleLabels, findAnswers, prepareLibrary } from './index.ts';
import { samePlace } from './same-place.ts';
import { libraryOf } from './testing.ts';

const year = (of: number, firms: string, growth: string): string => `江州市${of}年政府工作报告解读

“稳”中有进：企业发展活力全面增强

市场主体不断壮大。全市市场主体达到${firms}万户，增长${growth}%。年末高新技术企业达到${of - 1860}家，居全省第二位。

工业投资保持增长。规模以上工业企业完成投资310亿元，增长12.4%。市本级“三公”经费下降10%。

“美”在江州：城乡环境持续改善

空气质量明显好转。优良天数比率达到91.3%，农村卫生厕所普及率达到90.01%。
`;
const now = 2 as ReportId;
const library = libraryOf([year(2019, '33.2', '9.5'), year(2020, '38.21', '15.09')]);
const ask = (question: string, reportId: ReportId | null = now) => findAnswers(library, question, reportId);
/** The first figure that answers: its number and its year. */
const first = (question: string, reportId: ReportId | null = now): string => {
  const [answer] = ask(question, reportId).figures;
  return answer ? `${answer.figure.raw} ${answer.year}` : '';
};

describe('a question typed in a hurry', () => {
  it('finds a figure by its label, the presented report’s first', () => {
    expect(first('市场主体')).toBe('38.21万户 2020');
    expect(first('市场主体', 1 as ReportId)).toBe('33.2万户 2019');
    expect(first('市场主体有多少？', null)).toBe('38.21万户 2020');
  });
  it('knows 增长, 占比, 排名 and 多少 apart', () => {
    expect(first('市场主体增长多少')).toBe('15.09% 2020');
    expect(first('市场主体有多少户')).toBe('38.21万户 2020');
    expect(first('高新企业排第几')).toBe('第二位 2020');
    expect(first('三公经费降了多少')).toBe('10% 2020');
  });
  it('counts 去年 and 前年 from the year of the presented report, and takes a year as it is', () => {
    expect(first('去年市场主体多少')).toBe('33.2万户 2019');
    expect(first('市场主体去年增长多少?')).toBe('9.5% 2019');
    expect(first('2019年市场主体')).toBe('33.2万户 2019');
    expect(first('19年高新企业有几家')).toBe('159家 2019');
    expect(first('今年的市场主体')).toBe('38.21万户 2020');
    expect(ask('去年市场主体').year).toBe(2019);
    expect(ask('前年市场主体').year).toBe(2018);
  });
  it('answers from the presented report when the room counts from the day of the meeting', () => {
    const alone = libraryOf([year(2020, '38.21', '15.09')]);
    const [answer] = findAnswers(alone, '去年市场主体增长多少', 1 as ReportId).figures;
    expect([answer?.figure.raw, answer?.year]).toEqual(['15.09%', 2020]);
  });
  it('finds 高新技术企业 by 高新企业, 高企, initials and pinyin, whole or cut short', () => {
    for (const typed of ['高新企业', '高企', 'gxqy', 'gxjsqy', 'gaoxinqiye', 'gaoxin qiye', 'GaoXinQi']) {
      expect(first(typed), typed).toBe('160家 2020');
    }
    expect(first('sczt')).toBe('38.21万户 2020');
    expect(first('规上工业企业投资')).toBe('310亿元 2020');
  });
  it('finds a number by its digits, however they are grouped', () => {
    expect(first('38.21')).toBe('38.21万户 2020');
    expect(first('38.21万户是什么')).toBe('38.21万户 2020');
    expect(first('382100')).toBe('38.21万户 2020');
    expect(first('382,100')).toBe('38.21万户 2020');
  });
  it('takes no notice of punctuation, quotes, width and case', () => {
    expect(first('「三公」經費'.replace('經費', '经费'))).toBe('10% 2020');
    expect(first('，市 场 主 体 。')).toBe('38.21万户 2020');
    expect(first('ｓｃｚｔ')).toBe('38.21万户 2020');
  });
  it('lists what a question about nothing else asks for', () => {
    expect(ask('排名').figures.map(({ figure }) => figure.kind)).toEqual(['rank', 'rank']);
    expect(ask('多少').figures).toEqual([]);
    expect(new Set(ask('2019年').figures.map((answer) => answer.year))).toEqual(new Set([2019]));
  });
  it('gives talking points after the figures, with the sentence that says more', () => {
    const { points } = ask('工业投资');
    expect(points[0]?.lead).toBe('工业投资保持增长');
    expect(points[0]?.excerpt).toContain('310亿元');
  });
  it('knows English words by their beginnings', () => {
    const english = libraryOf([
      readFileSync(join(resolve(import.meta.dirname, '../..'), 'assets/samples/city-2020.en.txt'), 'utf8'),
    ]);
    const raw = (question: string) => findAnswers(english, question, null).figures[0]?.figure.raw;
    expect(raw('How many high-tech firms are there?')).toBe('160');
    expect(raw('how much did the number of registered businesses grow')).toBe('15.09%');
    expect(raw('grain')).toBe('3.3 million tonnes');
  });
});

describe('answers', () => {
  it('say what of them was found, in the text as it is shown', () => {
    const [answer] = ask('高新企业').figures;
    const found = answer?.matched.label.map(({ start, end }) => answer.figure.label.slice(start, end));
    expect(found).toEqual(['高新', '企业']);
    const { sentence, mark } = answer!;
    expect(sentence.slice(mark?.start, mark?.end)).toBe('160家');
  });
  it('bring the same figure of other years with them', () => {
    const [answer] = ask('市场主体增速').figures;
    expect(answer?.others.map(({ figure, year: of }) => `${of} ${figure.raw}`)).toEqual(['2019 9.5%']);
  });
  it('bring nothing of another place with them', () => {
    const other = libraryOf([
      year(2019, '33.2', '9.5').replaceAll('江州', '云溪'),
      year(2020, '38.21', '15.09'),
    ]);
    expect(findAnswers(other, '市场主体增速', null).figures.flatMap(({ others }) => others)).toEqual([]);
    expect(samePlace('六个字里看衡阳：2020年这座城市交出的答卷', '衡阳市2019年政府工作报告')).toBe(true);
    expect(samePlace('六个字里看衡阳：2020年这座城市交出的答卷', '政府工作报告')).toBe(false);
    expect(samePlace('政府工作报告 2021', '政府工作报告 2022')).toBe(true);
    expect(samePlace('Harbour County in 2024', 'Annual Statistics 2023: Harbour County')).toBe(true);
    expect(samePlace('Annual Report 2024', 'Government Work Report 2023')).toBe(false);
  });
  it('are no names that only count', () => {
    const named = libraryOf([
      '榜单\n\n“名”列前茅：又进一步\n\n园区入选全国第三批试点名单。全年投资5亿元。\n',
    ]);
    expect(findAnswers(named, '第三批', null).figures).toEqual([]);
  });
  it('take the year said in the sentence for the figure’s own', () => {
    const plan = libraryOf([
      '规划\n\n“新”的目标：再上台阶\n\n目标已经明确。到2025年，高速公路里程达到500公里，比2015年增长80%。\n',
    ]);
    const [answer] = findAnswers(plan, '2025年高速公路里程', null).figures;
    expect([answer?.figure.raw, answer?.year]).toEqual(['500公里', 2025]);
  });
  it('put a label that is typed whole first, whatever it says', () => {
    for (const { figure } of library.figures) {
      if (figure.label === '') continue;
      const [answer] = ask(figure.label).figures;
      expect(fold(answer?.figure.label ?? ''), figure.label).toBe(fold(figure.label));
    }
  });
  it('never fail, stay in order, and are none for nothing', () => {
    const parts = fc.constantFrom(
      '去年',
      '市场',
      '主体',
      '增长',
      '多少',
      '？',
      'gx',
      '38.2',
      '第',
      '年',
      ' ',
      '的',
      '（',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(typed, (question) => {
        const answers = ask(question);
        expect(ask(question)).toEqual(answers);
        expect(answers.figures.length).toBeLessThanOrEqual(30);
        expect(answers.points.length).toBeLessThanOrEqual(10);
        for (const { matched, figure, sentence } of answers.figures) {
          for (const { start, end } of matched.label) expect(figure.label.slice(start, end)).not.toBe('');
          for (const { start, end } of matched.sentence) expect(sentence.slice(start, end)).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
    for (const blank of ['', '  ', '？！', '。']) expect(ask(blank).figures).toEqual([]);
  });
});

describe('example questions', () => {
  it('are made of labels that have answers', () => {
    const examples = exampleLabels(library, now);
    expect(examples.length).toBe(3);
    const words = { growth: '增长多少', percent: '占比是多少', rank: '排第几' } as Record<string, string>;
    for (const { label, kind } of examples) {
      const [answer] = ask(`${label}${words[kind] ?? '有多少'}`).figures;
      expect([answer?.figure.kind, answer?.figure.label.startsWith(label)]).toEqual([kind, true]);
    }
  });
  it('are none where there are no figures', () =>
    expect(exampleLabels(prepareLibrary([], []), null)).toEqual([]));
});

describe('folding', () => {
  it('keeps one space between words and none between characters, and knows where all stood', () => {
    expect(fold('“两品一标”有效认证')).toBe('两品一标有效认证');
    expect(fold('High-tech firms: 1,160.5!')).toBe('high tech firms 1160.5');
    const { text, at } = foldWithPlaces('（PM2.5）Ⅲ类𠮷');
    expect(text).toBe('pm2.5 iii类𠮷');
    expect(at).toHaveLength(text.length);
  });
});

/** Shows slides of a report, answers from it, or comparisons over years: called by the test that opened this page. */
import { comparisons } from './comparisons.ts';
import { mount, tick, unmount } from 'svelte';
import { slideWords } from '../../../api/words.ts';
import type { LibraryAnswer } from '../../../briefing/answers/index.ts';
import { answersTo, libraryOf } from '../../../briefing/answers/testing.ts';
import { buildAnswer } from '../../../briefing/build/answer.ts';
import { buildBriefing } from '../../../briefing/build/index.ts';
import { planOf } from '../../../briefing/build/testing.ts';
import type { Aspect, ReportLanguage, Slide as SlideModel, Theme } from '../../../briefing/model.ts';
import { readReport } from '../../../briefing/read/index.ts';
import Slide from '../../../renderer/slides/Slide.svelte';

let shown: ReturnType<typeof mount>[] = [];

async function show(text: string, theme: Theme, aspect: Aspect): Promise<number> {
  const reading = readReport(text);
  const { slides, language } = buildBriefing(planOf(reading, null), {
    aspect,
    words: slideWords(reading.language),
  });
  return put(slides, theme, aspect, language);
}

/** What answers may come to at worst, made of one that is ordinary. */
function extremes(answer: LibraryAnswer): LibraryAnswer[] {
  if (answer.type !== 'figure') return [answer];
  const { figure } = answer;
  const huge = { ...figure, raw: '12345678901.25万亿美元', magnitude: '万亿', unit: '美元' };
  const label = '全市规模以上工业企业中拥有研发机构并开展产学研合作的企业所占的比重和数量'.repeat(3);
  const sentence = `${'前面还有很长的一段话，'.repeat(20)}${answer.sentence}${'，后面也是'.repeat(40)}`;
  const mark = { start: sentence.indexOf(figure.raw), end: sentence.indexOf(figure.raw) + figure.raw.length };
  const title = 'A report whose title is as long as the titles of annual reports sometimes are '.repeat(3);
  const other = { figure: huge, report: { ...answer.report, title }, year: 2019 };
  const others = [
    other,
    { ...other, figure: { ...huge, id: (huge.id + 10_000) as typeof huge.id }, year: 2021 },
  ];
  return [
    { ...answer, others: [] },
    { ...answer, figure: huge, others: [] },
    {
      ...answer,
      sentence,
      mark,
      figure: { ...figure, label },
      report: { ...answer.report, title },
      others: [],
    },
    { ...answer, sentence, mark, figure: { ...huge, label, approx: 'over' }, others },
    { ...answer, sentence, mark, figure: { ...figure, label, approx: 'under' }, others },
    { ...answer, sentence: '', mark: null, keyword: null, year: null, others: [] },
    {
      ...answer,
      sentence: label.repeat(3),
      mark: null,
      keyword: { name: 'Opening up', position: 1, count: 2 },
    },
  ];
}

/** Shows the answers to these questions from two years of a report, and the worst that they may come to. */
async function showAnswers(
  text: string,
  theme: Theme,
  aspect: Aspect,
  ...questions: string[]
): Promise<number> {
  const library = libraryOf([text, text.replaceAll('2020', '2019')]);
  const plain = questions.flatMap((question) => {
    const answers = answersTo(library, question);
    return [...answers.slice(0, 2), ...answers.filter(({ type }) => type === 'point').slice(0, 1)];
  });
  const answers = [...plain, ...plain.slice(0, 1).flatMap(extremes)];
  const slides = answers.map((answer, index) => ({
    ...buildAnswer(answer, { aspect, words: slideWords(answer.report.language) }),
    key: String(index),
  }));
  return put(slides, theme, aspect, answers[0]?.report.language ?? 'zh');
}

async function put(
  slides: SlideModel[],
  theme: Theme,
  aspect: Aspect,
  language: ReportLanguage,
): Promise<number> {
  await Promise.all(shown.map((slide) => unmount(slide)));
  const target = document.getElementById('app');
  if (!target) throw new Error('The gallery has no place to show slides');
  shown = slides.map((slide, index) =>
    mount(Slide, {
      target,
      props: { slide, theme, aspect, language, page: `${index + 1} / ${slides.length}` },
    }),
  );
  await tick();
  await document.fonts.ready;
  return slides.length;
}

/** Series of every shape, in a language. */
async function compare(language: ReportLanguage, theme: Theme, aspect: Aspect): Promise<number> {
  const plan = planOf(readReport('江州一年\n\n“稳”中有进：平稳\n\n平稳。工业增长8%。\n'), '稳');
  const words = slideWords(language);
  const { slides } = buildBriefing(
    { ...plan, parts: [], comparisons: comparisons(language) },
    { aspect, words },
  );
  return put(slides, theme, aspect, language);
}

Object.assign(window, { show, showAnswers, compare });

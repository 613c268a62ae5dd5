import type { FigureKind } from '../model.ts';
import { fold, isLatin } from './fold.ts';

/** A question taken apart: what it is about, and what kind of answer it wants. */
export interface Question {
  /** All of it, folded: what a label must be to be meant word for word. */
  plain: string;
  /** What it is about, folded: words that answers should have. */
  words: string[];
  /** Numbers typed as such: 38.21. */
  numbers: number[];
  /** The year asked for, and what it is when 去年 is meant from today and not from the report. */
  year: number | null;
  yearElse: number | null;
  /** The kinds asked for; [] when any will do. */
  kinds: FigureKind[];
  /** `kinds` follows from 多少 alone: a preference, not a demand. */
  anyAmount: boolean;
  sign: 1 | -1 | null;
  /** 户 in 多少户; '' when none was named. */
  unit: string;
}

/** Years named by their distance from the year that is spoken of. */
const nearYears: [RegExp, number][] = [
  [/大前年/g, -3],
  [/前年|the year before last|year before last/g, -2],
  [/去年|上年|上一年|上年度|(?:the )?(?:last|previous) year/g, -1],
  [/今年|本年度?|当年|(?:the )?(?:this|current) year/g, 0],
  [/明年|来年|(?:the )?next year/g, 1],
];
const fullYear = /(?<![\d.,])(?:in )?((?:19|20)\d\d)(?:年度?|(?![\d.,%]|[万亿元户家人个项件所套亩吨]))/g;
const shortYear = /(?<![\d.,])(\d\d)年(?![间内来以])/g;

interface Wish {
  pattern: RegExp;
  kinds: FigureKind[];
  sign?: 1 | -1;
}

/** Words that say what kind of number is wanted; the first ones are tried first. */
const wishes: Wish[] = [
  {
    pattern: /排(?:名|位|行|在|到)?第?几(?:位|名)?|第几(?:位|名)?|排名|排行|位次|名次|\brank(?:ed|s|ing)?\b/g,
    kinds: ['rank'],
  },
  {
    pattern:
      /占比|占了?(?:多少|几成|百分之几)|比重|比例|百分之[几多]少?|几成|\b(?:share|percent(?:age)?|proportion)\b/g,
    kinds: ['percent', 'ratio'],
  },
  {
    pattern:
      /下降|减少|降幅|降低|压减|压降|下滑|跌幅?|\b(?:fall|fell|fallen|drop(?:ped)?|decrease[ds]?|decline[ds]?|down)\b/g,
    kinds: ['growth'],
    sign: -1,
  },
  {
    pattern:
      /同比|环比|增长率?|增速|增幅|增加(?!值)|增了|涨幅|上涨|提高|提升|上升|\b(?:grow(?:th|n|s)?|grew|rise|rose|risen|increase[ds]?|up)\b/g,
    kinds: ['growth'],
    sign: 1,
  },
  { pattern: /多久|多长时间|(?:几|多少)(?:年|天|个月)|\bhow long\b/g, kinds: ['duration'] },
  { pattern: /什么时候|何时|哪一?年|几月份?|\bwhen\b/g, kinds: ['date'] },
];
const howMany =
  /(?:多少|几)(亿元|万元|钱|元|人次|人(?![口才员均])|公里|[户家个亩吨件项所套名条座处张台辆位期场批])?|总量|总数|总额|\bhow (?:many|much)\b/g;

/** What people say around a question. */
const asides =
  /请问|想问|问一?下|查一?下|看一?下|咱们|我们|怎么样|怎样|如何|怎么|情况|什么|哪些|哪个|具体|大概|目前|现在|到底|一共|总共|这几年|近几年/g;
/** Said at either end of what a question is about, and no part of it. */
const particles =
  /^(?:[是为有在和与]|的|了|那|全市|我市|本市|全县|我县|本县|全省|我省|全区|我区)+|(?:[是为有达到的了吗呢啊吧呀过在占]|能)+$/g;
const idle = new Set(
  'a an the of in on at to by for and is are was were be been do does did has have had we our us it its there what which who whose how many much by than s'.split(
    ' ',
  ),
);

/** Numbers of a question as they are typed: 38.21, 1,160. */
const typedNumber = /^\d+(?:\.\d+)?$/;

/**
 * Takes a question apart as people type it in a hurry.
 *
 * 去年 is the year before the report's: while a report on 2020 is presented, the room speaks of 2020
 * as "this year". Whoever counts from the day of the meeting, early in 2021, means 2020 by it; so the
 * report's own year is kept as the second guess. No guess excludes an answer.
 *
 * @param reportYear the year of the report that is presented, or of the newest; null: unknown
 * @example parseQuestion('去年高新企业增长多少?', 2020) → words ['高新企业'], kinds ['growth'], year 2019
 */
export function parseQuestion(typed: string, reportYear: number | null): Question {
  const question: Question = {
    plain: fold(typed),
    words: [],
    numbers: [],
    year: null,
    yearElse: null,
    kinds: [],
    anyAmount: false,
    sign: null,
    unit: '',
  };
  let rest = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1');
  const take = (pattern: RegExp, found: (match: RegExpMatchArray) => void): void => {
    for (const match of rest.matchAll(pattern)) found(match);
    rest = rest.replace(pattern, '|');
  };

  for (const [pattern, distance] of nearYears) {
    take(pattern, () => {
      if (question.year !== null || reportYear === null) return;
      question.year = reportYear + distance;
      if (distance < 0) question.yearElse = question.year + 1;
    });
  }
  take(fullYear, ([, year]) => (question.year ??= Number(year)));
  take(shortYear, ([, year]) => (question.year ??= 2000 + Number(year)));
  rest = rest.replace(asides, '|');
  for (const { pattern, kinds, sign } of wishes) {
    take(pattern, () => {
      if (question.kinds.length > 0) return;
      question.kinds = kinds;
      question.sign = sign ?? null;
    });
  }
  take(howMany, ([, unit]) => {
    question.unit ||= unit === '钱' ? '元' : (unit ?? '');
    if (question.kinds.length > 0) return;
    question.kinds = ['amount'];
    question.anyAmount = true;
  });

  const words = rest
    .split(/[|\s]+/)
    .map((part) => part.replace(/^\p{P}+|\p{P}+$/gu, '').replace(particles, ''))
    .flatMap((part) => fold(part).split(' '))
    .flatMap((part) => part.match(/[a-z0-9.\u00df-\u024f]+|[^a-z0-9.\u00df-\u024f]+/g) ?? []);
  for (const word of words) {
    if (typedNumber.test(word)) question.numbers.push(Number(word));
    else if (!idle.has(word)) question.words.push(word);
  }
  return question;
}

/** Other names for what is asked: people say GDP, reports write 生产总值. */
const sameThing: [string, string[]][] = [
  ['gdp', ['生产总值', 'gross domestic product']],
  ['生产总值', ['gdp']],
  ['经济总量', ['生产总值', 'gdp']],
  ['cpi', ['居民消费价格']],
  ['外贸', ['进出口']],
  ['财政收入', ['一般公共预算收入']],
  ['财政支出', ['一般公共预算支出']],
  ['高企', ['高新技术企业']],
  ['固投', ['固定资产投资']],
  ['社零', ['社会消费品零售']],
  ['规上', ['规模以上', '规模']],
];

/** A word and what else it may be called. */
export function namesOf(word: string): string[] {
  const others = sameThing.flatMap(([name, same]) =>
    word.includes(name) && (!isLatin(name[0]) || word === name)
      ? same.map((other) => word.replace(name, other))
      : [],
  );
  return [word, ...others];
}

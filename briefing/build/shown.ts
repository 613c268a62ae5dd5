/** A number as it is drawn large: its digits, what stands before them, and its unit. */
import type { Figure } from '../model.ts';
import { moneyMarks } from '../read/en/numbers/units.ts';
import type { SlideWords } from './words.ts';

/** Groups the digits of a number by three: "12429" → "12,429". Four digits and fewer than 10,000 too. */
export function grouped(digits: string): string {
  const [whole = '', fraction] = digits.replaceAll(',', '').split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? text : `${text}.${fraction}`;
}

export interface Shown {
  number: string;
  unit: string;
}

const digitsIn = /\d[\d,]*(?:\.\d+)?/;
/** The mark of money that a number begins with, as the reader knows it: “₹”, “US$”, “Rs ”. */
const currency = `(?:${moneyMarks})\\.?\\s?(?=\\d)`;
const range = new RegExp(
  `^((?:${currency})?)(\\d[\\d,.]*)\\s?([^\\d\\s至到—–~～－-]{0,12}?)\\s?(?:至|到|[—–~～－-]|to\\b|and\\b)\\s?((?:${currency})?)(\\d[\\d,.]*)(.*)$`,
);
/** “三至五年”, “two to three”: a range in words is told as it stands. */
const rangeInWords = /^\D+(?:至|到|\sto\s)\D+$/;
const currencyFirst = new RegExp(`^${currency}`);
const bracketed = /^(\D{1,4})\((\d[\d,.]*)\)/;
const ratio = /^\d[\d.]*(?:\s?[:：∶]\s?\d[\d.]*)+$/;
const multiple = /^(?:倍|times|x|fold)$/;
/** Words before a number that tell it as what was added: “增长1.5倍” is more than “1.5倍”. */
const adding = /(?:增长|增加|提高|上升|扩大|增幅|增速)(?:[约近达了]|超过?)*$/;

/**
 * Number and unit as they are shown: "5,200" and "件以上"; falls carry a minus, growth a plus, a range
 * both its ends, a fraction in words is written "2/3".
 *
 * @param before the text right before the figure, where it is at hand
 */
export function shown(given: Figure, words: SlideWords, before = ''): Shown {
  // “$(3.1) million”: in accounts, brackets are a minus.
  const owed = given.raw.replace(bracketed, '$1$2');
  const figure = owed === given.raw ? given : { ...given, raw: owed };
  const { raw } = figure;
  const plain = asRank(figure) ?? asRatio(raw) ?? asWords(raw);
  if (plain) return plain;
  const both = asRange(figure);
  const number = both?.number ?? numberOf(figure);
  const unit = both?.unit ?? unitOf(figure);
  const { prefix, suffix } = nearness(figure, unit, words, before);
  const sign = figure === given ? signOf(figure, before) : '−';
  // “近+70%” is nobody's writing: its label tells the growth. “≤−2” would say the opposite.
  const near =
    prefix !== '' && sign === '+'
      ? prefix
      : prefix === words.atMost && sign !== ''
        ? sign
        : `${prefix}${sign}`;
  const money = both ? '' : (currencyFirst.exec(raw)?.[0] ?? '').replace(/\s/, '\u00a0');
  return {
    number: `${near}${money}${number}`,
    unit: `${/^[A-Za-z]/.test(unit) ? ' ' : ''}${unit}${suffix}`,
  };
}

function asRank({ kind, raw, value }: Figure): Shown | null {
  if (kind !== 'rank') return null;
  // “fourth”, “top three”: a word is no number to be seen from the last row.
  if (/^top [a-z]/i.test(raw)) return { number: `top ${value}`, unit: '' };
  if (/^[a-z]+$/i.test(raw) && value > 0) return { number: `${value}${ordinalEnd(value)}`, unit: '' };
  const rank = /^(第.+?)(位|名|个|$)(.*)$/.exec(raw);
  return rank
    ? { number: rank[1] ?? '', unit: `${rank[2] ?? ''}${rank[3] ?? ''}` }
    : { number: raw, unit: '' };
}

const ordinalEnd = (value: number): string =>
  value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');

const asRatio = (raw: string): Shown | null =>
  ratio.test(raw) ? { number: raw.replace(/\s?[:：∶]\s?/g, ':'), unit: '' } : null;

/** “翻一番” and “三至五年” have no digits that would say the same. */
const asWords = (raw: string): Shown | null =>
  /番$/.test(raw) || rangeInWords.test(raw) ? { number: raw.replace('了', ''), unit: '' } : null;

/** Both ends with one unit; null where each has its own. */
function asRange({ raw, kind }: Figure): Shown | null {
  const match = kind === 'date' ? null : range.exec(raw);
  if (!match) return null;
  const [, money = '', low = '', inner = '', again = '', high = '', after = ''] = match;
  const unit = after.trim();
  if (inner !== '' && !unit.startsWith(inner)) return null;
  return { number: `${money}${grouped(low)}–${again}${grouped(high)}`, unit };
}

function numberOf(figure: Figure): string {
  const digits = digitsIn.exec(figure.raw)?.[0];
  if (digits !== undefined) return grouped(digits);
  return (figure.kind === 'ratio' ? fractionOf(figure.value) : null) ?? grouped(String(figure.value));
}

/** "2/3" of what words say as 0.6667; null where no small fraction is meant. */
function fractionOf(value: number): string | null {
  for (let whole = 2; whole <= 12; whole++) {
    const part = Math.round(value * whole);
    if (part > 0 && part < whole && Math.abs(part / whole - value) < 0.0006) return `${part}/${whole}`;
  }
  return null;
}

function unitOf({ raw, magnitude, unit }: Figure): string {
  const digits = digitsIn.exec(raw)?.[0];
  if (digits === undefined) return `${magnitude}${unit}`;
  const own = raw.slice(raw.indexOf(digits) + digits.length).trim();
  // “from 19 days to 12”, “提高0.4和0.9个百分点”: the unit is said once for both.
  return own === '' && !currencyFirst.test(raw) ? unit : own;
}

/** “低于全省平均水平”, “能耗下降目标”, “Fall in sales”: a label that tells the fall would tell it twice with a minus. */
const falls =
  /(?:[低慢少]于|落后)[^，]*$|(?:下降|压减|降低|减少|缩减)目标$|(?:降幅|减幅|跌幅|下降|降低|减少|回落|收窄|放缓|缩小|下调|下滑|下跌)$|\b(?:fall|reduction|decrease|decline|drop|cut|saving) in\b|\b(?:reduction|decrease|decline|saving)$/i;

/** Whether a label tells the fall, so that its number needs no minus. */
export const tellsFall = (label: string): boolean => falls.test(label);

function signOf({ kind, sign, unit, label }: Figure, before: string): string {
  // “压减三分之一”, “fell by a third”: a part of what there was, and no share of it.
  if (sign < 0 && /^(?:growth|ratio)$/.test(kind)) return tellsFall(label) ? '' : '−';
  if (kind !== 'growth') return '';
  return multiple.test(unit) && !adding.test(before) ? '' : '+';
}

/** Over, about, nearly and at most, before the number or after its unit. */
function nearness(
  { approx }: Figure,
  unit: string,
  words: SlideWords,
  before: string,
): { prefix: string; suffix: string } {
  if (approx === 'over') return { prefix: '', suffix: /[多余]/.test(unit) ? '' : words.over };
  if (approx === 'about') return { prefix: words.aboutBefore, suffix: words.about };
  if (approx !== 'under') return { prefix: '', suffix: '' };
  const nearly = /(?:近|nearly|almost|close to|approaching)\s?$/i.test(before);
  return { prefix: nearly ? words.nearly : words.atMost, suffix: '' };
}

/** The text right before a figure in the text of its talking point. */
export const wordsBefore = (text: string, { inText }: Figure): string =>
  text.slice(Math.max(0, inText.start - 12), inText.start);

/** “10亿元以上项目9个”, “公交站点500米覆盖率达96%”: a number that only says which. */
import type { Named, Place } from './place.ts';
import { isDeed, tidy } from './phrases.ts';

const bound = /^(?:及?以上|及?以下|及以上|以内|内)(?:的)?[^，、；\d]{2,}/;
const measure = /^(?:元|米|公里|千米|分钟|小时|岁|千瓦|千伏|平方米|亩|吨|天|级|人|户|℃)$/;
const word = /^(?:以上|以下)/;

/** Names a number together with the number before it, which tells its kind of thing. */
export function qualified(place: Place): Named | null {
  const { own, fresh, numbers, past, text } = place;
  const previous = numbers[past];
  if (!fresh || !previous || previous.kind === 'percent' || previous.kind === 'growth') return null;
  const said = text.slice(previous.start, previous.end);
  const noun = tidy(own.replace(word, ''));
  if (noun.length < 2 || isDeed(noun) || previous.kind === 'duration') return null;
  if (bound.test(own)) return both(`${said}${word.exec(own)?.[0] ?? ''}${noun}`);
  // “过10亿元企业12家”.
  if (
    /[过超]/.test(text[previous.start - 1] ?? '') &&
    /^(?:元|吨|人|户)$/.test(previous.unit) &&
    /^[\u4e00-\u9fff]{2,6}$/.test(own)
  )
    return both(`${tidy(previous.around.own)}过${said}${noun}`);
  if (!measure.test(previous.unit) || /^[、和与及，的]/.test(own) || !/^[^，；]{2,10}$/.test(own))
    return null;
  const head = tidy(numbers[past]?.around.own ?? '');
  return /(?:率|圈|网|比例|占比)$/.test(noun) ? both(`${head}${said}${noun}`) : null;
}

const both = (label: string): Named => ({ label, topic: label });

import { expect, test } from 'vitest';
import { Lines } from './lines.ts';
import { slidesText, type Slide } from './slides.ts';

const slide = (title: string, ...texts: string[]): Slide => {
  const lines = new Lines();
  for (const text of texts) {
    lines.say(text);
    lines.end();
  }
  return { title, isCover: false, lines, notes: null };
};
const told = (...slides: Slide[]): string[] => slidesText(slides).text.trim().split('\u2029\n\n');

test('slides that only open a chapter are its heading, and those after them stand in it', () => {
  expect(
    told(
      { ...slide('卫生健康工作汇报', '区卫生健康局'), isCover: true },
      slide('目录', '基本情况', '下步打算'),
      slide('', '01', '基本情况'),
      slide('医疗服务', '县域内就诊率达到91.6%。'),
      slide('第二部分　下步打算'),
      slide('公共卫生', '签约率提高到75%。'),
      slide('谢谢！', '敬请批评指正'),
    ),
  ).toEqual([
    ...['# 卫生健康工作汇报', '区卫生健康局', '## 基本情况', '### 医疗服务', '县域内就诊率达到91.6%。'],
    ...['## 第二部分　下步打算', '### 公共卫生', '签约率提高到75%。'],
  ]);
});

test('without chapters every slide’s title is a part, and a short slide keeps its words', () => {
  expect(told(slide('医疗服务', '床位6.8张'), slide('', '7.8岁', '人均预期寿命'))).toEqual([
    ...['## 医疗服务', '床位6.8张', '7.8岁', '人均预期寿命'],
  ]);
});

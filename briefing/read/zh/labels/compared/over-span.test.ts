import { expect, test } from 'vitest';
import { chineseFigures } from '../../figures.ts';
import { labels } from '../../testing.ts';

test.each([
  [
    '五年来，渔港泊位由210个增加到360个，渔船更新率从31%提高到74%。',
    ['五年前渔港泊位', '渔港泊位', '五年前渔船更新率', '渔船更新率'],
  ],
  ['这十年，竹林面积从18万亩扩大到27万亩。', ['十年前竹林面积', '竹林面积']],
  ['2016年以来，灯塔由9座增加到14座。', ['2016年灯塔', '灯塔']],
  ['“十三五”期间，航道里程由410公里增加到530公里。', ['2015年航道里程', '航道里程']],
  ['十年来，新能源客船由2艘增加到30艘。', ['十年前新能源客船', '新能源客船']],
  ['与上年相比，码头由8个增加到11个。', ['上年码头', '码头']],
])('the span tells when it was so: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('what a paragraph begins with holds for all of it, where no other time is told', () => {
  expect(labels('过去五年，渔业提质增效。渔港泊位由210个增加到360个。')[0]).toBe('五年前渔港泊位');
  expect(labels('过去五年，渔业提质增效。去年，渔港泊位由320个增加到360个。')[0]).toBe('原渔港泊位');
  expect(labels('渔港泊位由210个增加到360个。')[0]).toBe('原渔港泊位');
});

test('so does the heading of a look back', () => {
  const text = '渔港泊位由210个增加到360个。';
  const under = (heading: string): string | undefined =>
    chineseFigures({ text, at: Array.from(text, (_, index) => index) }, false, heading)[0]?.label;
  expect(under('过去五年工作回顾')).toBe('五年前渔港泊位');
  expect(under('2024年工作回顾')).toBe('原渔港泊位');
});

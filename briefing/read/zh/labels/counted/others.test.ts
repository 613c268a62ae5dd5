import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('the others of a group are named by it, and not torn from their unit', () => {
  expect(labels('海安同都市圈其他3区互认办事项目90项。')[0]).toBe('都市圈其他区');
  expect(labels('全市与周边其余6县共建产业园3个。')[0]).toBe('周边其余县');
  expect(labels('去年，江宁和示范区另外4市签署协议28项。')[0]).toBe('示范区另外城市');
});

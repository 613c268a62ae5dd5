import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['全州6个县（市）均为产粮大县。', ['产粮大县（市）']],
  ['全市9区（县）中4个区（县）属沿海区。', ['全市区（县）数', '沿海区（县）']],
  ['全市42家医院中，18家属于三级医院。', ['医院', '三级医院']],
  ['全县36个乡（镇）中，14个属“高寒山区”。', ['乡（镇）', '属“高寒山区”的乡（镇）']],
  ['210个行政村中有85个渔业村。', ['行政村', '渔业村']],
  ['3.2万渔民成为产业工人。', ['成为产业工人的渔民']],
  ['还有35个自然村未通自来水。', ['未通自来水的自然村']],
])('so many are named by what they are: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('those who do something for others are not these', () =>
  expect(labels('12个村为留守老人办食堂。')[0]).not.toBe('留守老人'));

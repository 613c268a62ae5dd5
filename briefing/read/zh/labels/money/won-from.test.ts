import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['企业今年拿到省科创基金8000万元股权投资。', ['获省科创基金股权投资']],
  ['合作社争取到县农业农村局60万元专项补助。', ['获县农业农村局专项补助']],
  ['厂里上月收到东南亚客户1500万元订单。', ['收到东南亚客户订单']],
  ['公司拿到资金3000万元。', ['拿到资金']],
])('money is told with who gave it and what it is: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

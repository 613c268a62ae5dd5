import { expect, test } from 'vitest';
import { figures, labels } from '../../testing.ts';

test.each([
  ['尤为亮眼的是出口，全年增长21%。', ['出口增速']],
  ['更难得的是，新增就业3.2万人。', ['新增就业']],
])('what a speaker thinks of it is no name: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('a row of seasons has one verb', () =>
  expect(figures('一季度增长4.8%，上半年5.1%，全年5%。').map(({ kind }) => kind)).toEqual([
    'growth',
    'growth',
    'growth',
  ]));

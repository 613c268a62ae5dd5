import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['缺水问题通过新建日供水6000吨的水厂得到缓解。', ['新建水厂日供水']],
  ['加快总投资9亿元的灌区改造工程。', ['灌区改造工程总投资']],
])('the works stands behind its measure: %s', (text, expected) => expect(labels(text)).toEqual(expected));

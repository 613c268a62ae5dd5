import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '列入省级重点的14个工程，9个开工，另外5个正在办理环评手续。',
    ['列入省级重点的工程', '开工的省级重点工程', '正在办理环评手续的省级重点工程'],
  ],
  [
    '纳入县级民生实事的10个项目，8个已完工，其余2个正在收尾。',
    ['纳入县级民生实事的项目', '已完工的县级民生实事项目', '正在收尾的县级民生实事项目'],
  ],
])('things on a list keep its name: %s', (text, expected) => expect(labels(text)).toEqual(expected));

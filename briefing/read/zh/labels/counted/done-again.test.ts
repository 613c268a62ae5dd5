import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['全年新建绿道46公里，改造28公里。', ['新建绿道', '改造绿道']],
  ['新开工安置房740套，基本建成511套。', ['新开工安置房', '建成安置房']],
  [
    '公租房新开工2.1万套、基本建成1.8万套、分配入住1.6万套。',
    ['公租房新开工', '建成公租房', '分配入住公租房'],
  ],
  [
    '核准（备案）光伏项目9个、86万千瓦，开工52万千瓦，投产40万千瓦。',
    ['核准（备案）光伏项目', '核准（备案）光伏项目', '开工光伏项目', '投产光伏项目'],
  ],
])('another thing done to what was measured: %s', (text, expected) => expect(labels(text)).toEqual(expected));

import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['恳请将河州二桥项目纳入省级规划，该项目估算投资5亿元。', ['河州二桥估算投资']],
  ['园区新建的标准厂房，配套齐全，服务水平不断提升，实现产值6亿元。', ['产值']],
  ['东江大桥力争年底开工，该桥总投资约26亿元。', ['东江大桥总投资']],
  ['推进引水工程建设，年底通水。该工程总投资4.2亿元。', ['引水工程总投资']],
  ['县经开区二期建成，配套能力明显增强，上半年实现产值6亿元。', ['县经开区产值']],
  ['免费体检1.2万人；县医院东院区5月底前投入使用，新增床位300张。', ['免费体检', '县医院东院区新增床位']],
])('the one that was told before: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['全县经济增速逐季走高，一季度只有4.1%，到年底已经站上5%。', ['一季度全县经济增速', '年底全县经济增速']],
  ['75岁的李桂香奶奶扫码就能借书。', ['李桂香奶奶年龄']],
])('when it was so, and whose age: %s', (text, expected) => expect(labels(text)).toEqual(expected));

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['去年全县签约项目90个，真正开工的不到一半。', '签约项目中真正开工的占比'],
  ['去年登记民宿150家，能撑过三年的只有六成。', '登记民宿中能撑过三年的占比'],
  ['我们收到建议80条，最后被采纳的占四分之一。', '收到建议中被采纳的占比'],
  ['参加培训的有900人，真正拿到证书的只有七成。', '参加培训者中真正拿到证书的占比'],
])('how many of them are so: %s', (text, expected) => expect(labels(text)[1]).toBe(expected));

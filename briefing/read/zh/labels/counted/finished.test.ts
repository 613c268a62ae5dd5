import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['列入计划的7座危桥改造全部完工。', ['改造完工的危桥']],
  ['8条断头路已全部通车。', ['通车的断头路']],
  ['解救了12名被困群众。', ['解救被困群众']],
  ['保住了6万亩早稻。', ['保住早稻']],
  ['排查出的45处隐患点，已整改40处。', ['排查隐患点', '已整改隐患点']],
  ['37件代表建议全部办结。', ['办结的代表建议']],
])('the deed that makes them what they are: %s', (text, expected) => expect(labels(text)).toEqual(expected));

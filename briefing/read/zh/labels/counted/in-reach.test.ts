import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each<[string, string[]]>([
  ['全面构建城区10分钟健身圈和15分钟便民生活圈。', ['城区健身圈', '便民生活圈']],
  ['武康进入财政收入百亿元俱乐部。', ['武康财政收入']],
  ['全面消除年收入4000元以下贫困现象。', ['贫困现象年收入界限']],
  ['被列为长江经济带26个重点城市。', ['长江经济带重点城市']],
])('a number inside a name: %s', (text, expected) => expect(labels(text)).toEqual(expected));

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['一座可容纳900人的音乐厅以及配套广场建成。', ['音乐厅可容纳人数']],
  ['新建可停放400辆车的停车楼。', ['停车楼可停放数量']],
])('a roomful: %s', (text, expected) => expect(labels(text)).toEqual(expected));

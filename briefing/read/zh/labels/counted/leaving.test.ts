import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('how many left, and why', () =>
  expect(labels('竞聘上岗34人，考核不合格或主动申请退出21人。')).toEqual([
    '竞聘上岗',
    '考核不合格或主动申请退出人数',
  ]));

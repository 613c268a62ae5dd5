import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['全县会议经费按8%压减。', ['全县会议经费压减幅度']],
  ['公务用车费用按照5%的比例核减。', ['公务用车费用核减幅度']],
])('a share that something is cut by: %s', (text, expected) => expect(labels(text)).toEqual(expected));

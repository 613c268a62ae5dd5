import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('how many were asked is told by the survey', () =>
  expect(labels('根据6‰劳动力抽样调查推算，年末就业人员43万人。')).toEqual(['劳动力抽样比', '就业人员']));

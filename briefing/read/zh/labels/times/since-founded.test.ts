import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['他的工厂8年前创办时只有5个人，如今已有180名工人。', ['工厂创办至今', '工厂创办时人数', '工厂工人']],
  ['他的公司9年前创立时只有6个人。', ['公司创立至今', '公司创立时人数']],
  ['合作社10年前起步时只有12户，如今已有300户。', ['合作社起步至今', '合作社起步时户数', '合作社户数']],
])('when it began, and now: %s', (text, expected) => expect(labels(text)).toEqual(expected));

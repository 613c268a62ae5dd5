import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['在最新公布的全省中医医院考核中，我院排名较上年前进12位。', ['全省中医医院考核排名前进']],
  ['综合排名比上年后移3位。', ['排名后移']],
])('places gained or lost are no rank: %s', (text, expected) => expect(labels(text)).toEqual(expected));

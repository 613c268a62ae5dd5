import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['平均每6名村民中就有1名加入了合作社。', ['每6名村民中加入合作社的人数']],
  ['每8辆公交车中就有5辆是纯电动车。', ['每8辆公交车中的纯电动车']],
  ['全县每10户农户就有4户开办民宿。', ['每10户农户中开办民宿的户数']],
  ['每20家商户里有3家通过直播卖货。', ['每20家商户中通过直播卖货的商户']],
])('of every so many, those of whom it is told: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

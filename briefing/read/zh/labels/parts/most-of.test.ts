import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['前5大客户贡献了销售收入的近六成。', ['贡献销售收入近六成的客户', '前5大客户销售收入占比']],
  ['货源集中，前3家货主提供了铁路运量的45%。', ['提供铁路运量45%的货主', '前3家货主铁路运量占比']],
])('the few that make up much: %s', (text, expected) => expect(labels(text)).toEqual(expected));

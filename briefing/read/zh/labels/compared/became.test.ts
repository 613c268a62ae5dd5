import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['公交班次由18班加密到26班。', ['原公交班次', '公交班次']],
  ['城市公园由12个串联成25个。', ['原城市公园', '城市公园']],
  ['村级网格从120个细分到185个，报表由40张归并到9张。', ['原村级网格', '村级网格', '原报表', '报表']],
])('what a number became, by any verb: %s', (text, expected) => expect(labels(text)).toEqual(expected));

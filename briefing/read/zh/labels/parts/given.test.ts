import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['民营企业贡献了全市62%的税收、近八成的城镇就业。', ['民营企业税收占比', '民营企业城镇就业占比']],
  ['头部企业贡献了全市近六成税收、近八成利润。', ['税收占全市比重', '利润占全市比重']],
  ['开发区以全县一成多的耕地，贡献了约62%的农业产值。', ['耕地占全县比重', '农业产值占全县比重']],
])('what is given of the whole: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('和 leads on to what is given next', () =>
  expect(labels('数字产业贡献了全市31%的产值、27%的税收和18%的就业。')).toEqual([
    '数字产业产值占比',
    '数字产业税收占比',
    '数字产业就业占比',
  ]));

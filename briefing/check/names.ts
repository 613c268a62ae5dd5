/** What a figure is a figure of: its label without what writers say differently, and whose it is. */
import { simplified } from '../read/zh/script/index.ts';
import type { FigureKind } from '../model.ts';

/** “全市市场主体” and “市场主体” are one. */
export const plainLabel = (label: string): string =>
  usual(
    simplified(label)
      .replace(/^(?:全[省市县区州国]|我[省市县区])(?=.{3})/, '')
      .replace(/[\s（）()]/g, '')
      .toLowerCase(),
  );

/** Offices write the same indicator in several ways; each way, and the one that it is compared by. */
const ways: readonly (readonly [RegExp, string])[] = [
  [/grossdomesticproduct/g, 'gdp'],
  [/规上(?=工业|企业|服务业|文化|高技术|高新)/g, '规模以上'],
  [/限上(?=企业|零售|单位|消费品|批零)/g, '限额以上'],
  [/(?:地区|国内)?(?:生产总值|gdp)(?:总量)?(?=$|[\u4e00-\u9fff])/g, '地区生产总值'],
  [/^(?:对外贸易|外贸)(?=进出口|出口|进口)/, ''],
  [/^进出口(?:总值|额)?$/, '进出口总额'],
  [/^地方(?:财政)?(?=一般公共预算)/, ''],
  [/^全社会(?=固定资产投资)/, ''],
  [/^新增城镇就业|^城镇新增就业(?:人数|人口)$/, '城镇新增就业'],
  [/^(?:社零总?额|社会消费品零售额|社消零(?:总额)?)/, '社会消费品零售总额'],
  [/(城镇|农村)常住居民/g, '$1居民'],
];

const usual = (plain: string): string => ways.reduce((text, [way, one]) => text.replace(way, one), plain);

/** “地区生产总值增速” and “地区生产总值”: of a change they name one thing. */
const changeWords =
  /(?:同比)?(?:增速|增幅|增长率|增长速度|增长|涨幅|降幅|跌幅|提高|提升|上升|上涨|回升|下降|降低|回落|收窄)$/;
const changeWordsEn = /^(?:growth|rise|fall)in(?=.{3})|(?:annual)?growth(?:rate)?$/;

/** The name of a change without the word for change, where a name is left. */
export function nameOfChange(plain: string, kind: FigureKind): string {
  if (kind !== 'growth') return plain;
  const shorter = plain.replace(/[\u4e00-\u9fff]/.test(plain) ? changeWords : changeWordsEn, '');
  return shorter.length >= 2 ? shorter : plain;
}

/** An English label of a change without its word for it: “Growth in GDP” and “GDP growth” are of GDP. */
export const thingChanged = (label: string): string =>
  label.replace(/^(?:Growth|Rise|Fall) in (?=...)|(?<=...) growth$/, '');

/** Of whom a label speaks when that is not the report's own place: 全国, 全省; else ''. */
export function scopeOf(label: string, ofProvince: boolean): string {
  const scope = /^(全国|我国|全省|我省)/.exec(simplified(label))?.[1] ?? '';
  if (scope === '') return /^(?:national\b|国内生产总值)/i.test(label) ? '全国' : '';
  if (scope.endsWith('国')) return '全国';
  return ofProvince ? '' : '全省';
}

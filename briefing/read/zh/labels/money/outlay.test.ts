import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['安排财政资金600万元，支持农机、水泵等设备更新。', ['支持农机、水泵等设备更新资金']],
  ['县里将拿出6.8亿元办12件惠民实事。', ['惠民实事投入', '惠民实事']],
  ['镇里筹资900万元左右，办好6件群众看得见的实事。', ['实事筹资', '实事']],
  ['市里拿出3000万元改造5所中学。', ['改造中学投入', '改造中学']],
  ['市财政安排1.5亿元专项资金，县里再拿2000万元补贴农户。', ['市财政专项资金', '补贴农户资金']],
  ['区里今年要拿出4000万元修8座桥。', ['修桥投入', '修桥']],
])('money laid out for something: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['安排财政专项资金4200万元，支持老字号更新。', ['财政专项资金']],
  ['下达省级财政衔接资金3.6亿元，增长5%。', ['省级财政衔接资金', '省级财政衔接资金增速']],
])('a fund is told by its name: %s', (text, expected) => expect(labels(text)).toEqual(expected));

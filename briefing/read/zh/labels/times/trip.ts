/** How long one is on the way, told by those who go it: “以前骑车上班要40分钟，现在坐公交15分钟就到”. */
import type { Named, Place } from '../place.ts';

const by =
  '(?:自?驾车?|开车|骑(?:单|电动|摩托)?车|骑电动车|步行|走路|打车|[坐乘搭](?!落|[诊镇标])[^，。；去到回进上要得需只]{1,6}|走(?:山路|水路|小路|土路|国道|省道|老路|新路|高速公?路?|隧道|大桥))';
const to =
  '(?:进城|上班|下班|通勤|回家|回村|上学|赶集|下山|进山|出山|出岛|上岛|看病|(?:(?<!过)去(?!去)|到|回)(?!了|过|年)[^，。；坐乘搭走开骑要得需只就]{2,8}|[上进](?:县城|省城|市区|医院))';
const trip = new RegExp(
  `^[，、“]?(?:[\\u4e00-\\u9fff]{1,4}们|[我他她])?(以前|过去|从前|原来|早先|往年)?(?:现在|如今|眼下|今后)?(?:[\\u4e00-\\u9fff]{1,2}们|[我他她]|大家)?(?:要|想)?(${to})?(${by})?(${to})?(?:，)?(?:单程|一趟|路上|来回)?(?:就|都|还|也|至少|起码|大概|大约|全程)*(要|得|需要?|只要|只需|只用|仅需|不到|用|花|最快)*(?:花|用|走|跑|开|颠簸)?(?:上|近|约)?$`,
);
const there =
  /^(?:左右|多|不到)?(?:就|便|即|可)+(?:能|可以?)?(?:[到达]|进城|回家|上岸)|^(?:左右|多)?(?:到|抵达|直达)/;
const before = new RegExp(`(${to})?(?:${by})(${to})?|(${to})`, 'g');

/** “离家远，要走20分钟”, “走过去要10分钟”; “流程要走15天” is no way. */
const onFoot = new RegExp(
  `(${to})?(?:[还就都也得]|单程|来回)*(?:(?:要|得|需要?)走(?:路|着)?|走(?:路|着|过去|过来)+(?:就|都|还|也)?(?:要|得|需要?))(?:上|近|约)?$`,
);
/** What is so far away, named at the head of a clause: “社区食堂不贵，就是离家远，”. */
const faraway =
  /(?:^|[，。；：“”])(?:最近的|可是?|但是?|只是|就是|不过)*([\u4e00-\u9fff]{0,6}?(?:食堂|[小中大]?学校?|医院|卫生[室院]|诊所|[车站]站|地铁站|公交站|菜场|市场|超市|公园|图书馆|幼儿园|码头|中心))(?=[^，。；“”]*[，。]?[^。；“”]*离|[^，。；“”]{0,3}$|太远)/;

/** Names the time by where one goes and how: 以前骑车上班用时, 坐公交上班用时; null where neither is told. */
export function onTheWay({ number, own }: Place): Named | null {
  if (number.kind !== 'duration') return null;
  const walk =
    /^个?(?:半)?(?:分钟|小时|钟头)/.test(number.unit) &&
    !/路上|[车船运拉]/.test(number.around.ahead.replace(/[车船]站/g, ''))
      ? onFoot.exec(own)
      : null;
  if (walk !== null) {
    const far = faraway.exec(number.around.ahead)?.[1];
    const then = /^[，、“]?(?:以前|过去|从前|早先)/.test(own) ? '以前' : '';
    return { label: `${then}${walk[1] ?? (far === undefined ? '' : `到${far}`)}步行用时`, topic: '' };
  }
  const [whole, ago, first = '', how = '', last = '', takes] = trip.exec(own) ?? [];
  if (whole === undefined || (first + how + last).length < 2) return null;
  const { ahead, clause, after } = number.around;
  // “以前开车进城要50分钟，现在坐地铁”: to the same place, told in the same order.
  const [, lead = '', tail = '', alone = ''] =
    first + last === ''
      ? ([...ahead.slice(0, ahead.length - clause.length).matchAll(before)].at(-1) ?? [])
      : [];
  if (first + last + lead + tail + alone === '') return null;
  if (takes === undefined && !there.test(after) && !(lead + tail !== '' && /^[，。；！”]/.test(after)))
    return null;
  return {
    label: `${ago === undefined ? '' : '以前'}${first || lead || alone}${how}${last || tail}用时`,
    topic: '',
  };
}

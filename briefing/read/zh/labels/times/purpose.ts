/** “再用2至3年，培育5个产业集群”: how long is told by what for. */
import { isDoing } from '../phrases/caption.ts';
import { phraseAfter } from '../phrases/after.ts';
import { topicOf, type Named, type Place } from '../place.ts';
import { composed } from '../phrases/composed.ts';
import { isBare, isDeed, shortened, tidy, undone } from '../phrases/phrases.ts';
import { steadyFor } from '../compared/steady.ts';

/** Names a time that has no noun of its own by what is done in it. */
export function purpose(place: Place): Named | null {
  const { number, own, fresh } = place;
  const { after } = number.around;
  if (number.kind !== 'duration') return null;
  // “发行5年期绿色债券”
  const termed = /^期的?([\u4e00-\u9fff]{2,8}?)(?=[\d，。；、]|$)/.exec(after)?.[1];
  if (termed !== undefined && /(?:债|券|款|单|保险|合同|协议|票据)$/.test(termed))
    return both(`${termed}期限`);
  // “结束了42年的轮渡历史”
  const ended = /(?:结束|告别|终结)了?(?:长达|近|约)*$/.test(own)
    ? /^(?:以来)?的?([\u4e00-\u9fff]{2,12}(?:历史|局面|时代))(?=[，。；、]|$)/.exec(after)?.[1]
    : undefined;
  if (ended !== undefined) return both(ended);
  // “通过168小时试运行”
  const trial = /^的?([\u4e00-\u9fff]{2,4})(?=[，。；、]|$)/.exec(after)?.[1];
  if (
    trial !== undefined &&
    /(?:通过|完成|经过|经历|接受|参加)了?(?:约|近)?$/.test(own) &&
    !/时间|期/.test(trial)
  )
    return both(`${trial}时间`);
  // “在港时间压缩至26.3小时，比上年少3.5小时”
  // “4个断面水质达标率连续三年保持100%”: a count before it takes nothing from the row of years.
  if (
    (fresh && !/[率度量]连续$/.test(own)) ||
    /[比较][^，]{1,12}(?:[少多快慢早晚短长]|缩短|减少|增加|延长)了?(?:约|近|超过?)?$/.test(own)
  )
    return null;
  // “进门到导丝通过平均只需58分钟”, “到省城最快42分钟”.
  const taken =
    /^(.{2,}?)(?:(平均|最快|最短|最长)(只需|仅需|需|只要|只用|仅用|用)?|(?<!从.*到.*)([只仅][需要用]))了?$/.exec(
      own.replace(/^[，、]/, ''),
    );
  if (taken?.[1] !== undefined && !/(?:时间|用时|时长|周期|工期|期|日|天数)$/.test(taken[1])) {
    const what = /^到/.test(taken[1]) ? taken[1] : tidy(taken[1]);
    const act = /^(?:内|即可|就能|就可以?)?([\u4e00-\u9fff]{2,4})(?=[，。；、]|$)/.exec(after)?.[1] ?? '';
    const by = taken[4] === undefined ? /用/ : /./;
    if (what.length >= 2)
      return both(
        shortened(
          `${what}${taken[2] ?? ''}${act}${by.test(taken[3] ?? taken[4] ?? '') && act === '' ? '用时' : '时间'}`,
        ),
      );
  }
  // “节假日平均要排队25分钟”
  const waited = /^[，、]?(.*?)(?:要|需要?|得|还要)(排队|等候?|等待)(?:上|约|近)?$/.exec(own);
  if (waited) return both(`${tidy(waited[1] ?? '') || (waited[1] ?? '')}${waited[2] ?? ''}时间`);
  // “累计结余可支付13.6个月”.
  const lasts = /^(.{2,}?)(?:仍?可以?|能够?|够)(支付|维持|支撑|使用|运行)(?:约|近|超过?)?$/.exec(
    own.replace(/^[，、]/, ''),
  );
  if (lasts) return both(shortened(`${lasts[1] ?? ''}可${lasts[2] ?? ''}时间`));
  // “从县城到最远的石门乡，过去翻山越岭要4小时”.
  const way =
    /(?:^|[，。；“])从([^，。；]{2,10}?)到(?:[^，。；]{1,4}的)?([^，。；\d]{2,10}?)(?:[只仅]?[需要用][^，。；]*)?，[^，。；]*$/.exec(
      number.around.ahead,
    );
  if (way && /(?:要|需|花|用|得)(?:约|近|上|整整)?$/.test(own))
    return both(`${way[1] ?? ''}到${way[2] ?? ''}时间`);
  // “平均36秒就有一台设备下线”, “每15秒就能产出一块组件”.
  const [, made = '', one = ''] = comes.exec(after) ?? [];
  if (one !== '')
    return both(
      `${one}${made}${own.includes('平均') ? '平均' : ''}${/(?:[发班]车|[驶开]出|起降|起飞|[抵到]达|[进出]港|到站|停靠)[^，]{0,2}$/.test(one) ? '间隔' : '用时'}`,
    );
  // “平均13秒接通”.
  const how = /(?:^|[^每日月年])(平均|最快|最短|最长)(?:只需|仅需|只用|仅用)?$/.exec(own)?.[1];
  const act = /^(?:内|即可|就能|就可以?)?([\u4e00-\u9fff]{2,4})(?=[，。；、]|$)/.exec(after)?.[1];
  if (how !== undefined && act !== undefined && tidy(own).length < 2)
    return { label: `${how}${act}时间`, topic: '' };
  // “居民步行10分钟就能见绿”.
  const soon = /^(?:左右|以?内)?(?:就能|就可以?|即可|便可|可以?|能)([\u4e00-\u9fff]{2,6})/.exec(after)?.[1];
  const going = /^[\u4e00-\u9fff]{0,6}(?:步行|骑行|乘车|驾车|出行)$/.exec(tidy(own))?.[0];
  if (soon !== undefined && going !== undefined) return { label: `${going}${soon}`, topic: going };
  // “提前两年完成化债任务”, “比计划提前45天”.
  if (/提前(?:约|将?近|超过?)?$/.test(own)) {
    const done = tidy(phraseAfter(number.around.after)).replace(/了/g, '');
    // “物流园二期提前45天竣工”
    const name = own.replace(
      /(?:[比较](?:原|合同|既定|预定)?(?:计划|预期|工期|目标|时限|规定)[^，]{0,3}?)?提前(?:约|将?近|超过?)?$/,
      '',
    );
    // “北部片区提灌站提前40天建成”: where it lies tells which.
    const itself = /^[\u4e00-\u9fff]{2,6}(?:片区|新区|园区|[市县镇乡村])(?=[\u4e00-\u9fff]{3,8}$)/.test(name)
      ? name
      : tidy(name);
    const whose =
      (isDoing(done) || finishing.test(done)) && done.length <= 4 ? itself || undone(topicOf(place)) : '';
    return {
      label:
        done === ''
          ? shortened(own.replace(/^[，、]|(?:约|将?近|超过?)$/g, ''))
          : shortened(`${whose}提前${done}`),
      topic: '',
    };
  }
  // Where it was says nothing of what: “全镇已连续26个月无越级上访”.
  const words = tidy(own).replace(/^全[省市县区镇乡村]$/, '');
  // “居民参保人数连续两年下滑”, “连续三年增长8%以上”
  const fell = /连续$/.test(own)
    ? /^(下滑|下降|增长|上升|减少|增加|回落|提高|盈利|亏损|增产|减产|丰收|增收|正增长|负增长|翻番|扩大|收窄|改善|向好|好转|上涨|提升|降低)(?:均|都)?(?:约|近|超过?)?(?=[，。；、\d]|$)/.exec(
        after,
      )?.[1]
    : undefined;
  const fallen = words || topicOf(place);
  // “公司连续七年盈利”
  if (fell !== undefined && fallen === '') return { label: `连续${fell}`, topic: '' };
  if (fell !== undefined)
    return {
      label: `${/[产收]$/.test(fell) ? fallen.replace(/总?产量?$/, '') : fallen}连续${fell}`,
      topic: fallen,
    };
  const steady = steadyFor(place, isBare(words) ? composed(topicOf(place), words) : words || topicOf(place));
  if (steady !== null) return steady;
  // “装机规模连续5年居全省第一”, “脆桃连续三年入选…”: for how long it has stood there.
  const standing = /连续$/.test(own)
    ? /^(?:(?:位居|稳居|居|位列|列|排名|排)[^，。；、\d]{2,10}|(?:入选|入围|跻身|获评|荣获|蝉联|登上)[^，。；、\d]{2,12})(?=[，。；])/.exec(
        after,
      )?.[0]
    : undefined;
  const thing = isBare(words) ? composed(topicOf(place), words) : words;
  if (standing !== undefined && thing.length >= 2)
    return { label: shortened(`${thing}连续${standing}`), topic: thing };
  if (words !== '' && !isDeed(words)) return null;
  const next = /^(?:左右|以上|的?时间|以?内|多)*[，,]?([^，。；、：]{4,30})/.exec(number.around.after)?.[1];
  if (next === undefined) return null;
  const what = tidy(next.replace(/\d[\d.]*[万亿]?[个项条座家所件名例处户]/g, '').replace(/\d.*$/, ''));
  // “连续3年居全市首位” is not a time that it took.
  const held = /^[^\d]+/.exec(next)?.[0] ?? '';
  if (/连续$/.test(own) && held.length >= 4) {
    // What holds on is said of what was measured; what was won was won by somebody.
    const level = /^(?:[高低优快慢]于|保持|实现|位?居|稳居|列|排|超过|正增长|增长|下降|达到|为|在)/.test(
      held,
    );
    const who = tidy(own.replace(/连续$/, '')) || (level ? topicOf(place) : '');
    const whose = who.length + held.length <= 18 ? who : '';
    return { label: shortened(`${whose}连续${held}`), topic: who };
  }
  // “用两年时间把核心区扩大到0.6平方公里”
  const changed = /^(?:左右)?的?时间，?[把将让使]([^，；。\d]{3,16}?)[到至为]?(?=\d|[，。；])/.exec(
    after,
  )?.[1];
  if (changed !== undefined && what.length < 4) return both(shortened(`${changed}用时`));
  if (what.length < 4) return null;
  return { label: shortened(what), topic: '' };
}

const finishing = /^(?:建成|正式|全线|完工|竣工|投产|投用|通车|贯通|封顶|合龙|开工|达产|启用|开通|交付)+$/;
const both = (label: string): Named => ({ label, topic: label });

/** One more of what comes in that time, or is made in it. */
const comes =
  /^(?:就|便|即)?(?:能够?|可以?|会)?(?:有|([\u4e00-\u9fff]{2}))?[一1][台辆个块件列架艘次班套片只颗部吨](?!星期|月|[^，。；]{1,3}[一二三四五六七八九十百千万\d])([^，。；\d]{2,10}?)(?:从[^，。；]{2,8})?(?=[，。；”]|$)/;

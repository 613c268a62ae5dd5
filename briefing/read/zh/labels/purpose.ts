/** “再用2至3年，培育5个产业集群”: how long is told by what for. */
import { phraseAfter } from './counted.ts';
import type { Named, Place } from './place.ts';
import { isDeed, shortened, tidy } from './phrases.ts';

/** Names a time that has no noun of its own by what is done in it. */
export function purpose({ number, own, fresh }: Place): Named | null {
  if (number.kind !== 'duration' || fresh) return null;
  const { after } = number.around;
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
  if (/提前$/.test(own)) {
    const done = tidy(phraseAfter(number.around.after));
    return {
      label: done === '' ? shortened(own.replace(/^[，、]/, '')) : shortened(`提前${done}`),
      topic: '',
    };
  }
  const words = tidy(own);
  if (words !== '' && !isDeed(words)) return null;
  const next = /^(?:左右|以上|的?时间|以?内|多)*[，,]?([^，。；、：]{4,30})/.exec(number.around.after)?.[1];
  if (next === undefined) return null;
  const what = tidy(next.replace(/\d[\d.]*[万亿]?[个项条座家所件名例处户]/g, '').replace(/\d.*$/, ''));
  // “连续3年居全市首位” is not a time that it took.
  const held = /^[^\d]+/.exec(next)?.[0] ?? '';
  if (/连续$/.test(own) && held.length >= 4) return { label: shortened(`连续${held}`), topic: '' };
  if (what.length < 4) return null;
  return { label: shortened(what), topic: '' };
}

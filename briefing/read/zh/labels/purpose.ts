/** “再用2至3年，培育5个产业集群”: how long is told by what for. */
import { phraseAfter } from './counted.ts';
import type { Named, Place } from './place.ts';
import { isDeed, shortened, tidy } from './phrases.ts';

/** Names a time that has no noun of its own by what is done in it. */
export function purpose({ number, own, fresh }: Place): Named | null {
  if (number.kind !== 'duration' || fresh) return null;
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
  return what.length < 4 ? null : { label: shortened(what), topic: '' };
}

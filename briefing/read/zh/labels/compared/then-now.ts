/** A level of old and today's beside it: “去年这个时候，一天装配80台，现在是150台”. */
import type { Known } from '../place.ts';

const then =
  /(?:^|[，。；：“])(?:而|但)?在?((?:大)?前年|去年|上年|往年|前几年|过去|以前|从前|原来|原先|当初|[一二两三四五六七八九十几\d]+年前)(?:的?(?:这个?|那个?|此|同)(?:时候?|一?时期|期))?，?[^，。；\d]*$/;
const now =
  /^[^，。；\d]{0,6}[，；]?(?:而|但)?(?:到了?)?(?:现在|如今|眼下|目前|今年)(?:已经?|就|能|都|可以?|一?[天年月]|大约|差不多)*(?:[是为有到达]|达到|增到|超过|突破)?了?(?:约|近|超过?)*$/;
const timed = /^(?:去年|前年|上年|往年|前几年|过去|以前|从前|原|目前|当前|如今|现在)|年前|目标|同期/;

/** Where both bear one label, the old one with its time and the new one as today's: 去年一天装配, 目前一天装配. */
export function thenAndNow(labels: string[], numbers: Known[], text: string): string[] {
  const told = [...labels];
  for (const [at, label] of labels.entries()) {
    const [one, next] = [numbers[at], numbers[at + 1]];
    if (!one || !next || label.length < 2 || label !== labels[at + 1] || one.unit !== next.unit) continue;
    const when = then.exec(one.around.ahead)?.[1];
    if (when === undefined || timed.test(label) || !now.test(text.slice(one.end, next.start))) continue;
    told[at] = `${when}${label}`;
    told[at + 1] = `目前${label}`;
  }
  return told;
}

/** A house when it began and now: “他的工厂8年前创办时只有5个人，如今已有180名工人”. */
import type { Named, Place } from '../place.ts';
import { tidy } from '../phrases/phrases.ts';

const began =
  /^前(?:刚刚?|才)?(成立|创办|创立|创建|开业|开张|起步|建厂|建社|建校|建院|办厂|组建|投产)(?:时|之初|的时候|那会儿)/;
const atFirst =
  /^前(?:刚刚?|才)?[\u4e00-\u9fff]{2}(?:时|之初|的时候|那会儿)，?(?:只|仅|才|就|总共|一共)?(?:有|是)?(?:约|近)?$/;
const now =
  /^(?:人|户)?，?而?(?:如今|现在|现|目前|眼下)(?:已经?|就)?(?:有|拥有|达到?|发展到|增加到)(?:约|近|超过?)?$/;
/** “团队从最初的7人发展到如今的430人”, “门店由起初的2家增加到现在的36家” */
const atStart =
  /^(?:.*，)?([^，]*?)[由从](最初|起初|当初|刚开始|(?:创办|成立|创立|建厂|建社|组建|创业)(?:之初|时|初期))的?(?:仅有?|只有|不足|区区|约)?$/;
const grew =
  '([\u4e00-\u9fff]{0,5}?)(?:逐步|一步步|已经?)?(?:发展|壮大|增加|扩大|扩充|增长|成长|扩|增)[到至为]了?(如今|现在|目前|今天)的?(?:约|近|超过?)?';
const growing = new RegExp(`^${grew}$`);
const toGrow = new RegExp(`^${grew}\\d`);

/** How many it was at its start and is today: 最初人数, 起初门店; null where nothing grew so. */
function grown({ number, own, named, numbers, past }: Place): Named | null {
  const today = growing.exec(own)?.[2];
  const start = today === undefined ? number : numbers[past];
  const [, said = '', then = ''] = atStart.exec(start?.around.own ?? '') ?? [];
  const what = then === '' ? undefined : toGrow.exec(start?.around.after ?? '')?.[1];
  if (!start || what === undefined || (today !== undefined && !named[past])) return null;
  const who = tidy(said);
  const thing =
    what === '人'
      ? '人数'
      : what || (who === '' || /^[人名户]$/.test(start.unit) ? (counts[start.unit] ?? '人数') : '');
  const when = today ?? then;
  const label = thing === '' ? `${when}${who}` : `${who}${when}${thing}`;
  return { label, topic: thing === '' ? who : /数$/.test(thing) ? '' : thing };
}

const counts: Record<string, string> = { 人: '人数', 名: '人数', 户: '户数' };

/** Names the years since then, how many it was then, and how many now; null where no beginning is told. */
export function sinceFounded(place: Place): Named | null {
  const { number, own, named, numbers, past } = place;
  const { kind, unit, around } = number;
  const deed = kind === 'duration' ? began.exec(around.after)?.[1] : undefined;
  if (deed !== undefined) {
    const who = tidy(own.replace(/^[，、“”]*(?:[他她我]们?的?|这家|该)/, ''));
    // The name of a house alone is one where nothing else tells whose it is.
    const whose = who || (/(?:公司|企业|集团|学校|医院|小店|店|厂|园)$/.exec(own)?.[0] ?? '');
    return { label: `${whose}${deed}至今`, topic: whose };
  }
  // “有着70多年历史的轧钢厂”
  const old =
    kind === 'duration' && /(?:有着?|具有|拥有)(?:约|近|超过?)?$/.test(own)
      ? /^(?:多|余)?的?历史的([\u4e00-\u9fff]{2,12}?)(?=[，。；、]|$)/.exec(around.after)?.[1]
      : undefined;
  if (old !== undefined) return { label: `${old}历史`, topic: old };
  const before = named[past];
  const size = kind === 'amount' ? grown(place) : null;
  if (size !== null) return size;
  if (kind !== 'amount' || !before) return null;
  const noun = /^(?:人(?=[，。；])|[\u4e00-\u9fff]{2,4}(?=[，。；]))/.exec(around.after)?.[0] ?? '';
  const counted = noun === '人' ? '人数' : noun || counts[unit] || '';
  if (counted === '') return null;
  const since = before.label.endsWith('至今') && numbers[past]?.kind === 'duration';
  if (since && atFirst.test(own))
    return { label: `${before.label.slice(0, -2)}时${counted}`, topic: before.topic };
  const then = /^(.*)(?:成立|创办|创立|创建|开业|开张|起步|建厂|建社|建校|建院|办厂|组建|投产)时/.exec(
    before.label,
  )?.[1];
  return then !== undefined && now.test(own) ? { label: `${then}${counted}`, topic: counted } : null;
}

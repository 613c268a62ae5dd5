/** Whom a rise in what is paid out reaches: “高龄津贴每人每月再提高30元，约20万老人受益”. */
import type { Named, Place } from '../place.ts';

const those = /^([\u4e00-\u9fff]{0,6}?)(?:因此|从中|直接|将)?(?:受益|得到实惠|得实惠)(?=[，。；])/;

/** Names those who are better off by what rose; null where nothing rose right before. */
export function betterOff({ number, own, named, past }: Place): Named | null {
  if (number.kind !== 'amount' || !/^，?(?:全[省市县区])?(?:共|将有|有|约|近|惠及|超过?)*$/.test(own))
    return null;
  const who = those.exec(number.around.after)?.[1];
  const rise = /^.{2,16}(?:提高|上调|增加|提标)(?=(?:目标)?$)/.exec(named[past]?.label ?? '')?.[0];
  if (who === undefined || rise === undefined) return null;
  const whom = who || ({ 人: '人数', 户: '户数' }[number.unit] ?? '');
  return whom === ''
    ? null
    : { label: `${rise.replace(/(?:最低)?(?:标准)?(?:每人每[月年])?(?=..$)/, '')}受益${whom}`, topic: whom };
}

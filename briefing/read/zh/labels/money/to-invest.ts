/** What is put into something, by the plain verb of one character: “沿街立面改造要投800万元”. */
import { isThing } from '../phrases/caption.ts';
import { metric, tidy } from '../phrases/phrases.ts';
import { spokenOf } from '../spoken.ts';
import type { Named, Place } from '../place.ts';

const putting =
  /^[，、：“]*(?:听说|据说|据悉)?([^，“”]{0,12}?)(?:(?:今年|明年|去年|全年|总共|一共|共|前后|还|再|又)*(?:要|将|得|会|准备|打算|计划|拟|预计)|总共|一共)+投(?:了|下|进去?)?(?:约|近|超过?)?$/;

/** Names the sum by what it is put into: 沿街立面改造投资; null where nothing was spoken of. */
export function toInvest(place: Place): Named | null {
  if (place.number.kind !== 'amount' || place.number.unit !== '元') return null;
  const said = putting.exec(place.own)?.[1];
  if (said === undefined) return null;
  // “居民最盼的是旧管网改造，听说要投800万元”: who hopes for it is no part of it.
  const wished = /的是([\u4e00-\u9fff]{3,14})，[“”]?[^，]*$/.exec(place.number.around.ahead)?.[1];
  const thing = tidy(said) || (wished ?? spokenOf(place));
  if (thing.length < 2 || thing.length > 14 || metric(thing) || !isThing(thing)) return null;
  return { label: `${thing}投资`, topic: thing };
}

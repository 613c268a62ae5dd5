/** What a piece of land gave: “9亩枇杷园，今年收了1.2万斤”. */
import { topicOf, type Named, type Place } from '../place.ts';

const gave =
  /^[，、]?(?:今年|去年|当年|全年|这季|一季|一年)?(?:共|一共|总共|能|就)?(?:收|产|摘|采|打)[了下出]?(?:将?近|约|超过?|足足)?$/;

/** Names the weight by the land: 枇杷园产量. */
export function harvest(place: Place): Named | null {
  const { number, own } = place;
  const land = topicOf(place);
  if (number.kind !== 'amount' || !/^(?:斤|公斤|吨|担)$/.test(number.unit) || !gave.test(own)) return null;
  return /[园田地林]$/.test(land) ? { label: `${land}产量`, topic: `${land}产量` } : null;
}

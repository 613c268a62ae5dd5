/** A measure of things beside the one that it is held against: “14 days of power cuts, against 96”, “88 km of cable (target: 95)”. */
import type { Found } from './numbers.ts';
import { isPercent } from './units.ts';

const heldAgainst = new RegExp(
  String.raw`^ of (?:[a-z’'-]+ ?){1,6}(?:,? (?:last|this) year)?(?:` +
    String.raw`,? ?\b(?:(?:as )?against|compared (?:with|to)|versus|(?:up|down) from|(?:well |just )?short of|(?:well |just )?above|better than) ` +
    String.raw`(?:(?:an?|the|its|our|their) (?:(?:annual|yearly|original) )?(?:target|goal|plan|aim|forecast|budget) (?:of |for ))?(?:(?:about|around|nearly|only|just) )?` +
    String.raw`| ?\((?:(?:target|goal|plan|previous year|last year)(?: of|:)? )?)$`,
);

/** The number that a measure of things is held against counts the same things, where it is about as large. */
export const isHeldAgainst = (last: Found, found: Found, between: string, after: string): boolean =>
  last.magnitude === found.magnitude &&
  (isPercent(last.unit) ? found.value <= 100 : found.value < last.value * 20) &&
  heldAgainst.test(between) &&
  /^(?:$|[.,;)](?!\d)| (?:in|the|a|last|during|before|previously)\b)/.test(after);

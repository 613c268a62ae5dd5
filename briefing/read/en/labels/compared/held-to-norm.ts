/** What a number is held against that ought to be, or is so elsewhere: “3% below plan”, “8% above the national average”. */
import { isPercent } from '../../numbers/units.ts';
import type { Setting } from '../setting.ts';

const norm =
  /^ (?:below|under|short of|lower than|less than|behind|above|over|ahead of|higher than|more than) (?:the (?:top|bottom|upper|lower|high|low)(?: end)? of |the (?:mid-?point|middle) of )?((?:the|its|their|our) )?((?:[a-z]+[- ]){0,2}?(?:plan|target|budget|forecasts?|projections?|expectations?|estimates?|goal|guidance|normal|capacity|strength|average|median|norm|minimum|limit|requirement))(?=[,.;:)]| (?:for|in|of|and|but|by|on|at)\b|$)/;

const told =
  /^(?:Rise|Growth|Fall|Increase|Drop|Decline|Gap|Lead|Lag|Excess|Shortfall|Under|Over)|\b(?:growth|against|below|above|over|compared|short|target|budget|plan|forecast)\b|\d/i;
/** A label this long takes nothing more. */
const longest = 7;

/** “Output against plan”, “Prices against the national average”. */
export function heldToNorm(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { label, kind, found } = setting;
    if (label === '' || !/^(?:percent|growth)$/.test(kind) || !isPercent(found.unit)) continue;
    if (told.test(label) || label.split(' ').length > longest) continue;
    const [, the = '', ought] = norm.exec(text.slice(found.end, found.end + 70)) ?? [];
    if (ought === undefined) continue;
    setting.label = `${label} against ${the === '' ? '' : 'the '}${ought}`;
  }
}

/** “welcomed five new towns into the clean air scheme for a total of 28”: what they are now part of, and how many there are with them. */
import type { Setting } from '../setting.ts';

const into =
  /^[^.,;:\d]{0,40}?\b(?:into|to|in|join(?:ed|ing)?|entered) (?:(?:the|our|its) (?:[a-z]+[’']s )?)((?:[\p{L}-]+ ){1,5}(?:program(?:me)?|scheme|network|register|initiative|alliance|partnership|pilot|club|list))\b/u;
const newOnes = /^(?:New|Additional|More|Further|Extra) ([\p{L} -]+)$/u;

/** “New towns in the clean air scheme”, “Towns in the clean air scheme in total”. */
export function tellBroughtInto(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { kind, found, label } = setting;
    const [, things] = kind === 'amount' && found.unit === '' ? (newOnes.exec(label) ?? []) : [];
    if (things === undefined) return;
    const next = settings[index + 1];
    const scheme = into.exec(
      text.slice(found.end, Math.min(next?.found.start ?? text.length, found.end + 140)),
    )?.[1];
    const where = scheme === undefined || label.includes(' in ') ? '' : ` in the ${scheme}`;
    setting.label = `${label}${where}`;
    const isTotal =
      next &&
      /\b(?:for|making|to make) an? (?:new |grand )?total of (?:about |over )?$/.test(
        text.slice(found.end, next.found.start),
      );
    if (isTotal && next.label === label) {
      const all = `${things}${where}`;
      next.label = `${all.slice(0, 1).toUpperCase()}${all.slice(1)} in total`;
    }
  });
}

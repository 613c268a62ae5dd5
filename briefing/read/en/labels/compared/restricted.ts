/** What a sentence says ahead of all its numbers: “On a constant currency basis, …”, “Excluding the ferry, …”. */
import type { Setting } from '../setting.ts';

const basis = /^On (an? [a-z][a-z-]*(?: [a-z-]+)?) basis,/;
const real = /^In real terms,? /;
const excluding = /^Excluding (?:the |our |its )?([^,;:.\d]{3,40}),/;
/** “up by 4% with the sale of land deducted”, “rose 4%, excluding land” */
const behind =
  /^(?: year on year)?(?: with (?:the |our |its )?([^,;:.\d]{3,40}?) (?:deducted|excluded|stripped out|left out)\b|,? excluding (?:the |our |its )?([^,;:.\d()]{3,40}?)(?=[.,;]| and ))/;
/** “3,400 staff, excluding teachers” */
const behindCount = /^ [A-Za-z][a-z -]{2,40},? excluding (?:the |our |its )?([a-z -]{3,30})(?=[.,;]|$)/;
const longest = 9;
const longestBehind = 12;

/** “Revenue growth at constant currency”, “Fall in revenue excluding ferry”: no other number of that name is meant. */
export function tellRestriction(settings: Setting[], text: string): void {
  tellWithout(settings, text);
  const start = settings[0]?.tokens[0]?.start ?? 0;
  const ahead = text.slice(start, start + 60);
  const how = basis.exec(ahead)?.[1];
  const without = excluding.exec(ahead)?.[1];
  const isReal = real.test(ahead);
  if (how === undefined && without === undefined && !isReal) return;
  const said = isReal
    ? 'in real terms'
    : without === undefined
      ? how?.replace('-', ' ') === 'a constant currency'
        ? 'at constant currency'
        : `on ${how ?? ''} basis`
      : `excluding ${without}`;
  const name = (how?.replace(/^an? /, '') ?? without ?? '').toLowerCase();
  // “In real terms wages rose by 2%, to £510”: it is the growth that is told so.
  const kinds = isReal ? /^growth$/ : /^(?:amount|percent|growth)$/;
  for (const setting of settings) {
    const { label, kind } = setting;
    const isSaid = isReal ? /\breal\b/i.test(label) : label.toLowerCase().includes(name);
    if (label === '' || !kinds.test(kind) || isSaid) continue;
    if (`${label} ${said}`.split(' ').length <= longest) setting.label = `${label} ${said}`;
  }
}

/** “Growth in investment excluding land”, “Staff excluding teachers”: said right behind the one number that is meant. */
function tellWithout(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { label, kind, found } = setting;
    const after = text.slice(found.end, found.end + 80);
    const counts = kind === 'amount' && found.unit === '';
    if (label === '' || !(counts || kind === 'growth')) continue;
    const [, deducted, excluded] = (counts ? behindCount : behind).exec(after) ?? [];
    const without = deducted ?? excluded;
    if (without === undefined || /\bexcluding\b/.test(label)) continue;
    const said = `${label} excluding ${without}`;
    if (said.split(' ').length <= longestBehind) setting.label = said;
  }
}

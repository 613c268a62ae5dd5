/** What a sentence says ahead of all its numbers: “On a constant currency basis, …”, “Excluding the ferry, …”. */
import type { Setting } from '../setting.ts';

const basis = /^On (an? [a-z][a-z-]*(?: [a-z-]+)?) basis,/;
const real = /^In real terms,? /;
const excluding = /^Excluding (?:the |our |its )?([^,;:.\d]{3,40}),/;
const longest = 9;

/** “Revenue growth at constant currency”, “Fall in revenue excluding ferry”: no other number of that name is meant. */
export function tellRestriction(settings: Setting[], text: string): void {
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

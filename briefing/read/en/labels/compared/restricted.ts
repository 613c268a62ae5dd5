/** What a sentence says ahead of all its numbers: “On a constant currency basis, …”, “Excluding the ferry, …”. */
import type { Setting } from '../setting.ts';

const basis = /^On (an? [a-z][a-z-]*(?: [a-z-]+)?) basis,/;
const excluding = /^Excluding (?:the |our |its )?([^,;:.\d]{3,40}),/;
const longest = 9;

/** “Revenue growth at constant currency”, “Fall in revenue excluding ferry”: no other number of that name is meant. */
export function tellRestriction(settings: Setting[], text: string): void {
  const start = settings[0]?.tokens[0]?.start ?? 0;
  const ahead = text.slice(start, start + 60);
  const how = basis.exec(ahead)?.[1];
  const without = excluding.exec(ahead)?.[1];
  if (how === undefined && without === undefined) return;
  const said =
    without === undefined
      ? how?.replace('-', ' ') === 'a constant currency'
        ? 'at constant currency'
        : `on ${how ?? ''} basis`
      : `excluding ${without}`;
  const name = (how?.replace(/^an? /, '') ?? without ?? '').toLowerCase();
  for (const setting of settings) {
    const { label, kind } = setting;
    if (label === '' || !/^(?:amount|percent|growth)$/.test(kind) || label.toLowerCase().includes(name))
      continue;
    if (`${label} ${said}`.split(' ').length <= longest) setting.label = `${label} ${said}`;
  }
}

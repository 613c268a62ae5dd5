/**
 * Makes the map from traditional to simplified characters that Chinese is read with, from OpenCC's dictionary
 * (Apache License 2.0): `node scripts/traditional.mjs path/to/TSCharacters.txt`. Each line there is a character, a tab
 * and what it may be written as. Kept are those that old archives and today's reports have, each with one other.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

/** Every character of a double-byte set, by the bytes it may begin and end with. */
function charactersOf(encoding, [first, last], [low, high]) {
  const decoder = new TextDecoder(encoding);
  const all = new Set();
  for (let lead = first; lead <= last; lead++)
    for (let trail = low; trail <= high; trail++) all.add(decoder.decode(new Uint8Array([lead, trail])));
  return all;
}
const traditional = charactersOf('big5', [0x81, 0xfe], [0x40, 0xfe]);
const simplified = charactersOf('gb2312', [0xb0, 0xf7], [0xa1, 0xfe]);

const from = [];
const to = [];
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const [character = '', others = ''] = line.trim().split('\t');
  // A character that simplified texts have as well may be meant as it stands: 乾隆, 著名.
  if (character.length !== 1 || !traditional.has(character) || simplified.has(character)) continue;
  const other = others.split(' ').find((one) => one !== character);
  if (other === undefined || !simplified.has(other)) continue;
  from.push(character);
  to.push(other);
}
writeFileSync(
  join(root, 'briefing/read/zh/script/data.ts'),
  `/** Made by scripts/traditional.mjs from OpenCC's TSCharacters, © BYVoid and contributors, Apache License 2.0: one under the other. */\nexport const traditional =\n  '${from.join('')}';\nexport const simplified =\n  '${to.join('')}';\n`,
);

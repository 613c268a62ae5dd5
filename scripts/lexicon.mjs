/**
 * Makes the Chinese word list that labels are read with, from jieba's dictionary (MIT licence):
 * `node scripts/lexicon.mjs path/to/dict.txt`. Each line there is a word, how often it was met, and its class.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

/** Classes of the dictionary → ours: noun, verbal noun, verb, adjective, … ; what is not here is left out. */
const classes = {
  n: 'n nz nt ng an j s',
  w: 'vn',
  v: 'v vg vd vi vq',
  a: 'a ag z',
  b: 'b',
  d: 'd dg df ad',
  p: 'p',
  c: 'c',
  u: 'u ul uj uv ud uz ug y',
  r: 'r rr rz rg',
  t: 't tg',
  f: 'f',
  m: 'm mg mq',
  q: 'q',
  i: 'i l',
  g: 'ns',
};
/** A word met less often than this is left out. */
const rare = { n: 8, i: 40, g: 30, m: 50 };
const longest = 4;

const classOf = Object.fromEntries(
  Object.entries(classes).flatMap(([ours, theirs]) => theirs.split(' ').map((one) => [one, ours])),
);
/** “n9” → words by their length: all nouns met about 2⁹ times. */
const groups = new Map();
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const [word = '', met = '0', tag = ''] = line.split(' ');
  const ours = classOf[tag];
  if (!ours || word.length > longest || !/^[\u4e00-\u9fff]+$/.test(word)) continue;
  if (Number(met) < (word.length === 1 ? 100 : (rare[ours] ?? 4))) continue;
  const key = ours + Math.max(1, Math.round(Math.log2(Number(met))));
  const lengths = groups.get(key) ?? Array.from({ length: longest }, () => '');
  lengths[word.length - 1] += word;
  groups.set(key, lengths);
}
const lines = [...groups]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([key, words]) => `  ${key}: '${words.join(' ')}',`);
writeFileSync(
  join(root, 'briefing/read/zh/lexicon/data.ts'),
  `/** Made by scripts/lexicon.mjs from jieba's dictionary, © 2013 Sun Junyi, MIT licence: class and frequency (2ⁿ) → words of 1, 2, 3 and 4 characters. */\nexport const data: Record<string, string> = {\n${lines.join('\n')}\n};\n`,
);

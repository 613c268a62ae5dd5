/**
 * The app's fonts in two parts each: the characters that reports are written in, and the rest, which is
 * loaded only where a text has one of them. A window is ready several times sooner, and nothing is missing.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cmapPlace, coverageOf } from '../electron/fonts/cmap.ts';
import { fontsFolder, fontsKey } from './lib/fonts.mjs';
import { root } from './lib/paths.mjs';

const faces = [
  ['Noto Sans SC', 400, 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'],
  ['Noto Sans SC', 700, 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'],
  ['Noto Serif SC', 700, 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'],
  ['Noto Serif SC', 900, 'noto-serif-sc/900Black/NotoSerifSC_900Black.ttf'],
];

/** Latin, punctuation, currencies, letterlike signs, arrows, operators, enclosed numbers, shapes, CJK marks, full widths. */
const blocks = [
  [0x20, 0x24f],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2100, 0x22ff],
  [0x2460, 0x24ff],
  [0x25a0, 0x25ff],
  [0x3000, 0x303f],
  [0xff00, 0xffef],
];

/** Code points that are at hand at once: those blocks, and the 6,763 characters of GB 2312, in which reports are written. */
function common() {
  const points = new Set(
    blocks.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  const decoder = new TextDecoder('gb18030');
  for (let row = 0xa1; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const point = decoder.decode(Uint8Array.of(row, cell)).codePointAt(0);
      // What GB 2312 left free is decoded to the private area.
      if (point < 0xe000 || point > 0xf8ff) points.add(point);
    }
  return points;
}

const require = createRequire(join(root, 'package.json'));
rmSync(fontsFolder, { recursive: true, force: true });
mkdirSync(fontsFolder, { recursive: true });
const subset = require('subset-font');
const wanted = common();
const rules = [];
for (const [family, weight, file] of faces) {
  const font = readFileSync(require.resolve(`@expo-google-fonts/${file}`));
  const place = cmapPlace(font);
  const points = coverageOf(font.subarray(place.offset, place.offset + place.length)).flatMap(
    ([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
  const parts = {
    rare: points.filter((point) => !wanted.has(point)),
    common: points.filter((point) => wanted.has(point)),
  };
  // Of two rules for one face the later one is asked first.
  for (const [part, own] of Object.entries(parts)) {
    const name = `${family.replaceAll(' ', '')}-${weight}-${part}.ttf`;
    const text = own.map((point) => String.fromCodePoint(point)).join('');
    writeFileSync(join(fontsFolder, name), await subset(font, text, { targetFormat: 'truetype' }));
    const range = part === 'common' ? `\n  unicode-range: ${ranges(own)};` : '';
    rules.push(
      `@font-face {\n  font-family: '${family}';\n  font-weight: ${weight};\n  src: url('./${name}');${range}\n}\n`,
    );
  }
}
writeFileSync(join(fontsFolder, 'faces.css'), rules.join(''));
writeFileSync(join(fontsFolder, 'made-from'), fontsKey());

/** Ascending code points as CSS tells them: "U+20-7e, U+a0". */
function ranges(points) {
  const told = [];
  for (const point of points) {
    const last = told.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else told.push([point, point]);
  }
  return told
    .map(([first, last]) => `U+${first.toString(16)}${last > first ? `-${last.toString(16)}` : ''}`)
    .join(', ');
}

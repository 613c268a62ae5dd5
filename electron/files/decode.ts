/** Bytes → text: which encoding a text is in, told by its mark or by what it would say. */
import { LecternError } from '../../api/errors.ts';
import type { Encoding } from '../../api/files.ts';
import { cleaned } from './clean.ts';

/** The most used characters, simplified and traditional: a text in the right encoding is full of them. */
const frequent = new Set([
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严',
  ...'這個們來時國為會說對產電動發機關體實進學經現點當業開還後將長門間問無',
]);

/**
 * The text of some bytes.
 *
 * @param given the encoding a person chose, when the guess looked wrong
 * @throws LecternError file-not-text (no text in any encoding we know), file-empty
 */
export function textOf(file: string, bytes: Uint8Array, given?: Encoding): string {
  const encoding = given ?? encodingOf(bytes);
  if (encoding === null) throw new LecternError('file-not-text', { file });
  // A few broken bytes are shown as such; the rest of the text is still the report.
  const text = cleaned(new TextDecoder(encoding).decode(bytes));
  if (!/[^\s\ufeff]/.test(text)) throw new LecternError('file-empty', { file });
  return text;
}

/** The encoding of some bytes, or null when they are no text. */
export function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.includes(0)) return wideOf(bytes);
  if (isUtf8(bytes)) return 'utf-8';
  const sample = bytes.subarray(0, 65_536);
  if (isWestern(sample)) return 'windows-1252';
  const scored = (['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({ encoding, score: sense(new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best && best.score > 0.15 ? best.encoding : null;
}

/** UTF-16 without a mark: every other byte of Latin text and of line breaks is zero. */
function wideOf(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4_096);
  const scored = (['utf-16le', 'utf-16be'] as const).map((encoding) => ({
    encoding,
    text: new TextDecoder(encoding).decode(sample),
  }));
  const found = scored.find(({ text }) => {
    const odd = text.match(/[\0-\x08\x0e-\x1f\ud800-\udfff\ufffd]/g)?.length ?? 0;
    return odd === 0 && sense(text) > 0.15;
  });
  return found?.encoding ?? null;
}

/**
 * Latin text whose few letters beyond ASCII, signs and quotes stand alone, as in “cafés” and “£3”. A
 * Chinese character takes two bytes, a sign of UTF-8 at least as many, nearly all of them beyond ASCII.
 */
function isWestern(bytes: Uint8Array): boolean {
  const runs = new TextDecoder('latin1').decode(bytes).match(/[\x80-\xff\u0152-\u2122]+/g) ?? [];
  const high = runs.join('').length;
  const alone = runs.filter((run) => run.length === 1).length;
  const control = bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32));
  return !control && high < bytes.length * 0.2 && alone > runs.length * 0.7;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How much of a text says something: frequent characters and plain Latin count, broken ones against it. */
function sense(text: string): number {
  let good = 0;
  let bad = 0;
  let all = 0;
  for (const character of text) {
    if (/\s/.test(character)) continue;
    all++;
    if (frequent.has(character) || /[\w，。、；：“”（）《》%,.;:'"()-]/.test(character)) good++;
    else if (/[\ufffd\ue000-\uf8ff\0-\x08\x0e-\x1f]/.test(character)) bad++;
  }
  return all === 0 ? 0 : (good - 4 * bad) / all;
}

/** Numbers of automatic lists as they are drawn: 3 → 三, iii, c, ③ … */

const han = '零一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';
const ideographic = '〇一二三四五六七八九';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** How a number is drawn; both Word's names and OpenDocument's samples lead here. */
export type Counting =
  | 'decimal'
  | 'han'
  | 'formal'
  | 'ideographic'
  | 'letter'
  | 'Letter'
  | 'roman'
  | 'Roman'
  | 'circled'
  | 'wide'
  | 'two-digit'
  | 'stem'
  | 'branch'
  | 'none';

/** A list's number, from 1, as it is drawn. */
export function counted(number: number, how: Counting): string {
  if (how === 'none') return '';
  if (number < 1) return String(number);
  if (how === 'han') return inHan(number, han, '十百千');
  if (how === 'formal') return inHan(number, formal, '拾佰仟');
  if (how === 'ideographic') return digits(number, ideographic);
  if (how === 'wide') return digits(number, '０１２３４５６７８９');
  if (how === 'two-digit') return String(number).padStart(2, '0');
  if (how === 'circled') return number <= 20 ? String.fromCharCode(0x2460 + number - 1) : `（${number}）`;
  if (how === 'stem') return stems[(number - 1) % 10] ?? '';
  if (how === 'branch') return branches[(number - 1) % 12] ?? '';
  if (how === 'letter' || how === 'Letter') {
    const letter = String.fromCharCode((how === 'letter' ? 97 : 65) + ((number - 1) % 26));
    return letter.repeat(Math.min(10, Math.ceil(number / 26)));
  }
  if (how === 'roman') return roman(number).toLowerCase();
  return how === 'Roman' ? roman(number) : String(number);
}

const digits = (number: number, of: string): string =>
  [...String(number)].map((digit) => of[Number(digit)] ?? '').join('');

function inHan(number: number, of: string, places: string): string {
  if (number > 9_999) return String(number);
  const text = [...String(number)]
    .map((digit, at, all) => {
      const place = all.length - 1 - at;
      return digit === '0'
        ? (of[0] ?? '')
        : `${of[Number(digit)] ?? ''}${place > 0 ? (places[place - 1] ?? '') : ''}`;
    })
    .join('')
    .replace(/零+$/, '')
    .replace(/零+/g, '零');
  return number < 20 && number >= 10 ? text.replace(/^[一壹](?=[十拾])/, '') : text;
}

function roman(number: number): string {
  const signs: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = Math.min(number, 3_999);
  let text = '';
  for (const [value, sign] of signs) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}

/** A list's mark before its text: a blank, except after a mark that Chinese sets without one. */
export const marked = (mark: string): string =>
  mark === '' || /[\s、，．）】〕]$/.test(mark) ? mark : `${mark} `;

/** What stands before an item of an unnumbered list, whatever sign the file draws. */
export const bullet = '- ';

/** How a cell shows its number: ECMA-376 number formats, as far as reports use them. */
import { walkXml } from './markup.ts';

const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'yyyy/m/d',
  16: 'm/d',
  17: 'yyyy/m',
  22: 'yyyy/m/d',
  27: 'yyyy/m',
  28: 'm/d',
  29: 'm/d',
  30: 'yyyy/m/d',
  31: 'yyyy/m/d',
  36: 'yyyy/m',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  50: 'yyyy/m',
  51: 'm/d',
  52: 'yyyy/m',
  53: 'm/d',
  54: 'm/d',
  55: 'yyyy/m',
  56: 'm/d',
  57: 'yyyy/m',
  58: 'm/d',
};

/** The number format of each cell style, by its index. */
export function formatsOf(xml: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inCells = false;
  walkXml(xml, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(numFmtId ?? 0);
        formats.push(own.get(id) ?? builtIn[id] ?? '');
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** A number as the sheet shows it; binary noise is rounded away. @param from1904 days count from 1904, as on old Macs */
export function shown(value: string, format: string, from1904: boolean): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  const [positive = '', negative] = format.split(';');
  const code = number < 0 && negative !== undefined && negative !== '' ? negative : positive;
  const literals = [...code.matchAll(/"([^"]*)"|\\(.)/g)].map(
    ([, quoted, escaped]) => quoted ?? escaped ?? '',
  );
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');
  if (/[ymd]/i.test(bare.replace(/general/i, ''))) return dateText(number, bare, from1904);
  if (/[hs]/i.test(bare.replace(/general/i, ''))) return value;
  const plain = (one: number): string => String(Number(one.toPrecision(12)));
  const places = /[0#?]/.test(bare) ? (/\.([0#?]*)/.exec(bare)?.[1]?.length ?? 0) : null;
  const fixed = (one: number): string =>
    places === null ? plain(one) : plain(Number(one.toFixed(Math.min(places, 20))));
  if (bare.includes('%')) return `${fixed(number * 100)}%`;
  // What the format writes after the number is its unit: 0.0"亿元".
  const after =
    /[0#?][^0#?]*$/.test(code) && literals.length === 1 && /["\\]/.test(code.slice(-1) + code)
      ? (literals[0] ?? '')
      : '';
  const thousands = /[0#?](,+)(?:[^0#?,]|$)/.exec(bare)?.[1]?.length ?? 0;
  return `${fixed(number / 1000 ** thousands)}${/^[\u3400-\u9fff%‰℃]+/.test(after) ? after : ''}`;
}

/** A day's number as a date, as far as the format shows it. */
function dateText(day: number, format: string, from1904: boolean): string {
  // 1900 counts a 29 February that never was.
  const days = from1904 ? day + 1462 : day < 60 ? day + 1 : day;
  const date = new Date(Math.round((days - 25_569) * 86_400_000));
  if (Number.isNaN(date.getTime()) || day < 0) return String(day);
  const has = (sign: RegExp): boolean => sign.test(format);
  const year = has(/y/i) ? `${date.getUTCFullYear()}年` : '';
  const month = has(/m/i) ? `${date.getUTCMonth() + 1}月` : '';
  return `${year}${month}${has(/d/i) ? `${date.getUTCDate()}日` : ''}`;
}

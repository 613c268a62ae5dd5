/** Parts of a sum by whom they fall to, told in turn: “£95 million, with £80 million attributable to Carrow and £15 million to Ostrel”. */
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';

const name = "((?:the )?[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,4}?)(?=[,.;]| and |$)";
const first = new RegExp(`^ (attributable|due|going|allocated|assigned|earmarked) to ${name}`, 'u');
const next = new RegExp(`^ to ${name}`, 'u');

/** “Tourist spending attributable to Carrow”, “Grant for schools”: each is a part of what was told before the first. */
export function tellAttributed(settings: Setting[], text: string): void {
  let whole = '';
  let link = '';
  settings.forEach((setting, index) => {
    const { found } = setting;
    if (setting.kind === 'date') return;
    const after = text.slice(found.end, found.end + 80);
    const [, how = '', whom = ''] = first.exec(after) ?? [];
    const before = settings.slice(0, index).findLast(({ kind }) => kind !== 'date');
    const isPart = isMoney(found.unit) && before?.found.unit === found.unit;
    if (isPart && how !== '') {
      whole = before.label;
      link = /^(?:attributable|due)$/.test(how) ? 'attributable to' : 'for';
    }
    const who = whom || (link === '' ? '' : (next.exec(after)?.[1] ?? ''));
    if (!isPart || who === '' || whole === '') link = '';
    else setting.label = `${whole} ${link} ${who}`;
  });
}

/** “The number of patents held per 10,000 people rose to 24.7”: for how many people it is counted belongs to its name. */
import type { Setting } from '../setting.ts';

const perMany =
  /^(?:the |our |its )?(?:number|rate) of [a-z’' -]{3,60}? ((?:held |owned |registered |recorded )?(?:per|for every) (?:\d{1,3}(?:,\d{3})+|million|thousand|hundred thousand) (?:people|residents|inhabitants|persons|population|children|(?:live )?births|workers|households|vehicles)) /i;

/** “Patents held per 10,000 people”. */
export function tellPerMany(settings: Setting[], text: string): void {
  const first = settings[0];
  const ahead = first ? text.slice(first.tokens[0]?.start ?? 0, first.found.start) : '';
  const per = perMany.exec(ahead)?.[1];
  if (!first || per === undefined || first.label === '' || / per /.test(first.label)) return;
  const name = first.label.replace(/^Previous | before$/g, '').toLowerCase();
  for (const setting of settings) {
    const at = setting.label.toLowerCase().indexOf(name);
    if (at < 0 || setting.kind === 'date') continue;
    const end = at + name.length;
    setting.label = `${setting.label.slice(0, end)} ${per}${setting.label.slice(end)}`;
  }
}

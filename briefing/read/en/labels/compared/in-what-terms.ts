/** Two changes of one thing, told apart by what each is held against: “up 0.2% on the month and 2.9% on the year”. */
import type { Setting } from '../setting.ts';

const time = '(?:day|week|month|quarter|year)';
const since = new RegExp(
  `^ (on the (?:previous )?${time}|${time}[ -](?:on|over)[ -]${time}|${time}ly)\\b(?! (?:growth|rise|rate|increase|basis)\\b)`,
);
const currency =
  /^ (against (?:the (?:[A-Za-z]+ )?(?:euro|dollar|pound|yen|yuan|franc|sterling|krona|krone|rouble|lira|peso|real|rand|rupee|won)|an? (?:trade-weighted )?basket of (?:[a-z]+ )?currencies|the currencies of (?:[a-z]+ ){0,3}partners))\b/;

/** “Rise in consumer prices on the month”, “Fall in the crown against the euro”. */
export function tellTerms(settings: Setting[], text: string): void {
  const plain = settings.map(({ label }) => label);
  settings.forEach((setting, index) => {
    const { kind, found, label } = setting;
    if (kind !== 'growth' || label === '') return;
    const after = text.slice(found.end, found.end + 60);
    const against = currency.exec(after)?.[1];
    if (against !== undefined && !label.includes(' against ')) setting.label = `${label} ${against}`;
    const term = since.exec(after)?.[1];
    if (term === undefined) return;
    // Twins stand near: within three numbers.
    const isTwin = [-3, -2, -1, 1, 2, 3].some((step) => {
      const other = settings[index + step];
      if (other?.kind !== 'growth' || plain[index + step] !== plain[index]) return false;
      const { end } = other.found;
      return (since.exec(text.slice(end, end + 60))?.[1] ?? term) !== term;
    });
    // “It rose by 5% year on year. In the third quarter it rose by 1% quarter on quarter”: not as the others did.
    const isOther = /^(?:quarter|month) on /.test(term) && /\byear[ -]on[ -]year\b/.test(text);
    if (isTwin || (isOther && /\b(?:growth|rise|fall)\b/i.test(label))) setting.label = `${label} ${term}`;
  });
}

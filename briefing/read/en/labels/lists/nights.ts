/**
 * “Hotels registered 1,661,000 nights (46%). Campsites followed with 939,000 (26%)”: so many nights are counted, and no
 * time; who follows is told by the same, a sentence later too.
 */
import type { Speech } from '../around.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { subjectText } from '../../subjects/subjects.ts';
import type { Setting } from '../setting.ts';

/** Fewer than this are how long somebody stays. */
const many = 1000;
const follows =
  /(?:^|[.,;(] ?|\band )(?:the )?([\p{L}’'-]+(?: [\p{L}’'-]+){0,3}?) (?:followed |came next |came second |ranked next )?with (?:about |around |some |nearly )?$/u;
const rest = /(?:^|[;,] ?)(?:and )?the (?:remaining|other|rest,?) (?:about |around |some )?$/i;
const spent = /^ (?:were |was )?(?:spent|recorded|registered) ((?:in|at|on|by) [^.;]{4,60})/;
const change = /^(?:Rise|Fall|Increase|Decrease|Growth|Gap)\b/;

/** “Nights (campsites)”, “Campsites’ share of nights”, “Nights spent in hostels”. */
export function tellNights(settings: Setting[], text: string, speech: Speech): void {
  const start = settings[0]?.tokens[0]?.start ?? 0;
  settings.forEach((setting, index) => {
    const { found, kind } = setting;
    if (kind === 'date') return;
    const size =
      found.value * (found.magnitude === 'million' ? 1e6 : found.magnitude === 'thousand' ? 1e3 : 1);
    const ahead = text.slice(Math.max(start, found.start - 70), found.start);
    const isList =
      speech.nights && /\bfollowed with\b|\bcame next with\b/.test(text.slice(start, found.start));
    if (/^(?:nights|overnight stays)$/.test(found.unit) && size >= many) {
      speech.nights = true;
      const who = subjectText(text, setting);
      const short = who.split(/ (?:that|who|and similar) /)[0] ?? '';
      const after = text.slice(found.end, found.end + 20);
      // Told already, or measured by something else.
      if (
        /^Nights \(/.test(setting.label) ||
        /^ (?:per|respectively|of)\b/.test(after) ||
        short.split(' ').length > 5
      )
        return;
      name(
        settings,
        text,
        index,
        /^(?:|we|they|it|i|he|she|spent)$/i.test(who) ? 'Nights spent' : `Nights (${lowered(short)})`,
        short,
      );
    } else if (isList && found.unit === '' && kind === 'amount') {
      const who = follows.exec(ahead)?.[1]?.replace(/ (?:followed|came next)$/, '') ?? '';
      if (who !== '') name(settings, text, index, `Nights (${lowered(who)})`, who);
    } else if (speech.nights && rest.test(ahead)) {
      const where = spent.exec(text.slice(found.end, found.end + 90))?.[1];
      if (where !== undefined)
        setting.label = `Nights spent ${where.replace(/,? and other .*$/, '').replace(/ in (?:19|20)\d\d$/, '')}`;
    }
  });
}

/** Names a number of nights, and what is told right behind it: its share in brackets, its rise. */
function name(settings: Setting[], text: string, index: number, label: string, who: string): void {
  const setting = settings[index];
  if (!setting) return;
  const old = setting.label;
  setting.label = label;
  for (const one of settings.slice(index + 1, index + 3)) {
    if (one.kind === 'percent' && who !== '') one.label = shareOf(raised(who), 'nights');
    else if (one.kind === 'growth' || one.kind === 'ratio' || change.test(one.label))
      one.label = moved(one, text, old, label);
    else if (one.label === old && one.found.unit === '') one.label = label;
    else break;
  }
}

/** “up 6%”, “one fifth more”: by how much the nights changed. */
function moved({ kind, found, label: own }: Setting, text: string, old: string, label: string): string {
  const nights = label.replace(/^N/, 'n');
  if (kind === 'ratio' && /^ (?:more|fewer|less)\b/.test(text.slice(found.end, found.end + 7)))
    return `${/^ more/.test(text.slice(found.end, found.end + 5)) ? 'Increase' : 'Fall'} in ${nights}`;
  return own.replace(new RegExp(`\\b${escaped(lowered(old))}$`, 'i'), nights);
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

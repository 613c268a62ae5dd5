/**
 * A list that goes on from the largest: “Wheat was the main crop, with 410 farms (38% of the total), followed by maize
 * with 220 (20%) and barley with 110 (10%)”: each number is of what stands right before it.
 */
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Setting } from '../setting.ts';

const next =
  /(?:\bfollowed by|,|\band|;)\s(?:by\s)?(?:the\s)?([\p{L}’' -]{2,40}?)\swith\s(?:about |around |some |almost |nearly |just (?:over|under) )?$/u;
/** The thing with which a sentence begins. */
const opens =
  /^(?:The )?(\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2}?) (?:remain(?:s|ed)|was|is|led|leads|ranked|came|took|employs?|had|has|received|attracted)\b/u;
/** What is counted in things and not by a measure, as far as the unit tells. */
const things = /^(?:nights|hours|days|seats|beds|trips|visits)$/;
/** How far back a list is looked for, in UTF-16 units. */
const longest = 300;

/** “Farms (maize)”, “Maize’s share of total”. */
export function tellFollowed(settings: Setting[], text: string): void {
  const start = settings[0]?.tokens[0]?.start ?? 0;
  const by = text.slice(start, settings.at(-1)?.found.start ?? start).indexOf('followed by ');
  const first = settings.findLastIndex(({ found, kind }) => found.start < start + by && kind !== 'percent');
  const leader = settings[first];
  if (by < 0 || !leader || leader.kind === 'date') return;
  const noun = countedOf(text, leader);
  const share = settings[first + 1];
  const whole =
    share && inBrackets(text, share)
      ? (/^ of (?:the |all )?([^()]{3,40})\)/.exec(text.slice(share.found.end, share.found.end + 50))?.[1] ??
        '')
      : '';
  settings.forEach((setting, index) => {
    if (index <= first || setting.found.start < start + by || /^(?:percent|growth|ratio)$/.test(setting.kind))
      return;
    const ahead = text.slice(Math.max(start, setting.found.start - longest), setting.found.start);
    const name = (next.exec(ahead)?.[1] ?? '').replace(/^followed by (?:the )?/, '');
    if (name === '' || name.split(' ').length > 4) return;
    setting.label = noun === '' ? raised(name) : `${raised(noun)} (${name})`;
    tellShare(text, settings[index + 1], name, whole);
  });
  // “Retail employs most, with 41,000 people”: the first is what its sentence begins with.
  const isNoun = leader.label.toLowerCase() === noun.toLowerCase();
  const name = isNoun ? (opens.exec(text.slice(start, start + 60))?.[1] ?? '') : leader.label;
  if (noun === '' || name === '' || name.split(' ').length > 3) return;
  if (!isNoun && name.toLowerCase().includes(noun.toLowerCase())) return;
  // Where those that follow are written large, so is the first.
  const large = /followed by (?:the )?\p{Lu}/u.test(text.slice(start + by, start + by + 20));
  leader.label = `${raised(noun)} (${large ? name : lowered(name)})`;
  tellShare(text, share, name, whole);
}

function tellShare(text: string, setting: Setting | undefined, name: string, whole: string): void {
  if (setting?.kind === 'percent' && whole !== '' && inBrackets(text, setting))
    setting.label = shareOf(raised(name), whole);
}

const inBrackets = (text: string, { found }: Setting): boolean => text[found.start - 1] === '(';

/** “nights”, “farms”: what the first number counts; '' where it is measured. */
function countedOf(text: string, { tokens, at, found }: Setting): string {
  if (found.unit !== '') return things.test(found.unit) ? found.unit : '';
  const phrase = phraseFrom(tokens, at + 1, tokens.length);
  const words = textOf(text, tokens, phrase);
  return phrase?.start === at + 1 && words.split(' ').length <= 3 ? words : '';
}

/** Finds parts of a whole and multiples that are said in words: one third, half of, three in ten, twice, doubled. */
import type { Found } from './numbers.ts';
import { wordValue } from './spelled.ts';

const parts: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const names = Object.keys(parts).slice(1).join('|');
const numeral = 'one|two|three|four|five|six|seven|eight|nine';
const fraction = new RegExp(`\\b(?:(${numeral}|\\d)[ -](half|${names})s?|(an?)[ -](${names})|half)\\b`, 'gi');
/** “a quarter of a percentage point”, “half a point”: so much, and a part of nothing. */
const ofPoint = new RegExp(
  `\\b(?:half a|(?:(an?|one)|(${numeral})) (${names})s? of a) (percentage )?point\\b(?! of\\b)`,
  'gi',
);
const outOf = new RegExp(
  `\\b(${numeral}|ten|eleven|twelve|\\d{1,3})(?: out of(?: every)? | in(?: every)? | of every )(${numeral}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|a hundred|\\d{1,3},\\d{3}|\\d{1,4})\\b`,
  'gi',
);
const casesOf = /\b(\d{1,3}) ([a-z]{3,}) out of(?: every)? (\d{2,4})\b(?![,.]\d)/gi;
const oneIn = new RegExp(
  `\\b(one|two|three|four|five|six|seven|eight|nine) ([a-z]+) (?:in|out of)(?: every)? (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|hundred)\\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|percent|per cent)\\b)`,
  'gi',
);
/** “a 3 to 1 majority”, “2.07:1”; after the word “ratio” any two numbers. */
const odds = /\b(\d{1,4}(?:\.\d{1,4})?)(?::| to |-to-)(\d{1,4}(?:\.\d{1,4})?)(?![\d:%]|[.,]\d)/g;
const ratioBefore = /\bratio\b[^.,;\d]{0,40}\b(?:of|at|was|is|to|from)\s$/i;

const twice = /\b[Tt]wice(?= (?:the|as|its|their|our|what|that)\b)/g;

const fold = /\b(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)-?fold\b/gi;

export function fractionsOf(text: string): Found[] {
  return [
    ...[...text.matchAll(fold)].map((match): Found => ({
      ...found(match[0], match.index, match[1]?.toLowerCase() === 'hundred' ? 100 : numberOf(match[1] ?? '')),
      form: 'multiple',
      unit: 'fold',
    })),
    ...[...text.matchAll(ofPoint)].map((match): Found => {
      const [raw, , some = 'one', name = 'half', percentage] = match;
      const value = numberOf(some) / (parts[name.toLowerCase()] ?? 1);
      const unit = percentage === undefined ? 'points' : 'percentage point';
      return { ...found(raw, match.index, value), unit, form: 'word' };
    }),
    ...[...text.matchAll(twice)].map((match): Found => ({
      ...found(match[0], match.index, 2),
      form: 'multiple',
    })),
    ...[...text.matchAll(casesOf)].flatMap((match): Found[] => {
      const [raw, some = '', , all = ''] = match;
      return Number(some) < Number(all) ? [found(raw, match.index, Number(some) / Number(all))] : [];
    }),
    ...[...text.matchAll(oneIn)].flatMap((match): Found[] => {
      const [raw, some = '', , all = ''] = match;
      return numberOf(some) < numberOf(all) ? [found(raw, match.index, numberOf(some) / numberOf(all))] : [];
    }),
    ...[...text.matchAll(outOf)].flatMap((match) => among(text, match)),
    ...[...text.matchAll(fraction)].flatMap((match) => fractionAt(text, match)),
    ...[...text.matchAll(odds)].flatMap((match) => oddsAt(text, match)),
  ];
}

const found = (raw: string, start: number, value: number): Found => ({
  raw,
  start,
  end: start + raw.length,
  value: Number(value.toFixed(4)),
  magnitude: '',
  unit: '',
  form: 'fraction',
});

const numberOf = (word: string): number =>
  word.toLowerCase() === 'a hundred' ? 100 : (wordValue(word) ?? Number(word.replaceAll(',', '')));

/** “Three in ten adults”; “12 in 2024” is none. */
function among(text: string, match: RegExpExecArray): Found[] {
  const [raw, some = '', all = ''] = match;
  const [part, whole] = [numberOf(some), numberOf(all)];
  const after = text.slice(match.index + raw.length, match.index + raw.length + 24);
  const round =
    raw.includes('of') ||
    (/^(?:one|1) in /i.test(raw) && whole <= 60) ||
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000].includes(whole) ||
    /[a-z]$/i.test(all);
  const units =
    /^(?:[,.]\d|%| ?(?:per ?cent|percent|million|billion|thousand|years?|months?|days?|hours?|weeks?|minutes?)\b|-)/;
  return part < whole && round && !units.test(after) && !/[\w.,$£€-]$/.test(text.slice(0, match.index))
    ? [found(raw, match.index, part / whole)]
    : [];
}

/** “A third of”, “by half”; not “a third term”, “the first half”, “half-year”, “two quarters of growth”. */
function fractionAt(text: string, match: RegExpExecArray): Found[] {
  const [raw, some = '', name = '', article = '', single = ''] = match;
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + raw.length, match.index + raw.length + 24);
  if (/[-–]$/.test(before) || /^-[a-z]/i.test(after) || /^ past [a-z]/.test(after)) return [];
  const ends =
    /^(?:$|[.,;:)]|\s(?:of|to|in|on|at|from|since|the|its|their|our|a|lower|higher|more|fewer|less|larger|smaller|below|above|short|cheaper|dearer|longer|shorter|faster|slower|better|worse|and|over|compared|between|what|as many|as much|felt|said|say|feel|think|thought|believed|agreed|wanted|knew|need|needed|require|required|use|used|complete|completed|full|finished|built|were|are|had|have|live|lived|came|went)\b|\sthat of\b)/;
  if (some !== '') {
    if (/quarter/i.test(name) && numberOf(some) > 3) return [];
    if (/quarters?/i.test(name) && /\b(?:the|last|past|first|next|consecutive|successive)\s$/i.test(before))
      return [];
    if (/quarters$/i.test(raw) && !ends.test(after)) return [];
    return [found(raw, match.index, numberOf(some.toLowerCase()) / (parts[name.toLowerCase()] ?? 1))];
  }
  if (article !== '') {
    // “A third hospital” is one more, “a quarter” of the year passes.
    if (!ends.test(after) || /^\s(?:in|on|and|the|from)\b/.test(after)) {
      if (
        !/\b(?:by|of|than|about|nearly|almost|over|under|around|roughly|fell|rose|up|down)\s$/i.test(before)
      )
        return [];
    }
    if (
      /\b(?:for|in|during|once|twice)\s$/i.test(before) &&
      /quarter/i.test(single) &&
      !/^\sof\b/.test(after)
    )
      return [];
    return [found(raw, match.index, 1 / (parts[single.toLowerCase()] ?? 1))];
  }
  if (
    /\b(?:first|second|other|latter|better|last|next|this|that|each|previous|and a|in|a|the|H[12])\s$/i.test(
      before,
    )
  )
    return [];
  // “Valves had a slower half”, “a more difficult half”: a part of the year.
  if (
    /\b(?:an?|the|its|our) (?:(?:more|less|most|very|rather|much|somewhat) )?[a-z]+ $/i.test(before) &&
    !/^ of\b/.test(after) &&
    !/\b(?:more|less|other) than\b/.test(before)
  )
    return [];
  return ends.test(after) || /\b(?:by|than|over|under|nearly|almost|about|around|roughly)\s$/i.test(before)
    ? /^\s(?:a|an)\s/.test(after)
      ? []
      : [found(raw, match.index, 0.5)]
    : [];
}

function oddsAt(text: string, match: RegExpExecArray): Found[] {
  const [raw, a = '', b = ''] = match;
  const [one, other] = [Number(a), Number(b)];
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  const after = text.slice(match.index + raw.length, match.index + raw.length + 36);
  const told =
    (/:1$/.test(raw) && !/[\d.:]$/.test(before)) ||
    // “narrowed to 1.98 to 1”, “compared with 1.95 to 1”
    (/\.\d+ to 1$/.test(raw) && !/\b(?:from|rose|fell|cut) $/.test(before)) ||
    /^ (?:[a-z-]{1,24} )?(?:ratio|majority)\b/.test(after) ||
    (ratioBefore.test(before) && !(other !== 1 && /\bfrom $/.test(before)));
  return told && other > 0 ? [found(raw, match.index, one / other)] : [];
}

/** A word broken at a line's end → one word, or the hyphen it has anyway. */

/** Words that keep their hyphen wherever the line breaks. */
const compound = /^(?:non|self|well|high|low|long|short|cross|multi|mid|year|third|co|pre|post|anti)$/;

/** One word all the same, though it begins like those: pre-vious, co-hesion, mid-dle, high-er. */
const oneWord = new RegExp(
  `^(?:${[
    'none$|nonetheless|nonsense',
    'pre(?!school|tax|war|covid|pandemic|crisis|recession|exist|set$|paid|pay|order|approv|qualif|natal|owned|audit|construction|application)\\w+',
    'co(?!author|chair|fund|found|lead|own|work|design|produc|operat|ordinat|opt|exist|educat|pilot|creat|sponsor|host|deliver|invest|pay|living|benefit|locat)\\w+',
    'mid(?:dle|st|land|night|day|wi[fv]e|field|way)\\w*',
    'post(?:s$|ed$|ers?$|al$|age$|ing|pon|card|code|graduate)\\w*',
    'anti(?:cipat|que|dote|bod|biotic)\\w*',
    'multi(?:pl|tud|media|national)\\w*',
    '(?:self|well|high|low|long|short|cross|year|third)(?:e[rn]s?|ened|ening|est?|e[sd]|ing|ly|ness|s|ages?|falls?|ways?|lights?|lighted|lands?|less|ish)$',
  ].join('|')})`,
  'i',
);

/** The words of some lines, those with a hyphen as one; what a line's end breaks off is none. */
export function wordsOf(lines: string[]): Set<string> {
  const words = lines.flatMap(
    (line) => line.replace(/[A-Za-z-]+-\s*$/, '').match(/[A-Za-z]+(?:-[A-Za-z]+)*/g) ?? [],
  );
  return new Set(words.map((word) => word.toLowerCase()));
}

/**
 * Whether the hyphen at the end of a line belongs to the word that goes on in the next one.
 *
 * @param words of the whole text: how it writes the word elsewhere decides
 */
export function keepsHyphen(text: string, next: string, words: Set<string>): boolean {
  const before = /[A-Za-z-]+(?=-$)/.exec(text)?.[0].toLowerCase() ?? '';
  const after = /^[a-z]+(?:-[a-z]+)*/.exec(next)?.[0] ?? '';
  if (words.has(`${before}-${after}`)) return true;
  if (words.has(`${before}${after}`)) return false;
  if (before.includes('-') || after.includes('-')) return true;
  return compound.test(before) && !oneWord.test(`${before}${after}`);
}

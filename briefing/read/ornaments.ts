/** What a line wears and does not say: pictures before and after it, blanks that spread it, marks of notes. */

/** A text whose every character knows its place in the source. */
interface Line {
  text: string;
  at: number[];
}

/** Emoji, dingbats, keycaps and bars (“▍民生”); not the stars and ticks that mark items. */
const picture =
  '(?:[\\u{1f000}-\\u{1faff}\\u{1f1e6}-\\u{1f1ff}\\u2600-\\u2604\\u2607-\\u2712\\u2715-\\u27a1\\u27a3-\\u27bf\\u2b50\\u2b55\\u2588-\\u258f\\u231a\\u231b\\u23e9-\\u23f3\\u200d\\ufe0f]|\\d\\ufe0f?\\u20e3)';
const before = new RegExp(`^(?:${picture}\\s*)+`, 'u');
const after = new RegExp(`(?:\\s*${picture})+$`, 'u');
/** Looking at the end alone keeps a line of endless blanks cheap. */
const longestTail = 40;
/** “◆关键词·民生◆”: a line set between two of the same. */
const framed = /^([◆◇■□●○★☆▲△※▌▍〓═~～]{1,3})\s*([^◆◇■□●○★☆▲△※▌▍〓═~～]{1,40}?)\s*\1$/;
/** “政 府 工 作 报 告”: two or three characters may be a name. */
const spread = /^(?:[\u3400-\u9fff][ \t\u3000]+){4,}[\u3400-\u9fff]$/;

/** A line as it reads; `isBegun` says that a picture sets it apart from the line above. */
export function unadorned(given: Line): { line: Line; isBegun: boolean } {
  const inner = framed.exec(given.text)?.[2];
  const from = inner === undefined ? 0 : given.text.indexOf(inner);
  const line =
    inner === undefined ? given : { ...given, text: inner, at: given.at.slice(from, from + inner.length) };
  const lead = before.exec(line.text)?.[0].length ?? 0;
  const bare = { text: line.text.slice(lead), at: line.at.slice(lead) };
  const end = bare.text.length - (after.exec(bare.text.slice(-longestTail))?.[0].length ?? 0);
  const text = bare.text.slice(0, end);
  const one = lead > 0 || end < bare.text.length ? { ...bare, text, at: bare.at.slice(0, end) } : line;
  return {
    line: without(spread.test(one.text) ? /\s/g : noteMark, one),
    isBegun: lead > 0 || inner !== undefined,
  };
}

/** “居民恩格尔系数[5]为33.4%”: where a note under the text is meant. */
const noteMark = /(?<=[\p{L}）)%％”]|(?:19|20)\d{2}) ?(?:\[\d{1,2}\]|［\d{1,2}］)(?!\()/gu;

function without(what: RegExp, line: Line): Line {
  const cut = [...line.text.matchAll(what)];
  if (cut.length === 0) return line;
  const gone = new Set(cut.flatMap(({ index, 0: mark }) => [...mark].map((_, at) => index + at)));
  return { text: line.text.replace(what, ''), at: line.at.filter((_, at) => !gone.has(at)) };
}

/** A Chinese text → its words, each with its class: the likeliest way to cut it, by how often words are met. */
import { remembered } from '../../remembered.ts';
import { data } from './data.ts';
import { own } from './own.ts';

/**
 * n noun, w verbal noun, g place, v verb, a adjective, b what only describes, d adverb, p preposition, c conjunction,
 * l verb that leads to a number, s verb of a deed, u particle, r pronoun, t time, f side or bound, m number, q counter, i idiom; e Latin, digits; x a mark.
 */
export type Class =
  | 'n'
  | 'w'
  | 'g'
  | 'v'
  | 'l'
  | 's'
  | 'a'
  | 'b'
  | 'd'
  | 'p'
  | 'c'
  | 'u'
  | 'r'
  | 't'
  | 'f'
  | 'm'
  | 'q'
  | 'i'
  | 'e'
  | 'x';

export interface Word {
  text: string;
  class: Class;
  start: number;
  end: number;
}

/** Frequencies are powers of two; a text of one word would weigh this much. */
const total = 26;
/** How often our own words are met, by their length; a long one beats its parts. */
const ownWeight = [0, 15, 12, 11, 10, 9, 8];

interface Entry {
  class: Class;
  cost: number;
}

/** Words by their characters; `beginnings` has the first two of every longer one, so that most places are done soon. */
interface Lexicon {
  words: Map<string, Entry>;
  beginnings: Set<string>;
  longest: number;
}

let lexicon: Lexicon | null = null;

/** The word list, made when the first Chinese text is read. */
function lexiconOf(): Lexicon {
  if (lexicon) return lexicon;
  const words = new Map<string, Entry>();
  const beginnings = new Set<string>();
  let longest = 0;
  const add = (word: string, entry: Entry): void => {
    words.set(word, entry);
    longest = Math.max(longest, word.length);
    if (word.length > 2) beginnings.add(word.slice(0, 2));
  };
  for (const [key, groups] of Object.entries(data)) {
    const entry: Entry = { class: key[0] as Class, cost: total - Number(key.slice(1)) };
    for (const [index, group] of groups.split(' ').entries())
      for (let at = 0; at < group.length; at += index + 1) add(group.slice(at, at + index + 1), entry);
  }
  for (const [tag, group] of Object.entries(own)) {
    for (const word of group.split(' ')) {
      const cost = Math.min(words.get(word)?.cost ?? total, total - (ownWeight[word.length] ?? 8));
      add(word, { class: tag as Class, cost });
    }
  }
  lexicon = { words, beginnings, longest };
  return lexicon;
}

const token = /“[^“”]{1,16}”|《[^《》]{1,24}》|[\u4e00-\u9fff]+|[A-Za-z0-9.%+＋]+|\s+|./gsu;

/** The words of a text, in order. */
export const wordsOf = remembered((text): readonly Word[] => {
  const all: Word[] = [];
  for (const match of text.matchAll(token)) {
    const [run] = match;
    if (/^[\u4e00-\u9fff]/.test(run)) cut(run, match.index, all);
    else all.push({ text: run, class: markOf(run), start: match.index, end: match.index + run.length });
  }
  return joined(all);
});

/** Characters that stand alone even beside another: what they do to a clause is known. */
const alone = new Set(
  '的了和与及或在为是有等从由把被将向对于以比较到至上下出进起回成过着已不也又都就再最各每其年月日中内外后前一二两三四五六七八九十百千万亿半多余近约超达占',
);

/** Single characters that follow each other are a word that the list does not know: 酒驾, 报装. */
function joined(words: Word[]): Word[] {
  const all: Word[] = [];
  let open = false;
  for (const [index, word] of words.entries()) {
    const last = all.at(-1);
    if (describes(word, words[index + 1])) {
      all.push({ ...word, class: 'b' });
      open = false;
      continue;
    }
    // “存贷比|由”, “师生比”: with nothing after it to compare with, it is a ratio.
    if (
      word.text === '比' &&
      last &&
      last.end === word.start &&
      'nv'.includes(last.class) &&
      last.text.length > 1
    ) {
      const next = words[index + 1];
      if (!next || /^(?:由|从|为|是|达到?|[降升]|[降升]至|提高|下降|缩小|扩大)$/.test(next.text)) {
        all[all.length - 1] = { text: `${last.text}比`, class: 'n', start: last.start, end: word.end };
        open = false;
        continue;
      }
    }
    // “签约|率”, “观看|量”: a measure ends the word before it.
    if (
      last &&
      last.end === word.start &&
      /^[率量额度感费]$/.test(word.text) &&
      'vnwa'.includes(last.class)
    ) {
      all[all.length - 1] = { text: last.text + word.text, class: 'n', start: last.start, end: word.end };
      open = false;
      continue;
    }
    // Two verbs of one character are a verb, all else is a noun: 追发, 酒驾.
    const single = word.text.length === 1 && 'nvaqgbrmw'.includes(word.class) && !alone.has(word.text);
    if (single && open && last?.end === word.start) {
      all[all.length - 1] = {
        text: last.text + word.text,
        class: last.class === 'v' && word.class === 'v' ? 'v' : 'n',
        start: last.start,
        end: word.end,
      };
      continue;
    }
    open = single;
    all.push(word);
  }
  return all;
}

/** Adverbs that right before a noun tell of what sort it is: 经常项目, 特别国债, 高速铁路, 日常开支. */
const sorts = /^(?:特别|经常|日常|正常|长期|高速|快速|直接|间接|共同|终身|永久|绝对|相对|紧急|公开)$/;

/** Whether an adverb describes the noun behind it, rather than what is done. */
const describes = (word: Word, next: Word | undefined): boolean =>
  word.class === 'd' &&
  next?.start === word.end &&
  (next.class === 'n' || (next.class === 'w' && /^(?:特别|日常)$/.test(word.text))) &&
  sorts.test(word.text);

const markOf = (run: string): Class => (/^[“《]./.test(run) ? 'n' : /^[A-Za-z0-9]/.test(run) ? 'e' : 'x');

/** Cuts a run of Chinese characters where the words are met most often; adds them to `all`. */
function cut(run: string, start: number, all: Word[]): void {
  const { words, beginnings, longest } = lexiconOf();
  const size = run.length;
  const cost = new Float64Array(size + 1);
  const next = new Uint32Array(size + 1);
  const classes: Class[] = [];
  for (let at = size - 1; at >= 0; at--) {
    let best = Infinity;
    for (let end = at + 1; end <= size && end <= at + longest; end++) {
      if (end === at + 3 && !beginnings.has(run.slice(at, at + 2))) break;
      const entry = words.get(run.slice(at, end));
      if (!entry && end > at + 1) continue;
      const sum = (entry?.cost ?? total) + (cost[end] ?? 0);
      if (sum >= best) continue;
      best = sum;
      next[at] = end;
      classes[at] = entry?.class ?? 'n';
    }
    cost[at] = best;
  }
  for (let at = 0; at < size;) {
    const end = next[at] ?? size;
    all.push({ text: run.slice(at, end), class: classes[at] ?? 'n', start: start + at, end: start + end });
    at = end;
  }
}

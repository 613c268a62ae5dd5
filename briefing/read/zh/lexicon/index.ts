/** A Chinese text → its words, each with its class: the likeliest way to cut it, by how often words are met. */
import { data } from './data.ts';
import { own } from './own.ts';

/**
 * n noun, w verbal noun, g place, v verb, a adjective, b what only describes, d adverb, p preposition, c conjunction,
 * l verb that leads to a number, s verb of a deed, u particle, r pronoun, t time, f side or bound, m number, q counter, i idiom; e Latin, digits; x a mark.
 */
export type Class = 'n' | 'w' | 'g' | 'v' | 'l' | 's' | 'a' | 'b' | 'd' | 'p' | 'c' | 'u' | 'r' | 't' | 'f' | 'm' | 'q' | 'i' | 'e' | 'x';

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

let known: Map<string, Entry> | null = null;
let longest = 4;

/** The word list, made when the first Chinese text is read. */
function words(): Map<string, Entry> {
  if (known) return known;
  known = new Map();
  for (const [key, groups] of Object.entries(data)) {
    const entry: Entry = { class: key[0] as Class, cost: total - Number(key.slice(1)) };
    groups.split(' ').forEach((group, index) => {
      for (let at = 0; at < group.length; at += index + 1) known?.set(group.slice(at, at + index + 1), entry);
    });
  }
  for (const [tag, group] of Object.entries(own)) {
    for (const word of group.split(' ')) {
      const before = known.get(word)?.cost ?? total;
      const cost = Math.min(before, total - (ownWeight[word.length] ?? 8));
      known.set(word, { class: tag as Class, cost });
      longest = Math.max(longest, word.length);
    }
  }
  return known;
}

const token = /“[^“”]{1,16}”|《[^《》]{1,24}》|[\u4e00-\u9fff]+|[A-Za-z0-9.%+＋]+|\s+|./gsu;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const all: Word[] = [];
  for (const match of text.matchAll(token)) {
    const [run] = match;
    if (/^[\u4e00-\u9fff]/.test(run)) for (const word of cut(run)) all.push({ ...word, start: match.index + word.start, end: match.index + word.end });
    else all.push({ text: run, class: markOf(run), start: match.index, end: match.index + run.length });
  }
  return joined(all);
}

/** Characters that stand alone even beside another: what they do to a clause is known. */
const alone = /[的了和与及或在为是有等从由把被将向对于以比较到至上下出进起回成过着已不也又都就再最各每其年月日中内外后前一二两三四五六七八九十百千万亿半多余近约超达占]/;

/** Single characters that follow each other are a word that the list does not know: 酒驾, 报装. */
function joined(words: Word[]): Word[] {
  const all: Word[] = [];
  for (const word of words) {
    const last = all.at(-1);
    const single = word.text.length === 1 && 'nvaqgbrmw'.includes(word.class) && !alone.test(word.text);
    if (single && last && last.end === word.start && singles.has(last)) {
      const both: Word = { text: last.text + word.text, class: 'n', start: last.start, end: word.end };
      all[all.length - 1] = both;
      singles.add(both);
      continue;
    }
    if (single) singles.add(word);
    all.push(word);
  }
  return all;
}

const singles = new WeakSet<Word>();

const markOf = (run: string): Class => (/^[“《].+/.test(run) ? 'n' : /^[A-Za-z0-9]/.test(run) ? 'e' : 'x');

/** Cuts a run of Chinese characters where the words are met most often. */
function cut(run: string): Word[] {
  const list = words();
  const cost = new Float64Array(run.length + 1);
  const next = new Uint32Array(run.length + 1);
  const classes: Class[] = [];
  for (let at = run.length - 1; at >= 0; at--) {
    let best = Infinity;
    for (let size = 1; size <= longest && at + size <= run.length; size++) {
      const entry = list.get(run.slice(at, at + size));
      if (!entry && size > 1) continue;
      const sum = (entry?.cost ?? total) + (cost[at + size] ?? 0);
      if (sum >= best) continue;
      best = sum;
      next[at] = at + size;
      classes[at] = entry?.class ?? 'n';
    }
    cost[at] = best;
  }
  const all: Word[] = [];
  for (let at = 0; at < run.length; at = next[at] ?? run.length) {
    const end = next[at] ?? run.length;
    all.push({ text: run.slice(at, end), class: classes[at] ?? 'n', start: at, end });
  }
  return all;
}

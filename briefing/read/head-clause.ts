/** The clause of a long sentence that can stand alone and tells what the sentence is about. */
import { clausesOf } from './en/grammar/clauses.ts';
import { tokensOf } from './en/words/tokens.ts';
import { verbOf } from './en/words/verbs.ts';

/** What a clause that stands alone does not begin with. */
export const hanging =
  /^(?:following|with|in|on|at|by|after|before|despite|while|although|though|because|since|as|under|over|during|for|from|to|when|whenever|where|wherever|whereas|whether|unless|until|once|if|among|of|having|being|[A-Za-z]+ing)\b|^(?:在|随着|通过|按|为|对|面对|围绕|聚焦|针对|根据|由于|虽然|如果|截至|其中|以)/i;
/** Nor does it end so. */
const open =
  /(?:过程中|之中|之后|以后|时|情况下|背景下|形势下|领导下|条件下|方面|以来|期间|同时|看|是|为|说|道|到|有)$|\b(?:and|or|but|that|which|is|are|was|were)$/;
/** “Shops, which bring half of our revenue, | grew by 9%”: what was said of so far only now does something. */
const goesOn = (rest: string): boolean => {
  const word = /^\s*([a-z’']+)/.exec(rest)?.[1] ?? '';
  return /^(?:will|is|are|was|were|has|have|had|may|can|could|would|should|must)$/.test(word) || isVerb(word);
};
const isVerb = (word: string): boolean => /^(?:past|participle|s)$/.test(verbOf(word)?.form ?? '');
/** “Half of all Roads, | Bridges and Harbours plans”: names that belong together. */
const isNameList = (title: string, rest: string): boolean =>
  /\s[A-Z][\w’'-]*$/.test(title) && /^,\s[A-Z]/.test(rest);
const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** Whether what stands before a mark says something whole without what stands from there on. */
export const standsAlone = (title: string, rest: string): boolean =>
  !hanging.test(title) &&
  !open.test(title) &&
  count(title, /[“「『（(]/g) === count(title, /[”」』）)]/g) &&
  count(title, /"/g) % 2 === 0 &&
  !goesOn(rest.slice(1)) &&
  !isNameList(title, rest);

/** “, up 6%”, “, compared with 41”, “, of which 12”, “, and we …”: what is only added to a clause. */
const added =
  /^(?:;|, (?:(?:up|down|compared|including|which|where|who|whom|when|while|whereas|although|but|so|with|of (?:which|whom|these)|against|from|after|before|despite|thanks|owing|largely|mainly|bringing|more than|almost|nearly|equivalent|on top|and (?:we|it|they|there|the|our|its|now|will|is|are|was|were|has|have)|or \d|an? (?:[a-z]+ )?(?:increase|decrease|decline|rise|fall|drop|reduction|gain|growth|improvement|overspend|saving)|(?:our|the) (?:\w+ )?(?:best|first|highest|lowest|strongest|largest|fastest|\w+est)|[£$€]?\d[\d.,]* ?(?:%|percent|percentage points?|[a-z]+)? ?(?:more|fewer|less|higher|lower|above|below))\b|[a-z]+ing (?!and\b|or\b)))/;
const leastHan = 6;

/**
 * The longest beginning of a sentence, up to `most` characters, that stands alone; the sentence itself where
 * none does.
 */
export function headClause(sentence: string, most: number): string {
  const isChinese = /[\u4e00-\u9fff]/.test(sentence);
  const ends = [...sentence.matchAll(isChinese ? /[，；]|：|——/g : /[,;](?=\s)/g)].map(({ index }) => index);
  const end = ends.findLast(
    (at) => at <= most && (isChinese ? endsChinese : endsEnglish)(sentence.slice(0, at), sentence.slice(at)),
  );
  return end === undefined ? sentence : sentence.slice(0, end);
}

/** “自明年起，对连续参保满4年的，此后每多1年，|……”: what is only said of whom, since when and for how much. */
const conditional =
  /(?:^|[，；])(?:[自从][^，；]*起|(?:对|凡)[^，；给予实按进开]*(?:者|的[^，；]{0,6})|[^，；每]{0,4}每[^，；\d]*(?<!\d)[1一][个年月次人户吨]+)$/;
/** “，把……”, “，其中……”: a clause ends before the second, and not before the first. */
const endsChinese = (title: string, rest: string): boolean =>
  title.length >= leastHan &&
  !/[，；]其中/.test(title) &&
  !conditional.test(title) &&
  !/^[，；：](?:把|将|让|使|以便|从而|并)/.test(rest) &&
  standsAlone(title, rest);

function endsEnglish(title: string, rest: string): boolean {
  if (!added.test(rest)) return false;
  // “In 2031, | the county built …”: what a setting leads into is its clause.
  const begin = hanging.test(title) ? title.indexOf(', ') + 2 : 0;
  if (hanging.test(title) && begin < 2) return false;
  const clause = title.slice(begin);
  if (!standsAlone(clause, rest)) return false;
  const clauses = clausesOf(tokensOf(clause, { start: 0, end: clause.length }, [], 0));
  const does = clauses.findLastIndex(({ groups }) => groups.length > 0);
  // “Costs fell, but shops in Kent, | which …”: what the shops did is yet to come.
  const turn = clauses.findLastIndex(({ joint }) => /\b(?:but|while|whereas|although|though)$/.test(joint));
  return does >= 0 && (turn <= 0 || does >= turn);
}

/** The noun phrase a speaker would put under a number, in Chinese; read from the words around it. */
import { balanced, bareVerb, cutAtVerb, shortened, tidy } from './phrases.ts';
import type { Shared } from '../labels.ts';

/** Nouns that say little alone: "42家企业列入后备库" is about 列入后备库的企业. */
const plainNoun = /^(?:企业|项目|单位|人员?|干部|群众|家庭|农户|农家|学校|机构|村|社区|国家|乡镇)$/;
const level = '国家级|省部级|省级|市级|县级|区级|国家|省|市|县';
/** Kinds that a clause may hold before its number and still be about that number alone. */
const wordsOnly = new Set<string>(['ordinal-name', 'date']);
const keepVerb = /(?:新增|净增)$/;

/**
 * Names a number from its clause: what stands before it, what is counted after it, or what was spoken of.
 * `done` holds the labels of the numbers before it.
 */
export function labelZh(text: string, numbers: Shared[], index: number, done: string[]): string {
  const number = numbers[index];
  if (!number) return '';
  // Names like 第一产业 and years are words of the text, not figures between.
  const past = numbers.findLastIndex((other, at) => at < index && !wordsOnly.has(other.kind));
  const previous = numbers[past];
  const sameSentence = previous?.sentence.start === number.sentence.start;
  const ahead = text.slice(number.sentence.start, number.start);
  const clause = /[^，、；。：,]*$/.exec(ahead)?.[0] ?? '';
  const fresh = previous !== undefined && previous.start >= number.start - clause.length;
  const own = (fresh ? text.slice(previous.end, number.start) : clause).replace(/\d{4}年底?(?:的|末)?/g, '');
  const after = text.slice(number.end, number.sentence.end);
  const earlier = sameSentence ? (done[past] ?? '') : '';
  if (number.kind === 'rank') return finish(rankLabel(ahead, own, after) || earlier);
  const listed = respectively(text, numbers, index);
  if (listed) return finish(listed);
  const share = shareOf(own, after);
  if (share !== '') return finish(share);
  const levelled = levelLabel(own, earlier);
  if (levelled !== '') return finish(levelled);
  // “60个国家实现进出口额”: the verb in the middle begins what is counted next.
  const begun = fresh ? /(?:实现|完成)(.{2,})$/.exec(own)?.[1] : undefined;
  const summed = /合计|总计|共计/.test(own);
  const before = tidy(summed ? (/[^，；。：,]*$/.exec(ahead)?.[0] ?? own) : (begun ?? own));
  const next = numbers[index + 1];
  // “4批次共94名医务人员”: both count the same.
  if (number.kind === 'amount' && next && /^共?\d/.test(after)) {
    const both = counted('', '', text.slice(next.end, next.sentence.end));
    if (both !== '') return finish(both);
  }
  // “过10亿元企业12家”, and the like.
  if (fresh && plainNoun.test(own) && /[过超]$/.test(text.slice(0, previous.start))) {
    return finish(`过${text.slice(previous.start, previous.end)}${own}`);
  }
  // “10亿元以上项目9个”: the first number only says which projects.
  if (fresh && /^以[上下].{2,}/.test(own)) {
    return finish(tidy(`${text.slice(previous.start, previous.end)}${own}`));
  }
  if (number.kind === 'amount') {
    const noun = counted(own, before, after);
    if (noun !== '') return finish(noun);
  }
  // “占全市比重”、“增速” say of what only together with what was spoken of.
  if (/^占/.test(before)) return finish(`${subjectBefore(ahead, own)}${before}`);
  if (bareVerb(before) && sameSentence)
    return finish(`${earlierSubject(earlier)}${before.replace(/^完成/, '')}`);
  if (before.length >= 2) return finish(before);
  const inherited = earlier;
  if (inherited !== '') {
    return finish(
      number.kind === 'growth' && !/^(?:个百分点|倍|番)$/.test(number.unit) && !/增[速长幅]$/.test(inherited)
        ? `${inherited.replace(/^完成/, '')}增速`
        : inherited,
    );
  }
  return finish(tidy(cutAtVerb(/^[^，、；。]*/.exec(ahead)?.[0] ?? '')) || tidy(phraseAhead(after)));
}

const finish = (label: string): string => shortened(balanced(label));

/** What is counted right after an amount: 家|高新技术企业; '' when the words before say it better. */
function counted(own: string, before: string, after: string): string {
  const phrase = phraseAhead(after);
  if (/^[和与及或至到占]/.test(phrase)) return '';
  // “60个国家的进出口” counts countries; what they have is the next number's.
  const noun = cutAtVerb(phrase)
    .replace(/^([^的]{3,})的.*$/, '$1')
    .replace(/(?:超过|突破|达到)$/, '')
    .replace(/[和与及]$/, '')
    .trim();
  if (noun.length < 2) return before === '' ? phrase : '';
  const verb = keepVerb.exec(own.replace(/(?:超过|突破|约|近|超|了)+$/, ''))?.[0] ?? '';
  if (verb !== '')
    return before.length > 2 && before.length <= 10 && before !== verb
      ? `${before}${noun}`
      : `${verb}${noun}`;
  const modifier = /^[^的]{2,10}的$/.test(own) ? own : '';
  if (modifier !== '') return `${modifier}${noun}`;
  const deed = phrase.slice(noun.length);
  return plainNoun.test(noun) && deed.length >= 2 && deed.length <= 14 && !/[的了]/.test(deed)
    ? `${deed}的${noun}`
    : noun;
}

/** The words after a number up to the next mark: 多, 以上 and a joining 的 left out. */
function phraseAhead(after: string): string {
  const rest = after.replace(/^(?:以上|左右|余|多)/, '').replace(/^的/, '');
  return (/^(?:[^，、；。：（）\d]|（[^）]{1,4}）){2,26}/.exec(rest)?.[0] ?? '').replace(/[“”]/g, '').trim();
}

/** “增速排全省一类地区第一名” → 增速（全省一类地区）. */
function rankLabel(ahead: string, own: string, after: string): string {
  const ranked =
    /^(.*?)(?:双双|分别|都|均|并|再次|继续)*(?:位居|名列|位列|排名|排在|排到|居于|居|排|列)(.*)$/.exec(own);
  if (ranked) {
    const [, what = '', where = ''] = ranked;
    const subject = tidy(what) || tidy(subjectBefore(ahead, own));
    const scope = where.replace(/[的第]$/, '');
    return subject === '' ? scope : scope === '' ? subject : `${subject}（${scope}）`;
  }
  const scope = tidy(own.replace(/^.*?(?:在|是|成为|进入|跻身|入围)/, ''));
  return `${scope}${tidy(phraseAhead(after))}`;
}

/** “GDP中有16.8%来自高新技术产业” → 高新技术产业占GDP比重. */
function shareOf(own: string, after: string): string {
  const whole = /^(.{2,14}?)(?:中|里)(?:有)?$/.exec(own)?.[1];
  const part = /^(?:来自|源于|出自)(?:于)?([^，、；。\d]{2,14})/.exec(after)?.[1];
  return whole && part ? `${part}占${whole}比重` : '';
}

/** “小巨人企业新添国家级8家、省级25家” → 国家级小巨人企业, 省级小巨人企业. */
function levelLabel(own: string, earlier: string): string {
  const told = new RegExp(`^(.{2,}?)(?:新添|新增|新获|新认定|有)(${level})$`).exec(own);
  if (told) return `${told[2] ?? ''}${told[1] ?? ''}`;
  if (!new RegExp(`^[、和与]?(?:${level})$`).test(own)) return '';
  const first = new RegExp(`^(?:${level})(.+)$`).exec(earlier)?.[1] ?? '';
  return first === '' ? '' : `${own.replace(/^[、和与]/, '')}${first}`;
}

/** What a sentence spoke of before this clause. */
function subjectBefore(ahead: string, own: string): string {
  const clauses = ahead.slice(0, ahead.length - own.length).split(/[，；。]/);
  const clause = clauses.findLast((one) => one.trim() !== '')?.trim() ?? '';
  return tidy(cutAtVerb(clause.replace(/\d.*$/, '')));
}

const earlierSubject = (label: string): string =>
  label.replace(/^(?:完成|实现|新增)/, '').replace(/(?:播种面积|播种|开工|建成|新增|投资|收获)$/, '');

/** “甲、乙分别增长8%、7%”: the n-th number belongs to the n-th thing. */
function respectively(text: string, numbers: Shared[], index: number): string | null {
  const number = numbers[index];
  if (!number) return null;
  const at = text.lastIndexOf('分别', number.start);
  if (at < number.sentence.start || number.start - at > 60 || text.slice(at, number.start).includes('，'))
    return null;
  const clausesBefore = text.slice(number.sentence.start, at).split('，');
  const subject = clausesBefore.findLast((clause) => clause.trim() !== '') ?? '';
  const things = subject
    .split(/[、和与]/)
    .map((thing) => tidy(thing))
    .filter((thing) => thing !== '');
  const mine = numbers.filter((other) => other.start > at && other.sentence.start === number.sentence.start);
  const thing = things[mine.indexOf(number)];
  if (things.length !== mine.length || thing === undefined) return null;
  const last = things.at(-1) ?? '';
  // “国、省专精特新企业”: the first things are told by their first word alone.
  const whole = thing.length <= 2 && last.length > 4 ? `${thing}${last.slice(thing.length)}` : thing;
  const clean = tidy(cutAtVerb(whole.replace(/^\d[\d.,]*[万亿]?[个家项户]?/, '')));
  const verb = /^分别(完成投资)/.exec(text.slice(at, number.start))?.[1]?.replace('完成', '') ?? '';
  return clean === '' ? null : `${clean}${verb}`;
}

/** The noun phrase a speaker would put under a number. */
import type { FigureKind, Span } from '../model.ts';

export interface Shared extends Span {
  kind: FigureKind;
  sentence: Span;
}

const longestZh = 18;
const verbs =
  /(?:分别)?(?:达到|达|增至|增长至|提高至|提高到|提升至|完成|实现|新增|超过|突破|超|增长|下降|减少|降低|提高|提升|上升|增加|约|近|为|有|至|到|共|累计|计|率先|居|位居|排|列|占|并且|同比)+$/;
const leading =
  /^(?:其中|全年|累计|共|先后|已|并|且|还|同时|目前|截至|另有|仅用|用|将|正式|成功|全面|扎实|选派|拨付)+/;
const keepVerb = /(?:新增|净增|完成|建成|举办|引进|解决|投资|侦破|办理|新建)$/;

const predicate =
  /(?:进展顺利|投产达效|建成|正式|全部|稳步|积极|得到|冲锋|坚守|入驻|上云|上平台|进入|奔赴|居|增速|实现|拿到|加快|建设|获|担任|是|为|全程|年均|以“)[\s\S]*$/;

/** Names a number from the words before it; when these say nothing, from the noun after it. */
export function labelOf(text: string, numbers: Shared[], index: number): string {
  const number = numbers[index];
  if (!number) return '';
  return /[\u4e00-\u9fff]/.test(text) ? labelZh(text, numbers, index, number) : labelEn(text, number);
}

function labelZh(text: string, numbers: Shared[], index: number, number: Shared): string {
  const listed = respectively(text, numbers, index);
  if (listed) return listed;
  const after = afterNoun(text.slice(number.end, number.sentence.end));
  const clause = /[^，、；。：,（）]*$/.exec(text.slice(number.sentence.start, number.start))?.[0] ?? '';
  const previous = numbers[index - 1];
  const own =
    previous && previous.start >= number.start - clause.length
      ? text.slice(previous.end, number.start)
      : clause;
  const before = tidy(own);
  if (number.kind === 'amount' && after !== '' && (before === '' || after.length >= 2)) {
    const verb = keepVerb.exec(own.replace(/(?:超过|突破|约|近|超|了)+$/, ''))?.[0] ?? '';
    return cut(
      verb === '新增' || verb === '净增'
        ? `${verb}${after}`
        : before.length <= 8 && /(?:新增|净增)$/.test(own)
          ? `${before}${after}`
          : after,
    );
  }
  if (before.length >= 2) return cut(before);
  if (previous && previous.sentence.start === number.sentence.start) return labelOf(text, numbers, index - 1);
  const subject = tidy(/^[^，、；。]*/.exec(text.slice(number.sentence.start, number.start))?.[0] ?? '');
  return cut(subject || after);
}

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
    .map((thing) => thing.replace(leading, '').trim())
    .filter((thing) => thing !== '');
  const mine = numbers.filter((other) => other.start > at && other.sentence.start === number.sentence.start);
  const position = mine.indexOf(number);
  const thing = things[position];
  if (things.length !== mine.length || thing === undefined) return null;
  const last = things.at(-1) ?? '';
  // “国、省专精特新企业”: the first things are told by their first word alone.
  const whole = thing.length <= 2 && last.length > 4 ? `${thing}${last.slice(thing.length)}` : thing;
  const clean = whole
    .replace(/^\d[\d.,]*[万亿]?[个家项户]?/, '')
    .replace(predicate, '')
    .replace(verbs, '');
  const verb = /^分别(完成投资)/.exec(text.slice(at, number.start))?.[1]?.replace('完成', '') ?? '';
  return clean === '' ? null : cut(`${clean}${verb}`);
}

/** The counted noun right after a number: 家|高新技术企业. */
function afterNoun(after: string): string {
  const rest = after.replace(/^(?:以上|左右|余|多)/, '').replace(/^的/, '');
  const noun = /^[^，、；。：（）\d]{2,22}/.exec(rest)?.[0] ?? '';
  return noun
    .replace(predicate, '')
    .replace(/[“”]/g, '')
    .replace(/[和与及]$/, '')
    .trim();
}

function tidy(clause: string): string {
  let text = clause.replace(leading, '').replace(/^[“”]+/, '');
  for (let more = true; more;) {
    const shorter = text.replace(verbs, '').replace(/[“”的了已]+$/, '');
    more = shorter !== text;
    text = shorter;
  }
  return text.replace(leading, '').trim();
}

function cut(label: string): string {
  const trimmed = label.replace(/^[的了等]+|[的了等]+$/g, '').trim();
  return trimmed.length <= longestZh ? trimmed : trimmed.slice(-longestZh).replace(/^[^的]{0,4}的/, '');
}

const enVerbs =
  /\b(?:reached|rose|grew|fell|came|was|were|is|are|has|have|had|been|by|to|of|at|over|about|around|nearly|more|than|some|a|an|the|in|on|and|with|exceeded|covered|up|down|worth)\s*$/i;

function labelEn(text: string, number: Shared): string {
  const after =
    /^\s+((?:[A-Za-z-]+\s?){1,4})/.exec(text.slice(number.end, number.sentence.end))?.[1]?.trim() ?? '';
  const noun = after
    .replace(
      /\b(?:in|of|for|on|to|by|and|with|from|were|was|joined|moved|are|is|reached|held|recovered|ranking|within|over|above|that|who|which|per)\b[\s\S]*$/i,
      '',
    )
    .trim();
  if (number.kind === 'amount' && noun !== '') return capital(noun);
  let before = /[^,;]*$/.exec(text.slice(number.sentence.start, number.start))?.[0]?.trim() ?? '';
  for (let more = true; more;) {
    const shorter = before.replace(enVerbs, '').trim();
    more = shorter !== before;
    before = shorter;
  }
  const words = before
    .replace(/^(?:and|the|a|an|with)\s+/i, '')
    .split(/\s+/)
    .slice(-6)
    .join(' ');
  return capital(words || noun);
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

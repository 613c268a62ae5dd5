/** How much sooner than planned: “地铁三号线于6月贯通，比合同工期提前20天”. */
import { wordsOf } from '../../lexicon/index.ts';
import { isDoing, isThing, lastWord } from '../phrases/caption.ts';
import { metricOf, shortened, tidy, undone } from '../phrases/phrases.ts';
import { worksOf } from '../phrases/works.ts';
import { spokenOf } from '../spoken.ts';
import { topicOf, type Named, type Place } from '../place.ts';

const sooner =
  /^[，、]?((?:比|较)(?:原?计划|合同|预定|预期|规定|原定|定额)(?:工期|时间|目标|进度)?(?:提前|缩短|推迟|晚|早))了?(?:约|将?近|整整)?$/;
/** “南站二期受征地影响，进度比计划滞后3个月” */
const behind =
  /^[，、]?([^，、\d]{0,10}?)(?:建设|施工|工程|项目)?进度(?:仍|已|却|也|还)*[比较](?:原?计划|合同|预定|预期|规定|原定|序时)(?:工期|时间|目标|进度)?(滞后|落后|延后|超前|提前)了?(?:约|近)?$/;
const adverb = /^(?:全部|全线|全面|提前|正式|顺利|如期|成功|建成|已|均|都)$/;

/** Names the time by what was done so much sooner: 地铁三号线贯通比合同工期提前. */
export function aheadOfPlan(place: Place): Named | null {
  const { number, own, text, numbers, past } = place;
  const [, who = '', late] = (number.kind === 'duration' && behind.exec(own)) || [];
  if (late !== undefined) {
    const works = tidy(who) || undone(topicOf(place)) || spokenOf(place);
    return {
      label: `${works.length > 14 || metricOf(works) !== '' ? '' : works}进度${late}时间`,
      topic: works,
    };
  }
  const closed = /^(?:左右|以上)?(?:[，。；、]|$)/.test(number.around.after);
  const how = closed && number.kind === 'duration' ? sooner.exec(own)?.[1] : undefined;
  if (how === undefined) return null;
  const start = number.start - number.around.clause.length - 1;
  const from = Math.max(number.around.sentence.start, numbers[past]?.end ?? 0);
  const before = text.slice(from, Math.max(from, start));
  const last = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('、')) + 1);
  const deed = deedOf(last);
  const topic = topicOf(place);
  const measured = metricOf(topic) || /(?:全长|总长)$/.exec(topic)?.[0] || '';
  const works = worksOf(topic);
  const thing =
    topic === ''
      ? whoseOf(last, deed)
      : undone(works === '' ? topic.slice(0, topic.length - measured.length) : works);
  // “隧道从开挖到贯通历时26个月，较合同工期提前”: the way to what was done stands in the last name.
  const [, whose = '', end = ''] =
    /^(.*?)从[^到]{2,6}到(.{2,8}?)(?:历时|用时|时间)*$/.exec(place.named[past]?.label ?? '') ?? [];
  if (deed === '' && end !== '') {
    const thing = whose === '' ? worksOf(place.named[past - 1]?.topic ?? '') : whose;
    return { label: shortened(`${thing}${end}${how}`), topic };
  }
  // “大坝填筑至高程128米，比计划工期提前20天”
  if (deed === '')
    return { label: isDoing(lastWord(topic)) && topic.length <= 8 ? `${topic}${how}` : how, topic };
  const whole = `${thing}${deed}${how}`;
  return { label: whole.length <= 20 ? whole : shortened(`${deed}${how}`), topic };
}

/** 贯通 of “于6月贯通”, 恢复供水 of “全部恢复供水”. */
function deedOf(clause: string): string {
  const brought = /(?:恢复|投入|实现|完成|通过)[\u4e00-\u9fff]{2}$/.exec(clause)?.[0];
  if (brought !== undefined) return brought;
  const words = wordsOf(clause);
  let from = words.length;
  while (from > 0 && 'vsw'.includes(words[from - 1]?.class ?? 'x') && words.length - from < 2) from--;
  return words
    .slice(from)
    .filter(({ text }, at, all) => at === all.length - 1 || !adverb.test(text))
    .map(({ text }) => text)
    .join('');
}

const whoseOf = (clause: string, deed: string): string => {
  const name = tidy(clause.slice(0, clause.length - deed.length).replace(/(?:已?于|在|自).*$/, ''));
  return isThing(name) ? name : '';
};

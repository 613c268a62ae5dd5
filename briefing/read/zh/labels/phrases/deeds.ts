/** What was done to the things that are counted. */
import { wordsOf } from '../../lexicon/index.ts';
import { beginsWithDeed, deedOf, isDeed, tidy, undone } from './phrases.ts';

/** “全年取消和|下放”: what was done besides, with what joins it. */
function joinedTo(clause: string, verb: string): string {
  const others = /(?:[\u4e00-\u9fff]{2}[和与及、]){1,3}$/.exec(clause.slice(0, -verb.length))?.[0] ?? '';
  const done = others.split(/[和与及、]/).filter((one) => one !== '');
  const alike = done.every(
    (one) => isDeed(one) || (/^[vs]$/.test(wordsOf(one)[0]?.class ?? '') && wordsOf(one).length === 1),
  );
  return alike ? others : '';
}

/** The verb right before a number: “全市累计新建” → 新建. */
export function deedBefore(own: string): string {
  const last = own.slice(own.lastIndexOf('、') + 1);
  // “添了3000个学位”
  if (/^[，、]?(?:又|再)?[新增]?添[了上]?(?:约|近|超过?)?$/.test(own)) return '新增';
  // “编制完成综合交通规划、绿地规划等8个规划”, “新建南湖、北山2个收费站”: what is named before is some of them, or all.
  const some = /^[，、]?[^，]{4,}、[^，、]{2,}(?:等(?:约|近|共)?|(?<=、[^，、]{2,6}))$/.test(own)
    ? own.replace(/^[，、]?(?:已|先后|全面|陆续|累计|组织)*/, '')
    : '';
  if (some !== '' && beginsWithDeed(some))
    return /^新[建增设开]/.exec(some)?.[0] ?? some.slice(0, some.length - undone(some).length);
  const words = tidy(own.includes('、') && isDeed(tidy(own)) ? own : last);
  if (isDeed(words)) return words;
  const plain = own.replace(/(?:超过|突破|约|近|超|逾|了|累计|共|各类|不少于|不低于)+$/, '');
  // “排查出的隐患”
  const verb = deedOf(plain.replace(/(?<=排查|梳理|摸排|检查|清理|筛查)出的?$/, ''));
  if (verb !== '') return `${joinedTo(plain, verb)}${verb}`;
  return words.length === 2 && /(?:帮|送|捐|建|办|设|引|招|创|修|种|添)/.test(words) ? words : '';
}

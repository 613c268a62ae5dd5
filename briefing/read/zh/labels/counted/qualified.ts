/** “10亿元以上项目9个”, “公交站点500米覆盖率达96%”: a number that only says which. */
import { nounIn } from './noun-in.ts';
import { phraseAfter } from '../phrases/after.ts';
import { headOf, isThing } from '../phrases/caption.ts';
import { likeBefore, type Named, type Place } from '../place.ts';
import { isDeed, metric, tidy, undone } from '../phrases/phrases.ts';

const bound = /^(?:及?以上|及?以下|及以上|以内|内)(?:的)?[^，、；\d]{2,}/;
const measure = /^(?:元|米|公里|千米|分钟|小时|岁|千瓦|千伏|平方米|亩|吨|天|级|人|户|℃)$/;
const word = /^及?(?:以上|以下)/;

/** Names a number together with the number before it, which tells its kind of thing. */
export function qualified(place: Place): Named | null {
  const { own, fresh, numbers, past, text, named } = place;
  const previous = numbers[past];
  // “使用30年以上的管道还有近210公里”
  const used =
    /^(以上|以下|以内)的([\u4e00-\u9fff]{2,8}?)(?:还有|尚有|仍有|共?有|达到?|为)(?:约|将?近|超过?|不到|不足)?$/.exec(
      own,
    );
  if (fresh && previous?.kind === 'duration' && used)
    return both(
      `${tidy(previous.around.own)}${text.slice(previous.start, previous.end)}${used[1] ?? ''}的${used[2] ?? ''}`,
    );
  // “更新使用15年以上的老旧电梯26台”: the years only tell which of them.
  const old = /^(?:以上|以下|以内)的([^，、；\d]{2,12})$/.exec(own)?.[1];
  const worn = /^(.*?)(?:使用|运行|服役|投用)(?:超过?|达到?|满)?$/.exec(previous?.around.own ?? '')?.[1];
  if (fresh && previous?.kind === 'duration' && old !== undefined && worn !== undefined)
    return both(`${tidy(worn)}${tidy(old)}`);
  // “乡村医生中55岁以上的超过三分之一”
  const portion = /^(以上|以下|以内)的?(?:仅?[占为][了到]?|超过?|已?近|约|达到?|不到|不足|接近)+$/.exec(
    own,
  )?.[1];
  if (fresh && portion !== undefined && previous && /^(?:percent|ratio)$/.test(place.number.kind)) {
    const said = tidy(previous.around.own).replace(/[中里]$/, '');
    // “在岗医生380人，其中45岁以下占六成”
    // “教师90人，平均年龄41岁，35岁以下占两成”
    const ofThem = /^(.+)年龄(?:界限)?$/.exec(named[past]?.label ?? '')?.[1] ?? '';
    const those = /其中$/.test(previous.around.clause) ? undone(named[past - 1]?.topic ?? '') : ofThem;
    const of =
      said.length >= 2 || those === ''
        ? said
        : those.length <= 4 || /(?:在岗|在编|实有)人员$/.test(those)
          ? those
          : headOf(those);
    return both(`${previous.raw}${portion}${of.length >= 2 ? of : ''}占比`);
  }
  // “年产值10亿元级企业2家”
  const graded = /^级的?([^，、；\d]{2,8}?)(?:仅|只|共)?(?:有|达到?|为)?$/.exec(own)?.[1];
  if (fresh && graded !== undefined && previous?.unit === '元') return both(`${previous.raw}级${graded}`);
  // “其中50亿元以上的”: what the bound is set for was spoken of.
  if (
    /^其中(?:[总]?投资)?$/.test(own) &&
    /^(?:及?以上|以下)的(?:有|[，。\d一二两三四五六七八九十])/.test(place.number.around.after)
  ) {
    const topic = named[past]?.topic ?? '';
    if (unbound(topic) !== topic) return { label: unbound(topic), topic };
  }
  if (!fresh || !previous || previous.kind === 'percent' || previous.kind === 'growth') return null;
  const said = text.slice(previous.start, previous.end);
  // “50亿元以上的有4个” of the projects spoken of.
  // “收入50万元以上的村占比提高到八成”
  const over =
    /^(以上|以下|以内)(?:的([^，、；]{0,6}?))?(?:占比|比例|比重)?(?:共?有|达到?|为|超过?|突破|不低于|[提升增]高?[到至]|提升[到至]|[由从](?:(?:上年|去年)[末底]?的?|年初的?)?)?$/.exec(
      own,
    );
  if (over && previous.kind === 'amount') {
    const thing =
      (over[2] ?? '') === '' ? unbound(named[past - 1]?.topic ?? named[past]?.topic ?? '') : (over[2] ?? '');
    const fresh = /^(新(?:签约|开工|引进|建|增|投产|入库))(.+)$/.exec(thing);
    if (fresh) return both(`${fresh[1] ?? ''}${said}${over[1] ?? ''}${fresh[2] ?? ''}`);
    const head = undone(thing);
    const deed = thing.slice(0, -head.length);
    if (/^(?:签约|引进|开工|实施|谋划|储备|招引|落地)$/.test(deed) && (over[2] ?? '') === '')
      return both(`${deed}${said}${over[1] ?? ''}${head}`);
    if (thing !== '' && /^(?:percent|ratio)$/.test(place.number.kind))
      return both(`${tidy(previous.around.own)}${said}${over[1] ?? ''}的${undone(thing)}占比`);
    const of = tidy(previous.around.own.replace(/其中/, ''));
    // “集体收入30万元以上的12个”
    const what = metric(of) && of.length <= 8 && !/投资/.test(of) ? of : '';
    if (thing !== '') return both(`${what}${said}${over[1] ?? ''}的${undone(thing)}`);
  }
  // “单体投资超50亿元的达6个”.
  if (
    /^的(?:共?有|达到?|为)?$/.test(own) &&
    /(?:超过?|突破|达到?|不足|低于|高于)$/.test(previous.around.own)
  ) {
    const which = tidy(previous.around.own.replace(/(?:超过?|突破|达到?|不足|低于|高于)$/, ''));
    const thing = likeBefore({ ...place, past: past - 1 });
    const how = /(?:超过?|突破|达到?|不足|低于|高于)$/.exec(previous.around.own)?.[0] ?? '';
    if (which.length >= 2 && thing !== '') return both(`${which}${how}${said}的${headOf(thing)}`);
  }
  // “判处五年以上有期徒刑的438人”.
  const condition = /^(以[上下内][^，、；]{0,8}的)(?:共?有|达到?|为)?$/.exec(own)?.[1];
  const alike = condition === undefined ? '' : likeBefore({ ...place, past: past - 1 });
  if (condition !== undefined && alike !== '' && condition.length > 3)
    return both(`${tidy(previous.around.own)}${said}${condition}${headOf(alike)}`);
  // “超百万元的村有4个”.
  const bounded = /^的([^，、；的]{1,6}?)(?:共?有|达到?|为)$/.exec(own)?.[1];
  const bounds = /(?:超过?|过|突破|不足|低于|高于)$/.exec(previous.around.own)?.[0];
  if (bounded !== undefined && bounds !== undefined && previous.kind === 'amount')
    return both(`${bounds}${said}的${bounded}`);
  // “0-17岁人口9.3万人”
  if (previous.unit === '岁' && /[-—–～至]/.test(previous.raw) && /^[\u4e00-\u9fff]{2,8}$/.test(own))
    return both(`${said}${tidy(own)}`);
  // “为65岁以上老年人每年提供1次免费体检”: what they get stands behind.
  const whom = /^(以[上下](?:的)?[^，；]{2,12}?)(?:可)?(?:提供|安排|开展|享受|享有|获得|进行)$/.exec(
    own,
  )?.[1];
  const got = whom === undefined ? '' : nounIn(phraseAfter(place.number.around.after));
  if (previous.unit === '岁' && got.length >= 2)
    return {
      label: `${said}${whom ?? ''}${got}${place.number.unit === '次' ? '次数' : ''}`,
      topic: got,
    };
  const noun = tidy(own.replace(word, ''));
  if (noun.length < 2 || isDeed(noun) || (previous.kind === 'duration' && !/^以[上下][^的]/.test(own)))
    return null;
  // “每千人口拥有3岁以下婴幼儿托位4.6个”: for each of whom stands before the bound.
  const each = /(每[^，；]{2,8}?)(?:拥有|享有|有|配备)?$/.exec(previous.around.own)?.[1] ?? '';
  // “新增3岁以下婴幼儿托位2万个”: what was done with them stands before the age.
  const deed = /(?:新增|新建|新设|增设|建成|服务|资助|救助)$/.exec(previous.around.own)?.[0] ?? '';
  if (previous.unit === '岁' && deed !== '' && bound.test(own))
    return both(`${deed}${said}${word.exec(own)?.[0] ?? ''}${noun}`);
  // “新签约亿元以上项目28个，其中10亿元以上项目3个”: the part is as new as the whole.
  const whole = /其中[^，；。]*$/.test(previous.around.ahead) ? (named[past - 1]?.topic ?? '') : '';
  const newly = whole.endsWith(noun) ? (/^新(?:签约|开工|引进|投产|入库)/.exec(whole)?.[0] ?? '') : '';
  if (bound.test(own)) return both(`${newly}${each}${said}${word.exec(own)?.[0] ?? ''}${noun}`);
  // “过10亿元企业12家”, “培育年出栏超5000头的养殖场18家”: what is measured, and the line, tell which.
  const [, what = '', over_ = ''] = /^(.*?)(超过|[过超]|突破|不低于|不足)$/.exec(previous.around.own) ?? [];
  const those = /^(的?)([\u4e00-\u9fff]{2,10})$/.exec(own);
  if (over_ !== '' && those && previous.kind === 'amount' && place.number.kind === 'amount' && isThing(noun))
    return both(`${tidy(what)}${over_}${said}${those[1] ?? ''}${noun}`);
  if (!measure.test(previous.unit) || /^[、和与及，的]/.test(own) || !/^[^，；]{2,10}$/.test(own))
    return null;
  const head = tidy(numbers[past]?.around.own ?? '');
  return /(?:率|圈|网|比例|占比)$/.test(noun) ? both(`${head}${said}${noun}`) : null;
}

/** 新签约项目 of 新签约亿元以上项目. */
const unbound = (topic: string): string => topic.replace(/[\d.]*[十百千万亿]*元(?:及以上|以上)的?(?=..)/, '');

const both = (label: string): Named => ({ label, topic: label });

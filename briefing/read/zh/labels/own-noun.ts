/** The noun of what stands between two numbers. */
import { jointly } from './lists/jointly.ts';
import { isThing } from './phrases/caption.ts';
import { afterVerb, beginsWithDeed, cutAtVerb, isDeed, tidy } from './phrases/phrases.ts';

/** What is done with several sorts of a thing. */
const dealt =
  /^(?:全年|去年|今年|累计|共|已|积极|向上)*((?:审结|查处|办理|探明|查明|发现|侦破|培育|建成|新建|建设|改造|实施|推出|发放|拨付|落实|举办|开展|破获|查获|引进|争取到位|争取|到位|新?开[通行]|新[增设]|投放|筹集|整合|下达)(?=[^率额]))/;
const ofSeveral =
  /、[^、]{2,8}?([二两三四五六七八九十]大[\u4e00-\u9fff]{0,6}(?:产业|行业|集群|领域)[\u4e00-\u9fff]{0,8})$/;

/** The noun of a stretch: all of it when it is one coordination, else what stands after the last 、. */
export function nounOf(own: string, fresh: boolean): string {
  const last = own.slice(own.lastIndexOf('、') + 1);
  // What begins with a verb is no rest of the number before it: “投入3亿元|新建小学、幼儿园”.
  if (fresh && /^[^、]{0,8}、/.test(own) && !beginsWithDeed(tidy(own))) return tidy(last);
  const whole = tidy(own);
  if (!own.includes('、')) return whole;
  // “光电子、新材料、现代种业三大产业规模”: where all of them are too long to tell, how many they are.
  const [, sum = ''] = ofSeveral.exec(whole) ?? [];
  if (sum !== '') return whole.length <= 20 ? whole : sum;
  // “审结杀人、抢劫等严重暴力犯罪案件”: those named are some of them.
  // “新开通至甲、乙等城市的货运航线”: nor do those it leads to.
  const [, every = '', sort = ''] =
    /^[^、]*、[^等]*等(?:(各类|各项|各种)|(?:城市|国家|地区)的?|地(?![铁产方区]))?([^，、等]{2,14})$/.exec(
      whole,
    ) ?? [];
  if (isThing(sort) && !/[的类]/.test(sort) && (sort.length > 3 || every !== '')) {
    const verb = dealt.exec(own.replace(/^[，、]/, ''))?.[1] ?? '';
    const listed = `${verb}${whole.startsWith(verb) ? whole.slice(verb.length) : whole}`;
    return sort.length <= 3 && listed.length <= 18 ? listed : `${verb}${sort.length > 3 ? '' : every}${sort}`;
  }
  const all = jointly(whole);
  if (all !== '') return all;
  const left = whole.slice(0, whole.lastIndexOf('、'));
  if (whole.length <= 18 && (cutAtVerb(left) === left || isDeed(left))) return whole;
  // “参与制定国家、行业标准”: the verb stands before the whole of it.
  const object = afterVerb(left);
  return object.length >= 2 && object.length <= 8 ? tidy(`${object}、${last}`) : tidy(last);
}

/** A measure whose thing stands elsewhere: behind its number, or in what was spoken of. */
import { headNoun, isDoing, isThing } from './phrases/caption.ts';
import { cutAtVerb, isBare, tidy, undone } from './phrases/phrases.ts';
import { spokenOf } from './spoken.ts';
import { topicOf, type Place } from './place.ts';

const capacity = /[年日]?(?:加工|生产|处理|供水|发电|接待|储存)能力$|^总?装机(?:容量)?$/;

const ofHouse =
  /^(?:设[置计有]?|新增|(?:开放|核定|实有)(?=床位|学位))?(?:床位|学位|编制床位|车位|泊位|机位|席位|计划投资|总投资|占地|建筑面积|总建筑面积|设计产能)$/;
const houses =
  /(?:医院|院区|学校|[小中大]学|校区|中心|基地|园区|产业园|项目|工程|机场|码头|车站|枢纽|馆|厂|(?:养老|敬老|福利|幼儿)[院园])(?:建设)?$/;
const inUse = /(?<=..)(?:正式|全面|顺利|如期)*(?:启用|投用|开诊|投入使用)$/;
/** “医院新院区启用，床位由80张扩至200张”: all the hospital has, and not what its new house has. */
const newHouse = /(?<=..)(?:(?:新|[东南西北])院区|新校区|新园区|(?:新|综合)?大楼|新楼|新馆|[二三四]期)$/;
/** What works can do, told in the clause behind the one that builds them. */
const output =
  /^(?:日|年)(?:供水|供热|供气|发电|(?:污水|垃圾)?处理|加工|生产)(?:能力|规模)$|^年?产能$|^新增(?:编制)?(?:床位|学位)$/;
const plant =
  /(?:^|[，。；：])(?:(?:年底前|年内|今年|去年|加快|新|[^，。；：\d]{2,4}月底前)*(?:开工建设|建成投用|建成投产|建成|新建|扩建|改建|建设|启动|推进))?([^，。；：\d的]{2,12}(?:水厂|处理厂|发电厂|电厂|电站|工厂|生产线|院区|医院|校区)(?:[一二三四]期)?)(?:项目|工程)?(?:\d{1,2}月底?前?|年底前|年内)?(?:正式|全面|顺利|如期)*(?:建设|建成|投产|投用|投入使用|投运|开工|启用)*(?:后)?，$/;
const givenOut = /^(?:投放|发放|拨付|支付|兑付|减免|授信|放款|捐赠|理赔|赔付)$/;
/** What the books of a firm hold beside its assets. */
const inBooks = /^(?:净资产|总负债|负债总额|所有者权益|净利润|利润总额|营业收入|注册资本)$/;
const soon = /(?<=..)(?:[年月周]底|年内|今年|去年|近日|日前|正在?|刚刚?|已经?|将).*$/;
const price = /^[售单定均]价$/;
const ofOne =
  /(?:^|[^每第进统单])一[条座个家所款种套件台盒批项处艘片]((?:计划|概算|预计|总|年|月|日|设计|[售单定均]|建筑|装机)*(?:投资|投入|产值|产量|产能|营收|收入|销售额|价|占地(?:面积)?|面积|容量|库容|[全总]?长|载重|(?:处理|加工|供水|生产)?能力))(?:约|近|达到?|超过?|为|逾)*$/;
const flows = /^(?:亏损|盈利|增利|减亏)$/;

/** “以前一亩脐橙卖不到四千元，现在亩均收入9000元”, “改种莲藕，亩均纯收入”: of which crop. */
const perMu = /^(?:亩均|每亩)(?:纯|净|毛)?(?:收[入益]|产值|利润|效益|增收)$|^亩产值$/;
const crop =
  /(?:[一每]亩|[改栽扩]?种(?:植|下|上|的)?(?:[全都]?是|了)?|栽植|发展)(?![植面的]|现代|特色)([\u4e00-\u9fff]{2,6}?)(?=[卖收能只可赚挣也就顶不后以一两几百\d，]|面积)/g;

/** “要把毕业生留任率提上来，目前这一比例”: what is meant is the rate that was told last. */
const meant = /^(?:这一|该|这个|此)(?:比率|比例|数字|指标|增速|数据|占比|比重)$/;
const rateAhead =
  /([^，；。：、\d]{2,20}?(?:率|占比|比重|比例|覆盖面|密度))(?![的之]|高的)[^，；。：\d占比率]{0,10}(?:[，；：。][^，；。：\d占比率]{0,8})?$/;

const people = /(?:人口出生|出生人口|人口死亡|死亡人口|常住人口)[^\n]{0,120}$/;

/** The measure with its thing; null where its own clause tells both, or none can be found. */
export function owned(place: Place, noun: string): string | null {
  const { number } = place;
  const plain = place.own.replace(/^[，、]/, '');
  const topic = topicOf(place);
  // “去年这一比率为92%”: the one that was spoken of.
  const last = place.named[place.past] ?? place.named[place.index - 1];
  const before = last?.share ?? (topic || (last?.topic ?? ''));
  if (meant.test(noun)) {
    const from = Math.max(number.around.sentence.start, place.numbers[place.past]?.end ?? 0);
    const told = rateAhead.exec(place.text.slice(from, number.start - place.own.length))?.[1] ?? '';
    const rate = tidy(told.replace(/^.*(?:[把将让使]|要(?!素)|的是)(?=..)/, ''));
    if (rate.length > 2 || before !== '') return rate.length > 2 ? rate : before;
  }
  if (perMu.test(noun)) {
    const told = [...number.around.ahead.slice(0, -place.own.length || undefined).matchAll(crop)];
    const what = told.map(([, one = '']) => one).findLast((one) => isThing(one) && !isDoing(one));
    if (what !== undefined) return `${what}${noun}`;
  }
  // “新院区本月开诊，设床位600张”, “加快体育馆建设，计划投资2亿元”: of the house that was spoken of.
  const said = topic === '' && ofHouse.test(noun) ? undone(spokenOf(place)).replace(inUse, '') : '';
  const spoken = /(?:[由从]|位增加)(?:了|约|近)*$/.test(plain) ? said.replace(newHouse, '') : said;
  // “县医院迁建项目投用，新增床位120张”: the beds are those of the house.
  const house = noun.startsWith('新增')
    ? spoken.replace(/(?:新建|迁建|扩建|改扩建|建设)*(?:项目|工程)$/, '')
    : spoken.replace(/建设$/, '');
  if (house.length > 2 && houses.test(spoken) && !house.endsWith('等'))
    return `${house}${noun.replace(/^设(?:置|有|(?!计))/, '')}`;
  // “建成河东水厂，日供水能力由2万吨提高到4万吨”
  const works = output.test(noun)
    ? plant.exec(number.around.ahead.slice(0, -place.own.length || undefined))?.[1]
    : undefined;
  if (works !== undefined) return `${works}${noun}`;
  // “人口出生率5.9‰，死亡率7.9‰，自然增长率-2‰”
  if (
    /^(?:出生|死亡|自然增长)率$/.test(noun) &&
    number.unit === '‰' &&
    people.test(place.text.slice(0, number.start))
  )
    return `人口${noun}`;
  // “按每人1500元给予一次性补助”
  const each = /每[人户家个名亩辆台套吨]$/.exec(plain)?.[0];
  const paid = /^(?:的标准)?(?:给予|发放|予以|进行)?((?:一次性)?(?:补助|补贴|奖励|奖补))/.exec(
    number.around.after,
  )?.[1];
  if (each !== undefined && paid !== undefined && number.unit === '元') return `${each}${paid}`;
  // “涉及金额860万元”: of what was dealt with.
  const involved = /涉及(?:金额|资金|投资)(?=(?:约|近|超过?|达)*$)/.exec(plain)?.[0];
  if (involved !== undefined && number.unit.endsWith('元')) {
    // “还有6个项目未开工，涉及投资3亿元”
    const those = place.numbers[place.past]?.unit === '个' && topic.endsWith('项目') ? topic : '';
    return `${involved === '涉及金额' ? '' : those}${involved}`;
  }
  // “网络司法拍卖3.4万次，成交212亿元”
  if (number.unit === '元' && /^(?:共|累计)?成交(?:额|金额)?(?:约|近|超过?|达)*$/.test(plain) && topic !== '')
    return `${undone(topic)}成交额`;
  // “设立总规模20亿元的基金，首期5亿元”
  const [, whole = '', part = ''] = /^(.{2,}?)总?(规模|投资)$/.exec(last?.label ?? '') ?? [];
  if (whole !== '' && /^(?:首期|一期|首批)(?:规模|投资|资金)?$/.test(noun) && number.unit === '元')
    return `${whole}${noun.slice(0, 2)}${part}`;
  // “总投资12.8亿元的新材料产业园投产”, “年加工能力500吨的生产线”
  // “上年亏损3亿元的火电业务，本年盈利4亿元，增利整整7亿元”: all of them its.
  const same = flows.test(noun) ? /^(.{2,})(?:亏损|盈利|增利|减亏)$/.exec(topic)?.[1] : undefined;
  if (same !== undefined) return `${same}${noun}`;
  // “投放扶贫资金5亿元，累计投放金额30亿元”: of what was given out.
  const [, given = '', sum = ''] = /^([\u4e00-\u9fff]{2})(金额|额|总额)$/.exec(noun) ?? [];
  if (givenOut.test(given)) {
    const from = Math.max(0, place.index - 4);
    const first = place.named
      .slice(from)
      .findLast(
        ({ label }, at) => label.startsWith(given) && /元$/.test(place.numbers[from + at]?.unit ?? ''),
      );
    const what = first?.label.slice(given.length) ?? '';
    if (what.length >= 2 && !what.startsWith(sum))
      return `${/累计/.test(plain) ? '累计' : ''}${given}${what}`;
  }
  // “租赁公司总资产80亿元，净资产9亿元”: in the same books.
  const books =
    inBooks.test(noun) && number.kind === 'amount'
      ? /^(.{2,})(?:总资产|资产总额|总负债|净资产)$/.exec(topic)?.[1]
      : undefined;
  if (books !== undefined) return `${books}${noun}`;
  // “市属国企整合为7家，资产总额突破千亿元”
  const firms = /^(?:资产总额|总资产|净资产)$/.test(noun) && place.numbers[place.past]?.unit === '家';
  if (firms && /(?:企业?|公司|集团)$/.test(topic)) return `${undone(topic)}${noun}`;
  // “远丰药业投资3亿元的原料药项目投产”: what was put into it, and no whole investment of the firm.
  const into =
    number.unit === '元' && /[^总划完成]投资$/.test(noun) && plain.endsWith('投资')
      ? /^(?:左右|多|以上)?的([^，、；。\d]{2,14}?(?:项目|工程|基地|生产线|产业园|工厂))/.exec(
          number.around.after,
        )?.[1]
      : undefined;
  if (into !== undefined) return `${into}投资`;
  // “一款售价39元的杏仁饼”, “镇上来了一家年产值8000万元的纽扣厂”: which it is follows.
  const one = ofOne.exec(plain)?.[1];
  const measure =
    one ?? (flows.test(noun) || isBare(noun) || price.test(noun) ? noun : (capacity.exec(noun)?.[0] ?? ''));
  const behind = /^(?:左右|以上|余|多)?的([^，。；、\d]{3,16})/.exec(number.around.after)?.[1];
  const owner = measure === '' || behind === undefined ? '' : headNoun(cutAtVerb(behind.replace(soon, '')));
  if (owner.length >= (one === undefined ? 3 : 2)) return `${owner}${measure === '长' ? '长度' : measure}`;
  // “羊肚菌种植由40亩扩到320亩，面积是原来的8倍”
  return noun === '面积' && /(?:种植|栽培|养殖|播种|改造)$/.test(topic) ? `${topic}${noun}` : null;
}

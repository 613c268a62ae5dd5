/** Cutting Chinese phrases down to the noun that a label needs. */
import { remembered } from '../../../remembered.ts';
import { wordsOf } from '../../lexicon/index.ts';
import { caption, isDoing, isThing, lastWord } from './caption.ts';
import { adverbs, compared, falling, level, reached, remark, rising } from '../../words.ts';

const longest = 20;
const longestRank = 24;
const longestMeasure = 22;
const longestTail = 28;

const time =
  '[上中下]旬(?=..)|“?(?:国庆|中秋|春节|元旦|清明|端午|五一|十一|暑|寒|小长)”?(?:[、和]“?(?:国庆|中秋|端午|春节)”?)?(?:小长假|长假|假期|假日|假|期间|黄金周)|(?:通车|开业|开馆|开园|上线|运行|投用)?[头首]一?个?(?:月|年|天|日|周|季度)|\\d{1,2}(?:月份?)?[—–~～至到-]\\d{1,2}月份?|\\d{1,2}月[底末初]前?(?=..)|\\d{1,2}月(?:份(?!额)(?=[\\u4e00-\\u9fff]{2})|(?!份)(?=[\\u4e00-\\u9fff]{3}))|[一二三四五六七八九十]{1,3}月份|[首头前](?:\\d{1,2}|[一两二三四五六七八九十]{1,2})个(?:月|季度)(?:合计)?|如今|现如今|眼下|现在|迄今|[全上本]?学年|\\d{4}[—–-]{1,2}\\d{2,4}年|(?:\\d{4}|(?:民国)?(?:9\\d|1[0-3]\\d)|[一二][〇○零一二三四五六七八九]{3}(?:[/至][〇○零一二三四五六七八九]{2,4})?)年(?:第?[1-4一二三四]季度?|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份(?!额))?|度|[底末]前|底|末|初|以来|前|全年|上半年|下半年|的)*|(?:今年|去年|上年)以来|今年|明年(?=[\\u4e00-\\u9fff]{3})|去年|上年末?|全年|当年|当[日天](?=.{4})|本年度?|(?:(?:年|月|季度)?[底末]|(?:十一|十月|国庆|春节|汛期))前(?=[\\u4e00-\\u9fff]{2})(?!三季度|后|列|端|沿|期|年)|年末|年底|年初|月末|期末|报告期(?:间)?内?(?![末初])|期(?:间)?内|年内|(?:上半年|下半年|前三季度|第?[一二三四]季度)(?:末(?!端|位))?|第[1-4一二三四]季度?|截[至止]到?[^，]{0,10}?(?:底|末|日|前|目前)|目前|最?近(?:\\d{1,2}|[一二两三四五六七八九十几]{1,2})年(?:来|间)?(?=..)|近年来|[一三五几]年来|(?:\\d{1,2}|[一两二三四五六七八九十几]{1,3})年(?:之?前|间)(?=..)|[两三四五六七八九十]年(?=.{4})(?!行动|计划|规划|攻坚|倍|级|期|制|义务|以上|来|一)|过去[一三五]年|“?(?:[一二三四五十]{2,3}|[六七八九十])五”?(?:期间|时期|末|以来)|期间';
const opening = `(?:锚定|紧盯|瞄准|对标)(?=.{3})|(?:(?:带着|带领|领着)[^，把]{1,8}|[和与同跟][^，把]{1,8}(?:一起|一道|一块|共同))把(?=..)|(?:特别|尤其)是(?=..)|(?:考虑到|鉴于|由于|因为)[^，]{2,16}?(?:且|并且|同时)(?=.{4})|[省市县区镇乡村]里(?:(?:(?:这|近|前|头)[几两三]年|头年|早年|近年)(?=..)|(?=将|要|再|今年|去年|明年|计划|打算|先后|又|筹集|筹建|出台|安排|投入|拿出|建成|新建|建起|修起|办起))|(?:这|近)[几两三]年(?=..)|包[括含](?=..)|差不多|(?:听说|据说|据悉)(?=..)|其中|当中|要(?=[把让使]|为[^，]{2,8}(?:减|降|办|提供|解决|发放))|(?:走|发展|成长)到(?:今天|如今|现在)的?|可以?(?=撬动|拉动)|相当于(?=挽回|节约|节省|减少)|拿到了?(?=第一笔|首笔)|使(?![用命得者馆])(?=..)|[我他她](?=每[天日月年周])|加快(?=.{4,}[^度]$)|亦(?=.)|拖累(?=..)|(?:推动|促进|带动|拉动|助推|力促|撬动)(?=[^，]{2,}(?:率|占比|比重|比例)$)|推动(?=[^，]{2,}(?:余额|产值|增加值|零售额|工业投资|技改投资|固定资产投资|总值|营收|收入|规模)$)|(?:(?:工作)?报告|方案|规划|文件|意见|公报)(?:里|中)?(?:说|讲到?|提出|提到|指出|显示|明确|透露|写道|称)(?=.{4,})|提出(?=接待|完成|实现|新增|建成|培育|引进)|主因(?=..)|其余$|(?:[省市]?财政[厅部局]|国务院|[省市]政府|上级)(?:核定|核准|下达)(?:我[省市县区]|全[省市县区])?(?=[^，]{2,}限额)|即(?=[\\u4e00-\\u9fff]{4})(?![将时开便使刻日墨兴可席期征])|推动(?=全[省市县区国])|导致|致使|使得|至于|而(?=..)|其次[是为]|更?值得注意的是|${remark}|[光单仅]是(?=..)|(?:赶|抢)在[^，]{2,10}前(?=..)|(?:建成|投用|投产|投运|通车)的(?=.{3})|止年度(?:全年)?|[一二三四五]是|连同|(?:董事会)?(?:建议|拟|提议|决定|宣布)(?=派发|派付|分配|每(?:\\d+|十)?股|向全体)|各(?:县市区|县区|市县|区县|地区|乡镇|部门|县|市|区|地)(?:分别|共)|另有|另外|另|此外|同时|并(?![购网轨])|且|还(?![款贷建田迁])|也|又|但|则|共计|共(?![青享同建有产富])|先后|已经|已|将|累计(?!结余|盈余|亏损|折旧|分红)|合计|共计|总计|成功(?!率)|全面|有序|扎实|顺利|大力|积极|稳步|持续|深入|全力|着力|力争|力保|确保|争取到了?(?![年\\d今明本位])(?=.{3})|争取(?=.{0,4}到)|预计|预期|努力|再(?![就生贷融审])|用(?![电水工地户气能人房材车煤粮海药于])|对(?![外口接标]|公(?![司安众共务])|[^，的]{2,14}(?:国家|地区|市场|东盟|欧盟|美国?|非洲)(?:进出口|[进出]口|贸易|投资)(?:占比|比重)?(?:首次|超过|达|增|下降|为|突破|$)|[^，的]{2,12}的(?:投资收益|投资|贷款|担保|借款|出口|进口|贸易|援助|补助|持股比例)(?:增|为|达|是|合计|共|$))|按照?(?:有关|相关|国家|上级)?规定(?!标准|程序|比例|时[间限]|[的权])(?=..)|由(?=[^，、由]{2,8}代[^，]{2,})|为(?:[^，]{2,6}?(?=挽回|发放|提供|办理|减免|节约|解决|争取|筹集|救助)|(?!民))|加大|进一步|圆满|高标准(?!农田|基本农田)|高质量|如期|按期(?!.{2}率)|统筹|年均(?=增)|同比|环比|初步核算|据(?:初步)?统计|本(?![地科级息港届]|(?:行|公司|集团)[及和与、])(?:公司|集团|[行院校厂店社](?![业长区铺])|[省市县区镇乡村](?![级外民域间界场城份]))?|该[港行院校厂店站馆省市县区镇村](?![级外民域间界业场城份])(?=.{3})|我[省市县区]|我[办局院校委处厅](?=共|累计|先后|已)|我们|公司(?![存贷]款|客户|业务|银行|债|金融|治理|类)|(?:项目)?(?:全部)?(?:达产|投产|建成|完工|竣工|通车|开通|投用)后|集团(?=现|共|连)|以(?![上下内外旧工色前])|内(?![外部地陆销需容存资河蒙贸环科控])|就(?![业医诊读学餐近地职寝座])|在(?!学研究生|学学生|学人数|用(?!户)|役|外|建|校|园|册|职|线|岗|衡|孵|库|营|手|售|研|产|保|握|读|轨|编|籍|[省市县区][高院企])|仅|只(?!有)|首次|全局(?!性)(?=.{3})|全系统(?=.{3})|拟安排(?=..)|拟(?=[每派新以])|计划(?=完成|新[建增]|实施)|一个月光|一个月|约(?![谈束定见请])|近(?![年海郊岸视代义亲景])|超(?![算市声大级长短额]|[限标载重][率车])|让(?![利渡])|上门(?=.{3})|的|了|[到至](?=\\d{4}年|年底|年末|去年|今年)|向全体股东|一年(?=减少|减亏|增利|增加|净增|多|少)|计划(?=[^，总投]{2,10}(?:收入|利润|产量|总值|增加值|零售额|进出口)(?:增长)?$)|(?:我们)?打算|要(?=新[建增]|完成|建成|实现|改造)`;
/** Verbs that add nothing to what they bring about: 实现利润, 获得专利, 安排资金. */
const light =
  '排[出定](?=..)|实现|录得|获得|获评|荣获|取得|安排|开展|组织实施|实施|推进|拥有|现有|共有|设有|建有|确定|形成|争创|有(?!的[县市区镇乡村企地单部]|[机色效线关轨限息]|[^，的]{2,8}的)|达到|保持|涉及|拿下|摘得|捧回|赢得|夺得|斩获|获(?![批得])|到位(?![内外]资|[^，、]{0,10}资金(?:$|同比|增|下降)|金额|经费|率)|把|可(?=带动|实现|达|新增|创造|吸纳|年产|解决|满足|节约)|主要是|主要为|主要来自|重点是|原因是';
const leading = new RegExp(`^(?:${time}|${opening}|${light}|[“”](?=[^“”]*$))`);
const comparison = new RegExp(
  `^(?:(?:${compared})|(?:分别|均|都|双双|大幅|明显)*(?:高于|低于|快于|慢于|优于)[^，]{2,14}$)`,
);
/** “提高到每生每年”, “达到每百平方公里”: what a level is for each of. */
const per =
  '(?<=..)每(?:\\d*[百千万]|十万)?(?:平方公里|平方米|立方米|千瓦时|公斤|公里|生|人|户|亩|吨|斤|套|件|天|日|月|年|次|学期|学年|辆|床|股|班|岗|例|单|课|根|只|头|棵|株|箱|袋|瓶|盒|份)';
const trailing = new RegExp(
  `(?:${compared}|${reached}|${rising}|${falling}|${level}|${adverbs}|${time}|人民币|录得|首次超越|(?<=.{3})自|(?<=..)(?<![统设审会累合总共预估压度量速])计有?|上看|(?<=..)(?<![新净多少倍递户亩人均])[增减]|约合|折合|(?<=[同环]比|按[年月季])[升降增减涨跌]|[由从](?:过去|以前|从前|原来|原先)的?每[\\u4e00-\\u9fff]{1,3}|一口气|(?<=..)(?:由|从)[^，由从]{1,8}(?:前|时|初)的?|(?<=..)不过|(?<=..)不[止下]|(?<=..)冲击|(?<=[率量额值数例重位面])要|整整|足足|满打满算|(?<=..)(?<![小轻细略])微|(?<=..)(?:奔着|奔向|冲着|朝着|向着|瞄准|冲刺)|(?<=..)最大|(?<=[率比例重度量])争取|冲[上到破]|飙[到至]|常在|往往|(?<=..)[两三四五六七八九十]年间?|差不多|(?<=..)平均降|(?<=[率本比])优化|(?<=..)要?扩|少了|(?<=..)(?:过去|原先|从前)|一下子|一度|(?<=..)(?:连续)?多年|(?<=..)连年|掉了?|跌去|(?:足以|可以?|能够?)(?:覆盖|满足|支撑|维持|保障)(?:未来|今后|后续)?|却|仍有?|反而|[头首]一[回次]|零下|(?<![以之目当此提])前|(?<![通超经不])过|虽然?|[有可]望|稳居|反弹|通达|(?<=..)办了?|(?<=..)(?<![费使信应利作采动启任投回])用|回升|(?<=..)[再又新]?添|(?<=..)[仅只尚还][余剩存]|(?<=[润入利])变动(?:区间|范围)|(?<=..)拟?按|${per}|预期目标|(?:调整|优化|变|改|转|降|升|增)(?:到|至|为)|(?<=[期间程度])长|(?<=[字词语句”])出现?|(?<=..)尚(?:有|需|欠)?|翻了?|高|低|快|慢|多|少|[，、：:＋+－\\-（(的了又于以]|(?:是|为|相当于|接近|达到?|超过)(?:上年|去年|前年|上年同期|去年同期|全国|全省|全市|同期|全国平均水平|全省平均水平|\\d{4}年)?的)$`,
);
/** Words that only look like what leads to a number: 国有, 行为, 统计. */
const kept =
  /(?:派现|(?<=调解|调处|化解|抢救|救治|劝阻|扶持|创建)成功|[返偿归退交]还|(?:每亩|每户|户均|亩均|人均)增收|[民农户众工]增收|用时|国有|所有|公有|民有|自有|共有|行为|作为|存在|自由|公共|节约|签约|预约|合约|制约|附近|邻近|最多|至少|统计|设计|审计|会计|累积|水平|城乡|(?:收入|支出)[总合]计|提高率|降低率|[户人亩]均年?增[收产]|就业|供给|出行|以上|以下|(?<!.)每|较高|较低|超高|最高|最低|新高|民生|综合|升学|扩大|多少|跨境)$/;

/** A clause without what introduces it and what leads on to its number: “全年实现利润总额达” → 利润总额. */
export const tidy = remembered(nameIn);

/** “比去年同一天翻了”, “较上届提高”: a comparison and what came of it, and no thing. */
const compares = new RegExp(
  `^[，、]?(?:同比|环比)?(?:比(?![例赛重])|较(?![大重为好快强高低多少]))[^，、；新]{2,10}(?:${rising}|${falling}|翻|多|少|高|低|快|慢|增|降)了?(?:约|近|超过?|逾)*$`,
);

function nameIn(clause: string): string {
  if (compares.test(clause)) return '';
  // Where the speaker stands says nothing: 在这里设立的机构.
  let text = clause
    .trim()
    // “地区生产总值[1]”: the mark of a note.
    .replace(/[①-⑳]/g, '')
    // “【解读】去年全省粮食总产量”: what kind of passage it is says nothing of the number.
    .replace(/^【[^】]{1,8}】/, '')
    .replace(/^[▲△◆◇●○■□★☆►▶•·]+\s*/, '')
    // “出行——公交线路由9条增至14条”: the heading goes, a line from one place to another stays.
    .replace(
      /^[\u4e00-\u9fff“”]{0,8}(?:——|--)(?=..)(?![\u4e00-\u9fff]{2,6}(?:高速|高铁|铁路|班列|航线|城际|快线))/,
      '',
    )
    // “她最关注的一句话——“让互认项目不少于…””
    .replace(/^[^“”]{0,30}——“(?=..)/, '')
    .replace(/^反(?=比)/, '')
    // “全年末等调整管理人员”: 年末 is no word of it.
    .replace(/^[，、]?全年(?=末[等位])/, '')
    // “按每月900元|的标准发放生活费”
    .replace(/^的标准(?=[^，]{4,}$)/, '')
    // “总体目标是完成水利投资”
    .replace(/^[，、]?[^，]{0,8}(?:目标|任务)(?:就是|[是为])(?=..)/, '')
    // “农商银行去年向经营主体发放贷款”: who gave, and to whom, say less than what.
    .replace(/^[，、]?[^，、]{0,14}向[^，、每]{2,14}(?=(?:发放|投放|捐赠|赠送|派发|拨付|授信)[^，]{2,})/, '')
    // “统计处公布10月订单额”: who told it.
    .replace(/^[，、]?[^，。]{2,16}?(?:公布|公告|发表|通报)的?(?=[^，]{4,}$)/, (lead) =>
      /(?:订单|[额率量值数入])$/.test(untrailed(clause.slice(clause.indexOf(lead) + lead.length)))
        ? ''
        : lead,
    )
    // “受净息差收窄影响下降2.6%”: nor is what brought it about.
    .replace(/^([，、]?(?:[^，、受]{2,10})?)受[^，]{1,14}?(?:影响|拖累|带动|推动)(?=[^，]|$)/, '$1')
    // “主要得益于外销占比提升”: why is no part of the name.
    .replace(
      /^[，、]?(?:主要|这|也|均)*(?:得益于|受益于|归功于|归因于)(?:[^，]{3,12}[和及](?=[^，]{4,12}(?:下降|减少|增加|上升|增长|提高)))?(?=..)/,
      '',
    )
    .replace(/^[，、]?(?:每[年月](?=[\u4e00-\u9fff]{3,})|(?:仅|光)[^，]{1,4}一项[，]?(?=..))/, '')
    .replace(/在(?:这里|此|当地|这儿)(?=..)/, '')
    // “她家门前的河道”, “这样的食堂”: whose and which say nothing under a number.
    .replace(
      /^[，、]?(?:去年|今年|如今|现在)?(?:[他她它我你]们?(?:自?家|村)?(?:门前|门口|家里|村里)?的?|(?:这样|那样|同样)的)(?=[\u4e00-\u9fff]{2})(?!们|国|省|市|县|区|校|院|行|局)/,
      '',
    )
    // “委员|建议把|覆盖面扩大到七成”
    .replace(/^[，、“]?[^，]{0,10}(?:建议|呼吁|提议|倡议|希望|应当?|应该)[把将](?=..)/, '')
    // “产线|把|换型时间缩短到”: what was done to it follows.
    .replace(/^[^，把]{2,}把(?![关握脉手柄])(?=[^，]{3,}$)/, (lead) =>
      metric(untrailed(clause.slice(clause.indexOf(lead) + lead.length))) ? '' : lead,
    )
    // “镇里将整合资金”, “江州将新建…”: who is to do it.
    .replace(/^[，、]?[^，、的\d]{2,8}?[将拟](?=[^，]{4,}$)/, (lead) => {
      const [did, what] = wordsOf(clause.trim().slice(lead.length));
      return did && what && /^[vs]$/.test(did.class) && did.text.length > 1 && /^[nwbg]$/.test(what.class)
        ? ''
        : lead;
    })
    // “村里培训了300人”
    .replace(/^[，、]?[省市县区镇乡村厂校]里(?=..)/, (lead) =>
      /^[vsl]$/.test(wordsOf(clause.slice(lead.length))[0]?.class ?? '') ||
      beginsWithDeed(`${clause.slice(lead.length)}..`)
        ? ''
        : lead,
    )
    // “丰富的林下资源”: praise tells nothing of the number.
    .replace(
      /^[，、]?[但而]?(?:丰富|富饶|独特|优越|得天独厚|雄厚|广袤|辽阔|肥沃|秀丽|优美|美丽)的(?=[\u4e00-\u9fff]{2})/,
      '',
    )
    // “种下各种各样的果树”
    .replace(/(?:各种各样|各式各样|形形色色|大大小小|林林总总|五花八门)的(?=..)/, '')
    // “光直播间就开了7个”
    .replace(/^[，、“]?光(?=[\u4e00-\u9fff]{2,8}就)/, '')
    // “换来的是订单”
    .replace(/^[，、]?[带换]来的是(?=..)/, '')
    // “这家企业|去年|营收”: which one and when say nothing under a number.
    .replace(/^[，、]?(?:这|那)[家个座所条支项](?=[\u4e00-\u9fff]{4})/, '')
    .replace(
      /(?<=(?:企业|公司|集团|园区|[一-龥]厂|[一-龥]店|合作社|基地|全[省市县区国村]))(?:去年|今年|全年|当年)(?=[\u4e00-\u9fff]{2})/,
      '',
    );
  // “企业不用跑腿就拿到补贴”: how it came about is left out.
  text = text.replace(
    /^(.{2,10}?)(?:不用|不必|无需|无须|足不出户)[^，]{0,8}?(?:就能|就可以?|即可|便可?|就)(?=..)/,
    '$1',
  );
  // Who did it over the whole time: 新城累计|改良盐碱地.
  const all = /^(?:[\u4e00-\u9fff]{2,4}|.{0,6}全[省市县区国])(?:累计|先后|共计?)(.{4,})$/.exec(text)?.[1];
  // “铁路累计完成货物发送量”: whose measure it is stays.
  if (all !== undefined && undone(all) !== all && !(/^(?:完成|实现)/.test(all) && metric(untrailed(all))))
    text = all;
  // A verb in the middle joins whose it is and what it is: 企业|实现|利润总额.
  text = text.replace(
    /^(.{2,}?)(?:实现|录得|完成|贡献(?!率|度)|创造)(.{2,})$/,
    (whole, who: string, what: string) =>
      !/^[率量额]/.test(what) &&
      metric(untrailed(what)) &&
      unled(untrailed(who)).length >= 2 &&
      !who.includes('通过') &&
      !/^(?:全年|全市|累计)$/.test(who)
        ? `${unled(untrailed(who))}${what}`
        : whole,
  );
  // “竹林拿到了碳汇交易款”
  text = text.replace(
    /^(.{2,8}?)(?:已|共|累计|先后)*(?:[拿收领]到|争取到)了?((?:.{0,8}分红|.{2,8}(?:款(?<!贷款)|资金|收入|收益|补贴|补助|奖金|租金|红利)))$/,
    (whole, who: string, what: string) => (isThing(who) ? `${who}${what}` : whole),
  );
  text = unled(untrailed(unled(text)));
  const had =
    /^([^每]{0,12}?)(?:(?<=..)[还另也]有|现有|共有|拥有|设有|建有|配有|已有|(?<=[区村镇县市乡校院司团局])有(?![效机关限色序])|荣获|斩获|夺得|摘得|(?<![新抓查缴捕])获(?![批评证奖利得]))([^，]{2,})$/.exec(
      text,
    );
  if (had) text = had[2] ?? text;
  // “参与集采的药店”: it tells which of them are meant.
  const said =
    /^(?:全[省市县区国])?(?:符合|从事|参与(?![^的]{0,6}的[^的]{0,6}(?:店|医院|企业|机构|学校|商户|公司|银行|农户|单位)$)|获得)[^每]*的(?<noun>.{2,})$/.exec(
      text,
    )?.groups?.noun;
  if (said !== undefined && !/^(?:比例|占比|比重|人数|户数|数量)$/.test(said)) text = said;
  // “立案查处17起”: both were done.
  if (text.length === 4 && isDeed(text)) return text;
  const plain = text.replace(/^完成(?=.{3,}$)/, (verb) => (metric(text) ? '' : verb)).trim();
  // “为群众挽损” is told whole: those it was done for did nothing.
  const served = /(?:^|[^认作成称])(?:[为给替]|帮(?![扶办教带]))(?:助)?([^，]{2,8})/.test(clause);
  const name = caption(plain);
  // So is “为企业清退费用”: without the word they would be the ones who paid.
  const givenTo = served && beneficiaries.test(name) && clause.includes(`为${name}`);
  return givenTo || (served && name.length > 2 && !/为|^帮/.test(name) && isDoing(lastWord(name)))
    ? `为${name}`
    : name;
}

const beneficiaries =
  /^(?:企业|群众|农民工|职工|劳动者|居民|市民|村民|消费者|参保人|用户|商户|农户|[\u4e00-\u9fff]{2}主体)(?:清退|退[还付回]|返还|减[轻免负]|降低|节[省约]|追[回讨缴]|垫付|争取|落实|兑现|补发|增[收加])/;

function untrailed(clause: string): string {
  let text = clause;
  for (let more = true; more;) {
    // What leads to a number is short: looking at the end alone keeps an endless clause cheap.
    const end = text.slice(-longestTail);
    const cut = kept.test(end) ? end.length : wholeWords(end, end.replace(trailing, '').length, 'start');
    const shorter = text.slice(0, text.length - end.length + cut).trimEnd();
    more = shorter !== text;
    text = shorter;
  }
  return text;
}

/** Where to cut, so that no word which only leads on is cut in two: all of 拥有 and 去年底 goes, and all of 超过. */
function wholeWords(text: string, at: number, side: 'start' | 'end'): number {
  if (at <= 0 || at >= text.length) return at;
  // Looking no further than the word there keeps an endless clause cheap.
  const word = wordsOf(text.slice(0, at + 8)).find(({ start, end }) => start < at && at < end);
  // “收入比由上年同期的”: no comparison begins within a word.
  if (side === 'start' && word && /.比$/.test(word.text) && /^[由从]/.test(text.slice(word.end)))
    return word.end;
  // “税收占比|较上年提高”: read as 比较, it would leave 税收.
  if (side === 'start' && word?.text === '比较' && text.charAt(word.start - 1) === '占') return at;
  return word && 'ltd'.includes(word.class) ? word[side] : at;
}

function unled(clause: string): string {
  let text = clause;
  for (let more = true; more;) {
    const rest = text.replace(comparison, '').replace(leading, '');
    const shorter = text.slice(wholeWords(text, text.length - rest.length, 'end')).trimStart();
    more = shorter !== text;
    text = shorter;
  }
  return text;
}

const metrics =
  '(?:重点工程)?减排量|营业收入|增加值|总产值|产值|总产量|产量|总值|投资|零售额|零售总额|销售额|营业额|销售收入|销售面积|交易额|成交额|进出口总额|进出口额|进出口|进口额|出口额|出口|进口|收入|支出|利润总额|利润|税收|价格|用电量|发电量|货运量|客运量|周转量|吞吐量|存款余额|贷款余额|余额|存款|贷款|装机容量|装机|里程|面积|人数|户数|数量|总数|总量|人口|强度|占比|比重|比例|浓度|覆盖率|率|额|量|值|数|标准|长度|时间|用时|成本|能耗|工资|指数|排放量|效益|资金|规模|容量|能力|总额|亩产|单产|就业|金额|存栏|出栏|寿命|均价|单价|水平|营收|进度|经费|费用';
const lastMetric = new RegExp(`(?:${metrics})$`);

/** Whether a phrase names something measured: 工业增加值, not 工业企业. */
export const metric = remembered((phrase): boolean => lastMetric.test(phrase));
/** What is measured in a phrase: 增加值 of 第一产业增加值. */
export const metricOf = (phrase: string): string => lastMetric.exec(phrase)?.[0] ?? '';

/** Measures that say nothing without their thing: 总产量, 完成投资, 增速. */
const bare =
  /^(?:(?:完成|实现|累计完成|实际完成|到位)?(?:总投资|投资|投资额|计划总投资|(?:计划|协议|合同|概算)投资额?|年度投资|年度计划投资|总产值|产值|全产业链产值|综合产值|[总年]?产量|销售?量|总产|存栏|出栏|产销率|单产|亩产|平均亩产|总数|总量|总额|增量|规模|总面积|面积|里程|容量|增速|增幅|涨幅|降幅|跌幅|升幅|占比|比重|余额|增加值|售价|销售额|销售收入|产销率|利润|利润总额|税收|投入强度|总人数|人数|中位数|平均数|数量|价格|均价|成交额|总成本|总里程|周转天数|周转率|周转次数|产能利用率|(?:年均)?复合增长率|运送量|货值|货运总值|投资金额|投资总额|户数|(?:总|共|累计)?投入(?:资金|经费)|总库容|总容量|总蓄水量|(?:涉及|涉案|到位|合同|成交|发放|签约|总|申请|担保|融资|批复)?金额|标的额|标的)|(?:平均)?(?:增速|增幅|涨幅|降幅|跌幅|升幅)|收获|总长度?)$/;
export const isBare = remembered((phrase): boolean => bare.test(phrase));

const verbs =
  '连跨|连上|跨过|跃上|并网(?!容量|规模)|应.尽.|共建(?!共|单位|项目|“?一带)|涵盖|包括|包含|历史性地?|排队|从无到有|从小到大|从弱到强|由弱[到变]强|由小[到变]大|全线(?=贯通|通车|开)|表现(?=最|较|良|突|亮|抢|优|不)|未能|尚未|网上(?=可|办)|修通|拉通|满负荷|满产|开足马力|全速|领衔|牵头|荣立|驶[出入向进]|拧成|捧回|抱回|拿回|送[往到]|集中(?!供|式|区|度|连片)|一起|一同|一并|当场|同时|同步|同向|携手|共同(?!体|富)|相继|接连|纷纷|中有|中[仅只均已才]?[排位居列]|开学(?!率)|开馆|开班|通(?=[上了]?(?:硬化|水泥|沥青|公路|客车|网络|光纤|动力|5G|自来水|天然气|高速|高铁))|[到赴](?=[^，。]{2,10}(?:进修|学习|挂职|任职|支教|支医|锻炼|跟班|看病|就医))|排名|位列|创(?=新|历史)|取得|再创|就近|就地|改善|用于|投向|建有|设有|配有|具备|迈上|跨上|跨越|站上|达到|均达|成了|成为|升为|升级|增加|减少|提高|增至|增长|上升|下降|扩大|陆续|站到|守住|坚守|奔赴|驰援|住进|参与|参加|加入|列入|纳入|登上|入选|入围|入驻|落户|投产|建成|完成|开工|竣工|启动|上线|签约|挂牌|办结|治愈|痊愈|覆盖|通过|拿到|用上|喝上|搬进|搬入|迁入|享受|脱贫|退出|实现|得到|实行|获得|获评|获批|获|担任|分别|有序|如期|按期|顺利|进展|正式|全部|全程|稳步|积极|加快|进入|投入|投用|以(?![上下内外来及前后旧])|增速|年均|是|为|居(?![民住家])|位居|用于|(?<!在)用|由|向|被(?!告|执行|保险|监护|困|拐|骗)|将|已|可|均|都|不|较|比(?![例重率值赛])|同比|环比|占|拉动|带动|惠及|受益|开展|开通|通车|贯通|运行(?![线图]|时速)|运营|建设(?=进度)|交付|验收|达标|销号|整改|接受|发放|享有|参保|就业|创业|回乡|返乡|执行|使用|支持|提升|完工|封顶|亮相|开放|开业|施工|推进|改造(?=完成)|促进|助力|成立|集聚|扎根|复工|试运行|到位|放款|拨付|兑付|直达(?!列车|班列|航线|快车|专列|客车|高铁|动车)|来自|位于|突破|超过|合计|共计|户均|人均|下沉|赴|前往|走进|包联|奋战|冲锋|挺身|投身|报名|达(?!标)';
/** After one of these a verb is part of a name: 完成率, 参加人数, 建成区, 使用面积. */
const nominal =
  '项目|事项|热线|窗口|网点|人数|人员|人口|率|额|面积|任务|工程|资金|数|量|规模|基地|中心|机构|制度|平台|试点|区|户|者|地|品|水|电|车|房|能|途|工|材|值|速|幅|岗位|技能|许可|补贴|贷款|券|成果|经费|金额|强度|服务';
const predicate = new RegExp(
  `(?:${verbs}|经(?![济营费贸验理])|在(?!用|役|建|校|园|册|职|线|岗|衡|孵|库|[省市县区][高院企]))(?!${nominal})`,
);

const everyPredicate = new RegExp(predicate.source, 'g');

/** A phrase up to its first verb: 党员|站到最前面. Empty when it begins with one. */
export const cutAtVerb = remembered((phrase): string => {
  // A verb is a word of its own: 用 in 信用 is none.
  const starts = new Set(wordsOf(phrase).map(({ start }) => start));
  for (const { index } of phrase.matchAll(everyPredicate))
    if (starts.has(index)) return withoutVerb(phrase.slice(0, index));
  return phrase;
});

/** “新厂点火|投产”: a verb right before another one is no part of the name. */
function withoutVerb(name: string): string {
  const words = wordsOf(name);
  const [noun, verb] = [words.at(-2), words.at(-1)];
  // 村级集体经济组织: a body, and nothing that is done.
  return verb?.class === 'v' &&
    verb.text.length === 2 &&
    !/(?:经济|社会|合作|行业|群团|基层)组织$/.test(name) &&
    /^[nw]$/.test(noun?.class ?? '') &&
    (noun?.text.length ?? 0) > 1
    ? name.slice(0, -verb.text.length)
    : name;
}

/** Verbs that say what was done to the things that are counted: 改造|老旧小区, 发放|低保金. */
const deeds =
  '新开[通行]|立案侦查|规划建设|规划新建|编制完成|编制|兴建|建起|修起|办起|盖起|新建改扩建|新改扩建|新签约|新引进|拿出|新添|改扩建|新建|改建|扩建|新增|净增|守牢|守住|坚守|扛牢|筑牢|保住|建成(?!区)|建设|改造|完成|培训|引进|招引|签约|打造|开工|竣工|投产|开通|开行|开办|举办|承办|办理|发放|惠及|覆盖|带动|拉动|动用|评审|清收|运营|削减|减排|主持|参与制定|帮助|帮扶|资助|救助|慰问|接待|查处|查办|查实|立案|破获|整治|排查|治理|修复|发布|出台|制定|修订|组建|改良|种活|栽种|设立|成立|认定|选派|选聘|招聘|招录|培养|转化|关停|淘汰|取缔|撤销|拆除|盘活|供应|出让|输送|减免|减税|兑付|兑现|募集|投放|投入|种植|栽植|绿化|走访|调解|化解|解决|受理|办结|审结|征集|配备|安装|更换|更新|升级|推广|上线|接入|支持|服务|取消|下放|清理规范|清理|压减|精简|消除|硬化|维修|整改|创建|争取|增设|增加|减少|转移|安置|吸纳|扶持|开发|筹集|处置|实施|(?<!经济|社会|合作|行业|群团|基层)组织|收治|救治|签订|达成|检查|抽检|监测|保护|养护|疏通|铺设|架设|新开|调整|优化|购置|采购|奖励|补贴|推出|举行|培育|攻克|突破|发行|偿还|节约|节省|回收|收购|销售|生产(?!总值|线|力|率)|加工|储备|调运|保障|提供|创造|开展|评选|表彰|处分|问责|约谈|谈话|通报|追回|挽回|整合|流转|复垦|造林|补贴|受理|下派|轮训|引育|新获批|获批|新登记|新设|新认定|新培育|投用|贯通|打通|搬迁|提升|更名|建立|解救|营救|搜救|抢收|抢种|疏散|撤离|除险加固';
const deedOnly = new RegExp(`^(?:${deeds})+(?:和(?:${deeds})+|、(?:${deeds})+)*了?$`);
const lastDeed = new RegExp(`(?:${deeds})$`);
const everyDeed = new RegExp(`(?:${deeds}|提取|支付|缴纳|争取|追讨|垫付|代缴)(?!${nominal})`, 'g');
const everyVerb = new RegExp(`${deeds}|${predicate.source}`, 'g');
const firstDeed = new RegExp(`^(?:(?:${deeds})和(?=${deeds})|${deeds}|已)+(?=..)`);

/** Whether a phrase is all verb: 新建, 取消和下放. */
export const isDeed = remembered((phrase): boolean => deedOnly.test(phrase));
/** The verb that a phrase ends with, '' when it ends with a noun. */
export const deedOf = (phrase: string): string => lastDeed.exec(phrase)?.[0] ?? '';
/** Whether a phrase begins with what was done: 新建|小学. */
export const beginsWithDeed = (phrase: string): boolean => firstDeed.test(phrase);
/** A phrase without the verb it begins with: 排查|隐患; 服务业 and 保障性住房 begin with none. */
export const undone = remembered((phrase): string => {
  const deed = /^新(?!增|[建改扩]+和)/.test(phrase) ? '' : (firstDeed.exec(phrase)?.[0] ?? '');
  // 监测对象, 帮扶对象: whom it is done to.
  if (
    deed === '' ||
    /^对象/.test(phrase.slice(deed.length)) ||
    !wordsOf(phrase).some(({ start }) => start === deed.length)
  )
    return phrase;
  return phrase.slice(deed.length);
});

/** Quotes that lost their other half are dropped, pairs stay. */
export function balanced(label: string): string {
  let text = label.trim();
  if (!/[“”‘’（）《》]/.test(text)) return text;
  const count = (mark: string): number => text.split(mark).length - 1;
  for (const [open, close] of ['“”', '‘’', '（）', '《》']) {
    if (open === undefined || close === undefined) continue;
    if (count(open) > count(close))
      text = text.slice(0, text.lastIndexOf(open)) + text.slice(text.lastIndexOf(open) + 1);
    if (count(close) > count(open)) text = text.replace(close, '');
  }
  return text;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const changedBy = /(?:增加|减少|提高|下降|上升|降低|回落)$/;

/** A label of a length that can be set: what 的 only describes goes first, then whole words from the front. */
export function shortened(label: string): string {
  const text = label
    .replace(
      /^(?:(?!和美|和谐|和平|与会|[与同][^，的]{4,18}的|等[候待级])[的了等、，：:和与及；])+|(?:[的了等、，：:和与；]|(?<![惠普涉波触])及)+$/g,
      '',
    )
    .trim();
  if (text.length <= longest) return text;
  // “城乡居民基本养老保险基础养老金”: there is no other.
  const pension = text.replace(/^(?:(?:城乡)?居民|城镇职工|职工)?(?:基本)?养老保险(?=基础养老金)/, '');
  if (pension !== text) return shortened(pension);
  // “细颗粒物（PM2.5）平均浓度”: its other name goes first.
  const unabbreviated = text.replace(/（[A-Za-z][A-Za-z\d.&]*）/, '');
  if (unabbreviated !== text) return shortened(unabbreviated);
  // Where it ranks is told with what ranks, or not at all.
  const ranked = /^(.+)（[^（）]+）$/.exec(text)?.[1];
  if (ranked !== undefined) return text.length <= longestRank ? text : shortened(ranked);
  const series = text.replace(/^第[一二三四五六七八九十]{1,3}[代批次]/, '');
  if (series !== text) return shortened(series);
  // “增速高于各项贷款平均增速”: without either the gap says nothing.
  if (
    text.length <= longestRank &&
    /(?:增速|[率幅比重度])(?:连续)?(?:[高低快慢好优]于|[高低]出|领先|落后)|^\d{4}年.*排名$/.test(text)
  )
    return text;
  // “绿色化工、新材料、生物医药三大产业产值”: how many they are says as much as which.
  const several = /、[^、占]{2,10}?([二两三四五六七八九十]大[^、]{4,})$/.exec(text)?.[1];
  if (several !== undefined) return shortened(several);
  // “城乡冷链资金、物流专项债和再贷款”: the first is whole, and the others are told as such.
  const [, first = '', more = ''] =
    /^([^、占]{5,14}(?:资金|投资|债券?|国债|[贷存]款|补助))、[^占]*[、和与及][^、占]*?((?:增加|减少|增速)?)$/.exec(
      text,
    ) ?? [];
  if (first !== '') return `${first}等${more}`;
  const share = /^([^占]+)占(?!比$).+$/.exec(text)?.[1];
  // “全省限额以上单位商品零售”: where is said more shortly than what.
  const here = text.replace(/^((?:上年末?|去年|原)?)全[省市县区国](?=.{4})/, '$1');
  if (here !== text) return shortened(here);
  if (share !== undefined) return text.length <= 24 ? text : shortened(`${share}占比`);
  // That it grew is told by the number’s sign.
  if (/.{10}增速$/.test(text)) return shortened(text.slice(0, -2));
  // “高于全省平均水平” says as much without its last word.
  if (/平均水平$/.test(text)) return shortened(text.slice(0, -2));
  // “培育年出栏超5000头的养殖场”: without the line they would be all there are.
  if (text.length <= longestRank && /(?:超过?|过|突破|不低于|不足)\d[^的]{0,6}的/.test(text)) return text;
  const of = text.lastIndexOf('的');
  if (of >= 0 && text.length - of > 5) return shortened(text.slice(of + 1));
  // “县级及以上城市集中式饮用水水源地水质达标率”: better a little long than torn.
  if (text.length <= longestMeasure && metric(text.replace(changedBy, ''))) return text;
  for (const { index } of segmenter.segment(text)) {
    // 规范|化, 规模|以上: a name does not begin in the middle of a word.
    if (text.length - index <= longest && !/^(?:[化性型度]|以[上下内])/.test(text.slice(index)))
      return text.slice(index);
  }
  return text.slice(-longest);
}

/** A phrase up to what was done for its noun: 小微企业|减免手续费. */
export function cutAtDeed(phrase: string): string {
  // “企业技术改造”: a deed is a word of its own.
  const starts = new Set(wordsOf(phrase).map(({ start }) => start));
  for (const { index } of phrase.matchAll(everyDeed))
    if (index >= 2 && starts.has(index)) return phrase.slice(0, index);
  return phrase;
}

/** What stands after the last verb of a phrase. */
export function afterVerb(phrase: string): string {
  const all = [...phrase.matchAll(everyVerb)];
  const last = all.at(-1);
  return last ? phrase.slice(last.index + last[0].length) : '';
}

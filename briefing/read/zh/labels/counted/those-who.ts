/** What those who are counted did, or what was done for them: it tells which they are. */
import { wordsOf } from '../../lexicon/index.ts';
import { isThing } from '../phrases/caption.ts';
import { metric } from '../phrases/phrases.ts';

/** The longest clause that a name is made of, in UTF-16 units. */
const longest = 18;
const plain = (did: string): string =>
  did.replace(/^(?:全部|全都|均|都|已|先后|成功)+/, '').replace(/了/g, '');

const withOthers =
  /^([\u4e00-\u9fff]{2,8}?)([与同](?![时志行])[\u4e00-\u9fff]{2,8}?)((?:开展|建立|签订|签署|结成|达成|形成|实现|进行|合作|结对|对接|签约|共建)[^，的]{0,10})$/;
const won =
  /^([\u4e00-\u9fff]{2,8}?)((?:全部|全都|均|都|已|先后|成功)*(?:入围|入选|跻身|上榜|获评|荣获|获批|通过|列入|纳入|接入|创成|创建为|达到|实现)[^，的]{2,18})$/;
const brought =
  /^([\u4e00-\u9fff]{2,10}?)((?:住上|用上|喝上|吃上|走上|搬进|住进|搬入|迁入|过上|享受|实现|告别|摆脱|得到|获得|拿到|重返|脱离)了?[^，的]{2,8})$/;
const paid =
  /^([\u4e00-\u9fff]{2,12}?)(?:按时|按月|及时|足额|免费|累计|共)*(?:发放|提供|给予|补发|落实|兑付|拨付|下拨|颁发|返还|投放|支付|兑现)了?([^，的]{0,10}?(?:补贴|补助|津贴|救助|资助|奖励|资金|奖金|[灾偿征]款|补偿|服务|培训|训练|筛查|检查|体检|贷款|担保|保障|护理|照护|照料|低保金|养老金|供养金|生活费|慰问金|奖学金|助学金|援助|保险))$/;
/** “为9000名老人免费开展白内障筛查”, “给260户残疾人家庭安装扶手”, “推动30家规上企业实施节能改造” */
const cared =
  /^([\u4e00-\u9fff]{2,10}?)((?:免费|统一|上门|集中|全部)*)((?:开展|进行|实施|完成|启动|组织|安装|加装|配备|配发|适配|接种|代缴|减免|建立|办理|申请)[^，的]{2,10})$/;
const lent = /(?:融资|贷款|授信|担保|退税)$/;
const helping = /(?:[为给]|帮助?|推动|支持|引导|组织|指导|助力)(?:了|约|近|超过?|全[省市县区])*$/;
/** “为85名农民工追回工资” */
const recovered = /^([\u4e00-\u9fff]{2,10}?)((?:追讨|追回|讨回|追索|挽回)[\u4e00-\u9fff]{2,6})$/;
/** “完成剩余9个村庄的电网改造”: the work is done in them, and is not what is counted. */
const toDo = /(?:完成|实施|推进|启动|开展)(?:了|剩余|其余|全部)*$/;
const worked =
  /^([\u4e00-\u9fff]{0,6}?(?:乡镇|村庄?|小区|片区|社区|学校|街道|园区|县|站点|院区|医院))的([\u4e00-\u9fff]{2,12}(?:改造|治理|整治|更新|建设|升级|提升|扩建|修缮|清淤))(?:工程|项目|任务)?$/;
/** “调派120名医护人员驰援灾区” */
const sent = /^([\u4e00-\u9fff]{2,8}?)((?:驰援|支援|奔赴|赶赴|进驻|赴|前往)[^，的]{0,8})$/;

/** “县医院与省城3家医院组建医联体”: with whom, and where they are. */
const partner =
  /(?<![参合共协会陪伙总不])[与和同跟]((?![时志比期步行类意平谐踪进随会])(?:(?![新增成完了的])[\u4e00-\u9fff]){0,6}?)(?:约|近|超过?|多达)*$/;
const tied =
  /^([\u4e00-\u9fff]{1,10}?)((?:先后|分别|都|均|已|正式|成功)*(?:建立|签订|签署|签下|签约|结成|组建|组成|成立|达成|共建|搭建|结对|缔结|联合|开展合作|开展协作|合作(?!社|银行|医))了?[^，的]{0,12})$/;

/** “5万名渔民成为产业工人” */
const turned = /^([\u4e00-\u9fff]{2,10}?)(成为[^，的]{2,10})$/;

/** 入围百强县的县区, 与市级医院合作办医的乡镇医院; '' where nothing of the kind is said of them; `whole` where the phrase leads on to no number. */
export function thoseWho(phrase: string, own: string, whole: boolean): string {
  // “使1200户困难家庭住上新房”
  const [, whom = '', became = ''] =
    (/(?:使|让|帮助?|推动|助力)(?:了|约|近|超过?)*$/.test(own) && brought.exec(phrase)) || [];
  if (became !== '' && isThing(whom)) return `${plain(became)}的${whom}`;
  // “为12万名寄宿生提供生活补助”
  const [, served = '', aid = ''] =
    (/(?:为|向|给|对)(?:了|约|近|超过?|不[少低]于|全[省市县区])*$/.test(own) && paid.exec(phrase)) || [];
  if (aid !== '' && isThing(served) && served.length + aid.length < longest)
    return `${/(?:服务|培训|训练|查|体检|保障|护理|照护|照料)$/.test(aid) ? '享受' : '获'}${aid}的${served}`;
  const [, spot = '', work = ''] = (toDo.test(own) && worked.exec(phrase)) || [];
  if (work !== '') return `完成${work}的${spot}`;
  const [, patient = '', freely = '', care = ''] =
    ((whole || lent.test(phrase)) && helping.test(own) && cared.exec(phrase)) || [];
  if (care !== '' && isThing(patient) && patient.length + care.length < longest)
    return `${freely === '免费' ? freely : ''}${care}的${patient}`;
  const [, wronged = '', owed = ''] = (/(?:为|帮助?|替)$/.test(own) && recovered.exec(phrase)) || [];
  if (owed !== '' && isThing(wronged)) return `${owed}的${wronged}`;
  const [, crew = '', went = ''] =
    (/(?:调派|选派|派出|抽调|选调|派遣|组织)(?:了|约|近|超过?|共)*$/.test(own) && sent.exec(phrase)) || [];
  if (went.length >= 2 && isThing(crew)) return `${went}的${crew}`;
  const where = partner.exec(own)?.[1];
  const [, mate = '', tie = ''] = (where !== undefined && whole && tied.exec(phrase)) || [];
  // “甲县和乙县2个县联合执法”: they are told already.
  if (tie !== '' && isThing(mate) && (where === '' || !where?.endsWith(mate.slice(-1))))
    return `${plain(tie)}的${where}${mate}`;
  if (!/^[，、；]?(?:其中|已|有|已有|全[省市县区])*$/.test(own)) return '';
  const [, turning = '', into = ''] = turned.exec(phrase) ?? [];
  if (into !== '' && isThing(turning)) return into.endsWith(turning) ? into.slice(2) : `${into}的${turning}`;
  const [, who = '', others = '', deed = ''] = withOthers.exec(phrase) ?? [];
  if (deed !== '' && isThing(who) && isThing(others.slice(1))) return `${others}${deed}的${who}`;
  const [, those = '', did = ''] = won.exec(phrase) ?? [];
  const first = wordsOf(those);
  // “3家企业入选省级“小巨人”企业”: what they are now says that they are enterprises.
  if (did.length > those.length + 4 && did.endsWith(those) && isThing(those)) return plain(did);
  return did !== '' && isThing(those) && first.length <= 2 && !metric(those) ? `${plain(did)}的${those}` : '';
}

/** A clause that holds no number may still say what the numbers after it are about. */
import type { Place } from './place.ts';
import { cutAtVerb, tidy } from './phrases/phrases.ts';
import { remark } from '../words.ts';

/** A whole clause, which is no subject of the next: 承载能力明显增强, 服务水平不断提升. */
const whole =
  /^[\u4e00-\u9fff]{2,10}?(?:明显|显著|不断|持续|进一步|大幅|日益|逐步|全面|稳步)(?:增强|提升|改善|优化|完善|凸显|显现|提高|夯实)$/;
const siteOf =
  /^(?:[一二三四五六]是)?([\u4e00-\u9fff]{1,10}?(?:开发区|园区|新区|高新区|经开区|示范区|产业园|基地|公司|集团))(?![内外里的])/;

/** What an earlier clause of the sentence spoke of, when no number was named in it yet. */
export function spokenOf({ number, past }: Place): string {
  if (past >= 0) return '';
  const { ahead, clause } = number.around;
  const clauses = ahead.slice(0, ahead.length - clause.length).split(/[，；：。]/);
  // “机械业受需求带动，增长16%”, “化学品因订单增加，增长4%”: why is no part of what.
  const last = (clauses.findLast((one) => one.trim() !== '') ?? '')
    .replace(new RegExp(`^(?:至于|此外|[一二三四五六七八九](?:是|要(?:狠抓|抓好|紧抓|抓)?)|${remark})`), '')
    // “应收账款仍处高位，年末余额”
    .replace(/(?<=..)(?:仍然?|依然|尚)处(?:于)?(?:高位|低位|历史高位|历史低位)$/, '')
    // “仓储规模与邻市仍有差距，仅为其六成”
    .replace(
      /(?<=..)[与同和较跟比][^，]{2,12}?(?:仍然?|还|尚|依然)?(?:有|存在)(?:[较很]大|一定|明显|不小)?的?差距$/,
      '',
    )
    // “建成县医院新院区，新增床位”
    .replace(/^(?:建成|投用|启用)(?=.{3,}(?:院区|医院|校区|学校|养老院)$)/, '')
    // “加快体育馆建设，计划投资”
    .replace(
      /^(?:(?:加快|推进|加速|启动|抓好|谋划)(?=.{4,}建设$)|(?:(?:加快|抓紧|全力|继续)*(?:建设|推进|实施))(?=.{2,}(?:高速|公路|铁路|隧道|大桥|水库|医院|学校|中心|场馆|工程|项目)$))/,
      '',
    )
    // “下调职工医保单位缴费比例，各地可降至”
    .replace(
      /^(?:继续|阶段性|适当|明显|再次|依法)*(?:下调|上调|降低|提高|调整|调低|调高)(?=[^，]{2,}(?:比例|标准|[税费利]率|价格|门槛|额度|限额)$)/,
      '',
    )
    // “服务业快速发展，占比提高”
    .replace(/(?<=..)(?:快速|加快|加速|蓬勃|迅速|迅猛|平稳|健康|稳步|高速|持续)+(?:发展|成长|壮大)$/, '')
    // “看速度，我们排第五”
    .replace(/^[“”]*(?:看|论|讲|比)(?=[\u4e00-\u9fff]{2,6}$)|^[“”]*从([\u4e00-\u9fff]{2,8}?)来?看$/, '$1')
    .replace(/(?<=..)(?:则|也|亦)?(?:受[^，]{1,16}?(?:影响|拖累|带动|推动)|因(?![此为素])[^，]*$)/, '');
  // “县开发区二期建成，承载能力明显增强，实现产值41亿元”: whose ability grew stands before.
  if (whole.test(last)) {
    const site = clauses.map((one) => siteOf.exec(one)?.[1]).find((one) => one !== undefined);
    return site ?? '';
  }
  // “网络购物占比最高，达43.5%”, “预付式消费次之，占两成”, “设备老化，三分之一已超期服役”
  const first =
    /^(.{2,}(?:占比|比重|增速|[率量额值]))(?:在[^，]{1,10}(?:[中里]|同业|行业))?(?:最[高大快多低小慢]|居首|居前|领先)$/.exec(
      last,
    )?.[1];
  if (first !== undefined) return tidy(first);
  const sorted =
    /^(.{2,12}?)(?:在[^，]{1,10}(?:[中里]|同业|行业))?(?:次之|其次|居首|居次|居前|领先|紧随其后|最[多少高大]|老化|紧张|增多|偏多)$/.exec(
      last,
    )?.[1];
  if (sorted !== undefined) return tidy(sorted);
  // “税收占一般公共预算收入的比重，从69.2%…” is a name whole.
  if (/占.+的?(?:比重|比例|份额)$/.test(last)) return tidy(last);
  // “今年前几个月，捎货收入又涨了”: when it was is no name.
  // “截至3月31日止年度”, “东与邻县相连”: when and where it lies.
  if (/^截至|^[东西南北]{1,2}[与临接邻靠]/.test(last.trim())) return '';
  if (/^(?:今年|去年)?前?[几头数两三]个?(?:月|天|年)$/.test(last.trim())) return '';
  const share =
    /^(.*占[^占]{2,12}?的?(?:比重|比例|份额))(?:首次|再次|已|历史性)*(?:过半|突破|提升|提高|上升|创)/.exec(
      last,
    )?.[1];
  if (share !== undefined) return tidy(share);
  // “公司奋斗目标：销售收入5亿元”: what leads a list is no thing.
  if (/目标[是为]?$/.test(last)) return '';
  // “在国家三级公立医院绩效考核中，医院列第96名”.
  if (/[里中上]$/.test(last) && !/^在/.test(last)) return tidy(last.replace(/[里中上]$/, ''));
  const where = /^在(?:(?:最近|最新|新近|近期)(?:一次|一期)?(?:公布|发布|揭晓)的)?(.{3,18})[中里上]$/.exec(
    last,
  )?.[1];
  // “新厂于2024年6月投产”: when is no part of what.
  return (
    where ??
    tidy(
      cutAtVerb(
        last.replace(
          /(?<=..)[于在]?(?:\d{4}年|\d{1,2}月\d{1,2}日|(?<=[于在])(?:去年|今年|上年)?\d{1,2}月).*$/,
          '',
        ),
      ),
    )
  );
}

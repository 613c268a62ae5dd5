/** Where many are judged by others, what ranks is who was judged, and no measure: “营收9亿元，在全省国企绩效考核中列第5位”. */
import type { Place } from '../place.ts';

/** 绩效考核, 质量测评, 榜. */
export const contest = /(?:考核|考评|评比|测评|评估|评价|评级|竞赛|榜单?|排行|赛)$/;

const holder =
  /(?:^|[，。；])(?:截至[^，]{2,12}，)?(集团|公司|[\u4e00-\u9fff]{0,8}?(?:经开区|高新区|开发区|保税区|新区|园区|集团|公司|医院|学校|学院|大学|银行|支行|分行))(?=[\u4e00-\u9fff]{2,})/;
/** Those who were judged, before what they were judged by: 国有企业|绩效考核. */
const those =
  /^(?:全[国省市县区])?(?:[\u4e00-\u9fff]{0,8}?(?:企业|公司|集团|单位|部门|医院|学校|高校|银行|支行|分行|县区|区县|县市|市县|市州|乡镇|街道|园区|开发区|高新区|经开区))?(?=..)/;

/** Who was judged, as the sentence tells; '' where it tells no one. */
const whoseOf = ({ number: { around } }: Place): string => {
  const said = holder.exec(around.ahead)?.[1] ?? '';
  return /^(?:该|本|我|全|在)|的/.test(said) ? '' : said;
};

/** 集团绩效考核, 高新区全省开发区综合评价: what someone ranks in; the contest alone where nobody is told. */
export function judgedIn(place: Place, where: string): string {
  const who = whoseOf(place);
  return who === '' ? where : `${who}${where.replace(those, '')}`;
}

const ahead =
  /在(?:全[国省市县区]|[省市区]属)?(?:\d+[家个所])?([^，。；\d]{2,24}(?:考核|考评|评比|测评|评估|评价|评级|竞赛))[中里上]，$/;
/** “高新区在全省38家高新区综合评价中，由第21位”: the contest of the clause before, where it is told who was judged; else ''. */
export function judgedAhead(place: Place): string {
  const lead = /^(.*，)(?:由|从|位?列|位?居|名列|排名?|排在)?$/.exec(place.number.around.ahead)?.[1] ?? '';
  const where = ahead.exec(lead)?.[1] ?? '';
  const judged = where === '' ? '' : judgedIn(place, where);
  return judged === where ? '' : judged;
}

/** Of whom something is short, high or behind: “近四分之一的乡镇医疗资源供给不足”. */
import { wordsOf } from '../../lexicon/index.ts';
import { isThing } from '../phrases/caption.ts';

const holder =
  /^(?:县区|市县|县市区|县市|乡镇|镇街|街道|社区|村庄?|行政村|建制村|县|区|镇|乡|企业|学校|医院|园区|农户|家庭|商户|高校|景区)$/;
const state =
  /(?:较为|比较|仍然?|依然|尤为|十分|明显|严重|较|偏)*(?:突出|不足|紧张|困难|偏高|偏低|偏弱|薄弱|滞后|缺乏|短缺|短板|老化|闲置|失衡|欠缺|不畅|不高|不强|不够|吃紧)$/;

/** The afflicted with what ails them: 医疗资源供给不足的乡镇; '' where the phrase tells something else. */
export function afflicted(phrase: string): string {
  const words = wordsOf(phrase);
  const [first, second] = words;
  if (!first || !second) return '';
  // 乡镇 is one word or two.
  const end = holder.test(first.text)
    ? holder.test(first.text + second.text)
      ? words[2]?.start
      : second.start
    : undefined;
  if (end === undefined) return '';
  const said = phrase.slice(end);
  const thing = said.replace(state, '');
  return thing !== said && thing.length >= 2 && said.length <= 14 && isThing(thing)
    ? `${said}的${phrase.slice(0, end)}`
    : '';
}

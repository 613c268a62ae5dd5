/** Lines that stand over their text without any mark at their end: 工业支撑更强. */

const title = /^[\u4e00-\u9fff“”、]{4,16}$/;
/** “声音”, “岗位更多 收入更高”: a blank line under it tells so short a line from the beginning of a sentence. */
const shortTitle = /^[\u4e00-\u9fff]{2,16}$|^[\u4e00-\u9fff“”]{2,10}[ \u3000][\u4e00-\u9fff“”]{2,10}$/;
/** What a line that was only broken may end with. */
const goesOn = /[的和与及或、在为是达至到由从对将把被比较]$/;

/** Whether a Chinese line is a title of the next rather than a broken beginning of it: broken lines are of one length. */
export const isTitleZh = (line: string, next: string, apart = false): boolean =>
  (apart ? shortTitle : title).test(line) &&
  !goesOn.test(line) &&
  (apart || !/^\d/.test(next)) &&
  next.length > line.length * 1.5 &&
  /[，。；]/.test(next);

/** “董事长报告书”, “致股东”: what leads into a report is no name of it. */
export const isSectionNameZh = (line: string): boolean =>
  /^(?:(?:董事长|主席|总裁|总经理|行长|院长|校长)(?:报告书?|致辞|致股东.{0,6}|寄语|的话)|致(?:各位)?股东(?:的信)?|前言|引言|概述|摘要|[\u4e00-\u9fff]{2}摘要|重要提示|导语|序言?|致辞|核心提示|阅读提示|编者按|导读|提要|内容提要|开栏的话)$/.test(
    line,
  );

/** “沥南日报记者 闻嘉树 邵一苇”, “2025年1月16日　禾山晚报记者　陆知微”. */
export const isReporterZh = (line: string): boolean =>
  /^[^。！？：]{0,24}(?:记者|通讯员|实习生|撰稿人?)[\s\u3000：:]+[\u4e00-\u9fff·][^。！？]{1,30}$/.test(line);

/** Lines that stand over their text without any mark at their end: 工业支撑更强. */

const title = /^[\u4e00-\u9fff“”、]{4,16}$/;
/** What a line that was only broken may end with. */
const goesOn = /[的和与及或、在为是达至到由从对将把被比较]$/;

/** Whether a Chinese line is a title of the next rather than a broken beginning of it: broken lines are of one length. */
export const isTitleZh = (line: string, next: string): boolean =>
  title.test(line) && !goesOn.test(line) && next.length > line.length * 1.5 && /[，。；]/.test(next);

/** Marks typed in half width, “增长5.2%,其中…(同比)”: read as the full-width ones, each in its place. */

const full: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '︰': '：' };

/** “1,250” keeps its comma, “8:30” and “3:1” their colon. */
const mark = /(?<!\d),|,(?!\d{3}(?!\d))|;|:(?!\d)|(?<!\d):|[()]|︰/g;
const chinese = /[\u4e00-\u9fff]/;

/** A Chinese text whose marks are Chinese too, as long as it was; what is shown stays as it was. */
export function chineseMarks(text: string): string {
  if (!/[,;:()︰]/.test(text) || !chinese.test(text)) return text;
  return text.replace(mark, (one) => full[one] ?? one);
}

/** １２．５％ as 12.5%, 33微克／立方米 as 33微克/立方米: each character keeps its place. */
export const halfWidth = (text: string): string =>
  (/[０-９]/.test(text)
    ? text.replace(/[０-９％]|(?<=[０-９])．(?=[０-９])/g, (one) =>
        String.fromCharCode(one.charCodeAt(0) - 0xfee0),
      )
    : text.replaceAll('％', '%')
  ).replace(/(?<=\d\s?[\u4e00-\u9fffA-Za-z]{1,5})／/g, '/');

/** What stands over a table or under a picture and says what it shows. */

const caption =
  /^(?:[表图]\s?\d{1,2}(?:[-—–.]\d{1,2})?|(?:Table|Figure|Chart)\s\d{1,2}[.:]?)[\s　:：]*\S.{1,48}$/;

/** “表1 2025年主要产品产量”: what a table or a picture shows, no sentence. */
export const isCaption = (text: string): boolean => caption.test(text) && !/[。；！？]|[.!?]$/.test(text);

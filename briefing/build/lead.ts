/** A talking point's lead as slides and handouts show it. */
import type { TalkingPoint } from '../model.ts';
import { withoutSetting } from '../read/settings.ts';

/** “一是”, “（二）”, “第三，” and “3.” say where it stands among others, on a slide of its own nothing. */
const number =
  /^(?:[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}，|[（(][一二三四五六七八九十\d]{1,3}[）)]\s*|\d{1,2}(?:[、．]|\.(?!\d))\s*|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|finally|lastly)(?:ly)?,\s+)(?=\S+ |\S{3})/i;
/** “一是…；二是…”: a list of its own is told whole. */
const ownList = /\S(?:二是|第二，|\bsecond(?:ly)?,)/i;
/** “同时，”, “To that end,”, “That’s why” lead over from what was said before, which stands on another slide. */
const leadingOver =
  /^(?:(?:同时|此外|另外|因此|为此|总之|再者|而且|并且)，|(?:\.{3}|…+)\s*|(?:and|so)\s+(?=(?:we|i|my|our|the|this|these|today|in|when|as|with)\b)|(?:to (?:that|this) end|at the same time|in addition|additionally|moreover|furthermore|meanwhile|as a result|therefore|accordingly|also),\s+|that(?:[’']s| is) why\s+)(?=\S)/i;
/** “closing two depots; and”: a line of a list. “The chair said:” leads into what follows. */
const goingOn = /[\s；;，,：:]+(?:and|or)?$/;

/**
 * The lead as it is shown: the person's, or the one read. “We kept it steady.” ends inside its quotation, so
 * the mark that opens it would stand there alone.
 */
export function leadOf({ edits, lead }: TalkingPoint): string {
  if (edits.lead !== null) return edits.lead;
  const said = /^“[^”]*$|^"[^"]*$|^「[^」]*$/.test(lead) ? lead.slice(1) : lead;
  const bare = withoutSetting(
    (ownList.test(said) ? said : said.replace(number, ''))
      .replace(leadingOver, '')
      .replace(leadingOver, '')
      .replace(goingOn, ''),
  );
  return bare.replace(/^[a-z](?=[a-z]*(?:[ ,’']|$))/, (letter) => letter.toUpperCase());
}

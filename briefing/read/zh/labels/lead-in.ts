/** A paragraph whose lead-in tells what was worked on: “国省道：完成新改建90公里”. */
import { isThing } from './phrases/caption.ts';
import { isDeed, metric } from './phrases/phrases.ts';

const leadIn = /^[-•·*\d.、)）\s]*([\u4e00-\u9fff]{3,8})\**：/;
const works = /^(?:大中修|中修|大修|路面改造)$/;
const built = /^(?:新改建|改扩建)$/;

/** A deed with the thing of the lead-in; the label as it is where it tells of what. */
export function withLeadIn(label: string, text: string): string {
  const deed = label.replace(/^完成(?=..)/, '');
  if (deed.length < 2 || !(isDeed(deed) || built.test(deed) || works.test(deed))) return label;
  const thing = leadIn.exec(text)?.[1] ?? '';
  return thing === '' || !isThing(thing) || metric(thing) || isDeed(thing.slice(0, 2))
    ? label
    : works.test(deed)
      ? `${thing}${deed}`
      : `${deed}${thing}`;
}

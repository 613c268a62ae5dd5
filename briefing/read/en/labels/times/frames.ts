/** Times that only say of what kind or since when something is: “the five-year survival rate”, “for the first time in nine years”. */
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { changes } from '../../words/words.ts';
import { isMoney } from '../../numbers/units.ts';
import type { Setting } from '../setting.ts';

const measures = /^(?:rates?|ratios?|averages?|index|yields?)$/;
/** “performance against the 62-day standard”: a name; “against a 28-day standard” is what a wait is held against. */
const norms = /^(?:standards?|rules?)$/;
const kinds = /\b(?:year|month|week|day)-?$/i;
const firstTime =
  /\bfor the (?:first|second|third) time (?:in|for) (?:(?:over|about|around|nearly|almost|some|more than|at least) )?(?:the )?$/i;
const nextYears = /\bfor the (?:next|coming|following) $/i;
const overNext = /\bover the (next|coming|following) $/i;
const ofReport = /\b(?:results|accounts|statements|report(?:s|ed|ing)?) (?:are )?for the $/i;
const reported =
  /^ (?:ended|ending|to) (?:on )?(?:the )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const inEach = /\bin each of (?:the|its|our) (?:past|last|previous) $/i;
const eachOf = / in each of (?:the|its|our) (?:past|last|next|coming|previous|following)$/;

const byThen = /^ (by (?:the end of )?20\d\d(?:[-–/]\d\d)?)\b/;
const waited = /\bwait(?:s|ed|ing)? (?:for )?(?:longer|more) than $/i;

/** Takes the label off such a time, and gives the number told of it the whole of its own. */
export function tellFrames(settings: Setting[], text: string): void {
  let frame: Setting | null = null;
  for (const setting of settings) {
    const { tokens, at, found, kind, label } = setting;
    if (eachOf.test(label)) {
      if (kind === 'duration') frame = setting;
      setting.label =
        kind === 'duration' ? '' : frame ? `${label} ${frame.found.raw}` : label.replace(eachOf, '');
      continue;
    }
    // “a budget gap of £2 million by 2027/28”: it is none yet.
    const by = isMoney(found.unit) && byThen.exec(text.slice(found.end, found.end + 40))?.[1];
    if (by && /\b(?:gap|shortfall)$/i.test(label)) setting.label = `${label} ${by}`;
    if (kind !== 'duration' || label === '') continue;
    // “tenants in arrears for longer than six weeks”: that it is longer is told of them, and not of the time.
    if (tokens[setting.lead]?.low === 'than') setting.label = label.replace(/ for longer$/, '');
    // “reports results for the three months ended March 31”
    const ahead = text.slice(Math.max(0, found.start - 60), found.start);
    if (ofReport.test(ahead) && reported.test(text.slice(found.end, found.end + 20))) {
      setting.label = '';
      continue;
    }
    // “315 people waiting longer than nine weeks”: it only says which, and they are told with it.
    const counted = settings.filter((one) => one.label !== '' && /^(?:amount|percent|ratio)$/.test(one.kind));
    if (waited.test(ahead) && counted.length > 0) {
      setting.label = '';
      for (const one of counted)
        one.label = one.label.replace(/( waiting (?:longer|more))(?! than)\b/, `$1 than ${found.raw}`);
      continue;
    }
    // “savings of $6 million for the next two years”: how long the sum is for.
    const sum = setting.told;
    const spans = sum && isMoney(sum.found.unit) && sum.clause === setting.clause && nextYears.test(ahead);
    // “a gap of £13 million over the next four years”: as long as that is needed to tell which.
    const coming = overNext.exec(ahead)?.[1];
    if (coming !== undefined && sum?.clause === setting.clause && /^(?:Gap|Shortfall)$/.test(sum.label))
      sum.label = `${sum.label} over the ${coming} ${found.raw}`;
    if (inEach.test(ahead) || (spans && sum.label.toLowerCase().includes(label.toLowerCase()))) {
      frame = setting;
      setting.label = '';
      continue;
    }
    const things =
      found.raw.includes('-') && kinds.test(found.raw) ? phraseFrom(tokens, at + 1, tokens.length) : null;
    const [head, next] = [1, 0].map((back) => tokens[(things?.end ?? 0) - back]?.low ?? '');
    if (
      (things &&
        (measures.test(head ?? '') ||
          (norms.test(head ?? '') && !/ for /.test(label)) ||
          changes.has(head ?? '') ||
          changes.has(next ?? ''))) ||
      firstTime.test(ahead)
    )
      setting.label = '';
  }
}

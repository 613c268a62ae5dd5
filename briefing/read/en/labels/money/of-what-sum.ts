/** Bare sums by what they are for, of or from: “Initial consideration for Hale Pumps”, “Pension scheme surplus”, “Reduction in sales from disposals”. */
import type { Speech } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { leadOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { subjectText } from '../../subjects/subjects.ts';

/** What a bare sum is called, and where its sentence tells the rest; `$` in the answer is what was found. */
interface Whole {
  bare: RegExp;
  /** Looked for behind the number, or else in all of its sentence. */
  behind?: RegExp;
  within?: RegExp;
  says: string;
}

const name = "(?:the |our |its |an? )?((?:[\\p{L}&’'-]+ ){0,5}?[\\p{L}&’'-]+)";
const ends =
  '(?=[.,;:)\\n]|$| (?:for|in|on|at|by|was|were|is|has|had|completed|which|and|as|to|with|from|during)\\b)';

const wholes: Whole[] = [
  {
    bare: /^(?:(?:initial|upfront|deferred|total|cash|contingent|maximum|net) ){0,2}consideration$/i,
    within: new RegExp(
      `\\b(?:acquisition|purchase|takeover|disposal|sale|acquired|bought|purchased|sold) (?:of )?${name}${ends}`,
      'iu',
    ),
    says: ' for $',
  },
  {
    bare: /^(?:(?:first|maiden|full-year|initial|net|further) )*contribution$/i,
    behind: new RegExp(`^ (?:to [a-z]+ )?from ${name}${ends}`, 'u'),
    says: ' from $',
  },
  {
    bare: /^(?:(?:further|additional|exceptional|one-off) )*(?:start-up|launch|integration|closure|set-up|commissioning|restructuring|relocation|opening) (?:costs|charges|expenses)$/i,
    behind:
      /^ (?:of [a-z-]+ (?:costs|charges|expenses) )?((?:at|for|in) )(?:the |our |its |an? )?((?:[\p{L}&’'-]+ ){0,5}?[\p{L}&’'-]+(?: in \p{Lu}\p{L}+)?)(?=[.,;:)\n]|$| (?:was|were|which|and)\b)/u,
    says: ' $',
  },
  {
    bare: /^(?:surplus|deficit|shortfall)$/i,
    within: /\bvaluation of (?:the |our |its )?((?:[\p{L}-]+ ){0,4}(?:scheme|fund|plan))\b/u,
    says: '$ ',
  },
];

/** “Higher freight rates added £3m to costs”: what moved a company's figures is no company. */
const moved =
  /^(?:(?:Reduction|Fall|Increase|Rise|Growth) in )?(?:[a-z-]+ ){0,3}(?:profits?|revenues?|sales|turnover|costs?|earnings|margins?|income|assets|debt|cash flow|ebitda|cost base)$/i;
const cause =
  /(?:^|\s)(?:currency|translation|exchange|movements?|inflation|rates?|contributions|disposals?|acquisitions?|closures?|weather|winter|summer|spring|easter|strikes?|action|tariffs?|prices?|wages?|wage|taxes|tax|levy|dollar|euro|pound|sterling|yen|yuan|damage|disruption|delays?|headwinds?|demand|volumes?|mix|costs?|timing|provisions?|charges?|storms?|floods?|fire)$/i;
/** A cause in more words is not told. */
const longest = 6;

/** Says of each bare sum what it is of; done when the sentence's labels stand. */
export function tellOfWhatSum(settings: Setting[], text: string, { topic }: Speech): void {
  for (const setting of settings) {
    const { found, label, kind } = setting;
    if (kind === 'date' || !isMoney(found.unit)) continue;
    const first = setting.tokens[0]?.start ?? 0;
    const sentence = text.slice(first, setting.tokens.at(-1)?.end);
    // “Industrial Coatings start-up costs”: whose they are was told.
    const bare = topic !== '' && label.startsWith(`${topic} `) ? label.slice(topic.length + 1) : label;
    const whole = wholes.find((one) => one.bare.test(bare));
    const [, ...words] =
      (whole?.behind?.exec(text.slice(found.end, found.end + 120)) ?? whole?.within?.exec(sentence)) || [];
    const what = words.length === 0 ? undefined : words.join('');
    if (whole && what !== undefined && !/^(?:which|this|that|it)\b/.test(what))
      setting.label = whole.says.startsWith('$')
        ? `${raisedName(what)} ${lowered(bare)}`
        : `${label}${whole.says.replace('$', what)}`;
    else if (/^contributions$/i.test(bare) && /\bpension/i.test(text.slice(Math.max(0, first - 250), first)))
      setting.label = 'Pension contributions';
    else if (moved.test(label) && (/ in /.test(label) || leadOf(setting) === 'by'))
      setting.label = label + causeOf(setting, text);
  }
}

const raisedName = (what: string): string => what.charAt(0).toUpperCase() + what.slice(1);

/** “ from currency translation”; '' where somebody moved it, or nothing that is known to. */
function causeOf(setting: Setting, text: string): string {
  const { group, clauses, clause } = setting;
  if (!group || group.passive || !clauses[clause]?.groups.includes(group)) return '';
  if (
    !/^(?:add|reduce|cut|lower|depress|increase|raise|lift|boost|hit|dent|push|knock)$/.test(group.verb.lemma)
  )
    return '';
  const who = subjectText(text, setting);
  return cause.test(who) &&
    !setting.label.toLowerCase().includes(who.toLowerCase()) &&
    who.split(' ').length <= longest
    ? ` from ${lowered(who)}`
    : '';
}

/** The last touch on a label: what its sentence or its paragraph adds to a name that says too little or too much. */
import type { Around } from './around.ts';
import { deedTold } from './bare-deed.ts';
import { attributive, lowered, raised } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { isMoney } from '../numbers/units.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from './setting.ts';
import { withOwner } from './whose-measure.ts';
import { whole } from './counted/told-whole.ts';
import { isTogether } from '../words/as-one-word.ts';
import { isPlain, isPlural } from '../words/classes.ts';
import { verbOf } from '../words/verbs.ts';
import { bareMeasure, plainNouns } from '../words/words.ts';

const longest = 8;

/** A label with what tells it from others of its name. */
export function refined(label: string, setting: Setting, around: Around): string {
  if (label === '') return label;
  // “saved £4 million, and a further £3 million is expected”: more of what was told.
  if (/^(?:Expected|Planned|Forecast)$/.test(label) && around.last !== '' && around.subject !== '')
    return `${label} ${lowered(around.subject)}`;
  const own = deedTold(label, setting, around);
  if (own !== '') return own;
  const told = whole(asLong(label, setting, around), setting, around);
  if (told !== label) return told;
  // “The general fund ended the year with a balance of £41 million”
  if (/^balance$/i.test(label) && /^(?:[A-Za-z]+ ){0,2}(?:fund|account|reserve)$/.test(around.subject))
    return `${raised(around.subject)} balance`;
  // “EPS growth of 16.7% to 27.3 pence”: the level is not the growth.
  if (
    setting.kind === 'amount' &&
    isMoney(setting.found.unit) &&
    /\S growth$/.test(label) &&
    leadOf(setting) === 'to'
  )
    return label.replace(/ growth$/, '');
  const long = withOwner(likeForLike(targetOf(label, setting, around), setting), setting, around);
  // “including 210 for pupils with special needs”: only its end tells it from the whole.
  return leadOf(setting) === 'including' && long.split(' ').length <= longest + 4 ? long : shortened(long);
}

/** “turned ships round in 19 hours”, “It takes 14 minutes by bus”: a time, told by its deed. */
function asLong(
  label: string,
  { kind, group, tokens, lead, clauses, clause, at, found: { unit } }: Setting,
  { text }: Around,
): string {
  if (kind !== 'duration') return label;
  // “stayed 2.8 nights on average”
  const [on, average] = [tokens[at + 1]?.low, tokens[at + 2]?.low];
  const isMean = (on === 'on' && average === 'average') || tokens[at - 1]?.low === 'average';
  if (isMean && /^(?:Stay|Wait)$/.test(label)) return `Average ${lowered(label)}`;
  // “we lost 8.8 days per employee”
  if (/^Lost (?:to|per|through)\b/.test(label) && /days$/.test(unit))
    return `${raised(unit)} ${lowered(label)}`;
  if (/^Taken (?:by|to)\b|^Spent(?: in | at | on |$)/.test(label)) return `Time ${lowered(label)}`;
  // “and worked on the ground for a month”: how long, and not who.
  // “ground” may be taken for a verb of its own.
  const stayed = clauses[clause]?.groups.find(
    ({ verb, passive, end }) =>
      end <= lead && !passive && /^(?:work|serve|volunteer)$/.test(verb.lemma) && verb.form === 'past',
  );
  const between = tokens.slice(stayed?.end ?? 0, lead);
  if (
    stayed &&
    tokens[lead]?.low === 'for' &&
    !/\btime\b/i.test(label) &&
    between.length > 0 &&
    between.length <= 5 &&
    between.every(({ type }) => type === 'word')
  )
    return `Time ${text.slice(tokens[stayed.at]?.start ?? 0, between.at(-1)?.end ?? 0)}`;
  return group?.verb.lemma === 'turn' &&
    !/^Time /.test(label) &&
    !group.passive &&
    /s (?:round|around)$/.test(label)
    ? `Time to turn ${lowered(label)}`
    : label;
}

/** What a target may be set for, however long its name. */
const measured = /^(?:growth|rise|increase|fall|cut|reduction) in [a-z ]+$/i;

/** “71%, against a target of 75%”: what it is a target for was just told. */
function targetOf(label: string, setting: Setting, around: Around): string {
  const { group, tokens, lead } = setting;
  const { subject } = around;
  // “The rate was 47%; the national target is 50%”: for the rate.
  const is = group?.verb.lemma === 'be' && lead < group.end && setting.kind === 'percent';
  const last = around.last || (is ? around.speech.percent : '');
  // “Our appeal passed its £2 million target”
  const reached =
    (/^(?:pass|meet|reach|hit|beat|exceed|miss)$/.test(group?.verb.lemma ?? '') ||
      (group?.verb.lemma === 'fall' && tokens[group.end]?.low === 'short')) &&
    !group?.passive;
  if (last === '' && reached && /^(?:target|goal)$/i.test(label) && subject !== '') {
    if (/^[A-Za-z]+(?: [a-z]+){0,2}$/.test(subject))
      return `${raised(/s$/.test(subject) ? subject : attributive(subject))} ${lowered(label)}`;
    if (measured.test(subject)) return `${label} for ${lowered(subject)}`;
  }
  // “the 15% floor set by the board”: by whom says nothing of what for.
  const name = label.replace(
    /(?<= ?(?:target|goal|ceiling|floor|minimum|limit|threshold|standard)) (?:set|agreed|required|laid down)(?: (?:by|in|for) .+)?$/i,
    '',
  );
  if (name !== label && last !== '') return targetOf(name, setting, around);
  // “above the 16% minimum required by law”: no more of what was just told.
  const bound = /^(?:minimum|maximum|floor|ceiling|limit|cap|threshold)$/.exec(wordAfter(setting))?.[0];
  if (bound !== undefined && last !== '' && label === last) return targetOf(raised(bound), setting, around);
  // “expects inflation to return to the 3% target”: of what is to return there.
  const heads =
    group?.infinitive && /^(?:return|fall|rise|move|come|get|converge|go)$/.test(group.verb.lemma);
  const toward =
    heads && /^(?:to|toward|towards|below|above)$/.test(tokens[lead]?.low ?? '') && tokens[group.start - 1];
  const what = toward && toward.low === 'to' ? tokens[group.start - 2] : undefined;
  if (what && /^(?:target|goal)$/i.test(label) && isPlain(what) && !isPlural(what.low))
    return `${raised(what.text)} ${lowered(label)}`;
  const within = besideRange(setting, around.text);
  if (within !== '' && /^(?:target|guidance) range$/i.test(label)) return `${label} for ${lowered(within)}`;
  if (
    last === '' ||
    last === label ||
    !/^(?:[a-z]+[’']s? (?:own )?|[a-z]+s[’'] (?:own )?)?(?:(?:half-year|mid-year|full-year|annual|yearly|quarterly|monthly|weekly|daily|national|provincial|state|federal|municipal|european|regional|official|statutory|internal) )?(?:target|goal|promise|pledge|(?:target |guidance )?range|ceiling|floor|minimum|maximum|cap|limit|threshold|standard|guidance|covenant)$/i.test(
      label,
    )
  )
    return label;
  // “are hitting the four-hour target”: it was named.
  if (/ target$/.test(last)) return last;
  // “the trustees’ range”, for the reserves that cover so much spending.
  if (/^[a-z]+[’']s? |^[a-z]+s[’'] /i.test(label))
    return `${label} for ${lowered(last.replace(/^.+ covered by /, ''))}`;
  // “recycled 47.3% of their waste, short of our 50% target”: who did it is no part of the target.
  const bare = last.replace(/ by (?!women|men|girls|boys)[a-z ]+$/, '');
  if (bare !== last && bare.split(' ').length <= 5) return `${label} for ${lowered(bare)}`;
  const words = last.split(' ').length;
  // “5.9% of GDP, inside the 3% ceiling set by law”
  const owner = /^(.+?)(?:[’']s?| as a) share of /.exec(last)?.[1];
  if (owner !== undefined && !/target|goal/i.test(label)) return `${label} for ${lowered(owner)}`;
  const share = /^(?:share|proportion|percentage) of /i.test(last);
  if ((words > 9 && !share) || /[’'] share of /.test(last)) return last;
  if (words <= 2 && /^(?:minimum|maximum)$/i.test(label)) return `${raised(label)} ${lowered(last)}`;
  const [, whose, aim] =
    /^(national|provincial|state|federal|municipal|european|regional|official|statutory|internal) (\w+)$/i.exec(
      label,
    ) ?? [];
  if (words <= 2 && whose !== undefined) return `${whose} ${lowered(last)} ${aim ?? ''}`;
  return words <= 2 && !/^(?:past|participle|ing)$/.test(verbOf(last.split(' ').at(-1) ?? '')?.form ?? '')
    ? `${last} ${lowered(label)}`
    : `${label} for ${lowered(last)}`;
}

/** “and net investment within its target range of £3m to £4m”: what is to lie there, and not what was told before it. */
function besideRange(setting: Setting, text: string): string {
  const { tokens, lead, group } = setting;
  const start = clauseOf(setting)?.start ?? lead;
  const within = tokens.findIndex(
    ({ low }, at) => at > start && at < lead && /^(?:within|inside|above|below)$/.test(low),
  );
  const what = within < 0 || group ? null : trimmed(tokens, start, within);
  return what?.end === within ? textOf(text, tokens, what) : '';
}

/** “or by 3.7% on a like-for-like basis” */
function likeForLike(label: string, { tokens, at }: Setting): string {
  const words = [1, 2, 3].map((nth) => tokens[at + nth]?.low ?? '');
  return words.includes('like-for-like') && bareMeasure.test(label.replace(/^\w+ (?=revenue|sales)/i, ''))
    ? `Like-for-like ${lowered(label)}`
    : label;
}

/** A long label without the last thing that it is for. */
function shortened(label: string): string {
  const words = label.split(' ');
  // “Rank for growth in retail sales of enterprises above designated size”
  if (/^Rank for growth in /.test(label) && words.length <= longest + 6) return label;
  // “Days when air quality in Carrow was rated good”
  if (/^(?:Days when|Cases in which|Time (?:to|after|since|until)) /.test(label) && words.length <= 12)
    return label;
  // “Families in bed and breakfast rooms for longer than six weeks”: without its end it is all of them.
  if (/ for longer than \S+(?: [a-z]+)?$| waiting (?:more|longer) than \d/.test(label) && words.length <= 11)
    return label;
  // “Cost of keeping a lifeboat at sea for a year”
  if (/^Cost of [a-z]+ing /.test(label) && words.length <= 11) return label;
  // “Net cash used in operating activities of continuing operations”
  if (/\bcash (?:used|provided|generated) (?:in|by|for) /i.test(label)) return label;
  // “Gain a year for a family of four on average pay”
  if (/^(?:Gain|Loss)(?: an? \w+)? for /.test(label)) return label;
  // “Weekly increase in council tax for a Band D household”
  if (/^(?:Weekly|Monthly|Annual) (?:increase|fall) in .+ for (?:an?|the) /.test(label) && words.length <= 11)
    return label;
  // “Newly added tax and fee cuts and refunds | for young firms”: without its end it is all of them.
  if (/\b(?:cuts|refunds|rebates|reductions|deferrals) for [a-z]/i.test(label) && words.length <= longest + 3)
    return label;
  // “Spent on care for adults and children of every £10”
  if (/ of every \S+$/.test(label)) return label;
  // “Share of national roads in good or very good condition”: without its end it is a share of nothing.
  if (/(?:^|[’']s? |\bas a )(?:share|proportion|percentage) of /i.test(label)) return label;
  // “Final cost of the relief road met by the Department for Transport”: a name is whole.
  if (/ by (?:the )?[A-Z]\S* (?:for|of) [A-Z]\S*$/.test(label) && words.length <= longest + 5) return label;
  // “Pupils who achieved a grade 4 or above in English and maths”: one thing in three words.
  if (isTogether(label) && words.length <= longest + 4) return label;
  // “Care leavers aged 19 to 21 in education, employment or training”: how old they are is no length.
  if (/ aged \d/.test(label) && words.length <= longest + 4) return label;
  // “People who signed up | for the new bus pass”: a deed cut short may be any.
  // “Places to be added in town and village schools”: that it is yet to come makes it no longer.
  const most = / to be /.test(label) ? longest + 2 : longest;
  if (words.length <= (/^\S+(?: \S+)? (?:who|that) /.test(label) ? longest + 3 : most)) return label;
  const cut = words.findLastIndex((word, at) => at > 1 && /^(?:for|in|at|across|under|through)$/.test(word));
  // “People who had participated in the insurance”: without its end it tells nothing.
  if (/ (?:who|that) (?:(?:had|have|has|are|were|is|was) )?[a-z]+$/.test(words.slice(0, cut).join(' ')))
    return label;
  // “People able to go on living | in their own home”: a deed without its end.
  if (
    /(?:ing|ing part)$/.test(words.slice(0, cut).join(' ')) &&
    words.length <= longest + (words[cut - 1] === 'part' ? 3 : 2)
  )
    return label;
  // “visits to people | at higher risk”: people alone may be any.
  if (plainNouns.has(words[cut - 1]?.toLowerCase() ?? '') && words.length <= longest + 3) return label;
  return cut > 2 ? words.slice(0, cut).join(' ') : label;
}

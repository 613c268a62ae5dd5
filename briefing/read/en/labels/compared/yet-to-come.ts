/** What is told of a time to come is no result: “Subsidies will be raised to 700 yuan”, and each line of a part of targets. */
import { lastWord } from '../../phrases/last-word.ts';
import { lowered } from '../../phrases/naming.ts';
import type { Group } from '../../grammar/groups.ts';
import type { Speech } from '../around.ts';
import { isPlanned } from '../counted/done-to.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { aimOf, asEnglishTarget } from './aimed.ts';

const told =
  /^(?:minimum|maximum|budget)\b(?! basic| wage| pension| living)|\b(?:plan(?:s|ned)?|targets?|goals?|limit|ceiling|floor|(?:minimum|maximum)(?= for | of )|threshold|expected|projected|proposed|promised?|pledged|budgeted|forecast|aim|asked|required|guidance|to be|to [a-z]+$|will|would|must|saved)\b/i;
/** What was before: “(2025: 24.6 percent)”, “up from 62%”. */
const earlier =
  /^(?:Previous|Current) | before$| (?:in|of) (?:19|20)\d\d$|\byear (?:earlier|before)$|\bnow\b/;
const moving = /^(?:Rise|Fall|Growth|Increase|Cut|Drop|Decrease|Reduction)\b|\b(?:growth|increase|rise|cut)$/;
/** What somebody does to a measure; nobody “sees” or “has” one to come. */
const changing =
  /^(?:raise|increase|lift|boost|expand|extend|bring|cut|reduce|lower|shorten|keep|hold|maintain|limit|double|halve)$/;
const level = /^(?:to|at|below|under|above|within|over|beyond)$/;

/** “Planned output of cars”, “Target for forest cover”, “Planned rise in pensions”, “Workshops planned”. */
export function tellToCome(settings: Setting[], text: string, { plans }: Speech): void {
  for (const setting of settings) {
    const { kind, label } = setting;
    if (!/^(?:amount|percent|growth|ratio|duration)$/.test(kind) || label === '' || setting.aside) continue;
    if (told.test(label) || earlier.test(label)) continue;
    setting.label =
      plans === 'targets' && isItem(setting)
        ? asEnglishTarget(label, kind)
        : toCome(setting, text, plans !== '');
  }
}

/** “Forest cover kept at 42%”, “Growth of 5%”, “Output to rise by 4%”: no verb says that it is so. */
const isItem = ({ tokens, clauses }: Setting): boolean =>
  clauses.every(({ groups }) =>
    groups.every(
      ({ start, at, infinitive, passive, verb }) =>
        infinitive ||
        verb.form === 'ing' ||
        (!passive &&
          start === at &&
          /^(?:past|participle)$/.test(verb.form) &&
          changing.test(verb.lemma) &&
          !/^(?:we|they|it|he|she|which|that)$/.test(tokens[start - 1]?.low ?? '')),
    ),
  );

const sum = String.raw`(?:around |about |over |nearly |at least |more than )?(?:[£$€¥₹]|[A-Z]{2,3} ?\$?)?$`;
/** “This will put the deficit at $5m”, “Spending is set to reach $9m” */
const isSetAt = new RegExp(
  String.raw`\b(?:will put [^,;:.]{3,60} at|(?:is|are) set to (?:reach|be|total|come to)) ${sum}`,
  'i',
);
/** “We have set the ratio for this year at 4%” */
const isSetFor = new RegExp(
  String.raw`\b(?:have|has) set [^,;:.]{3,40} for (?:this|next|the coming) year at ${sum}`,
  'i',
);
/** “These steps will bring total new debt to $11m”: the debt, and not the steps. */
const brings = new RegExp(
  String.raw`\bwill bring (?:the |our |its )?((?:[a-z-]+ ){1,6}?)(?:this year |next year )?to ${sum}`,
);
const deeds = '(?:issu|allocat|earmark|appropriat|arrang|transferr?|disburs|invest)';
/** “bonds totaling $5m will be issued”, “will issue $5m of bonds” */
const givenOut = [
  new RegExp(
    String.raw`^(?: of [^,;:.\d]{3,80})? (?:will|(?:is|are) to) be (${deeds}ed)\b(?: to ((?:support|fund|finance|replenish) [^,;.\d]{4,60}?)(?= in |[,;.]|$))?`,
  ),
  new RegExp(String.raw`\b(?:will|(?:plan|intend|propose|expect)s? to) (${deeds}e?) ${sum}`, 'i'),
] as const;

/** “Special bonds to be issued”, “Special bonds to support small firms”: what becomes of a sum. */
function givenTo(label: string, ahead: string, after: string): string {
  const [, passive = '', purpose = ''] = givenOut[0].exec(after) ?? [];
  const active = givenOut[1].exec(ahead)?.[1];
  const done = passive || (active?.replace(/e?$/, 'ed') ?? '');
  if (
    done === '' ||
    moving.test(label) ||
    label.includes(done) ||
    /^(?:Funding|Funds|Money|Grants?)\b|\bbudget\b/.test(label)
  )
    return '';
  if (/^invest/.test(done))
    return `Planned ${/^Investment\b/.test(label) ? '' : 'investment in '}${lowered(label)}`;
  return purpose !== '' && !/ (?:to|for) /.test(label) ? `${label} to ${purpose}` : `${label} to be ${done}`;
}

function toCome(setting: Setting, text: string, ofPlans: boolean): string {
  const { kind, label, found, tokens, lead } = setting;
  const ahead = text.slice(Math.max(0, found.start - 120), found.start);
  if ((isSetAt.test(ahead) || isSetFor.test(ahead)) && !moving.test(label))
    return `Planned ${lowered(label)}`;
  const brought = kind === 'amount' ? brings.exec(ahead)?.[1]?.trim() : undefined;
  if (brought !== undefined) return `Planned ${brought}`;
  const after = text.slice(found.end, found.end + 120);
  const given = kind === 'amount' && isMoney(found.unit) ? givenTo(label, ahead, after) : '';
  if (given !== '') return given;
  // “12 million students due to graduate this year”
  const due = / (due to [a-z]+)$/.exec(/^(?: [a-z-]+){1,3} due to [a-z]+\b/.exec(after)?.[0] ?? '')?.[1];
  if (
    due !== undefined &&
    after
      .slice(0, 60)
      .toLowerCase()
      .includes(` ${lastWord(label)} `)
  )
    return `${label} ${due}`;
  const group = setting.group ?? setting.governing;
  if (ofPlans && isMade(setting)) return asPlanned(label);
  if (!group || !isPlanned(setting, group) || (kind === 'duration' && !times.test(label))) return label;
  const changes = changing.test(group.verb.lemma) && isNear(setting, group);
  // What somebody decides is planned, and what is only hoped for a target: “Planned tax rates”, “Recycling rate target”.
  if (changes && isLevel(setting, group))
    return (kind === 'amount' && found.unit !== '') || decided.test(label)
      ? `Planned ${lowered(label)}`
      : aimOf(label);
  // “We aim to treat 80% of patients at home”: as many are not so treated yet.
  if (/^(?:percent|ratio)$/.test(kind) && isObject(setting, group, /^(?:pass|serve)$/) && hoped.test(ahead))
    return `Target for ${lowered(label)}`;
  const by = changes && kind === 'amount' && tokens[lead]?.low === 'by';
  if (by || ((changes || ofPlans) && moving.test(label))) return `Planned ${lowered(label)}`;
  const isCount =
    kind === 'amount' && found.unit === '' && !/ (?:an?|per) \S+$/.test(label) && isObject(setting, group);
  return ofPlans && isCount ? asPlanned(label) : label;
}

const decided = /\b(?:tax(?:es)?|rates|deductions?|dut(?:y|ies)|fees?|prices?|tariffs?|levy|pay)\b/i;
const times = /\S \S*\b(?:times?|waits?|periods?|limit)\b|\btimes?\b/i;

/** No other verb and no new clause between; “raise pensions for widows | and orphans by 20 yuan” has none. */
function isNear({ clauses, clause, group }: Setting, { start }: Group): boolean {
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  return (
    start >= (own?.start ?? 0) ||
    (group === null && own?.joint === 'and' && before !== undefined && start >= before.start)
  );
}

/** “to over 2 million units”, “below 4%”, where the verb has its object before it; “to 38 more schools” tells whom it reaches. */
const isLevel = ({ tokens, lead, at, mark, kind, found }: Setting, { passive, end }: Group): boolean =>
  (passive || lead > end || (mark && lead >= end)) &&
  // “below” goes with the number, or leads to it.
  level.test(tokens[mark ? lead + 1 : lead]?.low ?? '') &&
  !(kind === 'amount' && found.unit === '' && counts.test(tokens[at + 1]?.low ?? ''));

/** “Workshops planned”, but “Planned places in schools”: it is not the schools that are planned. */
const asPlanned = (label: string): string =>
  / (?:in|for|of|on|with|at|under|from|by|to) /.test(label)
    ? `Planned ${lowered(label)}`
    : `${label} planned`;

/** What a number counts, and no word that only counts. */
const counts = /^(?!(?:units|sets|pieces|people|places|in|by|per|a|and|over|for|on|at|or|from)$)[a-z-]+$/;

/** “aim to”, “our ambition is to” */
const hoped =
  /\b(?:aim(?:s|ing)?|hop(?:es?|ing)|intends?|wants?|pledged?|promised?|ambitions?|goals?|aspirations?)\b[^.;:]* to\b[^.;:]*$/;

/** “develop nine clusters”, “carry out 12 projects”; what is only to be brought somewhere is none. */
const isObject = (
  setting: Setting,
  { start, end, passive, verb }: Group,
  none = /^(?:pass|see|serve)$/,
): boolean =>
  start >= (clauseOf(setting)?.start ?? 0) &&
  !passive &&
  (setting.lead < end
    ? verb.class === 'deed' && !none.test(verb.lemma)
    : setting.lead === end && /^(?:out|in|up|on)$/.test(setting.tokens[end]?.low ?? ''));

/** “300 flats will be made available”: its only verb comes later, and tells no more than that. */
function isMade(setting: Setting): boolean {
  const own = clauseOf(setting);
  const made = own?.groups.find(({ start }) => start > setting.at);
  return (
    setting.kind === 'amount' &&
    setting.found.unit === '' &&
    setting.at - (own?.start ?? 0) <= 2 &&
    made?.passive === true &&
    /^(?:make|provide|offer|put|set)$/.test(made.verb.lemma) &&
    isPlanned(setting, made)
  );
}

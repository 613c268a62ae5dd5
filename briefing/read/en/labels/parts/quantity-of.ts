/** So much of something: 35 km of riverbank, £25 million of outside investment, 415,000 hectares of land treated. */
import { type Around, restEnd } from '../around.ts';
import { isAdjective, isPlain } from '../../words/classes.ts';
import { perEach } from '../counted/told-of.ts';
import { firstAnswer } from '../../grammar/first-answer.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { lowered } from '../../phrases/naming.ts';
import { withOthers } from '../lists/several-of.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, isDeed, leadOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { doneIn, type QuantityAsked, type QuantityRule } from './quantity-asked.ts';
import { quantityMadeRules } from './quantity-made.ts';

/** “The pool cost £14 million, £2 million of which came from the lottery” */
function cameFrom(setting: Setting, { text, last }: Around): string | undefined {
  const { tokens, at, found } = setting;
  const which = /^(?:which|it|this|that|them)$/.test(tokens[at + 2]?.low ?? '');
  const came = clauseOf(setting)?.groups.find((one) => one.start === at + 3);
  if (!isMoney(found.unit) || !which || !came || tokens[came.end]?.low !== 'from') return undefined;
  const source = restText(text, tokens, came.end + 1, restEnd(setting));
  const income =
    /\b(?:income|revenue|donations|funds raised|takings|receipts|fees|sales|grants?|budget)$/i.test(last);
  if (source === '' || source.split(' ').length > 6) return undefined;
  return income ? `${last} from ${source}` : `Funding from ${source}`;
}

/** “fell to 0.42 tonnes of CO2 per tonne”: a level of the subject. */
const levelOf = (setting: Setting, { subject }: Around): string | undefined =>
  setting.kind === 'amount' &&
  /^(?:rise|fall)$/.test(setting.group?.verb.class ?? '') &&
  /^(?:to|at|from|by)$/.test(leadOf(setting)) &&
  subject !== ''
    ? subject
    : undefined;

/** “321 days of good air”, “331 days of good or excellent air”: what is counted are the days. */
function daysOf(setting: Setting, { text }: Around): string | undefined {
  const { tokens, at, found } = setting;
  if (!/^days?$/.test(found.unit) || /^(?:within|in|for)$/.test(leadOf(setting))) return undefined;
  const two = /^(?:or|and)$/.test(tokens[at + 3]?.low ?? '') && isAdjective(tokens[at + 2]?.low ?? '');
  const noun = phraseFrom(tokens, two ? at + 4 : at + 2, tokens.length, false);
  const whole = textOf(text, tokens, noun && { start: at + 2, end: noun.end });
  return /\b(?:air|weather|rain|sun|sunshine|smog|quality|snow|frost)$/i.test(whole)
    ? `Days of ${lowered(whole)}`
    : undefined;
}

/** “£25 million of outside investment”, “£538 million of dividends and share buybacks” */
function wholeOf(text: string, setting: Setting): string {
  const { tokens, at } = setting;
  const outside = /^(?:outside|inside)$/.test(tokens[at + 2]?.low ?? '') && isPlain(tokens[at + 3]);
  const first = phraseFrom(tokens, outside ? at + 3 : at + 2, tokens.length, false);
  const name = textOf(text, tokens, first && withOthers(setting, first));
  // “£4 million of additional cost arising from tariffs”: what it comes from says more than “cost”.
  const rises = first && /^(?:arising|stemming|resulting)$/.test(tokens[first.end]?.low ?? '');
  if (rises && tokens[first.end + 1]?.low === 'from') {
    const more = /^(?:additional|extra)$/.test(tokens[at + 2]?.low ?? '')
      ? `${tokens[at + 2]?.low ?? ''} `
      : '';
    const cause = textOf(text, tokens, phraseFrom(tokens, first.end + 2, tokens.length));
    if (cause !== '') return `${more}${name} from ${cause}`;
  }
  return outside ? `${tokens[at + 2]?.low ?? ''} ${name}` : name;
}

/** “delivered £34 million of the £50 million savings promised” */
function ofTheSum({ setting, around: { text }, whole }: QuantityAsked): string | undefined {
  const { tokens, at, found, group } = setting;
  if (!/^(?:the|our|its|an?)$/.test(tokens[at + 2]?.low ?? '') || tokens[at + 3]?.type !== 'number')
    return undefined;
  if (whole !== '' || !isMoney(found.unit) || !group || !isDeed(setting) || group.passive) return undefined;
  const sum = textOf(text, tokens, phraseFrom(tokens, at + 4, tokens.length));
  return sum === '' ? undefined : `${sum.replace(/ [a-z]+ed$/, '')} ${doneIn(setting, group)}`;
}

/** “1.2 million nights of hotel stays” */
const nightsOf = ({ setting: { kind, found }, whole }: QuantityAsked): string | undefined =>
  kind === 'duration' && found.unit === 'nights' && whole !== '' ? `Nights of ${lowered(whole)}` : undefined;

/** “harvested 4.1 tonnes of rice per hectare” */
function ofPerEach({ setting, around: { text }, whole }: QuantityAsked): string | undefined {
  const { tokens, at, kind, found } = setting;
  const end = tokens.findIndex(({ low }, index) => index > at && index < at + 6 && low === 'per');
  const per = end > 0 && kind === 'amount' && !isMoney(found.unit) ? perEach(text, tokens, end) : '';
  return per !== '' && whole !== '' && !whole.includes(' per ') && end === at + 2 + whole.split(' ').length
    ? `${whole}${per}`
    : undefined;
}

/** “38 million tonnes of CO2 equivalent”: no more than a unit. */
const ofEquivalent = ({ around: { subject }, whole }: QuantityAsked): string | undefined =>
  /^(?:CO2|carbon(?: dioxide)?|oil|coal)[ -](?:equivalents?|e)$/i.test(whole) && subject !== ''
    ? subject
    : undefined;

/** “Our direct emissions were 900 tonnes of carbon dioxide”: of that gas, and whose they are. */
const ofEmissions = ({
  setting: { group, lead },
  around: { subject },
  whole,
}: QuantityAsked): string | undefined =>
  /\bemissions$/i.test(subject) &&
  subject.split(' ').length <= 5 &&
  /^(?:be|come|amount|total|stand|reach)$/.test(group?.verb.lemma ?? '') &&
  lead <= (group?.end ?? 0) &&
  /^(?:CO2|CO2e|carbon|carbon dioxide|methane|ammonia|nitrogen oxides|greenhouse gases)$/i.test(whole)
    ? subject.toLowerCase().includes(whole.toLowerCase())
      ? subject
      : `${subject} of ${whole}`
    : undefined;

/** “Production guidance is 40,000 tonnes of zinc”, “Output was 3 million tonnes of steel”: so much of it is made, sold or promised. */
function ofOutput({ setting, around: { subject }, whole }: QuantityAsked): string | undefined {
  const { governing, group, lead, found } = setting;
  const what = subject
    .replace(/ for (?:(?:the )?(?:full |fiscal |financial )?year )?(?:20\d\d|the (?:full )?year)$/, '')
    .replace(/^20\d\d /, '');
  const verb = governing?.verb.lemma ?? '';
  if (
    whole === '' ||
    isMoney(found.unit) ||
    /^(?:mu|hectares?|acres?|square .*|km.*|miles?)$/.test(found.unit) ||
    lead < (governing?.end ?? 0) - 1
  )
    return undefined;
  // “Exports reached 7 million tonnes, and imports 3 million tonnes of gas”
  if (!group && !/^(?:and|or)$/.test(setting.tokens[lead]?.low ?? '')) return undefined;
  if (!/^(?:be|remain|stay|stand|total|reach|unchanged|forecast|expect|project)$/.test(verb))
    return undefined;
  if (
    !/^(?:(?!(?:for|of|in|to) )[A-Za-z][a-z-]* ){0,2}(?:production|output|sales|exports|imports|consumption|guidance)$/i.test(
      what,
    )
  )
    return undefined;
  if (what.toLowerCase().includes(whole.toLowerCase())) return what;
  // “Full-year gold guidance”
  const [, time = '', measure = ''] = /^((?:full-year|annual|quarterly) )?(.+)$/i.exec(what) ?? [];
  const name = `${time}${time === '' ? whole : lowered(whole)} ${lowered(measure)}`;
  return /^(?:forecast|expect|project)$/.test(verb) && governing?.passive
    ? `Expected ${lowered(name)}`
    : name;
}

const rules: QuantityRule[] = [
  ofOutput,
  ofTheSum,
  nightsOf,
  ofPerEach,
  ofEquivalent,
  ofEmissions,
  ...quantityMadeRules,
];

/** “35 km of riverbank”; '' where the number tells something else, as “within five days of that” does. */
export function quantityOf(setting: Setting, around: Around): string {
  const { tokens, kind, group } = setting;
  const told = cameFrom(setting, around) ?? levelOf(setting, around) ?? daysOf(setting, around);
  if (told !== undefined) return told;
  const spent = kind === 'duration' && isDeed(setting) && !/^(?:within|in)$/.test(leadOf(setting));
  if (kind !== 'amount' && !spent) return '';
  const made =
    group &&
    /^(?:produce|generate|supply|burn|consume|emit|recycle|discharge|release)$/.test(group.verb.lemma) &&
    !/^(?:to|can|will)$/.test(tokens[group.start]?.low ?? '')
      ? group
      : null;
  const whole = wholeOf(around.text, setting);
  return firstAnswer(rules, { setting, around, whole, made }) ?? whole;
}

/** What was done to a quantity, or who made it: “Land treated”, “Waste per inhabitant”, “Electricity produced by renewables”. */
import { isPlural } from '../../words/classes.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { restEnd } from '../around.ts';
import { bothDeeds, isChanging, isPlanned } from '../counted/done-to.ts';
import { byWhom, lowered } from '../../phrases/naming.ts';
import { withRest } from '../../phrases/said.ts';
import { clauseOf, isDeed } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { doneIn, type QuantityAsked, type QuantityRule } from './quantity-asked.ts';

/** “The road network measures 8,940 km. We resurfaced 612 km of it” */
function ofIt({ setting, around: { speech }, whole }: QuantityAsked): string | undefined {
  const { tokens, at, group, lead } = setting;
  const it = whole === '' && tokens[at + 2]?.low === 'it' && speech.subject !== '';
  return it && isDeed(setting) && group && !group.passive && group.end >= lead
    ? `${speech.subject} ${doneIn(setting, group)}`
    : undefined;
}

/** “1,900 hectares of hillside were planted with trees” */
function wasDone({ setting, around: { text }, whole }: QuantityAsked): string | undefined {
  const { tokens, at, group } = setting;
  const after = clauseOf(setting)?.groups.find((one) => one.start > at);
  const yearly = /^(?:an?|per|each|every)$/.test(tokens[at + 3]?.low ?? '') ? at + 5 : at + 3;
  return !group && whole !== '' && !whole.includes(' ') && after?.passive && after.start === yearly
    ? withRest(text, tokens, whole, after, yearly, restEnd(setting))
    : undefined;
}

/** “1,100 volunteers, who gave 74,000 hours of their time” */
const timeGiven = ({ setting: { group, found }, around, whole }: QuantityAsked): string | undefined =>
  whole === 'time' && group?.verb.lemma === 'give'
    ? `${found.unit} given${byWhom(around.subject)}`
    : undefined;

/** What says nothing alone: land, pipes, roads. */
const onlyGround =
  /^(?:land|ground|grass|hedges?|verges?|soil|water|waste|space|forest|farmland|mains?|pavements?|roads?|tracks?|pipes?|pipelines?|cables?|rivers?|coast|hedgerow|carriageways?|motorways?|highways?|shoreline|canals?|fencing|fib(?:re|er)|sewers?|(?:old |new |leaking |ageing |aging )?(?:water|gas|sewer) (?:mains?|pipes?))$/i;

/** “treated 415,000 hectares of land”: the word alone says nothing. */
function treated({ setting, whole, made }: QuantityAsked): string | undefined {
  const { found, group, lead } = setting;
  if (whole === '' || made || !group || !isDeed(setting) || group.passive || group.end < lead)
    return undefined;
  const changed =
    !isMoney(found.unit) &&
    isChanging(group.verb.lemma) &&
    // “plans to build or upgrade 60 km of lanes”: both are yet to be done, which is told later.
    !(/^(?:or|and)$/.test(setting.tokens[group.start - 1]?.low ?? '') && isPlanned(setting, group));
  return (changed || onlyGround.test(whole)) && !/^(?:have|cover|hold)$/.test(group.verb.lemma)
    ? `${whole} ${bothDeeds(setting, group, setting.at + 2)}${group.verb.lemma === 'look' ? ' after' : ''}`
    : undefined;
}

/** “we supplied homes with 742 million litres of water a day” */
function suppliedWith({ setting, whole }: QuantityAsked): string | undefined {
  const { tokens, at, group, governing } = setting;
  return !group &&
    /^[a-z]+(?: gas)?$/i.test(whole) &&
    /^(?:supply|provide)$/.test(governing?.verb.lemma ?? '') &&
    !governing?.passive &&
    tokens.slice(at - 6, at).some(({ low }) => low === 'with')
    ? `${whole} supplied`
    : undefined;
}

/** “Each inhabitant produced 478 kg of waste”, “Renewables produced 4,350 GWh of electricity” */
function madeBy({ setting, around: { subject }, whole, made }: QuantityAsked): string | undefined {
  if (whole === '' || !made) return undefined;
  const each = /^(?:each|every)$/.test(setting.tokens[made.start - 2]?.low ?? '');
  if (each && subject !== '') return `${whole} per ${lowered(subject)}`;
  if (made.passive) return undefined;
  // “Our operations emitted 84,000 tonnes of carbon dioxide”: who did it needs no telling.
  if (byWhom(subject) === '' || /^operations$/i.test(subject)) return `${whole} ${doneIn(setting, made)}`;
  return subject === '' ? undefined : `${whole} ${doneIn(setting, made)} by ${lowered(subject)}`;
}

/** “Repair work on ferries contributed £12m of revenue”: the revenue from it; a part of a company with a name has revenue of its own. */
function comesFrom({ setting: { found, group, lead }, around, whole }: QuantityAsked): string | undefined {
  const [short = ''] = around.subject.split(
    /(?<=^(?:\S+ ){2,}\S+) (?:in|at|for|to|with|from|across|under)\b/,
  );
  const thing = around.subject.split(' ').length > longestSource ? short : around.subject;
  if (!isMoney(found.unit) || !income.test(whole) || !group || group.passive || group.end < lead)
    return undefined;
  const gives = /^(?:contribute|generate|add|deliver|provide|bring|yield|produce|earn)$/.test(
    group.verb.lemma,
  );
  // “New service ranges launched” were counted so before.
  const from =
    /^\p{Lu}\S*(?: (?:\p{Lu}\S*|and|&|of))*$/u.test(thing) && !isPlural(lastWord(thing)) ? '' : thing;
  return gives && from !== '' && from.split(' ').length <= longestSource && !isBody.test(from)
    ? `${whole} from ${lowered(unsaid(from))}`
    : undefined;
}

/** What comes in. */
const income = /(?:^|\s)(?:revenues?|sales|turnover|income|profits?|earnings|orders|bookings|fees)$/i;
/** A whole that has them itself. */
const isBody =
  /(?:^|\s)(?:we|it|they|this|that|group|company|business|division|segment|unit|arm|firm|council|trust|city|region|province|county|department|industry|sector|economy|country)s?$/i;
/** A source in more words is cut at what says where or how it is. */
const longestSource = 7;

/** Asked in this order. */
export const quantityMadeRules: QuantityRule[] = [
  comesFrom,
  ofIt,
  wasDone,
  timeGiven,
  treated,
  suppliedWith,
  madeBy,
];

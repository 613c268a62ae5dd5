/** Labels of parts and of quantities of something: one in five adults, 38% of senior roles, 35 km of riverbank. */
import { restEnd, type Around } from '../around.ts';
import { restText } from '../../phrases/rest.ts';
import { isAdjective, isAdverb, isPerson, isPlain, isPlural } from '../../words/classes.ts';
import { isChanging } from '../counted/done-to.ts';
import { doneBy, unsaid } from '../elliptic.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { byWhom, lowered, raised, shareOf } from '../../phrases/naming.ts';
import { isShareVerb } from './part.ts';
import { isPartitive, partOf } from './partitive.ts';
import { trailing, withRest } from '../../phrases/said.ts';
import { clauseOf, isDeed, leadOf, type Setting } from '../setting.ts';
import { isMoney, isPercent } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';
import { perEach } from '../counted/told-of.ts';
import { measuresOnly, prepositions } from '../../words/words.ts';

/** “£538 million of dividends | and share buybacks”: both, where nothing else is said of the second. */
function joinedTo(text: string, { tokens, clauses, clause, at }: Setting): string {
  const next = clauses[clause + 1];
  const own = clauses[clause];
  if (!next || !own || next.joint !== 'and' || next.groups.length > 0 || own.end - at > 4) return '';
  const words = tokens.slice(next.start, next.end).filter(({ text: mark }) => mark !== '.');
  return words.length > 0 && words.length <= 3 && words.every((word) => isPlain(word))
    ? ` and ${textOf(text, tokens, { start: next.start, end: next.start + words.length })}`
    : '';
}

/** “one in five adults smoke”, “half the money came from the lottery”: the whole right after a part. */
export function fractionLabel(setting: Setting, around: Around): string {
  const { tokens, at, found } = setting;
  const { text } = around;
  if (found.form !== 'fraction') return '';
  // “one patient in five”
  const inner = / ([a-z]{3,}) (?:in|out) /i.exec(found.raw)?.[1];
  if (inner && inner !== 'out') {
    // “One family in nine has no car”
    // “Licences are renewed online in nine cases out of ten”
    const done = setting.group;
    if (/^(?:cases?|instances?|occasions?|times?)$/.test(inner) && done?.passive && around.subject !== '') {
      const how = restText(text, tokens, done.end, setting.lead);
      return `${around.subject} ${participleOf(done.verb, tokens[done.at]?.low ?? '')}${how === '' ? '' : ` ${how}`}`;
    }
    const who = /^(?:who|that)$/.test(tokens[at + 1]?.low ?? '');
    const acts = clauseOf(setting)?.groups.filter(({ start }) => start > at) ?? [];
    // “one graduate in five who left college in 2022 has yet to find a post”
    const does = who
      ? acts.slice(1).find(({ infinitive }) => !infinitive)
      : acts.find(
          ({ start }) =>
            start === at + 1 ||
            (start === at + 2 && /^(?:still|now|already|also)$/.test(tokens[at + 1]?.low ?? '')),
        );
    const families = /[^aeiou]y$/.test(inner)
      ? inner.replace(/y$/, 'ies')
      : isPlural(inner)
        ? inner
        : `${inner}s`;
    // “Agency staff fill one post in ten”
    if (
      done &&
      !done.passive &&
      done.verb.class === 'deed' &&
      setting.lead < done.end &&
      around.subject !== ''
    )
      return `${families} ${participleOf(done.verb, tokens[done.at]?.low ?? '')}${byWhom(around.subject)}`;
    if (setting.group) return families;
    // “One bridge in seven, 212 in all, is classed as weak”: the verb waits behind what is told between.
    const waits = setting.clauses
      .slice(setting.clause + 1, setting.clause + 3)
      .find(({ start, groups }) => groups[0]?.start === start);
    const verb =
      does ?? (waits?.groups[0] && clauseOf(setting)?.end === at + 1 ? waits.groups[0] : undefined);
    if (!verb) return families;
    const own = verb === does ? restEnd(setting) : (waits?.end ?? at);
    return withRest(text, tokens, families, verb, who || verb !== does ? verb.start : at + 1, own);
  }
  const after = tokens[at + 1];
  // “one in six belongs to a guild”, “by a fifth thanks to new firms”: no noun.
  if (/^(?:belongs|thanks)$/.test(after?.low ?? '')) return '';
  // “We received 872 complaints and upheld just over half.”
  const { counted } = around.speech;
  if (
    after?.type !== 'word' &&
    counted !== '' &&
    setting.group?.verb.class === 'deed' &&
    setting.group.verb.form === 'past' &&
    !setting.group.passive &&
    setting.lead < setting.group.end
  )
    return `${counted} ${participleOf(setting.group.verb, tokens[setting.group.at]?.low ?? '')}`;
  // “Eight out of every ten yuan of public spending went to schools”: a share of the money, and not of the coins.
  if (/^(?:yuan|dollars|euros|pounds|crowns|pence|cents)$/.test(after?.low ?? '') && !setting.group) {
    const of = tokens[at + 2]?.low === 'of' || tokens[at + 2]?.low === 'in';
    const whole = of ? textOf(text, tokens, phraseFrom(tokens, at + 3, tokens.length)) : '';
    const does = setting.clauses.flatMap(({ groups }) => groups).find(({ start }) => start > at);
    const rest = does ? restText(text, tokens, does.end, tokens.length) : '';
    if (whole !== '' && does)
      return /^(?:go|come)$/.test(does.verb.lemma) && rest !== ''
        ? `${whole} that ${tokens[does.at]?.low ?? ''} ${rest}`
        : withRest(text, tokens, whole, does, does.start, tokens.length);
    if (whole !== '') return `Share of ${whole}`;
  }
  const all = /^(?:the|its|our|their|all)$/.test(after?.low ?? '') && !setting.group;
  const start = all ? at + 2 : at + 1;
  // “four out of five newly qualified midwives”
  const newly = /ly$/.test(tokens[start]?.low ?? '') && isPlain(tokens[start + 1]);
  if (isPartitive(setting) || !(isPlain(tokens[start]) || newly)) return '';
  const clause = clauseOf(setting);
  const phrase = phraseFrom(tokens, start, clause?.end ?? at);
  const head = tokens[(phrase?.end ?? 0) - 1]?.low ?? '';
  // “one in nine people of working age”
  const first = tokens[phrase?.start ?? 0]?.low ?? '';
  const ofKind = isPlural(first) && tokens[(phrase?.start ?? 0) + 1]?.low === 'of';
  if (!phrase || !((all && !measuresOnly.has(head)) || isPlural(head) || ofKind)) return '';
  // “one in nine employees now works on a temporary contract”
  const busy = /^(?:now|still|already)$/.test(tokens[phrase.end]?.low ?? '') ? phrase.end + 1 : phrase.end;
  if (!setting.group && /^works?$/.test(tokens[busy]?.low ?? '') && isPerson(head)) {
    const how = restText(text, tokens, busy + 1, restEnd(setting));
    if (how !== '') return `${textOf(text, tokens, phrase)} who work ${how}`;
  }
  const near = clause?.groups.filter((one) => one.start > at && one.start <= phrase.end + 1) ?? [];
  const nearest = near.find((one) => one.start >= phrase.end || one.verb.form === 's') ?? near[0] ?? null;
  // “Nine out of ten students | who began a degree | stayed on”
  // “Seven out of ten jobs | created last year | were part-time”
  const only =
    nearest?.start === phrase.end &&
    nearest.end === nearest.start + 1 &&
    /^(?:past|participle)$/.test(nearest.verb.form)
      ? clause?.groups.find(
          (one) =>
            one.start > nearest.end &&
            (one.passive ||
              one.verb.lemma === 'be' ||
              one.verb.form === 's' ||
              // “One in three parcels | posted abroad | passed through our hub”
              (one.verb.form === 'past' &&
                (prepositions.has(tokens[nearest.end]?.low ?? '') ||
                  isAdverb(tokens[nearest.end]?.low ?? '')))),
        )
      : undefined;
  if (only && !setting.group)
    return withRest(text, tokens, textOf(text, tokens, phrase), only, only.start, restEnd(setting));
  // “one in twenty bags | we examined | was free of anything”
  const ours =
    /^(?:we|they|you)$/.test(tokens[phrase.end]?.low ?? '') && nearest?.start === phrase.end + 1
      ? clause?.groups.find((one) => one.start === nearest.end)
      : undefined;
  if (ours && !setting.group)
    return withRest(text, tokens, textOf(text, tokens, phrase), ours, ours.start, restEnd(setting));
  const main = /^(?:who|that)$/.test(tokens[phrase.end]?.low ?? '')
    ? clause?.groups.findLast(
        (one) =>
          one.start >= (nearest?.end ?? Infinity) &&
          !one.infinitive &&
          /^(?:s|past|participle)$/.test(one.verb.form),
      )
    : undefined;
  if (main && !setting.group)
    return withRest(text, tokens, textOf(text, tokens, phrase), main, main.start, restEnd(setting));
  const group = nearest;
  // “one in four purchases | includes fitting”
  if (group && group.start > phrase.start && group.verb.form === 's')
    phrase.end = Math.min(phrase.end, group.start);
  const name = textOf(text, tokens, phrase);
  // “Tourism accounted for one in ten jobs”
  if (setting.group && isShareVerb(setting.group, tokens) && around.subject !== '')
    return shareOf(around.subject, name);
  const done = doneBy(setting, around, name);
  // “one in eight shops in the old town stands empty”
  const far = group ? null : (clause?.groups.find((one) => one.start > phrase.end) ?? null);
  if (far && done === name) {
    const which = `${name}${trailing(text, tokens, phrase.end, far.start)}`;
    return far.verb.lemma === 'be' || (far.passive && which === name)
      ? withRest(text, tokens, which, far, far.start, restEnd(setting))
      : which;
  }
  return done === name || group ? withRest(text, tokens, name, group, phrase.end, restEnd(setting)) : done;
}

/** A number before “of”: a part of the whole, or so much of something. */
export function partitiveLabel(setting: Setting, around: Around): string {
  const { tokens, at, found, kind, group } = setting;
  const { text, subject, last } = around;
  const pound = ofPound(setting, text, subject);
  if (pound !== '') return pound;
  if (!isPartitive(setting)) return '';
  if (found.unit === '' || isPercent(found.unit))
    return counting(partOf(text, setting, subject, last, ofWhat(setting, around)), setting, around);
  // “The pool cost £14 million, £2 million of which came from the lottery”
  const which = /^(?:which|it|this|that|them)$/.test(tokens[at + 2]?.low ?? '');
  const came = clauseOf(setting)?.groups.find((one) => one.start === at + 3);
  if (isMoney(found.unit) && which && came && tokens[came.end]?.low === 'from') {
    const source = restText(text, tokens, came.end + 1, restEnd(setting));
    const income =
      /\b(?:income|revenue|donations|funds raised|takings|receipts|fees|sales|grants?|budget)$/i.test(last);
    if (source !== '' && source.split(' ').length <= 6)
      return income ? `${last} from ${source}` : `Funding from ${source}`;
  }
  // “fell to 0.42 tonnes of CO2 per tonne”: a level of the subject.
  const flows =
    /^(?:rise|fall)$/.test(group?.verb.class ?? '') && /^(?:to|at|from|by)$/.test(leadOf(setting));
  if (kind === 'amount' && flows && subject !== '') return subject;
  // “There were 331 days of good air quality”
  const air =
    /^days?$/.test(found.unit) && !/^(?:within|in|for)$/.test(leadOf(setting)) ? daysOf(text, setting) : '';
  if (air !== '') return air;
  const spent = kind === 'duration' && isDeed(setting) && !/^(?:within|in)$/.test(leadOf(setting));
  if (kind !== 'amount' && !spent) return '';
  // “£25 million of outside investment”
  const outside =
    /^(?:outside|inside)$/.test(tokens[at + 2]?.low ?? '') && isPlain(tokens[at + 3])
      ? `${tokens[at + 2]?.low ?? ''} `
      : '';
  const bare = `${outside}${textOf(text, tokens, phraseFrom(tokens, at + (outside === '' ? 2 : 3), tokens.length, false))}`;
  // “delivered £34 million of the £50 million savings promised”
  const all =
    /^(?:the|our|its|an?)$/.test(tokens[at + 2]?.low ?? '') && tokens[at + 3]?.type === 'number' ? at + 4 : 0;
  if (all > 0 && bare === '' && isMoney(found.unit) && group && isDeed(setting) && !group.passive) {
    const sum = textOf(text, tokens, phraseFrom(tokens, all, tokens.length));
    if (sum !== '')
      return `${sum.replace(/ [a-z]+ed$/, '')} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
  }
  const whole = isMoney(found.unit) && bare !== '' ? bare + joinedTo(text, setting) : bare;
  if (kind === 'duration' && found.unit === 'nights' && whole !== '') return `Nights of ${lowered(whole)}`;
  // “harvested 4.1 tonnes of rice per hectare”
  const end = tokens.findIndex(({ low }, index) => index > at && index < at + 6 && low === 'per');
  const per = end > 0 && kind === 'amount' && !isMoney(found.unit) ? perEach(text, tokens, end) : '';
  if (per !== '' && whole !== '' && !whole.includes(' per ') && end === at + 2 + whole.split(' ').length)
    return `${whole}${per}`;
  // “38 million tonnes of CO2 equivalent”: no more than a unit.
  if (/^(?:CO2|carbon(?: dioxide)?|oil|coal)[ -](?:equivalents?|e)$/i.test(whole) && subject !== '')
    return subject;
  // “Renewables produced 4,350 GWh of electricity”
  const made =
    /^(?:produce|generate|supply|burn|consume|emit|recycle|discharge|release)$/.test(
      group?.verb.lemma ?? '',
    ) && !/^(?:to|can|will)$/.test(tokens[group?.start ?? 0]?.low ?? '');
  // “The road network measures 8,940 km. We resurfaced 612 km of it”
  const it = whole === '' && tokens[at + 2]?.low === 'it' && around.speech.subject !== '';
  if (it && isDeed(setting) && group && !group.passive && group.end >= setting.lead)
    return `${around.speech.subject} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
  // “1,900 hectares of hillside were planted with trees”
  const after = clauseOf(setting)?.groups.find((one) => one.start > at);
  const yearly = /^(?:an?|per|each|every)$/.test(tokens[at + 3]?.low ?? '') ? at + 5 : at + 3;
  if (!group && whole !== '' && !whole.includes(' ') && after?.passive && after.start === yearly)
    return withRest(text, tokens, whole, after, yearly, restEnd(setting));
  // “1,100 volunteers, who gave 74,000 hours of their time”
  if (whole === 'time' && group?.verb.lemma === 'give') return `${found.unit} given${byWhom(subject)}`;
  // “treated 415,000 hectares of land”: the word alone says nothing.
  if (
    ((group &&
      !isMoney(setting.found.unit) &&
      isChanging(group.verb.lemma) &&
      // “built or upgraded 286,000 mu of farmland”: one deed of two.
      !/^(?:or|and)$/.test(tokens[group.start - 1]?.low ?? '')) ||
      /^(?:land|ground|grass|hedges?|verges?|soil|water|waste|space|forest|farmland|mains?|pavements?|roads?|tracks?|pipes?|pipelines?|cables?|rivers?|coast|hedgerow|carriageways?|motorways?|highways?|shoreline|canals?|fencing|fib(?:re|er)|sewers?|(?:old |new |leaking |ageing |aging )?(?:water|gas|sewer) (?:mains?|pipes?))$/i.test(
        whole,
      )) &&
    whole !== '' &&
    group &&
    isDeed(setting) &&
    !group.passive &&
    group.end >= setting.lead &&
    !/^(?:have|cover|hold)$/.test(group.verb.lemma) &&
    !made
  )
    return `${whole} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${group.verb.lemma === 'look' ? ' after' : ''}`;
  // “Each inhabitant produced 478 kg of waste”
  const each = group && /^(?:each|every)$/.test(tokens[group.start - 2]?.low ?? '');
  if (whole !== '' && each && made && subject !== '') return `${whole} per ${lowered(subject)}`;
  // “we supplied homes with 742 million litres of water a day”
  const supplied = setting.governing;
  if (
    !group &&
    /^[a-z]+(?: gas)?$/i.test(whole) &&
    /^(?:supply|provide)$/.test(supplied?.verb.lemma ?? '') &&
    !supplied?.passive &&
    tokens.slice(at - 6, at).some(({ low }) => low === 'with')
  )
    return `${whole} supplied`;
  // “Our operations emitted 84,000 tonnes of carbon dioxide”: who did it needs no telling.
  if (
    whole !== '' &&
    made &&
    group &&
    !group.passive &&
    (byWhom(subject) === '' || /^operations$/i.test(subject))
  )
    return `${whole} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
  return whole !== '' && made && group && !group.passive && subject !== ''
    ? `${whole} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} by ${lowered(subject)}`
    : whole;
}

/** “321 days of good air”: what is counted are the days; '' where the days only last. */
function daysOf(text: string, { tokens, at }: Setting): string {
  // “331 days of good or excellent air”
  const two = /^(?:or|and)$/.test(tokens[at + 3]?.low ?? '') && isAdjective(tokens[at + 2]?.low ?? '');
  const noun = phraseFrom(tokens, two ? at + 4 : at + 2, tokens.length, false);
  const whole = textOf(text, tokens, noun && { start: at + 2, end: noun.end });
  return /\b(?:air|weather|rain|sun|sunshine|smog|quality|snow|frost)$/i.test(whole)
    ? `Days of ${lowered(whole)}`
    : '';
}

/** “reports on 48 of the council’s indicators. Of these, …”: they were counted. */
function counting(label: string, { kind, found, tokens, at }: Setting, { speech }: Around): string {
  // “640 of them were let”: the next number counts homes again, whoever has them.
  if (/^(?:them|these|those|which|whom)$/.test(tokens[at + 2]?.low ?? '')) return label;
  if (kind === 'amount' && found.unit === '' && isPlural(label.split(' ').at(-1)?.toLowerCase() ?? ''))
    speech.counted = label;
  return label;
}

/** What was counted last; “26 pickup trucks, nine of which”: what stands right before. */
function ofWhat({ tokens, at, clause }: Setting, { done, speech }: Around): string {
  const before = done.findLast(({ label }) => label !== 'Age');
  const joined = /^(?:which|whom)$/.test(tokens[at + 2]?.low ?? '') && before?.clause === clause - 1;
  if (joined && before.kind === 'amount' && before.found.unit === '') return unsaid(before.label);
  // “Potholes are what we hear of most. We repaired 21,300 of them”
  const several = (name: string): boolean => isPlural(name.split(' ').at(-1)?.toLowerCase() ?? '');
  if (done.length === 0 && tokens[at + 2]?.low === 'them' && several(speech.spoken)) return speech.spoken;
  // “Calls about noise rose to 2,310. Parties caused half of them”
  const [topic = ''] = speech.subject.split(/ (?:to|of|about|from|in|at|on|for|against) /);
  const they = [speech.subject, topic].find(several) ?? '';
  return speech.counted || (tokens[at + 2]?.low === 'them' ? they : '');
}

/** “gets 61p of every pound from central government”, “spent 89p in every pound on its charitable work”. */
function ofPound(setting: Setting, text: string, subject: string): string {
  const { tokens, at, found, group } = setting;
  if (!isMoney(found.unit) || !group || group.passive || !/^(?:of|in)$/.test(tokens[at + 1]?.low ?? ''))
    return '';
  const pound =
    /^(?:every|each)$/.test(tokens[at + 2]?.low ?? '') &&
    /^(?:pound|dollar|euro|crown|franc)$/.test(tokens[at + 3]?.low ?? '');
  const by = tokens[at + 4]?.low ?? '';
  // “Social care took 39p of every pound we spent”
  const took = /^(?:take|account|absorb|claim|consume)$/.test(group.verb.lemma) && subject !== '';
  if (pound && took && !/^(?:from|on|to)$/.test(by)) return shareOf(raised(subject), 'spending');
  if (!pound || !/^(?:from|on|to)$/.test(by)) return '';
  const whose = /^(?:its|our|their|the)$/.test(tokens[at + 5]?.low ?? '') ? at + 6 : at + 5;
  const what = restText(text, tokens, whose, restEnd(setting));
  const spent = /^(?:spend|give|pay)$/.test(group.verb.lemma)
    ? ` ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`
    : '';
  return what === '' ? '' : `Share${spent} ${by} ${what}`;
}

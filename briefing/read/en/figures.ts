/** An English paragraph → its figures: numbers first, then what the sentence around each says of it. */
import { isSeveral } from './phrases/last-word.ts';
import { signOf } from './signs.ts';
import type { FigureReading, Span } from '../../model.ts';
import { placeOf, type Paragraph } from '../lines.ts';
import { factorOf } from '../units.ts';
import { withBasis } from './basis.ts';
import { nearnessOf } from './numbers/approx.ts';
import { clausesOf } from './grammar/clauses.ts';
import { uncontracted } from './words/contractions.ts';
import { kindOf } from './kinds/kind-of.ts';
import { isChangeOf } from './kinds/changing.ts';
import type { Speech } from './labels/around.ts';
import { asOrder, isOfTargets } from './plans.ts';
import { tellSentence } from './labels/of-a-sentence.ts';
import { labelOf } from './labels/labels.ts';
import { isAgo } from './labels/times/frame.ts';
import { lastSeveral, movedIn, objectOf, subjectText, topicOf } from './subjects/subjects.ts';
import { toldOfFewer, workedOn } from './subjects/worked-on.ts';
import { giveOwner, isCompany, isPart, openingPart, ownerIn, spokenPart } from './subjects/owner.ts';
import { numbersOf, type Found } from './numbers/numbers.ts';
import { asChange } from './labels/compared/as-change.ts';
import { namesIn, withNames } from './words/names-kept.ts';
import { groupBefore, type Setting } from './labels/setting.ts';
import { withBare } from './labels/bare-bounds.ts';
import { withBounds } from './words/bounds.ts';
import { withoutTwins } from './words/twice-told.ts';
import { withTwins } from './labels/twice-told.ts';
import { partsOf } from './words/skipped.ts';
import { sentencesOf, tokensOf, type Token } from './words/tokens.ts';
import { isPercent } from './numbers/units.ts';

/** Every figure of a paragraph, in order; `ofPlans` where it stands in a part that tells what is to be done, under its heading. */
export function englishFigures(paragraph: Paragraph, ofPlans = false, heading = ''): FigureReading[] {
  const { text } = paragraph;
  const numbers = numbersOf(text);
  const names = namesIn(text);
  const figures: FigureReading[] = [];
  const speech: Speech = {
    text,
    plans: !ofPlans ? '' : isOfTargets(heading) ? 'targets' : 'plans',
    subject: '',
    earlier: '',
    topic: '',
    before: '',
    spoken: '',
    several: '',
    moved: '',
    counted: '',
    percent: '',
    amounts: [],
    parts: [],
    whole: null,
    ranking: '',
    nights: false,
    label: '',
    form: null,
  };
  let first = 0;
  for (const sentence of sentencesOf(text, numbers)) {
    while (first < numbers.length && (numbers[first]?.start ?? 0) < sentence.start) first++;
    const settings = settingsOf(text, sentence, numbers, first, speech);
    for (const setting of settings) figures.push(figureOf(paragraph, sentence, setting, names));
  }
  return figures;
}

function settingsOf(
  text: string,
  sentence: Span,
  numbers: Found[],
  first: number,
  speech: Speech,
): Setting[] {
  const { tokens: bounded, bounds } = withBounds(
    withoutPlus(partsOf(uncontracted(tokensOf(text, sentence, numbers, first)))),
    numbers,
  );
  const { tokens: read, twins } = withoutTwins(bounded, numbers);
  const tokens = speech.plans !== '' ? asOrder(read) : read;
  const clauses = clausesOf(tokens);
  const settings: Setting[] = [];
  if (!tokens.some(({ type }) => type === 'number')) {
    const topic =
      toldOfFewer(text.slice(sentence.start, sentence.end)) || (topicOf(text, tokens, clauses) ?? '');
    speech.subject = topic || objectOf(text, tokens, clauses) || speech.subject;
    // One or two words at the very beginning, without an article: a part of the whole has a name.
    speech.subject = workedOn(text.slice(sentence.start, sentence.end)) || speech.subject;
    speech.spoken = topic;
    speech.several = lastSeveral(text, tokens, clauses);
    speech.moved = movedIn(text, tokens, clauses);
    speech.before =
      isPart(topic) && text.startsWith(topic, sentence.start) && !isCompany(text, sentence.start, topic)
        ? topic
        : '';
    if (sentence.start === 0) speech.topic = spokenPart(text, topic);
    return withBare(settings, bounds, numbers, text);
  }
  const { counted } = speech;
  speech.earlier = speech.subject;
  let clause = 0;
  tokens.forEach((token, at) => {
    const found = numbers[token.number];
    if (!found) return;
    while (clause < clauses.length - 1 && (clauses[clause]?.end ?? 0) <= at) clause++;
    const ahead = text.slice(Math.max(sentence.start, found.start - 40), found.start);
    const near = nearnessOf(ahead, text.slice(found.end, found.end + 20), found.unit);
    let lead = at - 1;
    while (lead >= 0 && (tokens[lead]?.start ?? 0) >= found.start - near.length) lead--;
    while (
      lead > 0 &&
      // “is projected to average 2.4%”: a verb.
      !(tokens[lead]?.low === 'average' && tokens[lead - 1]?.low === 'to') &&
      /^(?:the|a|an|its|our|their|all|another|additional|just|only|these|those|further|remaining|total|record|estimated|combined|average|between)$/.test(
        tokens[lead]?.low ?? '',
      )
    )
      lead--;
    // “by about | another 4 million litres”
    if (/^(?:another|additional|further)$/.test(tokens[lead + 1]?.low ?? ''))
      while (
        lead > 0 &&
        /^(?:about|around|some|nearly|almost|roughly|approximately|over)$/.test(tokens[lead]?.low ?? '')
      )
        lead--;
    const group = groupBefore(clauses[clause], at);
    const setting: Setting = {
      found,
      tokens,
      clauses,
      clause,
      at,
      lead,
      approx: near.approx,
      mark: /\b(?:above|below|past|beyond|under)\s+(?:the )?$/i.test(ahead),
      signed: signBefore(ahead),
      change: changeBefore(settings.at(-1)),
      told: settings.at(-1) ?? null,
      group,
      governing:
        group ??
        clauses
          .slice(Math.max(0, clause - 4), clause)
          .findLast((one) => one.groups.length > 0)
          ?.groups.at(-1) ??
        null,
      kind: 'amount',
      sign: 1,
      label: '',
      aside: false,
    };
    const previous =
      settings.findLast(
        (one) => one.kind !== 'date' && isPercent(one.found.unit) === isPercent(found.unit),
      ) ?? null;
    const subject = subjectText(text, setting);
    setting.kind = kindOf(setting, previous, subject);
    setting.sign = signOf(setting, previous, subject);
    setting.label = labelOf(setting, settings, speech);
    settings.push(setting);
  });
  // “Over the next five years we will spend …”: what leads in is named by what follows.
  settings.forEach((setting, index) => {
    if (setting.label === '' && setting.kind !== 'date' && !isAgo(setting))
      setting.label = settings.slice(index, index + 4).find(({ label }) => label !== '')?.label ?? '';
  });
  speech.subject = workedOn(text.slice(sentence.start, sentence.end)) || speech.subject;
  speech.before = '';
  speech.several = '';
  speech.moved = movedIn(text, tokens, clauses);
  if (sentence.start === 0) {
    const owner = ownerIn(text, settings);
    speech.topic = owner || openingPart(text, topicOf(text, tokens, clauses) ?? '');
    if (owner !== '') giveOwner(owner, settings);
  }
  // “with reports up 8%. Half of them came from …”: the things just told, where nothing newer was counted.
  const several = settings.findLast(({ kind }) => kind === 'growth')?.label ?? '';
  speech.spoken = speech.counted === counted && several === speech.label && isSeveral(several) ? several : '';
  tellSentence(settings, text, speech);
  return withBare(withTwins(settings, twins, numbers), bounds, numbers, text);
}

/** “sold 4,100+ tickets”: the sign says how nearly it is meant, and parts nothing. */
const withoutPlus = (tokens: Token[]): Token[] =>
  tokens.filter(
    ({ text, start }, at) =>
      !(text === '+' && tokens[at - 1]?.type === 'number' && tokens[at - 1]?.end === start),
  );

const changeBefore = (setting: Setting | undefined): Setting | null =>
  setting && isChangeOf(setting) ? setting : null;

/** “(+22%)”, “-3%”: a sign after a space or a bracket. */
const signBefore = (ahead: string): '+' | '-' | '' => {
  const sign = /(?:^|[\s(:,])([+−–-])$/.exec(ahead)?.[1];
  return sign === undefined ? '' : sign === '+' ? '+' : '-';
};

function figureOf(
  paragraph: Paragraph,
  sentence: Span,
  setting: Setting,
  names: ReadonlySet<string>,
): FigureReading {
  const { kind, sign, approx, label } = setting;
  const found = withTimes(setting);
  return {
    raw: found.raw,
    value: found.value,
    magnitude: found.magnitude,
    unit: found.unit,
    // 2.03 × 1e8 in binary is not quite 203,000,000.
    normalized: Number((found.value * factorOf(found.magnitude)).toPrecision(15)),
    kind,
    sign,
    approx: /^(?:date|rank)$/.test(kind) ? null : approx,
    label: saidOnce(
      withBasis(
        withNames(asChange(label, setting), names),
        found.unit,
        paragraph.text.slice(found.end, found.end + 80),
      ),
    ),
    source: placeOf(paragraph, found.start, found.end),
    sentence: placeOf(paragraph, sentence.start, sentence.end),
    inText: { start: found.start, end: found.end },
  };
}

/** Two rules may both take up the word between them: a small word never stands twice in a row. */
const saidOnce = (label: string): string =>
  label
    .replace(/(?<![\p{L}’'-])(\p{Ll}{2,}) \1(?![\p{L}’'-])/gu, '$1')
    // “Harlow’s economy grew”: so a speaker says it.
    .replace(/(?<=[’']s )economy growth$/, 'economic growth');

/** “called out 389 times”: named as a count of times is, told with them as its unit. */
function withTimes({ found, tokens, at, kind }: Setting): Found {
  const times = tokens[at + 1];
  return kind === 'amount' && found.unit === '' && times?.low === 'times' && times.start === found.end + 1
    ? { ...found, unit: 'times', raw: `${found.raw} times`, end: times.end }
    : found;
}

/** A part told as a fraction: “one in five adults smoke”, “half the money came from the lottery”. */
import { type Around, restEnd } from '../around.ts';
import { restText } from '../../phrases/rest.ts';
import { isPerson, isPlain, isPlural } from '../../words/classes.ts';
import { doneBy } from './done-by.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { byWhom, shareOf } from '../../phrases/naming.ts';
import { isShareVerb } from './part.ts';
import { isPartitive } from './partitive.ts';
import { withRest } from '../../phrases/said.ts';
import { trailing } from '../../phrases/trailing.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';
import { measuresOnly } from '../../words/words.ts';

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
      : acts.find(({ start }) => start === at + 1);
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
            one.start > nearest.end && (one.passive || one.verb.lemma === 'be' || one.verb.form === 's'),
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

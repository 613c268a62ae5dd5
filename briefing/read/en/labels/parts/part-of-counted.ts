/** Parts of a whole that has a number of its own: “42 of its 45 commitments”, “all but two of the 74 sections”. */
import { isAdjective } from '../../words/classes.ts';
import { byWhom, lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isShareVerb, type Part } from './part.ts';
import { isPlaceBetween } from './place-between.ts';
import { sameDeed } from './same-deed.ts';
import { restText } from '../../phrases/rest.ts';
import { withRest } from '../../phrases/said.ts';
import { trailing } from '../../phrases/trailing.ts';
import { clauseOf, leadOf } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';
import { prepositions } from '../../words/words.ts';

/** Both numbers count one thing; null where the whole has none. */
export function partOfCounted(part: Part): string | null {
  const { text, setting, start, end, group, subject } = part;
  const { tokens } = setting;
  const clause = clauseOf(setting);
  // “22 of New Harlow’s 100 wards”: whose they are stands between.
  const next = [start, start + 1, start + 2, start + 3].find(
    (index, nth) =>
      tokens[index]?.type === 'number' && (nth < 2 || /'s$|s'$/.test(tokens[index - 1]?.low ?? '')),
  );
  if (next === undefined) return null;
  const phrase = phraseFrom(tokens, next + 1, tokens.length);
  const whole = textOf(text, tokens, phrase);
  // “74 monitored river sections met”: a verb inside the noun is none.
  const does = clause?.groups.filter(({ start: from }) => phrase !== null && from >= phrase.end) ?? [];
  // “11 of the 19 sites | earmarked for industry | have found a tenant”
  const which = does[0]?.start === phrase?.end && does[0]?.end === (phrase?.end ?? 0) + 1 && !does[0].passive;
  // “70 of the 400 staff who lost their jobs have found work”
  const who =
    /^(?:who|that)$/.test(tokens[phrase?.end ?? 0]?.low ?? '') && does[0]?.start === (phrase?.end ?? 0) + 1;
  const then =
    (who && does[1]) ||
    (which &&
      does[1] &&
      (prepositions.has(tokens[does[0]?.end ?? 0]?.low ?? '') ||
        // “the 900 cases reported last year ended with a fine”
        /^(?:last|this)$/.test(tokens[does[0]?.end ?? 0]?.low ?? '')))
      ? does[1]
      : (does[0] ?? null);
  // “all but two of the 74 sections met the standard”
  if (phrase && then && leadOf(setting) === 'but')
    return `${whole} that did not ${then.verb.lemma} ${restText(text, tokens, then.end, end)}`.trim();
  if (phrase && !group && then && (then.start <= phrase.end + 1 || then === does[1]))
    return withRest(text, tokens, whole, then, then === does[1] ? then.start : phrase.end, end);
  if (phrase && !group && then && isPlaceBetween(tokens, phrase.end, then))
    return withRest(text, tokens, whole, then, then.start, end);
  // “Prices rose in nine of the 12 divisions”
  const moved =
    group && !group.passive && /^(?:rise|fall)$/.test(group.verb.class) && setting.lead === group.end;
  if (phrase && moved && leadOf(setting) === 'in' && subject !== '' && subject.split(' ').length <= 4)
    // “with prices falling in nine of the 12 divisions”
    return `${whole} ${group.verb.form === 'ing' ? 'with' : 'in which'} ${lowered(subject)} ${tokens[group.at]?.low ?? ''}`;
  // “dismissed 44 of the 61 appeals”
  if (
    phrase &&
    group &&
    !group.passive &&
    (group.verb.class === 'deed' || /^(?:close|settle|complete|finish)$/.test(group.verb.lemma)) &&
    /^(?:past|participle)$/.test(group.verb.form) &&
    setting.lead < group.end
  )
    return `${whole} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} ${isAdjective(tokens[phrase.end]?.low ?? '') ? restText(text, tokens, phrase.end, end) : ''}`.trim();
  // “ended the spring with 318 of its 402 posts | filled”
  const closes =
    which &&
    then?.start === phrase?.end &&
    tokens[then?.end ?? 0]?.type !== 'word' &&
    /^(?:past|participle)$/.test(then?.verb.form ?? '');
  if (phrase && closes && group && !isShareVerb(group, tokens))
    return `${whole} ${tokens[then?.at ?? 0]?.low ?? ''}`;
  // “Women now hold five of the eleven seats”
  const holds = group && !group.passive && /^(?:hold|occupy|fill)$/.test(group.verb.lemma);
  if (phrase && holds && setting.lead < group.end && byWhom(subject) !== '')
    return `${whole} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${byWhom(subject)}`;
  // “Electric vans now make up 34 of the 118 vehicles in our fleet”
  if (phrase && group && isShareVerb(group, tokens) && subject !== '')
    return `${subject} among ${lowered(whole)}${closes ? ` ${tokens[then?.at ?? 0]?.low ?? ''}` : ''}`;
  const same = phrase && sameDeed({ ...part, whole: `${whole}${trailing(text, tokens, phrase.end, end)}` });
  if (same) return same;
  // “16 of the 17 sections under state monitoring”
  return phrase && !whole.includes(' ') ? whole + trailing(text, tokens, phrase.end, end) : whole;
}

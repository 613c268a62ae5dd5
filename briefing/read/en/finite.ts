/** Which verb a word is where it stands; many words are nouns or adjectives elsewhere. */
import {
  isFollowed,
  isFlow,
  agrees,
  flowsBy,
  isChange,
  measured,
  isShare,
  isPrice,
  isCounted,
} from './clues.ts';
import { isAdjective, isAdverb, isPlain, isPlural, isRelative } from './classes.ts';
import { isObjectOf, onlyDescribes } from './participles.ts';
import { settled } from './settled.ts';
import type { Token } from './tokens.ts';
import { isPure, verbOf, type Verb } from './verbs.ts';
import { auxiliaries, determiners, prepositions, pronouns } from './words.ts';

const upDown: Record<string, Verb> = {
  up: { lemma: 'up', class: 'rise', form: 'past' },
  down: { lemma: 'down', class: 'fall', form: 'past' },
  ahead: { lemma: 'up', class: 'rise', form: 'past' },
};

/** The verb that a word is where it stands; many words are nouns or adjectives elsewhere. */
export function verbAt(
  tokens: Token[],
  index: number,
  start: number,
  end: number,
  joint: string,
  led: boolean,
): Verb | null {
  const token = tokens[index];
  if (!token) return null;
  const { low } = token;
  const previous = index > start ? tokens[index - 1] : undefined;
  const next = index + 1 < end ? tokens[index + 1] : undefined;
  if (low === 'up' || low === 'down' || (low === 'ahead' && next?.low === 'by')) {
    // “made up 71%”, “set up 12 centres”, “put up 34 cameras” but “put up by 3%”
    if (/^put(?:s|ting)?$/.test(previous?.low ?? '') && !/^(?:by|from|to)$/.test(next?.low ?? ''))
      return null;
    const phrasal =
      /^(?:make|take|set|sign|build|give|draw|back|pick|open|clean|tidy|dig|patch|use|serve|track|hunt|shut|close|hand|lay|note|write|settle|calm|burn|knock|pull|stand|turn|sit|break)$/.test(
        verbOf(previous?.low ?? '')?.lemma ?? '',
      );
    const found = /^(?:track|hunt|hand|knock|settl|calm|burn|clos|pass)/.test(previous?.low ?? '');
    return !phrasal && !found && isChange(tokens, index) ? (upDown[low] ?? null) : null;
  }
  const verb = verbOf(low);
  if (!verb) return null;
  // “as compared with a year before”: no verb of the sentence.
  if (low === 'compared' && /^(?:with|to)$/.test(next?.low ?? '')) return null;
  const known = settled(tokens, index, start, end, verb);
  if (known !== undefined) return known;
  // “the time needed to start a business”: only says which time.
  const which = /^(?:needed|required|taken)$/.test(low) && /^(?:to|for)$/.test(next?.low ?? '');
  if (which && (low === 'required' ? isPlain(previous) : measured.test(previous?.low ?? ''))) return null;
  // “value added of the primary industry”: one noun.
  if (low === 'added' && previous?.low === 'value') return null;
  if (led) return isPlain(next) && /ed$/.test(low) && previous?.low === 'to' ? null : verb;
  const afterNoun =
    previous !== undefined &&
    (isPlain(previous) || pronouns.has(previous.low) || isAdverb(previous.low) || previous.type === 'number');
  const bound =
    previous !== undefined &&
    (determiners.has(previous.low) || (prepositions.has(previous.low) && previous.low !== 'to'));
  const opens =
    next === undefined ||
    next.type === 'number' ||
    determiners.has(next.low) ||
    pronouns.has(next.low) ||
    isAdverb(next.low) ||
    (prepositions.has(next.low) && next.low !== 'of') ||
    /^[$£€~]$/.test(next.text);
  const takes =
    next !== undefined &&
    (next.type === 'number' || determiners.has(next.low) || isAdverb(next.low) || pronouns.has(next.low));
  const finite = (one: Token | undefined): boolean => {
    if (!one) return false;
    const form = verbOf(one.low)?.form;
    return auxiliaries.has(one.low) || form === 'past' || form === 'participle';
  };
  // cut, put, set: present and past are one.
  const same = verb.form === 'past' && verb.lemma === low && !/[^h]ed$/.test(low);
  if (verb.form === 'ing') {
    // “, and so bringing coverage to 61%”
    if (previous && index - 1 === start && start > 0 && /^(?:so|thus|thereby)$/.test(previous.low) && next)
      return verb;
    // “with online orders accounting for 28%”, “with £16 million going on shops”
    if (
      tokens[start]?.low === 'with' &&
      index - start >= 2 &&
      (isPlain(previous) || previous?.type === 'number') &&
      next &&
      (prepositions.has(next.low) ? next.low !== 'of' : takes) &&
      !finite(next)
    )
      return verb;
    // “the promise of reducing emissions by 40 percent”
    const object = next && (determiners.has(next.low) || isPlain(next)) && verb.class !== 'deed';
    if (object && previous && prepositions.has(previous.low) && flowsBy(tokens, index + 2)) return verb;
    // “manufacturing grew by 5.6%, mining by 1.4%”: a trade.
    if (
      previous === undefined &&
      start > 0 &&
      /(?:,|and)$/.test(joint) &&
      next?.low === 'by' &&
      tokens[index + 2]?.type === 'number' &&
      verb.class === 'deed' &&
      /^(?:mining|farming|manufacturing|fishing|publishing|printing|banking|lending|building|engineering|shipping|catering|retailing|trading|spending)$/.test(
        low,
      )
    )
      return null;
    // “Housing accordingly receives €132 million”
    if (
      previous === undefined &&
      start === 0 &&
      isAdverb(next?.low ?? '') &&
      /^(?:s|past)$/.test(verbOf(tokens[index + 2]?.low ?? '')?.form ?? '')
    )
      return null;
    // “Government spending also added”
    if (finite(next) || bound || (isAdverb(next?.low ?? '') && finite(tokens[index + 2]))) return null;
    // “…, wind power accounting for 24 percent of the total”
    if (
      low === 'accounting' &&
      next?.low === 'for' &&
      isPlain(previous) &&
      index > start &&
      /,$/.test(joint) &&
      tokens.slice(index, end).some(({ type }) => type === 'number')
    )
      return verb;
    // “…, and spending on research | and development reached 2.67 percent”: a noun that waits for its verb.
    if (
      previous === undefined &&
      /^(?:spending|lending|borrowing|funding|farming|saving)$/.test(low) &&
      /and$/.test(joint) &&
      tokens[end]?.low === 'and' &&
      isFollowed(tokens, end + 2, Math.min(tokens.length, end + 6))
    )
      return null;
    // “services made up 80%, manufacturing 13%”: a trade, not what someone does.
    if (previous === undefined && verb.class === 'deed' && isShare(next) && tokens[index + 2]?.low !== 'of')
      return null;
    if (takes || (verb.class !== 'deed' && isFlow(tokens, index))) return verb;
    // “and lending to firms rose”: the subject of the verb that follows.
    // “, bringing dividends declared to 4p” is what someone does.
    const brings = /^(?:bring|take|lift|push)$/.test(verb.lemma) && /^,$/.test(joint) && start > 0;
    if (previous === undefined && !brings && isFollowed(tokens, index + 2, end)) return null;
    return previous === undefined &&
      start > 0 &&
      /^[,;(—–]/.test(joint) &&
      next !== undefined &&
      next.low !== 'of'
      ? verb
      : null;
  }
  // “shortened the delivery run by 26 miles”
  if (
    /^(?:run|set|split|spread|stand)$/.test(low) &&
    next?.low === 'by' &&
    tokens[index + 2]?.type === 'number' &&
    isPlain(previous)
  )
    return null;
  if ((verb.form === 'past' || verb.form === 'participle') && !same) {
    // “That left profit at £231m”
    const that = previous?.low === 'that' && index - 1 === start && start === 0 && !/ed$/.test(low);
    // “People aged 65 and over | numbered 6.12 million”
    const age =
      /^(?:over|above|under|older)$/.test(previous?.low ?? '') && tokens[index - 3]?.type === 'number';
    if (bound && !that && !age && (isPlain(next) || next?.type === 'number')) return null;
    if (onlyDescribes(tokens, index, start, next)) return null;
    if (previous === undefined && isPlain(next)) {
      // “Recycled material made up …”: an adjective when another verb follows.
      for (let at = index + 2; at < Math.min(end, index + 7); at++) if (finite(tokens[at])) return null;
      // “Reduced net debt to £20m”: a headline without the one who did it.
      const headline = /^(?:rise|fall)$/.test(verb.class) && flowsBy(tokens, index + 1);
      return start === 0 && !headline ? null : verb;
    }
    // “gross value added reached”, “the money raised was”: only says which.
    if (
      finite(next) &&
      next &&
      // “reported adjusted earnings of”
      !(
        /^(?:report|post|record|announce|register|deliver|achieve|show)$/.test(verb.lemma) &&
        isPlain(tokens[index + 2]) &&
        !auxiliaries.has(next.low)
      ) &&
      isPlain(previous) &&
      !/^(?:remain|stay|become|get)$/.test(verb.lemma) &&
      (auxiliaries.has(next.low) || /ed$/.test(low))
    )
      return null;
    // “adjusted operating margin was”, “Total recycled material rose”, but “those who left custody had”.
    if (
      !/^(?:who|which)$/.test(previous?.low ?? '') &&
      isPlain(next) &&
      finite(tokens[index + 2]) &&
      index + 2 < end
    )
      return null;
    return verb;
  }
  // “Cash flow of £254 million reflects new work”
  if (
    verb.form === 's' &&
    isPure(verb.lemma) &&
    previous?.type === 'number' &&
    tokens[index - 2]?.low === 'of'
  )
    return verb;
  // “one in six belongs to the makers”: it is no noun.
  if (tokens[index]?.low === 'belongs' && next?.low === 'to') return verb;
  // “this makes a total of £0.29”, “This follows growth of 2%”: no noun told as several.
  if (verb.form === 's' && /^(?:this|that)$/.test(previous?.low ?? '') && (takes || index - 1 === start))
    return verb;
  if (bound) return null;
  // “cut water damage claims by two fifths”: the object of a verb before it.
  if (verb.form === 's' && isObjectOf(tokens, index, start)) return null;
  // “signed contracts worth 6 billion”
  if (verb.form === 's' && !takes && verb.class === 'deed' && verbOf(previous?.low ?? '')?.form === 'past')
    return null;
  // “Revenue from service contracts | and software makes up”
  if (
    verb.form === 's' &&
    next === undefined &&
    /^(?:and|or)$/.test(tokens[end]?.low ?? '') &&
    tokens
      .slice(Math.max(start + 1, index - 2), index)
      .some((one) => /^(?:from|for|in|with|on)$/.test(one.low))
  )
    return null;
  // “with food prices down 0.3 percent”
  if (
    verb.form === 's' &&
    isPrice.test(low) &&
    /^(?:up|down)$/.test(next?.low ?? '') &&
    isChange(tokens, index + 1)
  )
    return null;
  // “with online orders accounting for 28%”
  if (
    verb.form === 's' &&
    tokens[start]?.low === 'with' &&
    index - start <= 4 &&
    /ing$/.test(next?.low ?? '')
  )
    return null;
  // “2,400 slow-moving lines”: what is counted, and told as several.
  if (verb.form === 's' && isCounted(tokens, index, start)) return null;
  // “online sales, which now account”, “roads that cross”: a relative pronoun waits for its verb.
  const before = isAdverb(previous?.low ?? '') ? tokens[index - 2] : previous;
  if (
    before &&
    /^(?:which|who|that)$/.test(before.low) &&
    index - 2 <= start + 1 &&
    !pronouns.has(low) &&
    !(verb.form === 's' && finite(next)) &&
    // “of which land revenue is”
    !(verb.form === 'base' && isPlain(next) && finite(tokens[index + 2]))
  )
    return verb;
  // “Crews also put in”, “schools now offer”: an adverb between a noun and a word of its number.
  if (before && before !== previous && index - 2 >= start && agrees(before, verb, same)) return verb;
  // “residents feel safe”, “schools receive it”: after several a word that is hardly ever a noun.
  if (
    verb.form === 'base' &&
    !same &&
    isPlain(previous) &&
    isPlural(previous?.low ?? '') &&
    (isPure(low) ||
      /^(?:lack|need|want|concern)$/.test(low) ||
      // “residents report high”, “tenants face a wait”
      (/^(?:report|face|fear|rate)$/.test(low) && isAdjective(next?.low ?? '')) ||
      (next?.low === 'to' && /^(?:expect|intend|plan|hope|aim)$/.test(low)))
  )
    return verb;
  // “schools and public health increase by 16%”: several together.
  if (
    verb.form === 'base' &&
    /^(?:rise|fall)$/.test(verb.class) &&
    /and$/.test(joint) &&
    isPlain(previous) &&
    next?.low === 'by' &&
    isFlow(tokens, index)
  )
    return verb;
  const flows = verb.class !== 'deed';
  // “Margin, though improving, remains short”
  if (
    previous === undefined &&
    start > 0 &&
    /^[,)—–]$/.test(joint) &&
    verb.form === 's' &&
    isPure(verb.lemma)
  )
    return verb;
  // “one in four purchases includes fitting”
  if (verb.form === 's' && /^one in /.test(tokens[index - 2]?.low ?? '') && isPlural(previous?.low ?? ''))
    return verb;
  // “such detectors cut water damage claims by two fifths”
  if (
    same &&
    flows &&
    isPlain(previous) &&
    isPlural(previous?.low ?? '') &&
    isPlain(next) &&
    flowsBy(tokens, index + 1)
  )
    return verb;
  // “Raise train punctuality to at least 88 per cent”: what is to be done.
  const asked = previous === undefined && start === 0 && verb.form === 'base' && token.text !== low;
  if (
    asked &&
    /^(?:rise|fall)$/.test(verb.class) &&
    (isPlain(next) || determiners.has(next?.low ?? '')) &&
    flowsBy(tokens, index + 1) &&
    !isFollowed(tokens, index + 2, end)
  )
    return verb;
  // “planted trees and cut emissions by 5%”
  if (previous === undefined && same && start > 0 && /and$/.test(joint) && isPlain(next)) return verb;
  // “falls on the wards were down”: the subject of the verb that follows.
  if (
    previous === undefined &&
    verb.form === 's' &&
    prepositions.has(next?.low ?? '') &&
    isFollowed(tokens, index + 2, end)
  )
    return null;
  // “were worth €98.4 billion and imports €93.1 billion”: goods, not a deed.
  if (
    previous === undefined &&
    /^(?:imports|exports|sales|services|loans|deposits|visits)$/.test(low) &&
    (/^[$£€]|\d/.test(next?.text ?? '') ||
      // “imports and exports together stood at”
      (isAdverb(next?.low ?? '') && verbOf(tokens[index + 2]?.low ?? '') !== null))
  )
    return null;
  // “non-food shops 4.4 per cent”
  if (verb.form === 's' && verb.class === 'deed' && /^non-/.test(previous?.low ?? '')) return null;
  // “We plan ten openings and expect expenditure of £40m”
  if (
    previous === undefined &&
    start > 0 &&
    /and$/.test(joint) &&
    verb.form === 'base' &&
    /^(?:expect|anticipate|forecast|foresee|intend)$/.test(low)
  )
    return verb;
  if (previous === undefined)
    return (takes || (flows && opens && verb.form === 's')) && (start > 0 || verb.form === 'base')
      ? verb
      : null;
  // “have fallen every year and now stand at 6,480”
  if (
    start > 0 &&
    /and$/.test(joint) &&
    tokens.slice(start, index).every((one) => isAdverb(one.low)) &&
    opens &&
    (flows || takes)
  )
    return verb;
  if (!afterNoun) return null;
  // “It brings investment of £2.2 billion”
  if (verb.form === 's' && index - 1 === start && /^(?:it|he|she)$/.test(previous.low) && isPlain(next))
    return verb;
  if (
    (verb.form === 'base' || same) &&
    (/^(?:we|they|you|i|who)$/.test(previous.low) ||
      (isAdverb(previous.low) && /^(?:we|they|you|i|who)$/.test(tokens[index - 2]?.low ?? '')))
  )
    return verb;
  // “Private firms, which …”: a noun that waits for its verb.
  if (verb.form === 's' && next === undefined && /^(?:which|who|whose)$/.test(tokens[end + 1]?.low ?? ''))
    return null;
  // “The business plan for 2025-30 foresees bills rising”
  if (
    verb.form === 's' &&
    (isPure(verb.lemma) ||
      /^(?:expect|save|cost|help|teach|train|serve|feed|house|treat)$/.test(verb.lemma)) &&
    !isPlural(previous.low) &&
    isPlain(next) &&
    (isPlural(next?.low ?? '') || /^(?:want|seek|expect|foresee|predict|aim)$/.test(verb.lemma))
  )
    return verb;
  if (finite(next)) return null;
  // “Loans to small firms and mortgages”
  if (verb.form === 's' && isAdjective(previous.low)) return null;
  // “starting pay 8%”, “at year end 84%”: a plain form after one thing is a noun.
  const relative = tokens.slice(start, index - 1).some(({ low: word }) => isRelative(word));
  if (verb.form === 'base' && !same && isPlain(previous) && !isPlural(previous.low))
    // “Manufacturing and health care employ 14,200”
    return (relative && takes) || (joint === 'and' && next?.type === 'number' && isPure(low)) ? verb : null;
  // “Online orders now make up”: the verb comes after the adverb.
  if (verb.form === 's' && isAdverb(next?.low ?? '') && verbOf(tokens[index + 2]?.low ?? '') !== null)
    return null;
  // “maize yields in the scheme rose”
  if (verb.form === 's' && !takes && isFollowed(tokens, index + 2, end)) return null;
  return takes ||
    (flows &&
      opens &&
      (verb.form !== 'base' ||
        same ||
        isPlural((isAdverb(previous.low) && index - 2 >= start ? tokens[index - 2] : previous)?.low ?? '') ||
        pronouns.has(previous.low)))
    ? verb
    : null;
}

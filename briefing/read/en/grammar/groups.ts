/** Finds the verbs of a clause, each with its auxiliaries. */
import { isAdverb, isPlain } from '../words/classes.ts';
import { verbAt } from './finite.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf, type Verb } from '../words/verbs.ts';
import { auxiliaries } from '../words/words.ts';

/** A verb with its auxiliaries: [has been cut], [is expected to reach]. */
export interface Group {
  start: number;
  /** The token after its last word. */
  end: number;
  /** The word that says what is done. */
  at: number;
  verb: Verb;
  passive: boolean;
  /** “to lower”, “to invest”: it stands after another verb. */
  infinitive: boolean;
  /** After “to”, “will”, “can”: a verb in its plain form. */
  bare: boolean;
}

/** The verbs between two tokens, in order. */
export function groupsOf(tokens: Token[], start: number, end: number, joint: string, bare: boolean): Group[] {
  const groups: Group[] = [];
  let index = start;
  while (index < end) {
    const group = groupAt(tokens, index, start, end, joint, bare && index === start);
    if (group) groups.push(group);
    index = group ? group.end : index + 1;
  }
  return groups;
}

function groupAt(
  tokens: Token[],
  from: number,
  start: number,
  end: number,
  joint: string,
  bare: boolean,
): Group | null {
  let index = from;
  let verb: Verb | null = null;
  let at = from;
  let passive = false;
  let auxiliary = false;
  let be = false;
  let modal = false;
  while (index < end) {
    const token = tokens[index];
    if (!token || token.type !== 'word') break;
    const { low } = token;
    // “in May”: a month.
    if (auxiliaries.has(low) && !(token.text === 'May' && index > start)) {
      if (verb && !auxiliary && tokens[index - 1]?.low !== 'to') break;
      auxiliary = true;
      modal = modals.test(low);
      be = /^(?:is|are|was|were|be|been|being|am)$/.test(low);
      verb = verbOf(low) ?? verb ?? verbOf('be');
      at = index;
    } else if (
      auxiliary &&
      (isAdverb(low) ||
        low === 'not' ||
        // “should each exceed”, “were either cut or waived”
        (/^(?:each|both|all|either)$/.test(low) &&
          /^(?:base|past|participle)$/.test(verbOf(tokens[index + 1]?.low ?? '')?.form ?? '')) ||
        // “imports were little changed at €15.9 billion”
        (/^(?:little|much)$/.test(low) &&
          be &&
          /^(?:changed|altered|moved|affected)$/.test(tokens[index + 1]?.low ?? '')) ||
        (low === 'since' &&
          /^(?:past|participle)$/.test(verbOf(tokens[index + 1]?.low ?? '')?.form ?? ''))) &&
      !/^(?:up|down|over|about|around|some|nearly|almost|roughly|approximately|more|less)$/.test(low)
    ) {
      // has also been, is now expected
    } else if (
      low === 'to' &&
      index > from &&
      verb &&
      verbOf(tokens[index + 1]?.low ?? '')?.form === 'base' &&
      // “drive to work alone”: a place.
      !(
        tokens[index + 1]?.low === 'work' &&
        /^(?:drive|travel|walk|cycle|commute|go|get|come|return|ride|run)$/.test(verb.lemma)
      )
    ) {
      auxiliary = false;
    } else {
      const led =
        auxiliary ||
        tokens[index - 1]?.low === 'to' ||
        (bare && index === start && verbOf(low)?.form === 'base');
      const own = verbAt(tokens, index, start, end, joint, led) ?? (modal ? unknownVerb(token) : null);
      if (!own) break;
      // “has caring duties”: what kind they are.
      if (own.form === 'ing' && /^(?:has|have|had)$/.test(tokens[index - 1]?.low ?? '')) break;
      // “will set up”: its plain form looks like its past.
      const plain = modal && own.lemma === low;
      modal = false;
      if (index > from && !auxiliary && tokens[index - 1]?.low !== 'to') break;
      passive = be && /^(?:past|participle)$/.test(own.form);
      verb = plain ? { ...own, form: 'base' } : own;
      at = index;
      auxiliary = false;
    }
    index++;
  }
  if (!verb) return null;
  while (index > at + 1 && isAdverb(tokens[index - 1]?.low ?? '')) index--;
  // “half of the output remains | exposed to spot prices”: it is so, and does nothing.
  passive ||=
    /^(?:past|participle)$/.test(verb.form) &&
    index === from + 1 &&
    staysSo.test(tokens[from - 1]?.low ?? '');
  const infinitive = tokens[from - 1]?.low === 'to';
  const plain = verb.form === 'base' && (infinitive || at > from || bare);
  return { start: from, end: index, at, verb, passive, infinitive, bare: plain };
}

const staysSo = /^(?:remain|remains|remained|stays|stayed)$/;
const modals = /^(?:will|would|can|could|may|might|shall|should|must|do|does|did)$/;
/** “would recommend us”: after a modal any word in small letters is a verb. */
export const unknownVerb = ({ type, text, low }: Token): Verb | null =>
  type === 'word' &&
  text === low &&
  /^[a-z]{3,}$/.test(low) &&
  !/(?:ly|s)$/.test(low) &&
  isPlain({ type, text, low } as Token)
    ? { lemma: low, class: 'deed', form: 'base' }
    : null;

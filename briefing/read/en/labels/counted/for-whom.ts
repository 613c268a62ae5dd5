/** Those for whom something was done: “found foster families for 58 children”, “cut the fees for 900 small firms”. */
import type { Around } from '../around.ts';
import { isPerson, isPlural } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { leadOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

/** Deeds for somebody: homes found for families, problems solved for tenants. */
const does =
  /^(?:find|build|secure|buy|rent|arrange|provide|obtain|fund|prepare|reserve|reduce|cut|lower|ease|relieve|raise|increase|improve|ensure|guarantee|solve|resolve|settle|address|simplify)$/;
/** What touches those on whom it lies. */
const burdens = /(?:burdens?|tax(?:es)?|pressure|levy|levies|charges?|duty|duties|limits?|restrictions?)$/;
const longest = 7;

/** “Children for whom foster families were found”; '' where the verb tells of another thing. */
export function forWhom(label: string, setting: Setting, { text }: Around): string {
  const { tokens, at, group, lead } = setting;
  const by = leadOf(setting);
  if (!/^(?:for|on)$/.test(by) || !group || group.passive || group.bare || group.end >= lead) return '';
  const things = phraseFrom(tokens, at + 1, tokens.length);
  const head = tokens[(things?.end ?? 0) - 1]?.low ?? '';
  // “additional” stands before the name, and is no part of it.
  const name = (words: string): string => lowered(words).replace(/^additional /i, '');
  if (name(label) !== name(textOf(text, tokens, things))) return '';
  const whom =
    isPerson(head) ||
    isPerson(tokens[at + 1]?.low ?? '') ||
    /^(?:families|households|firms|businesses|enterprises|companies)$/.test(head);
  if (!does.test(group.verb.lemma) || !whom) return '';
  const object = trimmed(tokens, group.end, lead);
  const what = textOf(text, tokens, object);
  if (!object || what === '' || object.end !== lead || what.split(' ').length > longest) return '';
  if (by === 'on' && !burdens.test(tokens[object.end - 1]?.low ?? '')) return '';
  if (tokens.slice(object.start, object.end).some(({ type }) => type !== 'word')) return '';
  const the = /^(?:the|their)$/.test(tokens[object.start - 1]?.low ?? '') ? 'the ' : '';
  const first =
    what
      .split(/ (?:of|with|concerning|about|in|regarding) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return `${label} for whom ${the}${lowered(what)} ${isPlural(first.toLowerCase()) ? 'were' : 'was'} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
}

/** What those who are counted were helped to do: “helped 900 families to leave hostels” tells more than that they were helped. */
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { restText } from '../../phrases/rest.ts';
import { lowered } from '../../phrases/naming.ts';
import { restEnd } from '../around.ts';
import { verbOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

const helped = /^(?:help|support|assist|enable|encourage|empower|persuade)$/;
/** So many words what they were helped to do may have. */
const longest = 7;
const proposes =
  /\b(?:propos(?:al|ing)s?|recommendations?|suggestions?)\b[^.;]{0,80}\b(?:on|for) [a-z]+ing(?: (?:or|and) [a-z]+ing)? (?:about |some |around )?$/i;

/** “Families helped to leave hostels”; “Laws proposed to be enacted”, where only proposals were made. */
export function tellHelpedTo(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { tokens, at, group, found, kind, label } = setting;
    if (kind !== 'amount' || found.unit !== '' || !group || label === '') continue;
    const things = phraseFrom(tokens, at + 1, tokens.length);
    const bare = things ? lowered(textOf(text, tokens, things)) : '';
    if (!things || !lowered(label).startsWith(`${bare} `)) continue;
    const [, deed] = /^ ((?:to be )?[a-z]+ed(?: (?:or|and) [a-z]+ed)?)$/.exec(label.slice(bare.length)) ?? [];
    if (deed === undefined) continue;
    const to = tokens[things.end]?.low ?? '';
    // “helped 900 women return to work”
    const isBare = group.verb.lemma === 'help' && to !== 'to' && verbOf(to)?.form === 'base';
    const ahead = text.slice(tokens[0]?.start ?? 0, found.start);
    if (group.verb.form === 'ing' && proposes.test(ahead))
      setting.label = `${label.slice(0, bare.length)} proposed to be ${deed}`;
    else if (helped.test(group.verb.lemma) && !group.passive && (to === 'to' || isBare)) {
      const rest = restText(text, tokens, things.end, restEnd(setting)).replace(
        / (?:already|again|by|since) ?.*$/,
        '',
      );
      // “to claim | £1.4 million”, “to raise the income | of their farms to 5,000”: cut off, it tells nothing.
      const behind = text.slice((tokens[things.end]?.start ?? 0) + rest.length);
      if (!/^(?:$|[.,;:)]| (?:and|already|again|by|since|in|last|this|over|during)\b)/.test(behind)) continue;
      const words = rest.split(' ').length;
      if (words > 1 && words <= longest && !/\b(?:their|them|it|its|our)\b/.test(rest))
        setting.label = `${label} ${isBare ? 'to ' : ''}${rest}`;
    }
  }
}

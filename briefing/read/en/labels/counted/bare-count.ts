/** “Complaints rose too: we received 1,708”: a count without a noun is of what the sentence began with. */
import { lowered } from '../../phrases/naming.ts';
import { participleOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

const opening =
  /^(?:But |And |Sadly, |Unhappily, )?((?:\p{Lu}[\p{L}-]+)(?: [\p{Ll}-]+){0,2}?)(?:, [a-z]+,)? (?:also |barely |hardly |again )?(?:rose|fell|grew|increased|declined|dropped|doubled|halved|went (?:up|down)|were (?:up|down))\b[^:;.]{0,30}: /u;
const staffed = /\bwith a (staff|workforce|fleet|membership|team) of (?:about |around |some )?$/;
const owner = /^(The (?:\p{Lu}[\p{L}-]+)(?: (?:of |for |and )?\p{Lu}[\p{L}-]+){1,4}) /u;

/** “Complaints received”, “Complaints answered”; “Staff of the Harbour Board”. */
export function tellBareCount(settings: Setting[], text: string): void {
  const [first] = settings;
  const sentence = first ? text.slice(first.tokens[0]?.start ?? 0, settings.at(-1)?.found.end) : '';
  const thing = opening.exec(sentence)?.[1] ?? '';
  const from = first ? (first.tokens[0]?.start ?? 0) + (opening.exec(sentence)?.[0].length ?? 0) : 0;
  const who = owner.exec(sentence)?.[1];
  let old = '';
  for (const setting of settings) {
    const { found, kind, group, tokens, at, lead, label } = setting;
    const counted = staffed.exec(text.slice(Math.max(0, found.start - 40), found.start))?.[1];
    if (counted !== undefined && who !== undefined && label.toLowerCase() === counted)
      setting.label = `${label} of ${who.replace(/^The/, 'the')}`;
    if (thing === '' || found.start < from) continue;
    const alone = kind === 'amount' && found.unit === '' && tokens[at + 1]?.type !== 'word';
    if (alone && group && !group.passive && lead < group.end && group.verb.class === 'deed') {
      old = label;
      setting.label = `${thing} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
    } else if (old !== '' && label.startsWith(`${old} `))
      setting.label = `${thing}${label.slice(old.length)}`;
    else if (old !== '' && lowered(label) === lowered(old)) setting.label = thing;
  }
}

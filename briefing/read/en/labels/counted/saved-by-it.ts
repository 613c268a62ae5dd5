/** “cut the weight by 12%, equating to 240 tonnes of glass”: so much is saved, and not what there is. */
import { lowered } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { verbOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

/** Verbs by which somebody makes less of something; “fell” tells of no saving. */
const lessening = /^(?:cut|reduce|save|lower|trim|slash|halve|curb|shorten)$/;
const otherwise =
  /^[^.;\d]{0,60}\b(?:equat(?:ing|es|ed) to|equivalent to|(?:the )?equivalent of|amount(?:ing|s|ed) to|correspond(?:ing|s|ed) to) (?:about |around |some |nearly |over |almost |approximately |roughly |more than |up to )?$/;
/** “equivalent to planting 300 oaks”: nobody planted any. */
const likened =
  /\b(?:(?:equivalent|equal) to|equivalent of|equat(?:es?|ing) to|same as) [a-z]+ing (?:about |around |some |nearly |over |almost |more than )?$/;
const longest = 5;

/** “Equivalent in oaks planted”: what was told is only likened to it. */
export function tellLikened(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const ahead = text.slice(Math.max(0, setting.found.start - 60), setting.found.start);
    if (setting.kind === 'amount' && setting.label !== '' && likened.test(ahead))
      setting.label = `Equivalent in ${lowered(setting.label)}`;
  }
}

/** “Glass saved”, “Lorry trips saved a year”; labels that tell a deed already are left. */
export function tellSaved(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const before = settings[index - 1];
    const { kind, found, label, tokens, at } = setting;
    if (!before || kind !== 'amount' || isMoney(found.unit) || tokens[at + 1]?.type !== 'word') return;
    const less =
      lessening.test(before.governing?.verb.lemma ?? '') || /^(?:Reduction|Saving) in /.test(before.label);
    if (!less || !otherwise.test(text.slice(before.found.end, found.start))) return;
    const [, what = '', rate = ''] = /^(.+?)( (?:an?|per) [a-z]+)?$/.exec(label) ?? [];
    const words = what.split(' ');
    const isTold = words.some((word) => /^(?:past|participle)$/.test(verbOf(word.toLowerCase())?.form ?? ''));
    if (what !== '' && words.length <= longest && !isTold) setting.label = `${what} saved${rate}`;
  });
}

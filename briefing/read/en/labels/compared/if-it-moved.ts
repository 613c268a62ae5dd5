/** What would come of a movement that is only supposed: “A 5% fall in the oil price would reduce profit by £8 million”. */
import { lowered, raised } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

/** “A 5%”, “Every $10”, “Each one-cent” */
const supposed = /^(?:an?|each|every|any) $/i;
const movement =
  /^(?: per [a-z]+)?(?: (?!(?:in|of) )[a-z]+)? ((?:movement|change|increase|decrease|rise|fall|reduction|drop|strengthening|weakening|appreciation|depreciation|shift|swing|improvement|deterioration) (?:in|of)) ((?:[A-Za-z][A-Za-z-]* ){1,7}?)(?:would|could|will|may|might) /;
const supposedBefore =
  /^(?:an?|each|every|any) [^.,;]{1,30}? (?:movement|change|increase|decrease|rise|fall|reduction|drop|strengthening|weakening|appreciation|depreciation|shift|swing|improvement|deterioration) (?:in|of) [^.,;]{2,60} (?:would|could|will|may|might) /i;
const moved = /^(?:(?:Expected|Rise|Fall|Growth|Increase|Decrease|Reduction|Change) )+(?:in )?|^Expected /;

/** “Fall in oil price”, and of what it would do “Effect on profit”: nothing of it has happened. */
export function tellSupposed(settings: Setting[], text: string): void {
  const [first, ...others] = settings;
  if (!first) return;
  const { tokens, found } = first;
  tellIf(settings);
  tellWithout(settings, text);
  const lead = text.slice(tokens[0]?.start ?? 0, found.start);
  // “Every $10 movement in the price would …”: how far it is supposed to move is no figure.
  const led = supposedBefore.test(lead);
  if (!led) {
    if (!supposed.test(lead)) return;
    const [, how = '', what = ''] = movement.exec(text.slice(found.end, found.end + 120)) ?? [];
    if (what === '') return;
    first.label = `${raised(how)} ${what.trim().replace(/^(?:the|our|its) /, '')}`;
  }
  for (const other of led ? settings : others) {
    const { label, kind, group } = other;
    if (
      label === '' ||
      / per /.test(label) ||
      group?.verb.form !== 'base' ||
      !/^(?:amount|percent|growth)$/.test(kind)
    )
      continue;
    const on = label.replace(moved, '').replace(/ growth$/, '');
    if (!/^Effect on /.test(label)) other.label = `Effect on ${lowered(raised(on))}`;
  }
}

/** “If the peso had weakened by 10%, equity would have been £4 million lower.” */
function tellIf(settings: Setting[]): void {
  if (settings[0]?.tokens[0]?.low !== 'if') return;
  for (const setting of settings) {
    const { tokens, group, label, kind, found } = setting;
    const would = /^(?:would|could|might)$/.test(tokens[group?.start ?? -1]?.low ?? '');
    if (!would || label === '' || !/^(?:amount|percent|growth)$/.test(kind) || found.unit === '') continue;
    setting.label = `Effect on ${lowered(raised(label.replace(moved, '').replace(/ growth$/, '')))}`;
  }
}

const lacking =
  /^(?:(?:and|but) )?(without|but for) (?:the |our |its |this |that |these |those )?([^,;.\d]{3,80}?), (?:the |our |its )?[^,;.\d]{2,60} would (?:still )?have (?:been|come|stood|risen|fallen|gone|grown)\b[^,;.\d]*(?:[£$€¥]|[A-Z]{2}\$)?$/i;
/** “the loan | we secured last fall” */
const told = / (?:which|that|who|we|they|it|from|in|on|at|last|this) .*$/;

/** “Without the state grant, the increase would have been 7 percent” → Rise in fees without state grant: it never came so far. */
function tellWithout(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { tokens, found, clauses, clause, label, kind } = setting;
    if (label === '' || !/^(?:amount|percent|growth|ratio|duration)$/.test(kind)) continue;
    // “up 2 percent; | but for the grant it would have been 5 percent”
    const mark = tokens.findLastIndex(({ text: one }, at) => at < setting.at && /^[;:]$/.test(one));
    const from = tokens[mark + 1]?.start ?? tokens[clauses[clause]?.start ?? 0]?.start ?? 0;
    const [, , what] = lacking.exec(text.slice(from, found.start)) ?? [];
    if (what === undefined) continue;
    const short = what.replace(told, '');
    const bare = label.replace(/ for (?:the )?.+$/, (tail) => (tail.endsWith(short) ? '' : tail));
    setting.label = short.split(' ').length <= 5 ? `${bare} without ${short}` : `${bare} otherwise`;
  }
}

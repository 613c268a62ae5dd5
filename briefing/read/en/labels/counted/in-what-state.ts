/** Where or in what state counted things are belongs to their name: “318 households in hostels” are not all households. */
import { clauseEnd } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { withTwin } from './twins.ts';

const leading = /^(?:in|on|at|under|with|without|from|to|for|of|across|within|against|behind|outside|near)$/;
const time =
  /^(?:years?|months?|weeks?|days?|quarters?|hours?|half|period|time|spring|summer|autumn|winter|season|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|now|first|second|third|instance|example|good|free|result|whole|full|total|all|addition|place|average|end|beginning|start|(?:19|20)\d\d.*)$/;
/** “in the city”, “on our list”: the report is of it anyway. */
const own =
  /\b(?:us|it|them|this|that|these|those|our|its|their|behalf|close|course|line|turn|part|(?:the|each|every) (?:city|county|country|province|region|town|district|state|nation|island|year-end|area|group|company|network))\b/;
/** “Connections across the Merrow”: the report's own country, river, town. */
const acrossName = /^(?:across|within|in) (?:the )?\p{Lu}/u;
/** A name no longer than this takes it. */
const longest = 3;

/** “Households in hostels”; labels that tell more than the things are left. */
export function tellState(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { label } = setting;
    const rest = setting.kind === 'amount' && setting.found.unit === '' ? stateOf(text, setting) : '';
    if (rest === '') return;
    setting.label = `${label} ${rest}`;
    // “2,140 patients on the waiting list, 7% more than a year earlier”: more of the same.
    const next = settings[index + 1];
    const compared =
      next?.kind === 'growth' && next.label === label && clauseOf(next)?.start === next.at
        ? next.tokens.slice(next.at + 1, next.at + 3).map(({ low }) => low)
        : [];
    if (next && /^(?:more|fewer) than$/.test(compared.join(' '))) next.label = setting.label;
  });
}

function stateOf(text: string, setting: Setting): string {
  const { tokens, label, at } = setting;
  const things = withTwin(setting, phraseFrom(tokens, at + 1, tokens.length));
  if (!things || label.split(' ').length > longest) return '';
  if (lowered(textOf(text, tokens, things)) !== lowered(label)) return '';
  if (!leading.test(tokens[things.end]?.low ?? '')) return '';
  const stop = Math.min(clauseOf(setting)?.end ?? 0, clauseEnd(tokens, things.end));
  const verb = clauseOf(setting)?.groups.find(({ start }) => start > things.end + 1);
  const what = phraseFrom(tokens, things.end + 1, Math.min(stop, verb?.start ?? stop));
  if (!what || what.end > stop || what.end - what.start > 5) return '';
  // “in cities | and towns”
  const twin = /^(?:and|or)$/.test(tokens[what.end]?.low ?? '')
    ? phraseFrom(tokens, what.end + 1, tokens.length)
    : null;
  const does = setting.clauses.some(({ groups }) => groups.some(({ start }) => start === twin?.end));
  const end = twin && !does && twin.end - twin.start <= 2 ? twin.end : what.end;
  const told = tokens.slice(things.end, end);
  if (told.some(({ low }) => time.test(low)) || /^(?:of|and|or)$/.test(tokens[end]?.low ?? '')) return '';
  if (tokens[end]?.type === 'number') return '';
  const said = text.slice(told[0]?.start ?? 0, told.at(-1)?.end ?? 0);
  return own.test(said) || acrossName.test(said) ? '' : said;
}

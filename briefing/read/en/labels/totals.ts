/** All there are, told right after those that are new: “a final dividend of 12.4p, which brings the total to 18.0p”. */
import type { Around } from './around.ts';
import { isPlural } from '../words/classes.ts';
import { unsaid } from '../phrases/unsaid.ts';
import { raised } from '../phrases/naming.ts';
import { isMoney } from '../numbers/units.ts';
import { leadOf, type Setting } from './setting.ts';

/** By which there are more or fewer of them: the total is of all there are. */
const becoming =
  / (?:opened|added|created|established|founded|launched|installed|commissioned|completed|finished|recruited|hired|planted|purchased|acquired|delivered|registered|recogni[sz]ed|joined|welcomed|appointed|employed|enrolled|issued|published|closed|lost|sold|scrapped|retired|removed|withdrawn)$/;

/** “newly licensed ferries”: those that came to the others. */
const isAdded = /^(?:new|additional|extra|further|(?:newly|recently) [a-z]+) (?=.)/i;

/** “a final dividend of 12.4p, which brings the total to 18.0p”: the total is not the final one alone. */
export function totalOf(setting: Setting, { last, subject }: Around): string {
  const { tokens, lead, group } = setting;
  // “recognized 118 new enterprises, bringing the total to 563”
  if (
    isAdded.test(last) &&
    leadOf(setting) === 'to' &&
    /^(?:bring|take|raise|lift)$/.test(group?.verb.lemma ?? '') &&
    tokens
      .slice((group?.end ?? 0) + 1, (group?.end ?? 0) + 3)
      .some(({ low }) => /^(?:total|number|tally|count)$/.test(low))
  )
    return raised(last.replace(isAdded, '')).replace(
      / (?:opened|recognized|registered|created|added|built)$/,
      '',
    );
  // “58 enterprises were newly recognized as high-tech enterprises, bringing the total to 417”
  const called = / (?!used|regarded|seen|known|treated)[a-z]+(?:ed|sen) as (.+)$/.exec(last)?.[1];
  if (
    called !== undefined &&
    leadOf(setting) === 'to' &&
    /^(?:bring|take|raise|lift)$/.test(group?.verb.lemma ?? '')
  )
    return raised(called);
  // “opened 12 hubs, bringing the total to 40”: all there are.
  if (
    leadOf(setting) === 'to' &&
    group?.verb.form === 'ing' &&
    /^(?:bring|take|raise|lift)$/.test(group.verb.lemma) &&
    /^(?:total|number|tally|count|figure)$/.test(tokens[setting.lead - 1]?.low ?? '') &&
    last !== ''
  ) {
    const named = last
      .replace(isAdded, '')
      .replace(/ (?:during|in|over) (?:the|this|last) (?:year|quarter|month|half)$/, '');
    // “640 roofs were solarised, bringing the total to 3,870”: of those to which it was done, and not of all roofs.
    const all = / [a-z]+ed$/.test(named) && !becoming.test(named) ? named : unsaid(named);
    if (isPlural(all.split(' ')[0]?.toLowerCase() ?? '') || all.includes(' ')) return raised(all);
  }
  // “a final dividend of 7.4 pence per share, making 10.9 pence for the year”
  const final = /^(?:proposed |recommended )?(?:final|interim|second|special) (.+)$/i.exec(last)?.[1];
  if (
    final !== undefined &&
    group?.verb.lemma === 'make' &&
    group.verb.form === 'ing' &&
    tokens[setting.at + 1]?.low === 'for'
  )
    return `Total ${final}`;
  // “a final dividend of 11.5p, so the total for the year will be 16.8p”
  const is = group?.verb.lemma === 'be' && lead < group.end;
  const named = tokens
    .slice(Math.max(0, (group?.start ?? 0) - 5), group?.start ?? 0)
    .some(({ low }) => low === 'total');
  if (final !== undefined && is && named && isMoney(setting.found.unit)) return `Total ${final}`;
  // “The final dividend, payable in June, brings the total to 21.4p”
  const kind = /^(?:proposed |recommended )?(?:final|interim|first|second|special) (.+)$/i.exec(
    last || subject,
  )?.[1];
  if (kind === undefined || !group || leadOf(setting) !== 'to') return '';
  const from = group.end;
  return tokens[from]?.low === 'the' && tokens[from + 1]?.low === 'total' && lead - from <= 6
    ? `Total ${kind}`
    : '';
}

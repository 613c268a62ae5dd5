/** What is foretold is no result: “unemployment is forecast to fall to 4 per cent”, “we expect prices to rise by 2 per cent”. */
import { isSeveral, lastWord } from '../../phrases/last-word.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import type { Group } from '../../grammar/groups.ts';
import { isMoney } from '../../numbers/units.ts';
import { verbOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

const foretells = /^(?:expect|forecast|project|predict|anticipate|foresee)$/;
const told =
  /\b(?:expected|forecast|target|goal|plan|planned|to be|projected|proposed|predicted|estimated?|previous|before|budget(?! (?:deficit|surplus|balance|gap)s?\b))\b/i;

/** “The projected deficit consists of 3 billion of … and 2 billion of …”: its parts are projected too. */
const partsOf =
  /\b(projected|planned|expected|proposed) (?:[a-z-]+ ){1,5}(?:consists? of|comprises?|includes?|is made up of) (?:about |around |some )?$/i;

/** “In projecting a price rise of about 3%, we have taken …” */
const projecting =
  /\b(?:projecting|forecasting|predicting) (?:an? |the )?(?:[A-Za-z-]+ ){1,6}(?:of|at) (?:about |around |some |nearly )?$/;

/** “Revenue to be in the range of £40 million to £42 million”: a line of an outlook. */
const lineOfOutlook = /\bto be (?:in (?:the|a) range of|between) (?:about |approximately )?$/;

/** “Our guidance for the year is for sales growth of 4% and a margin of 9%”: all of it is. */
const guides =
  /^(?:Our |The )?(?:[A-Za-z-]+ )?(?:guidance|outlook)(?: for (?:[A-Za-z\d-]+ ){1,5}?)? ?(?:is|remains|was) (?:unchanged )?(?:for )?(?=[a-z])/i;

/** “Expected unemployment”, “Expected rise in prices”. */
export function tellExpected(settings: Setting[], text: string): void {
  const parts = settings[0]
    ? partsOf.exec(text.slice(settings[0].tokens[0]?.start ?? 0, settings[0].found.start))
    : null;
  const start = settings[0]?.tokens[0]?.start ?? 0;
  const guided = guides.test(text.slice(start, Math.min(start + 90, settings[0]?.found.start ?? start)));
  for (const setting of settings) {
    const { kind, found, label } = setting;
    if (guided && label !== '' && kind !== 'date' && !told.test(label)) {
      setting.label = `Expected ${lowered(label)}`;
      continue;
    }
    if (parts && isMoney(found.unit) && kind === 'amount' && label !== '' && !told.test(label)) {
      setting.label = `${raised(parts[1]?.toLowerCase() ?? '')} ${lowered(label)}`;
      continue;
    }
    if (label === '' || told.test(label)) continue;
    if (lineOfOutlook.test(text.slice(Math.max(0, found.start - 40), found.start))) {
      setting.label = `Expected ${lowered(label)}`;
      continue;
    }
    if (projecting.test(text.slice(Math.max(0, found.start - 80), found.start)) && kind !== 'date') {
      setting.label = `Projected ${lowered(label)}`;
      continue;
    }
    // “faults are expected to be seven”, “delays are expected to be 14 minutes”: of a measure; what is counted is no level.
    const is = setting.group?.verb.lemma === 'be' && setting.lead < setting.group.end;
    const counts = kind === 'amount' && found.unit === '';
    if (!/^(?:amount|percent|growth)$/.test(kind) ? !(is && kind === 'duration') : counts && !is) continue;
    if (isLookedForToo(setting)) {
      setting.label = `Expected ${lowered(label)}`;
      continue;
    }
    // “are estimated at $9 and 7 billion respectively”: both are.
    const { told: before, tokens, at } = setting;
    if (before?.at === at - 2 && tokens[at - 1]?.low === 'and' && before.label.startsWith('Estimated ')) {
      setting.label = `Estimated ${lowered(label)}`;
      continue;
    }
    const group = setting.group ?? sharedBy(setting);
    if (!group || setting.lead < group.end - 1) continue;
    const said = projected[group.verb.lemma];
    if (expectsTo(setting, group)) {
      const more = /^(?:further|additional)$/.test(setting.tokens[setting.at - 1]?.low ?? '')
        ? 'further '
        : '';
      // “the bank expects to achieve a further £4 million”: of what was told, and not of the bank.
      const doer = setting.tokens[group.start - 1]?.low === lastWord(label).toLowerCase();
      const sum = setting.told && isMoney(setting.told.found.unit) ? setting.told.label : '';
      if (doer && (sum === '' || more === '')) continue;
      const what = (doer ? sum : label).replace(/(?<=s) (?:generated|delivered|achieved|made)$/, '');
      if (!deed.test(what)) setting.label = `Expected ${more}${lowered(what)}`;
      continue;
    }
    if (isForetold(setting, group) || isLookedFor(setting, group) || isOnTrack(setting, group))
      setting.label = `${isProjected(setting, group) ? 'Projected' : 'Expected'} ${owned(label, text)}`;
    else if (said === 'Budgeted' && !measures.test(label)) {
      if (isObject(setting, group))
        setting.label = `Budget for ${isSeveral(label) ? '' : 'the '}${lowered(label)}`;
    } else if (said !== undefined && isObject(setting, group)) setting.label = `${said} ${lowered(label)}`;
  }
}

/** “Spent on roads”, “Shares bought”: that it was done is what the label says. */
const deed =
  /^(?:\w+ed|spent|paid|money|made|built|bought|sold)\b| (?:\w+ed|spent|paid|made|built|bought|sold|held)$/i;

/** “we expect to generate a further £4 million”: whoever tells it looks for it. */
function expectsTo({ tokens, kind }: Setting, { start, at, verb, passive }: Group): boolean {
  const hopes = verbOf(tokens[start]?.low ?? '');
  return (
    kind === 'amount' &&
    !passive &&
    verb.form === 'base' &&
    at > start + 1 &&
    tokens[start + 1]?.low === 'to' &&
    // What is planned has its own word: “Planned investment”.
    /^(?:generate|deliver|achieve|reali[sz]e|produce|make|earn|incur|report|record)$/.test(verb.lemma) &&
    foretells.test(hopes?.lemma ?? '') &&
    /^(?:s|base)$/.test(hopes?.form ?? '')
  );
}

/** “on track to deliver $8 million of savings in 2026 | and $12 million of savings by 2027”: both are looked for. */
function sharedBy({ clauses, clause, at, governing, tokens }: Setting): Group | null {
  const own = clauses[clause];
  const bare = tokens
    .slice(own?.start ?? at, at)
    .every(({ low }) => /^(?:along|with|more|less|than|over|about|around|up|to)$/.test(low));
  return own &&
    /^(?:,|and|, and|,? ?along with)$/.test(own.joint) &&
    own.groups.every(({ start }) => start > at) &&
    bare
    ? governing
    : null;
}

/** “We expect sales growth of 3% | and operating profit of £20 million”: of a clause without a verb of its own. */
function isLookedForToo({ clauses, clause, at, governing, tokens }: Setting): boolean {
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  if (!own || !governing || !before?.groups.includes(governing) || !/^(?:and|, and)$/.test(own.joint))
    return false;
  return (
    own.groups.length === 0 &&
    foretells.test(governing.verb.lemma) &&
    !governing.passive &&
    governing.at === governing.start &&
    /^(?:s|base)$/.test(governing.verb.form) &&
    /^(?:of|at)$/.test(tokens[at - 1]?.low ?? '') &&
    tokens.slice(own.start, at).every(({ type, low }) => type === 'word' && low !== 'to')
  );
}

/** What a business looks for, where the same words would order others about. */
const ofBusiness =
  /\b(?:costs?|prices?|sales|revenue|turnover|profits?|earnings|margins?|bill|charges?|dividend|yields?|fares?|volumes?)\b/i;

/** “is on track to deliver savings of $8 million” */
const isOnTrack = ({ tokens }: Setting, { infinitive, start }: Group): boolean =>
  infinitive && tokens[start - 2]?.low === 'track' && tokens[start - 3]?.low === 'on';

/** “is budgeted at 3 billion”: a measure has its size, a project its budget. */
const measures =
  /(?:spending|expenditures?|outlays?|revenues?|receipts|income|deficit|surplus|investment|costs?|profit|sales|savings|debt)$/i;

const projected: Record<string, string> = {
  assume: 'Assumed',
  project: 'Projected',
  propose: 'Proposed',
  budget: 'Budgeted',
  estimate: 'Estimated',
};

/** “now expects diluted EPS in the range of $2 to $3”: no more than the measure stands between. */
const isLookedFor = ({ tokens, at, lead }: Setting, { end, start, passive, verb }: Group): boolean =>
  foretells.test(verb.lemma) &&
  !passive &&
  /^(?:s|base)$/.test(verb.form) &&
  !/^(?:had|did|would)$/.test(tokens[start]?.low ?? '') &&
  at - end <= 9 &&
  tokens
    .slice(end, lead + 1)
    .every(({ type, low }) => type === 'word' && !/^(?:to|by|from|with|than)$/.test(low));

/** “is projected to be 3 billion” */
const isProjected = ({ tokens }: Setting, { start, at }: Group): boolean =>
  tokens.slice(start, at).some(({ low }) => low === 'projected');

/** “project a deficit of 4 billion”, “has proposed a 2% cut”, “is projected at 3%”: the number is what the verb does. */
const isObject = ({ tokens, at, lead }: Setting, { start, end, passive, verb }: Group): boolean =>
  passive
    ? (/^(?:project|budget|propose)$/.test(verb.lemma) ||
        // “was estimated at 75%” is how statistics tell what was.
        (verb.lemma === 'estimate' && /^(?:is|are)$/.test(tokens[start]?.low ?? ''))) &&
      lead === end &&
      tokens[lead]?.low === 'at'
    : // “a penalty, which we estimate at £3 million”
      verb.lemma === 'estimate'
      ? lead === end && tokens[lead]?.low === 'at'
      : verb.form !== 'base' &&
        at - end <= 6 &&
        tokens.slice(end, at).every(({ type, low }) => type === 'word' && low !== 'to');

/** “is expected to fall”, “we expect … to fall”: what was foretold for a time that is over is told beside what came. */
function isForetold({ tokens, clauses, clause, approx, label }: Setting, group: Group): boolean {
  const to = group.infinitive
    ? group.start - 1
    : group.start + tokens.slice(group.start, group.at).findLastIndex(({ low }) => low === 'to');
  // “prices should rise by about 2%”: what is so roughly told is looked for, and no order.
  if (tokens[group.start]?.low === 'should')
    return approx !== null && ofBusiness.test(label) && /^(?:rise|fall)$/.test(group.verb.class);
  // “we anticipate that this will fall”
  const that = tokens.findLastIndex(({ low }, index) => index < group.start && low === 'that');
  const said = verbOf(tokens[that - 1]?.low ?? '');
  if (that > 0 && group.start - that <= 6 && tokens[group.start]?.low === 'will')
    return foretells.test(said?.lemma ?? '') && /^(?:s|base)$/.test(said?.form ?? '');
  if (tokens[to]?.low !== 'to') return false;
  if (to > group.start)
    return (
      /^(?:is|are)$/.test(tokens[group.start]?.low ?? '') &&
      // “is likely to fall”
      (/^(?:likely|unlikely)$/.test(tokens[to - 1]?.low ?? '') ||
        foretells.test(verbOf(tokens[to - 1]?.low ?? '')?.lemma ?? ''))
    );
  // “is expected to be 3 billion | and to rise to 4 billion”: both are.
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  const twin = before?.groups.at(-1);
  if (twin && own?.joint === 'and' && own.start === to && clause > 0) return isForetoldIn(tokens, twin);
  const hopes = clauses[clause]?.groups.findLast(({ end }) => end <= to);
  return (
    hopes !== undefined &&
    !hopes.passive &&
    hopes.start === hopes.at &&
    /^(?:s|base)$/.test(hopes.verb.form) &&
    foretells.test(hopes.verb.lemma)
  );
}

/** “is expected to be”: of a clause before. */
const isForetoldIn = (tokens: Setting['tokens'], { start, at }: Group): boolean => {
  const to = start + tokens.slice(start, at).findLastIndex(({ low }) => low === 'to');
  return (
    /^(?:is|are)$/.test(tokens[start]?.low ?? '') &&
    to > start &&
    foretells.test(verbOf(tokens[to - 1]?.low ?? '')?.lemma ?? '')
  );
};

/** “the town’s population”: a word that the text writes small is no name. */
function owned(label: string, text: string): string {
  const owner = /^\p{Lu}\p{Ll}+(?=[’']s )/u.exec(label)?.[0].toLowerCase();
  return owner !== undefined && new RegExp(`\\b${owner}[’']s `).test(text)
    ? owner + label.slice(owner.length)
    : lowered(label);
}

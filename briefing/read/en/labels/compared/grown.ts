/** A change says that it is one: Growth in value added, Group revenue growth, Fall in unemployment. */
import { attributive, lowered } from '../../phrases/naming.ts';
import { changeNoun } from '../../kinds/change-noun.ts';
import { leadOf, type Setting } from '../setting.ts';
import { meant } from './beyond-plan.ts';
import { falls, rises } from '../../words/words.ts';

const told =
  /\b(?:growth|increases?|rise|raise|hike|fall|decrease|decline|drop|reduction|change|gain|improvement|cut|narrowing|widening|inflation|pay award|more|fewer|less|lead|above (?!designated|the designated)|below (?!designated)|ahead|behind|headwind|tailwind|contribution|drag|rebound|margin (?:expansion|compression)|targets?|savings?(?![’']| (?:rate|ratio|deposits?|accounts?|balances?)\b)|difference|gap|against|compared|expected|loss|losses|deficit|discount|excess of|premium to|as a share of)\b/i;
const moves =
  /\b(?:growth|increases?|rise|fall|decrease|decline|drop|reduction|change|gap|difference|lead)\b/i;
/** Measures of how far two things are apart, which move as others do. */
const wide = /\b(?:gap|difference|deficit|discount|loss|inflation)\b/gi;
/** “Economy”, “Economy in 2031”, “Economy the year before” */
const economy = /^Economy(?=$| (?:in|the|a) )/;
/** What grows rather than rises. */
const growing =
  /\b(?:GDP|product|output|value added|revenues?|sales|investment|trade|exports|imports|profits?|incomes?|turnover|consumption|expenditure|spending|production|lending|loans|deposits|economy|population|demand|volumes?|shipments|orders|earnings|assets)\b/i;
/** “2 points above the average”, “30% cheaper than abroad”: set against others, and not against what it was. */
const besides =
  /^ (?:(?:above|below|ahead of|behind) |(?:more|less|fewer|[a-z]+er|worse) (?:[a-z]+ )?than )(?!(?:(?:that|those) (?:of|in|for|at|during) )?(?:the [\d,.]+ (?:we|they|it) |(?:in |at |during |over |for )?(?:the (?:end|start|beginning|close) of |(?:an?|one|two|three|four|five|ten|the|its|last|our) )?(?:same |previous |prior |preceding |corresponding |(?:first|second|third|fourth) )?(?:year|decade|month|quarter|period|half|19\d\d|20\d\d|last\b|beginning|start|end\b|before|earlier|it was|they were|level|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)))/i;
/** “2% more than budgeted”, “£2 million (0.8%) more than budgeted”: set against what was meant. */
const unlikePlan =
  /^\)? (more|less|higher|lower) than (?:had been |was |were |we had |originally ){0,2}(budgeted|planned|expected|forecast)\b/;
/** “Clothing was 3% dearer than in May”: it is prices that rose. */
const priced = /^ (?:dearer|cheaper|(?:more|less) expensive)\b/;
const aPrice = /\b(?:prices?|costs?|fares?|rents?|fees?|rates?|tariffs?|bills?|charges?)\b/i;
/** “The largest contributions came from housing (0.8 percentage points)”, “Rents made the largest contribution, at 0.4 points” */
const contributions =
  /\b(?:made|making) (?:the|an?) (?:[a-z]+ )?contribution\b(?:[^.;]|\.(?=\d)){0,90}, at $|\bcontributions?\b(?:[^.;]|\.(?=\d)){0,90}\b(?:came|comes?|was|were|stemmed|coming) (?:made |mainly |chiefly )?(?:from|by) (?:[^.;]|\.(?=\d)){0,120}$/i;

/** Tells of each growth or fall in percent or points that it is one; multiples say so themselves. */
export function tellChange(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { kind, found, sign, label } = setting;
    // “The pay gap fell by 1.8 points”: what moved may be a gap.
    const movedBy =
      leadOf(setting) === 'by' && /^(?:rise|fall)$/.test(setting.governing?.verb.class ?? '')
        ? label.replace(wide, ' ')
        : label;
    // “places will go up by half”, “and down by a third since 2019”
    if (kind === 'ratio' && label !== '' && byPart(setting) && !told.test(movedBy)) {
      setting.label = `${sign < 0 ? 'Fall' : 'Increase'} in ${lowered(label)}`;
      continue;
    }
    const after = text.slice(found.end, found.end + 60);
    // “a deficit ratio of 2.4%, or 0.3 percentage points lower than last year”: what it is a ratio of is no fall.
    const moved =
      /point/i.test(found.unit) && /^ (?:higher|lower|more|less)\b/.test(after) && !moves.test(label);
    // “or 0.9% of sales, an increase of 20 basis points”: the share rose.
    const ofWhole =
      /point/i.test(found.unit) && /^(?:of|by)$/.test(leadOf(setting)) ? / as a share of / : /^$/;
    if (
      kind !== 'growth' ||
      label === '' ||
      (told.test(movedBy.replace(ofWhole, ' ')) && !moved) ||
      !/%|per ?cent|point/i.test(found.unit)
    )
      continue;
    const [, way = '', what = ''] = unlikePlan.exec(after) ?? [];
    if (what !== '' && kind === 'growth') {
      setting.label = `${label} ${/^(?:more|higher)$/.test(way) ? 'above' : 'below'} ${meant[what] ?? ''}`;
      continue;
    }
    if (besides.test(after)) continue;
    if (priced.test(after) && !aPrice.test(label)) {
      setting.label = `${sign < 0 ? 'Fall' : 'Rise'} in ${pricesOf(label)}`;
      continue;
    }
    const short =
      label.split(' ').length <= 4 &&
      !/\b(?:of|for|in|on|at|to|by|from|with|per|and|nationally)\b|(?<!\bsale)s$/.test(label);
    // “Books and Music sales” are named so.
    const name = /^[A-Z][a-z]+ and [A-Z]/.test(label)
      ? label
      : // “transferred 200 million to the county, an increase of 9%”: it is no deed that grows.
        lowered(label).replace(/^transferred (?=to )/, 'transfers ');
    // “Organic growth contributed 6% and acquisitions 2%”: so much of it came from them.
    if (setting.governing?.verb.lemma === 'contribute' && sign > 0 && leadOf(setting) !== 'of')
      setting.label = `Contribution from ${name}`;
    else if (/point/i.test(found.unit) && contributions.test(sentenceBefore(setting, text)))
      setting.label = `Contribution from ${name}`;
    // “an 18% saving in fuel”: no fuel fell.
    else if (sign < 0 && economy.test(label)) setting.label = label.replace(economy, 'Economic contraction');
    else if (sign < 0)
      setting.label = `${changeNoun(setting)?.noun === 'saving' ? 'Saving' : 'Fall'} in ${name}`;
    else if (economy.test(label)) setting.label = label.replace(economy, 'Economic growth');
    else if (!growing.test(label) || /point/i.test(found.unit)) setting.label = `Rise in ${name}`;
    else setting.label = short ? `${label} growth` : `Growth in ${name}`;
  }
}

/** “Food” → food prices; “Cars with petrol engines” → prices of cars with petrol engines. */
const pricesOf = (label: string): string =>
  label.split(' ').length <= 4 && !/ (?:of|for|in|on|at|to|by|from|with|per) /.test(label)
    ? `${attributive(lowered(label))} prices`
    : `prices of ${lowered(label)}`;

const sentenceBefore = ({ tokens, found }: Setting, text: string): string =>
  text.slice(tokens[0]?.start ?? found.start, found.start);

/** “rose by half”, “up by a third”, “14,200 gullies, a fifth more than in 2021”, “after a fall of a quarter”. */
const byPart = (setting: Setting): boolean => {
  const { tokens, lead, governing, group, at, found } = setting;
  const next = tokens[at + 1]?.low ?? '';
  // “nearly a third more than”, “half as many again as”
  const isMore =
    (/^(?:more|fewer|less|higher|lower)$/.test(next) && tokens[at + 2]?.low === 'than') ||
    (next === 'as' && /^(?:many|much)$/.test(tokens[at + 2]?.low ?? '') && tokens[at + 3]?.low === 'again');
  return (
    found.form === 'fraction' &&
    ((isMore && (tokens[lead]?.text === ',' || (group?.verb.lemma === 'be' && lead < group.end))) ||
      (tokens[lead]?.low === 'of' &&
        next !== 'of' &&
        (rises.has(tokens[lead - 1]?.low ?? '') || falls.has(tokens[lead - 1]?.low ?? ''))) ||
      (tokens[lead]?.low === 'by' &&
        next !== 'of' &&
        ((/^(?:rise|fall)$/.test(governing?.verb.class ?? '') && governing?.verb.lemma !== 'improve') ||
          /^(?:up|down)$/.test(tokens[lead - 1]?.low ?? ''))))
  );
};

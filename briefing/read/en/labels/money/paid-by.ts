/** What somebody pays out or saves: a sum, and not those alone whose it is. */
import { clauseEnd, type Around } from '../around.ts';
import { articleBefore } from '../article.ts';
import { isPerson } from '../../words/classes.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { restText } from '../../phrases/rest.ts';
import { participleOf } from '../../words/verbs.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { prepositions } from '../../words/words.ts';

const waived = /\b(?:cuts|refunds|reductions|exemptions|rebates|reliefs?|waivers|subsidies)$/;

/** Whether a name is of people or of households, whatever is said of them behind it. */
function arePayers(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const end = words.findIndex((word, at) => at > 0 && (prepositions.has(word) || /(?:ing|ed)$/.test(word)));
  const head = words[(end < 0 ? words.length : end) - 1] ?? '';
  return (
    isPerson(head) ||
    isPerson(`${head}s`) ||
    /^(?:households?|family|couples?|homes?|dwellings?|business(?:es)?|firms|enterprises|companies)$/.test(
      head,
    )
  );
}

/** “The fund has paid out £4 million”, “paid out £90,000 from reserves”: a sum, and not who paid it. */
export function paidOutBy(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, group, lead, found } = setting;
  if (!isMoney(found.unit) || !group || group.passive || lead !== group.end) return '';
  const out = tokens[lead]?.low ?? '';
  if (!/^(?:pay|give|hand)$/.test(group.verb.lemma) || !/^(?:out|away|back|over)$/.test(out)) return '';
  // “paid back £3 million of loans”
  if (tokens[at + 1]?.low === 'of') return '';
  const done = `${raised(participleOf(group.verb, tokens[group.at]?.low ?? ''))} ${out}`;
  const aim = /^(?:to|from|in|for)$/.test(tokens[at + 1]?.low ?? '')
    ? restText(text, tokens, at + 1, clauseEnd(tokens, at))
    : '';
  // “paid out £3 million to | 400 farms”: those are counted for themselves.
  if (aim.includes(' ') && aim.split(' ').length <= 6) return `${done} ${aim}`;
  return subject === '' || subject.split(' ').length > 5
    ? done
    : `${done} by ${articleBefore(tokens, group.start, subject)}${lowered(subject)}`;
}

/** “could save households about 200 crowns a year”: savings for them, and from what is waived for them. */
export function savingsFor(setting: Setting, { text, subject }: Around): string {
  const { tokens, group, lead, found, clauses, clause } = setting;
  const saves = clauses[clause]?.groups.find(({ verb, end }) => verb.lemma === 'save' && end <= lead);
  if (!isMoney(found.unit) || !saves || saves.passive || !group) return '';
  // “save affected customers”: what they are called may look like a verb.
  if (group !== saves && group.start !== saves.end) return '';
  const whom = phraseFrom(tokens, saves.end, clauseOf(setting)?.end ?? lead);
  const name = textOf(text, tokens, whom);
  if (!whom || whom.end > lead + 1 || !arePayers(name)) return '';
  const rest = tokens.slice(whom.end, lead + 1).map(({ low }) => low);
  return /^(?:(?:in )?the region of|in region of|an average of|average of|a total of|)$/.test(rest.join(' '))
    ? `Savings for ${lowered(name)}${waived.test(subject) ? ` from ${lowered(subject)}` : ''}`
    : '';
}

const tax =
  /\b((?:council|property|land|local|income) tax|(?:(?!the |our |its |this |a )[a-z]+ )?(?:precept|levy)|(?:business|water) rates|water charges?|rent|ground rent|service charge)\b/gi;

/** “Two fifths comes from council tax. A Band D household paid £98” → Council tax paid by a Band D household: what is paid stands before. */
export function taxPaidBy({ tokens, at, group, lead, found }: Setting, { text, subject }: Around): string {
  const next = tokens[at + 1];
  if (!isMoney(found.unit) || group?.verb.lemma !== 'pay' || group.passive || lead >= group.end) return '';
  if (next?.type === 'word' && !/^(?:an?|per|this|last|in|and|while|but)$/.test(next.low)) return '';
  if (
    !/^(?:band|average|typical|median)\b/i.test(subject) ||
    !(arePayers(subject) || /property$/i.test(subject))
  )
    return '';
  const start = tokens[0]?.start ?? 0;
  const what = [...text.slice(Math.max(0, start - 250), start).matchAll(tax)].at(-1)?.[1];
  return what === undefined
    ? ''
    : `${raised(lowered(what))} paid by ${articleBefore(tokens, group.start, subject)}${lowered(subject)}`;
}

/** What is not so yet, where only the verb says it: “Next year’s plan asks for £7 million of savings”. */
import { lowered } from '../../phrases/naming.ts';
import type { Group } from '../../grammar/groups.ts';
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { isPlain } from '../../words/classes.ts';

const told =
  /\b(?:plan(?:s|ned)?|targets?|goals?|limit|expected|proposed|promised?|budget(?:ed)?|forecast|aim|policy|asked|required|guidance|to be|will|would)\b/i;

/** “Planned savings”, “Promised rise in rents”. */
export function tellPlanned(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { kind, label } = setting;
    if (kind === 'date' || kind === 'rank' || label === '' || told.test(label)) return;
    if (isSpendingToCome(setting)) {
      setting.label = `Planned ${lowered(label.replace(/^(?:next|this) (?:financial )?year(?:[’']s)? /i, ''))}`;
      return;
    }
    if (inPlan.test(text.slice(setting.found.end, setting.found.end + 60))) {
      setting.label = `Planned ${lowered(label)}`;
      return;
    }
    const asks = askedBy(setting);
    if (asks === '' || !isListed(setting, settings[index - 1]?.at ?? -1)) return;
    const counts =
      kind === 'amount' && setting.found.unit === '' && !/ (?:in|of|for|on|per|who|that) /.test(label);
    setting.label =
      asks === 'promise' && counts
        ? `${label} promised`
        : `${asks === 'promise' ? 'Promised' : 'Planned'} ${lowered(label)}`;
  });
}

/** “Capital spending will be £9 million”: what is spent in a time to come. */
const isSpendingToCome = ({ tokens, group, lead, label, found }: Setting): boolean =>
  isMoney(found.unit) &&
  group !== null &&
  tokens[group.start]?.low === 'will' &&
  /^(?:be|total|reach|amount)$/.test(group.verb.lemma) &&
  lead <= group.end &&
  /^(?:[a-z-]+ ){0,3}(?:spending|expenditure|investment|capex|outlay)$/i.test(label);

/** “£9 million of savings in the plan” */
const inPlan =
  /^ of [a-z]+(?: [a-z]+)? in (?:the|our|its|this year[’']s) (?:[a-z]+ )?(?:plan|budget|programme)\b/;

const asksFor = /^(?:ask|call|provide|allow)$/;
const plain = /^(?:envisage|foresee|require|propose|include)$/;
const plans = /^(?:plan|plans|budget|programme|program|strategy|blueprint)$/;
const promisers =
  /^(?:it|we|they|report|plan|programme|program|manifesto|strategy|budget|government|council|mayor|minister|governor|company|ministry)$/;

/** “plan” or “promise”: what a plan asks for, or somebody gives his word on; '' for the rest. */
function askedBy({ tokens, clauses, clause, at }: Setting): '' | 'plan' | 'promise' {
  const groups = clauses.slice(0, clause + 1).flatMap((one) => one.groups);
  const verb = groups.findLast(({ end }) => end <= at);
  if (!verb || verb.passive || !/^(?:s|base)$/.test(verb.verb.form)) return '';
  if (
    clauses
      .slice(0, clause + 1)
      .some(({ start, joint }) => start > verb.at && !/^(?:,|and|, and|than|)$/.test(joint))
  )
    return '';
  const who = tokens[verb.start - 1]?.low ?? '';
  if (verb.verb.lemma === 'promise' && promisers.test(who)) return 'promise';
  const asks = asksFor.test(verb.verb.lemma) ? isFor(tokens, verb) : plain.test(verb.verb.lemma);
  return asks && plans.test(who) ? 'plan' : '';
}

const isFor = (tokens: Setting['tokens'], { end }: Group): boolean => tokens[end]?.low === 'for';

/** “asks for A, B and C”: the first of them, or another of the list; “at a price of” tells of one of them. */
const isListed = ({ tokens, at, found }: Setting, before: number): boolean =>
  // “a £25 million repair”: the repair is promised, and not the sum.
  !(isMoney(found.unit) && isPlain(tokens[at + 1])) &&
  (before < 0 ||
    (tokens.slice(before, at).some(({ low }) => low === ',' || low === 'and') &&
      !tokens.slice(before, at).some(({ low }) => /^(?:at|by|within|with|to|from)$/.test(low))));

/** Names before “of” that something told before completes: a length, a site, an investment, sales generated. */
import { lastWord } from '../../phrases/last-word.ts';
import { isPerson } from '../../words/classes.ts';
import type { OfNamed, OfRule } from './of-asked.ts';
import { theIn } from '../article.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';

/** “within touching distance of the 12.5% that we set ourselves” */
const inReach = ({ around: { last }, name }: OfNamed): string | undefined =>
  /^(?:touching |striking |easy )?(?:distance|reach|sight)$/.test(name) && last !== ''
    ? `target for ${lowered(last)}`
    : undefined;

/** “Five metro lines with a total length of 97 kilometers”: of those. */
function totalLength({ setting, around: { last, done }, phrase, name }: OfNamed): string | undefined {
  const those = done.at(-1);
  return /^(?:total|combined|average|overall) (?:length|value|area|capacity|cost|floor space|worth|output)$/i.test(
    name,
  ) &&
    setting.tokens[phrase.start - 2]?.low === 'with' &&
    last !== '' &&
    those?.kind === 'amount' &&
    those.found.unit === '' &&
    last.split(' ').length <= 4
    ? `${name} of ${lowered(last)}`
    : undefined;
}

/** “Urban residents had a per capita income of 34,210 yuan”: whose it is. */
const incomeOf = ({ setting: { group }, around: { subject }, name }: OfNamed): string | undefined =>
  group?.verb.lemma === 'have' &&
  /^(?:per capita|average|median|mean) /i.test(name) &&
  /^[A-Z]?[a-z]+(?: [a-z]+)?$/.test(subject) &&
  isPerson(lastWord(subject))
    ? `${name} of ${lowered(subject)}`
    : undefined;

/** “The construction industry realized a value added of 84 billion yuan” */
const valueAdded = ({ setting: { group }, around: { subject, text }, name }: OfNamed): string | undefined =>
  (/^(?:gross )?value added$/i.test(name) ||
    // “The harbour recorded a throughput of 4 million tonnes”
    (/^(?:(?:annual|total|industrial) )?(?:output(?: value)?|added value|turnover|throughput)$/i.test(name) &&
      /\b(?:clusters?|park|zone|sector|industry|port|harbour|airport|chain|base|hub|basin)$/i.test(
        subject,
      ))) &&
  subject !== '' &&
  group &&
  !group.passive &&
  subject.split(' ').length <= 4
    ? `${raised(name)} of ${/^(?:gross )?value added$/i.test(name) ? '' : theIn(text, subject)}${lowered(subject)}`
    : undefined;

/** “were the biggest partners, with a share of 19.2 percent” */
const withAShare = ({
  setting: { tokens },
  around: { subject },
  phrase,
  name,
}: OfNamed): string | undefined =>
  name === 'share' && tokens[phrase.start - 2]?.low === 'with' && subject !== ''
    ? `${subject}${/s$/.test(subject) ? '’' : '’s'} share`
    : undefined;

/** “a site of 650,000 square feet”, after what it is called. */
function calledBefore({ setting, around: { text }, clause, phrase, name }: OfNamed): string | undefined {
  const { tokens, clauses } = setting;
  const before = clauses[setting.clause - 1];
  const isPlace = /^(?:site|area|plant|facility|complex|building|estate|network|park|project|scheme)$/.test(
    name,
  );
  if (!isPlace || !before || clause?.joint !== ',' || clause.start !== phrase.start - 1) return undefined;
  return textOf(text, tokens, phraseBefore(tokens, before.end, before.start)) || undefined;
}

/** “the Ruida base, with a total investment of 12.8 billion yuan, …”: it waits for its verb. */
function investedIn({ setting, around: { text }, clause, name }: OfNamed): string | undefined {
  const { tokens, clauses } = setting;
  const before = clauses[setting.clause - 1];
  if (!/^(?:total |planned |combined )?(?:investment|cost|budget|value)$/i.test(name)) return undefined;
  if (tokens[clause?.start ?? 0]?.low !== 'with' || before?.groups.length !== 0) return undefined;
  return textOf(text, tokens, trimmed(tokens, before.start, before.end)) || undefined;
}

/** “which generated sales of 640 billion yuan” */
const generated = ({
  setting: { group },
  around: { subject },
  phrase,
  words,
  name,
}: OfNamed): string | undefined =>
  words === 1 &&
  /^(?:sales|revenue|savings|income)$/i.test(name) &&
  group?.verb.lemma === 'generate' &&
  group.end === phrase.start &&
  // “Energy Solutions generated revenue of €4 billion” tells its own.
  !(/^[A-Z]/.test(subject) && subject.split(' ').length <= 2)
    ? `${name} generated`
    : undefined;

/** “grew at an average annual rate of 6.8%”: how fast, not what. */
const atARate = ({ setting: { group }, around: { subject }, name }: OfNamed): string | undefined =>
  subject !== '' &&
  /^(?:rise|fall)$/.test(group?.verb.class ?? '') &&
  /^(?:(?:average|mean|annual|compound|yearly|monthly|steady|record|overall|slower|faster|higher|lower|similar|same|slow|modest|brisk) )+(?:rate|pace|level|speed)$/i.test(
    name,
  )
    ? subject
    : undefined;

/** Asked in this order. */
export const namedRules: OfRule<OfNamed>[] = [
  inReach,
  totalLength,
  incomeOf,
  valueAdded,
  withAShare,
  calledBefore,
  investedIn,
  generated,
  atARate,
];

/** What a share is of that opens its clause: whom a survey asked, what was counted, what was told last. */
import { isSeveral, lastWord } from '../../phrases/last-word.ts';
import { isPerson, isPlural } from '../../words/classes.ts';
import type { BareShareAsked } from './bare-share-of-those.ts';
import { raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import type { Setting } from '../setting.ts';
import { verbOf } from '../../words/verbs.ts';
import { prepositions } from '../../words/words.ts';

/** The whole that is meant; '' where no thing is known, or none that has a name. */
export function wholeMeant(asked: BareShareAsked): string {
  const { setting, around, after } = asked;
  const known = surveyed(setting) || freshTopic(asked);
  if (known !== '') return known;
  // “People over 65 made up 12% of the population, and 68% lived in towns”: 68% of all.
  const all = / as a share of (?:the )?(population|residents|inhabitants|households)$/.exec(around.last)?.[1];
  if (all !== undefined) return raised(all);
  const told = whatWasTold(asked);
  // “In the survey 62 per cent said …”: people did, whoever was spoken of.
  const says = isSaying(after.verb.lemma) && told !== '' && !isPerson(lastWord(told));
  // “66% of tenants said so. Only 31% agreed that …”: as many of those who spoke before.
  const { subject, percent } = around.speech;
  const [who = ''] = percent.split(' ');
  const same = around.done.length > 0 ? '' : isSeveral(subject) ? subject : isSeveral(who) ? who : '';
  if (says || (told === '' && isSaying(after.verb.lemma))) return isPerson(lastWord(same)) ? same : '';
  return isDeedName(told) ? '' : told || peopleOf(asked) || amongWhom(around.text, setting);
}

const isSaying = (lemma: string): boolean =>
  /^(?:say|feel|think|believe|agree|report|rate|describe|want|support|find)$/.test(lemma);

/** “In the staff survey 71% said”, “In our residents’ survey”: whom it asked; '' where it names nobody. */
export function surveyed({ tokens, clauses }: Setting): string {
  const first = clauses[0];
  if (!first || tokens[first.start]?.low !== 'in') return '';
  const at = tokens.findIndex(({ low }, index) => index < first.start + 6 && /^(?:survey|poll)$/.test(low));
  const whom = (tokens[at - 1]?.low ?? '').replace(/[’']s?$/, '');
  const several = isPlural(whom) ? whom : `${whom}s`;
  return at > 0 && isPerson(several) ? several : '';
}

/** “Complaints dropped to 15,100. Seven out of ten were settled”: of what was told last. */
const freshTopic = ({
  setting: { clauses, clause, kind },
  around: { done, speech },
}: BareShareAsked): string =>
  done.length === 0 &&
  !clauses[clause - 1] &&
  kind === 'ratio' &&
  isSeveral(speech.label) &&
  speech.label.split(' ').length <= 3
    ? unsaid(speech.label)
    : '';

/** Those whom the sentence spoke of before, without what it said of them. */
function whatWasTold(asked: BareShareAsked): string {
  const { setting } = asked;
  const { text, last, speech, done } = asked.around;
  const { tokens, clauses, clause } = setting;
  // “Patients stayed for 13.5 days, and four out of ten went home”: it is they, not their stay.
  const among =
    last !== '' &&
    done.at(-1)?.clause === clause - 1 &&
    isPerson(lastWord(speech.subject)) &&
    !isSeveral(last) &&
    isSeveral(speech.subject)
      ? speech.subject
      : last;
  // “Nobody waited longer than a year, and 94% were seen within 18 weeks”: a wait is not seen.
  const lasted =
    done.at(-1)?.kind === 'duration' &&
    !isPlural(last.split(' ')[0]?.toLowerCase() ?? '') &&
    !isSeveral(last);
  const before = clauses[clause - 1];
  // “Of all care assessments, 84 per cent were finished”
  const front =
    before && /^(?:of|among)$/.test(tokens[before.start]?.low ?? '') ? amongWhom(text, setting) : '';
  // “46% was recycled, 21% burned”: of the same whole.
  const again =
    setting.told?.kind === 'percent' && setting.told.clause === clause - 1 && last === setting.told.label
      ? last.replace(/(?<=[a-z] )(?:[a-z]+ed)(?: or [a-z]+ed)?$/, '').trim()
      : last;
  const whole = again === last ? wholeBehind(asked) : again;
  const whom = (lasted && among === last ? '' : among === last ? whole : among) || speech.counted;
  return front || unsaid(bareOf(whom).split(/ (?:who|that|with|share of) /)[0] ?? '');
}

/** “64,000 of them in summer, and 31% came from abroad”: of all of them, and not of the part told last. */
function wholeBehind({ setting: { tokens }, around: { last, done } }: BareShareAsked): string {
  const told = done.filter(({ label, aside }) => label !== '' && !aside);
  const [whole, part] = told.slice(-2);
  if (!whole || !part || part.label !== last) return last;
  const ofThem =
    /^(?:them|whom|which)$/.test(tokens[part.at + 2]?.low ?? '') && tokens[part.at + 1]?.low === 'of';
  const ofWhom = /^(?:whom|which)$/.test(tokens[part.at - 1]?.low ?? '') && tokens[part.at - 2]?.low === 'of';
  return (ofThem || ofWhom) && whole.kind === 'amount' && isSeveral(unsaid(whole.label)) ? whole.label : last;
}

/** “Combined value of building permits” → Building permits; “Children in care per 10,000” → Children in care. */
const bareOf = (told: string): string =>
  raised(
    told
      .replace(
        /^(?:(?:combined|total|average|median|mean|estimated|gross|annual) )+(?:value|cost|price|age|length|size|worth|number) of (?:an? |the )?/i,
        '',
      )
      .replace(/ per [\d,]+(?: .*)?$/, ''),
  );

/** “The resident population stood at 8.4 million. Of these, 64.8% lived in urban areas” */
function peopleOf({ setting, around: { speech } }: BareShareAsked): string {
  const { tokens, clauses, clause } = setting;
  const before = clauses[clause - 1];
  return before &&
    /^(?:of|among)$/.test(tokens[before.start]?.low ?? '') &&
    /^(?:these|them|those)$/.test(tokens[before.start + 1]?.low ?? '') &&
    /\b(?:population|people|residents)\b/i.test(speech.label)
    ? (speech.label.split(' of ')[0] ?? '')
    : '';
}

/** “Among people aged 18 to 29, one in three said …” */
function amongWhom(text: string, { tokens, clauses, clause }: Setting): string {
  const first = clauses[0];
  return first && clause > 0 && /^(?:of|among)$/.test(tokens[first.start]?.low ?? '')
    ? textOf(text, tokens, phraseFrom(tokens, first.start + 1, first.end)).replace(
        // “Of those leaving hospital”
        /^(?=[a-z]+ing )/,
        tokens[first.start + 1]?.low === 'those' ? 'people ' : '',
      )
    : '';
}

/** “Pledged”, “Lent to small firms”: a deed where a thing should be. */
const isDeedName = (label: string): boolean => {
  const [first = '', second = ''] = label.toLowerCase().split(' ');
  return (
    /^(?:past|participle)$/.test(verbOf(first)?.form ?? '') && (second === '' || prepositions.has(second))
  );
};

/** Things told by one general noun, with whose they are: the review told before made 12 recommendations, the scheme has eight places. */
import type { Around } from '../around.ts';
import type { Rule } from '../rule.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { wordAfter, type Setting } from '../setting.ts';

const reviews =
  '(?:review|inquiry|enquiry|audit|inspection|report|investigation|evaluation|assessment|study|panel|commission|taskforce)';
const isReview = new RegExp(`\\b${reviews}(?: (?:of|into|on) .+)?$`, 'i');
const reviewTold = new RegExp(`\\b(?:[Aa]n?|[Tt]he|[Oo]ur|[Tt]his) ((?:[a-z-]+ ){0,2}${reviews})\\b`, 'g');

/** What the paragraph says before a number's sentence. */
const toldBefore = ({ tokens }: Setting, text: string): string =>
  text
    .slice(Math.max(0, (tokens[0]?.start ?? 0) - 400), tokens[0]?.start)
    .split('\n')
    .at(-1) ?? '';

/** “The council asked for a review. … It made 12 recommendations” → Recommendations of review. */
function ofReview(setting: Setting, { text, subject, speech }: Around): string {
  const { tokens, kind, found, group } = setting;
  const what = wordAfter(setting);
  if (kind !== 'amount' || found.unit !== '' || !/^(?:recommendations|findings|proposals)$/.test(what))
    return '';
  if (!group || group.passive || !/^(?:make|raise|contain|issue|have|include)$/.test(group.verb.lemma))
    return '';
  // “The review made 31 recommendations”, “… and made nine”
  const before = /^(?:it|this)$/.test(tokens[0]?.low ?? '') ? toldBefore(setting, text) : '';
  const review = isReview.test(subject) ? lowered(subject) : [...before.matchAll(reviewTold)].at(-1)?.[1];
  if (review === undefined || review.split(' ').length > 6) return '';
  // “…, of which 20 were accepted”
  speech.counted = raised(what);
  return `${speech.counted} of ${review}`;
}

const schemes = /\b(?:programme|program|scheme|course|academy|internship|apprenticeship|traineeship)$/i;

/** “The graduate scheme drew 240 applicants for eight places” → Applicants to graduate scheme, Places in graduate scheme. */
function inScheme(setting: Setting, { subject, speech }: Around): string {
  const { kind, found, group } = setting;
  const what = wordAfter(setting);
  if (kind !== 'amount' || found.unit !== '' || !schemes.test(subject) || subject.split(' ').length > 4)
    return '';
  if (!group || group.passive || !/^(?:attract|draw|receive|get|have|offer|provide)$/.test(group.verb.lemma))
    return '';
  if (!/^(?:places|applicants|applications)$/.test(what)) return '';
  speech.counted = raised(what);
  return `${raised(what)} ${what === 'places' ? 'in' : 'to'} ${lowered(subject)}`;
}

const works =
  '(?:upgrade|extension|redevelopment|expansion|replacement|renewal|refurbishment|pipeline|bridge|tunnel|interconnector|bypass|terminal|hospital|school|station|museum|library)';
const workTold = new RegExp(
  `\\bthe ((?:[A-Z][\\w'’-]+ ){1,5}(?:[a-z]+ )?${works}|(?:[a-z]+ )?${works} (?:of|to|at) (?:the )?[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)*)\\b`,
  'g',
);

/** “Rain held up the Selby Bridge replacement. The £38 million scheme …” → Cost of the Selby Bridge replacement. */
function costOfTold(setting: Setting, { text }: Around): string {
  const { tokens, at, found } = setting;
  if (!isMoney(found.unit) || !/^(?:project|scheme|programme|program|works?)$/.test(wordAfter(setting)))
    return '';
  if (tokens[at - 1]?.low !== 'the' || at > 3 || /^(?:to|for|of|at|in)$/.test(wordAfter(setting, 2)))
    return '';
  const work = [...toldBefore(setting, text).matchAll(workTold)].at(-1)?.[1];
  return work === undefined ? '' : `Cost of the ${work}`;
}

/** “We bring water to a population of 214,000”: those who are served. */
function populationServed({ tokens, lead, group }: Setting): string {
  const serves = /^(?:provid|suppl|deliver|bring)/;
  if (tokens[lead]?.low !== 'of' || tokens[lead - 1]?.low !== 'population') return '';
  const to = tokens[lead - 3]?.low === 'to' && tokens.slice(0, lead).some(({ low }) => serves.test(low));
  return to || (group?.verb.lemma === 'serve' && group.end === lead - 2) ? 'Population served' : '';
}

/** Asked in this order. */
export const whoseThingsRules: Rule[] = [ofReview, inScheme, costOfTold, populationServed];

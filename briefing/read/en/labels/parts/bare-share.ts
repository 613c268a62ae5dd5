/** A share that opens its clause, of what it does not say: “…, and nearly half went to Spain”. */
import { type Around, restEnd } from '../around.ts';
import { isPerson, isPlural } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { withRest } from '../../phrases/said.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { prepositions } from '../../words/words.ts';
import { unsaid } from '../../phrases/unsaid.ts';

/** “…, and nearly half went to Spain”, “Of those who left, 91% were in work”: a share that opens its clause. */
export function bareShare(setting: Setting, { text, last, speech, done }: Around): string {
  const { tokens, at, kind, clauses, clause } = setting;
  const own = clauseOf(setting);
  const after = own?.groups.find((one) => one.start > at);
  // “410 calls made, with 12% being dropped”: the share has a verb of its own.
  const ofWith =
    tokens[setting.lead]?.low === 'with' &&
    (after?.verb.form === 'ing' || tokens[after?.start ?? 0]?.low === 'being');
  if (!own || !after || (setting.group && !ofWith) || after.start !== at + 1) return '';
  const whom = surveyed(setting);
  if (setting.lead >= own.start && whom === '' && !ofWith) return '';
  // “11 have yet to be resolved”
  const yet = tokens.slice(after.start, after.end).some(({ low }) => low === 'yet');
  if (kind === 'amount' && setting.found.unit === '' && after.passive && last === '' && speech.counted === '')
    return `${yet ? 'yet to be ' : ''}${participleOf(after.verb, tokens[after.at]?.low ?? '')} ${restText(text, tokens, after.end, restEnd(setting))}`.trim();
  // “or 1.2 times adjusted EBITDA”: of what, and not what was done.
  if ((kind !== 'ratio' && kind !== 'percent') || setting.found.form === 'multiple') return '';
  const end = restEnd(setting);
  const before = clauses[clause - 1];
  // “Our schools are good places. Of all those inspected, 92% are rated good”
  const those =
    before &&
    tokens
      .slice(before.start, before.end)
      .map(({ low }) => low)
      .join(' ');
  const ones = /^(?:of|among) (?:all )?(?:those|the ones) [a-z]+ed$/.test(those ?? '')
    ? speech.spoken || speech.counted
    : '';
  if (isPlural(ones.split(' ').at(-1)?.toLowerCase() ?? ''))
    return withRest(text, tokens, ones, after, at + 1, end);
  if (before && isOfThose(setting, before.start)) {
    // “Of those who borrowed from the fund, four in five have made every repayment”
    const agent = agentOf(setting, before.start);
    const rest = restText(text, tokens, after.end, end);
    if (agent !== '' && after.passive) return withRest(text, tokens, agent, after, at + 1, end);
    if (agent !== '' && after.verb.lemma !== 'be' && rest !== '')
      return `${agent} who ${tokens[after.at]?.low ?? ''} ${rest}`;
    // “Of those who finished, 51.7% moved to recovery”
    // “Of those who enrolled, 68% had taken a degree”
    if (
      after.end - after.start > 1 &&
      !after.passive &&
      after.verb.lemma !== 'be' &&
      rest !== '' &&
      after.verb.form === 'participle'
    )
      return `people who ${text.slice(tokens[after.start]?.start ?? 0, tokens[after.end - 1]?.end ?? 0)} ${rest}`;
    const verb =
      after.verb.class === 'deed' && !after.passive && after.verb.form === 'past'
        ? `${tokens[after.at]?.text ?? ''} `
        : '';
    return `${verb}${restText(text, tokens, after.end, end)}`.trim();
  }
  // “Patients stayed for 13.5 days, and four out of ten went home”: it is they, not their stay.
  const they = (name: string): boolean => isPlural(name.split(' ').at(-1)?.toLowerCase() ?? '');
  // “Nobody waited longer than a year, and 94% were seen within 18 weeks”: a wait is not seen.
  const lasted =
    done.at(-1)?.kind === 'duration' && !isPlural(last.split(' ')[0]?.toLowerCase() ?? '') && !they(last);
  const among =
    last !== '' &&
    done.at(-1)?.clause === clause - 1 &&
    isPerson(speech.subject.split(' ').at(-1)?.toLowerCase() ?? '') &&
    !they(last) &&
    they(speech.subject)
      ? speech.subject
      : last;
  // “Of all care assessments, 84 per cent were finished”
  const front =
    before && /^(?:of|among)$/.test(tokens[before.start]?.low ?? '') ? amongWhom(text, setting) : '';
  const told =
    front ||
    unsaid(
      ((lasted && among === last ? '' : among) || speech.counted).split(/ (?:who|that|with|share of) /)[0] ??
        '',
    );
  // “Some 45% was spent on wages”: no thing is known, or none that has a name.
  const says =
    /^(?:say|feel|think|believe|agree|report|rate|describe|want|support|find)$/.test(after.verb.lemma) &&
    told !== '' &&
    !isPerson(told.split(' ').at(-1)?.toLowerCase() ?? '');
  // “In the survey 62 per cent said …”: people did, whoever was spoken of.
  // “The resident population stood at 8.4 million. Of these, 64.8% lived in urban areas”
  const ofThem =
    before &&
    /^(?:of|among)$/.test(tokens[before.start]?.low ?? '') &&
    /^(?:these|them|those)$/.test(tokens[before.start + 1]?.low ?? '');
  const people =
    ofThem && told === '' && /\b(?:population|people|residents)\b/i.test(speech.label)
      ? (speech.label.split(' of ')[0] ?? '')
      : '';
  // “Complaints dropped to 15,100. Seven out of ten were settled”: of what was told last.
  const fresh =
    done.length === 0 &&
    !before &&
    setting.kind === 'ratio' &&
    they(speech.label) &&
    speech.label.split(' ').length <= 3
      ? speech.label
      : '';
  const whole = whom || fresh || (isDeedName(told) || says ? '' : told || people || amongWhom(text, setting));
  if (whole === '')
    return after.verb.lemma === 'be' && !after.passive
      ? // “in that group one in six was without work”
        restText(text, tokens, after.end, end)
      : after.passive || /^(?:past|participle)$/.test(after.verb.form)
        ? `${participleOf(after.verb, tokens[after.at]?.low ?? '')} ${restText(text, tokens, after.end, end)}`.trim()
        : '';
  // “went to Spain”, “came from abroad”: the way says enough.
  const rest = restText(text, tokens, after.end, end);
  return /^(?:go|come)$/.test(after.verb.lemma) && /^(?:to|from|in|into|through|via)\s/.test(rest)
    ? `${whole} ${rest}`
    : withRest(text, tokens, whole, after, at + 1, end);
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

/** “In the staff survey 71% said”, “In our residents’ survey”: whom it asked; '' where it names nobody. */
function surveyed({ tokens, clauses }: Setting): string {
  const first = clauses[0];
  if (!first || tokens[first.start]?.low !== 'in') return '';
  const at = tokens.findIndex(({ low }, index) => index < first.start + 6 && /^(?:survey|poll)$/.test(low));
  const whom = (tokens[at - 1]?.low ?? '').replace(/[’']s?$/, '');
  const several = isPlural(whom) ? whom : `${whom}s`;
  return at > 0 && isPerson(several) ? several : '';
}

/** “Pledged”, “Lent to small firms”: a deed where a thing should be. */
const isDeedName = (label: string): boolean => {
  const [first = '', second = ''] = label.toLowerCase().split(' ');
  return (
    /^(?:past|participle)$/.test(verbOf(first)?.form ?? '') && (second === '' || prepositions.has(second))
  );
};

const agents: Record<string, string> = {
  borrow: 'borrowers',
  reply: 'respondents',
  respond: 'respondents',
  answer: 'respondents',
  apply: 'applicants',
  visit: 'visitors',
  vote: 'voters',
  train: 'trainees',
  volunteer: 'volunteers',
  donate: 'donors',
  subscribe: 'subscribers',
};

/** “those who borrowed”: borrowers; '' where there is no such word. */
const agentOf = ({ tokens, clauses, clause }: Setting, start: number): string =>
  tokens[start + 2]?.low === 'who' ? (agents[clauses[clause - 1]?.groups[0]?.verb.lemma ?? ''] ?? '') : '';

const isOfThose = ({ tokens }: Setting, start: number): boolean =>
  /^(?:of|among)$/.test(tokens[start]?.low ?? '') &&
  /^(?:those|them)$/.test(tokens[start + 1]?.low ?? '') &&
  /^(?:who|that|which|whose|aged|with|in|on|without)$/.test(tokens[start + 2]?.low ?? '');

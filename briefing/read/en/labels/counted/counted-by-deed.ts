/** Things counted by what was done to them or with them: model farms certified, containers handled, times residents called. */
import { isSeveral } from '../../phrases/last-word.ts';
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';

/** “passed 1,200, after 214 were newly recognised”: what was done to so many of them. */
function doneSince(setting: Setting, { last }: Around): string {
  const { tokens, at, kind, found, group } = setting;
  const own = clauseOf(setting);
  const does = own?.groups[0];
  if (!own || group || kind !== 'amount' || found.unit !== '' || !does?.passive || does.start !== at + 1)
    return '';
  if (!/^(?:after|as|when|since|once)$/.test(tokens[at - 1]?.low ?? '') || at - 1 !== own.start) return '';
  const what = unsaid(last);
  return isSeveral(what) ? `${what} ${participleOf(does.verb, tokens[does.at]?.low ?? '')}` : '';
}

/** “three years ago there were more than 1,900”: of what was told before. */
function thereWere({ tokens, at, kind, found, group }: Setting, { last, speech }: Around): string {
  if (kind !== 'amount' || found.unit !== '' || group?.verb.lemma !== 'be') return '';
  if (tokens[group.start - 1]?.low !== 'there' || (tokens[at + 1]?.type ?? 'mark') === 'word') return '';
  const told = last || speech.label;
  return isPlural(told.split(' ')[0]?.toLowerCase() ?? '') || / /.test(told) ? told : speech.counted;
}

/** “to handle more than 2 million TEUs at the port”: the boxes, and not who handles them. */
function boxesHandled({ tokens, found, group, lead }: Setting): string {
  if (!/^TEUs?$/i.test(found.unit) || !group || group.passive || lead >= group.end) return '';
  if (!/^(?:handle|move|process|load|unload|ship|carry|receive)$/.test(group.verb.lemma)) return '';
  const toCome = group.infinitive || /^(?:will|shall|to)$/.test(tokens[group.start]?.low ?? '');
  return `Containers ${toCome ? 'to be ' : ''}${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
}

/** “Primary schools were attended by 486,000 children, secondary schools by 412,000”: the same deed at others. */
function alsoDone(setting: Setting, { text, last, done }: Around): string {
  const { tokens, lead, group, kind, found } = setting;
  const own = clauseOf(setting);
  const told = done.findLast(({ label }) => / who [a-z]+ed /.test(label))?.label ?? last;
  const [, who] = /^(.+ who [a-z]+ed) .+$/.exec(told) ?? [];
  if (
    !own ||
    group ||
    kind !== 'amount' ||
    found.unit !== '' ||
    leadOf(setting) !== 'by' ||
    who === undefined
  )
    return '';
  const what = trimmed(tokens, own.start, lead);
  return what?.end === lead ? `${who} ${textOf(text, tokens, what)}` : '';
}

/** “Work on 64 of them will start in summer”: those on which it will. */
const workOn = ({ tokens, at, lead, kind }: Setting, { speech }: Around): string =>
  kind === 'amount' &&
  tokens[lead]?.low === 'on' &&
  tokens[lead - 1]?.low === 'work' &&
  tokens[at + 1]?.low === 'of' &&
  /^(?:them|these|those)$/.test(tokens[at + 2]?.low ?? '') &&
  speech.counted !== ''
    ? `${speech.counted} on which work starts`
    : '';

/** “completed 412 homes and started work on a further 530”: as many more of those were begun. */
function begun({ tokens, at, lead, kind, found, group }: Setting, { speech }: Around): string {
  const work = tokens[lead - 1]?.low ?? '';
  if (kind !== 'amount' || found.unit !== '' || tokens[lead]?.low !== 'on' || isPlain(tokens[at + 1]))
    return '';
  if (!/^(?:work|construction|building)$/.test(work) || !group || group.passive) return '';
  const what = unsaid(speech.counted);
  return /^(?:start|begin)$/.test(group.verb.lemma) && isSeveral(what) ? `${what} started` : '';
}

/** “called the contact centre 214,000 times”: how often. */
function timesCalled({ tokens, at, found, group, kind, lead }: Setting, { text, subject }: Around): string {
  if (kind !== 'amount' || found.unit !== '' || tokens[at + 1]?.low !== 'times' || !group || group.passive)
    return '';
  if (
    !/^(?:past|participle)$/.test(group.verb.form) ||
    group.end > lead ||
    subject === '' ||
    subject.includes(' ')
  )
    return '';
  const what = text.slice(tokens[group.end]?.start ?? 0, tokens[lead]?.end ?? 0);
  return what.split(' ').length > 5 || !tokens.slice(group.end, lead + 1).every(({ type }) => type === 'word')
    ? ''
    : `Times ${lowered(subject)} ${tokens[group.at]?.low ?? ''} ${what}`;
}

/** “offer training on 700,000 occasions”: what is offered so often. */
function onOccasions({ tokens, at, group, lead, kind }: Setting, { text }: Around): string {
  if (kind !== 'amount' || tokens[at + 1]?.low !== 'occasions' || tokens[lead]?.low !== 'on') return '';
  // “lowered its key rate on five occasions” tells how often it fell.
  if (!group || group.passive || group.end >= lead || group.verb.class !== 'deed') return '';
  const what = trimmed(tokens, group.end, lead);
  return what?.end === lead ? `Occasions of ${textOf(text, tokens, what)}` : '';
}

/** “is measured against 48 indicators”: what it is measured against. */
function measuredAgainst({ tokens, at, group, lead, kind, found }: Setting, { text }: Around): string {
  if (kind !== 'amount' || found.unit !== '' || tokens[lead]?.low !== 'against' || !group?.passive) return '';
  if (!/^(?:measure|judge|assess|check|test|compare)$/.test(group.verb.lemma) || !isPlain(tokens[at + 1]))
    return '';
  return textOf(text, tokens, phraseFrom(tokens, at + 1, tokens.length));
}

/** Asked in this order. */
export const countedByDeedRules: Rule[] = [
  doneSince,
  thereWere,
  boxesHandled,
  alsoDone,
  workOn,
  begun,
  timesCalled,
  onOccasions,
  measuredAgainst,
];

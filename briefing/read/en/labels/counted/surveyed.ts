/** Those a survey was held among: “The poll was conducted among 1,204 adults” → Adults surveyed. */
import type { Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';

const asks = /^(?:survey|poll|study|census|questionnaire|interviews?|surveys|polls)$/;

/** Adults surveyed; '' where nothing is held among them. */
export function surveyedAmong(setting: Setting, { text }: Around): string {
  const { tokens, at, lead, found, kind } = setting;
  if (kind !== 'amount' || found.unit !== '') return '';
  if (!/^(?:in|among|of|with|at)$/.test(leadOf(setting))) return '';
  // “held in May | among 1,200 tenants”
  const when = leadOf(setting) === 'among' && tokens[lead - 2]?.low === 'in' ? lead - 2 : lead;
  const done = tokens[when - 1]?.low ?? '';
  // “based on interviews with 11,200 households”
  const asked = /^(?:interviews?|questionnaires?)$/.test(done) && leadOf(setting) === 'with';
  const held =
    done === 'out'
      ? tokens[when - 2]?.low === 'carried'
      : /^(?:conducted|held|undertaken|done|run)$/.test(done);
  if (!held && !asked) return '';
  // “In our yearly survey, conducted among …”: it stands before its comma.
  const [own, first] = [clauseOf(setting), setting.clauses[setting.clause - 1]];
  const aside = own?.joint === ',' && own.groups[0]?.start === own.start;
  const start = (aside ? first?.start : own?.start) ?? 0;
  const ask = tokens.slice(start, lead).findLast(({ low }) => asks.test(low))?.low ?? '';
  const whom = ask === '' ? null : phraseFrom(tokens, at + 1, tokens.length);
  // “was carried out in 12 months”, “in 14 towns”: among them and not where.
  if (whom?.start !== at + 1 || !isPlural(tokens[whom.end - 1]?.low ?? '')) return '';
  if (/^(?:years|months|weeks|days|waves|rounds|stages|languages)$/.test(tokens[whom.end - 1]?.low ?? ''))
    return '';
  return `${textOf(text, tokens, whom)} ${ask.startsWith('interview') ? 'interviewed' : 'surveyed'}`;
}

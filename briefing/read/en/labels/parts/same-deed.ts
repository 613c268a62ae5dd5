/** A second part that is theirs by the same deed: “Tenants own 12% of the flats and three of the nine garages”. */
import { lowered } from '../../phrases/naming.ts';
import type { NamedPart, Part } from './part.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf } from '../setting.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';

/** “answered 84% of calls within three minutes and 96% of emails within two days”: the deed is told once for both. */
export function alsoDone({ text, setting, last, group, end, phrase, whole }: NamedPart): string | null {
  const { tokens, clauses, told, kind } = setting;
  const clause = clauseOf(setting);
  if (group || !clause || !/\band$/.test(clause.joint) || clause.groups.length > 0 || kind !== 'percent')
    return null;
  // “, up from 79%, and 96% of emails”: the verb of the first share.
  const governing = clauses
    .slice(Math.max(0, setting.clause - 3), setting.clause)
    .flatMap(({ groups }) => groups)
    .find(({ verb }) => verb.class === 'deed');
  if (setting.lead >= clause.start || !governing || governing.passive || governing.verb.class !== 'deed')
    return null;
  if (!/^(?:past|participle)$/.test(governing.verb.form)) return null;
  let before = told;
  while (before && !(before.kind === 'percent' && tokens[before.at + 1]?.low === 'of')) before = before.told;
  // “answered 84% of | calls”: the same of others.
  if (
    !before ||
    before.at < governing.at ||
    !tokens.slice(governing.at, before.at).every(({ type }) => type === 'word')
  )
    return null;
  const did = participleOf(governing.verb, tokens[governing.at]?.low ?? '');
  if (!` ${last} ${before.label} `.includes(` ${did} `)) return null;
  const by = tokens[phrase.end]?.low ?? '';
  const how = /^(?:within|on|at|in|by|to|before)$/.test(by) ? restText(text, tokens, phrase.end, end) : '';
  return `${whole} ${did}${how === '' ? '' : ` ${how}`}`;
}

/** Garages owned by tenants; null where the first part was not told by who did it. */
export function sameDeed({ setting, subject, last, group, whole }: Part & { whole: string }): string | null {
  const clause = clauseOf(setting);
  if (group || subject === '' || !clause || clause.joint.replace(/^, /, '') !== 'and') return null;
  if (clause.groups.length > 0 || setting.lead >= clause.start || setting.governing?.passive !== false)
    return null;
  const by = ` by ${lowered(subject)}`;
  const did = last.endsWith(by) ? (last.slice(0, -by.length).split(' ').at(-1) ?? '') : '';
  return /^(?:past|participle)$/.test(verbOf(did)?.form ?? '')
    ? `${whole.replace(/ (?:your|our) /, ' the ')} ${did}${by}`
    : null;
}

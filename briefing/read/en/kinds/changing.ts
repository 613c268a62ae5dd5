/** Whether a number tells by how much something changed, or a level: “fell by 430”, “rose to 41,300”. */
import type { VerbClass } from '../words/verbs.ts';
import { leadOf, type Setting } from '../labels/setting.ts';
import { changeNoun } from './change-noun.ts';

export const compared =
  /^(?:more|fewer|less|higher|lower|greater|better|faster|slower|cheaper|dearer|above|below|ahead|up|down|larger|smaller|bigger|longer|shorter|stronger|weaker|worse|quicker)$/;

export const falling = /^(?:fewer|less|lower|down|cheaper|shorter|smaller|slower|weaker|below|short|behind)$/;

/** “£4 million, or 3%, | below | forecast”: the word that compares both, behind the comma; '' where there is none. */
export function comparedApart({ tokens, at, clauses, clause }: Setting): string {
  const joined = /\bor$/.test(clauses[clause]?.joint ?? '') && clauses[clause]?.start === at;
  const behind = joined
    ? at
    : tokens[at + 2]?.low === 'or' && tokens[at + 3]?.type === 'number'
      ? at + 3
      : -1;
  const [comma, word = '', than] = [1, 2, 3].map((nth) => tokens[behind + nth]?.low ?? '');
  const compares =
    /^(?:above|below)$/.test(word) ||
    (/^(?:more|less|higher|lower|better|worse)$/.test(word) && than === 'than');
  return behind > 0 && comma === ',' && compares ? word : '';
}

/** Whether an amount tells by how much something changed: “fell by 430”, “a rise of 41,300”. */
export const isChangeOf = (setting: Setting): boolean => {
  const change = changeNoun(setting);
  return (
    (change !== null && change.before) ||
    leadOf(setting) === 'by' ||
    (setting.sign < 0 && setting.kind !== 'percent')
  );
};

/** “go up by an average of $148” */
export const isByAverage = ({ tokens, lead }: Setting): boolean =>
  tokens[lead]?.low === 'of' &&
  /^(?:average|total)$/.test(tokens[lead - 1]?.low ?? '') &&
  // “by an annual average of”
  tokens.slice(lead - 4, lead - 2).some(({ low }) => low === 'by');

/** “grew $180 million”, “rose by £14m”: an amount that tells how much something changed. */
export const isToldChange = (setting: Setting): boolean =>
  isChangeOf(setting) ||
  isByAverage(setting) ||
  (isChanging(setting) && setting.group !== null && setting.lead < setting.group.end);

/** The verb right before a number or its preposition: rose 7%, fell by 3%, to 5%. */
export const classOf = (setting: Setting): VerbClass | null => setting.governing?.verb.class ?? null;

export const isChanging = (setting: Setting): boolean => /^(?:rise|fall)$/.test(classOf(setting) ?? '');

/** A level is told with “to”, “at” or “from”, whatever the verb is. */
export const isLevel = (setting: Setting): boolean =>
  setting.mark || /^(?:to|at|from|into|in|between|with)$/.test(leadOf(setting));

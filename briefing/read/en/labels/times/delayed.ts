/** By how long something is late, was put off, or goes faster than it did. */
import type { ChangeAsked, ChangeRule } from '../compared/change-asked.ts';
import { takesObject } from '../money/takes.ts';
import { lowered } from '../../phrases/naming.ts';
import { leadOf } from '../setting.ts';

/** “is running seven months late”, “14 months later than planned”, “two weeks behind schedule” */
function isLate({ setting, label, next, mark, planned }: ChangeAsked): string | undefined {
  const late =
    next === 'late' ||
    (next === 'later' &&
      mark === 'than' &&
      /^(?:planned|scheduled|expected|promised|intended|hoped)$/.test(planned)) ||
    (next === 'behind' && /^(?:schedule|plan|time)$/.test(mark));
  if (setting.kind !== 'duration' || !late) return undefined;
  // “Opening is expected in 2031, three years late”: of what was told to open.
  if (/^(?:Opening|Completion) of /.test(label)) return `Delay in ${lowered(label)}`;
  // “The tram extension to Saltby Head will open 14 months late”: where it leads is no part of that.
  return `${label.replace(/ (?:to|in|at|of|on|from) [A-Z].*$/, '').replace(/ (?:cost|price|budget|delay)$/, '')} delay`;
}

/** “Rain delayed the opening by nine weeks”, “A strike held up | delivery | by a month”: what was put off, and not how long it takes. */
function hasDelayed({ setting: { tokens, governing, lead }, label }: ChangeAsked): string | undefined {
  // “the number of flights delayed | by more than three hours”: which ones, and nothing was put off.
  if (!governing || governing.end >= lead) return undefined;
  const particle = tokens[governing.end]?.low ?? '';
  const off =
    /^(?:delay|postpone|defer)$/.test(governing.verb.lemma) ||
    (particle === 'up' && governing.verb.lemma === 'hold') ||
    (particle === 'back' && /^(?:set|put|push|hold)$/.test(governing.verb.lemma));
  const what = lowered(label.replace(/^(?:Up|Back) (?:the )?/, ''));
  return off && what !== '' ? `Delay to ${what}` : undefined;
}

/** “the opening was delayed by nine weeks” */
function wasDelayed(asked: ChangeAsked): string | undefined {
  const { setting, label } = asked;
  const { kind, governing } = setting;
  if (kind !== 'duration' || leadOf(setting) !== 'by' || !governing) return undefined;
  // “completion has slipped by three months”
  if (governing.verb.lemma === 'slip') return `Delay in ${lowered(label)}`;
  if (!governing.passive) return hasDelayed(asked);
  if (/^(?:extend|prolong)$/.test(governing.verb.lemma)) return `Extension of ${lowered(label)}`;
  return /^(?:delay|postpone|defer)$/.test(governing.verb.lemma) ? `Delay in ${lowered(label)}` : undefined;
}

/** “they now finish their theses five months sooner” */
function doneSooner({ setting, label, next, less }: ChangeAsked): string | undefined {
  const { kind, group, at } = setting;
  return kind === 'duration' &&
    group &&
    takesObject.test(group.verb.lemma) &&
    !group.passive &&
    /^(?:sooner|earlier|faster|quicker|later)$/.test(next) &&
    group.end < at
    ? `${less ? 'Reduction' : 'Increase'} in time to ${group.verb.lemma} ${lowered(label)}`
    : undefined;
}

/** Asked in this order. */
export const delayedRules: ChangeRule[] = [isLate, wasDelayed, doneSooner];

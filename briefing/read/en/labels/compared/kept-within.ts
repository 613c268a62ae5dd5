/** Limits that a plan keeps to: “We will keep inflation within 3.5 percent”, “output must stay above 640 million tonnes”. */
import { subjectText } from '../../subjects/subjects.ts';
import { lowered } from '../../phrases/naming.ts';
import { isPlanned } from '../counted/done-to.ts';
import { leadOf, type Setting } from '../setting.ts';

const side =
  /\b(?:(within|below|under|at or below|no higher than|no more than)|above|over|at or above|no lower than|at least)(?: (?:the|an?|its|our) (?:red line|ceiling|limit|threshold|floor|bottom line)(?: of)?)?(?: about| around)? (?:[£$€₹]|[A-Z]{2}\$)?$/i;
const line = /^(?:red line|ceiling|limit|threshold|floor|bottom line)$/i;
const keeping = /^(?:keep|hold|maintain|stay|remain)$/;
const told = /\b(?:targets?|ceiling|floor|limit|minimum|maximum|cap)\b|^Previous /i;

/** “Ceiling for inflation”, “Minimum output”: no value that was measured. */
export function tellKeptWithin(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { kind, group, found, tokens } = setting;
    // “capped rent rises at 3 per cent”: so much is allowed.
    if (
      group?.verb.lemma === 'capped' &&
      leadOf(setting) === 'at' &&
      setting.label !== '' &&
      !told.test(setting.label)
    )
      setting.label = `Cap on ${lowered(setting.label)}`;
    if (
      !/^(?:amount|percent|ratio)$/.test(kind) ||
      !group ||
      !keeping.test(group.verb.lemma) ||
      group.passive
    )
      continue;
    const most = side.exec(text.slice(Math.max(0, found.start - 40), found.start));
    const must = tokens.slice(group.start, group.at).some(({ low }) => /^(?:must|cannot)$/.test(low));
    if (!most || !(must || isPlanned(setting, group))) continue;
    // “above the red line of”: of what stays there.
    const name = line.test(setting.label) ? subjectText(text, setting) : setting.label;
    if (name === '' || told.test(name)) continue;
    setting.label = most[1] === undefined ? `Minimum ${lowered(name)}` : `Ceiling for ${lowered(name)}`;
  }
}

/** A verb alone names nothing: “Issued”, “Relating”, “Remain”. */
import type { Around } from './around.ts';
import { isMoney } from '../numbers/units.ts';
import { lowered, raised } from '../phrases/naming.ts';
import type { Setting } from './setting.ts';
import { isPlural } from '../words/classes.ts';
import { lastWord } from '../phrases/last-word.ts';
import { verbOf } from '../words/verbs.ts';

const broughtIn = /^(Leverag|Attract|Generat|Secur|Unlock|Rais|Recover)ing$/i;
/** No noun is told by these: “spending” and “funding” are. */
const onlyVerbs =
  /^(?:relat|weigh|measur|totall?|averag|cost|rang|represent|affect|benefit|involv|remain)ing$/i;

/** Whether a label is nothing but what was done. */
export const isBareDeed = (label: string): boolean =>
  /^[a-z]{3,}$/i.test(label) &&
  (onlyVerbs.test(label) ||
    (/(?<!^(?:expect|plann))(?:ed|sold|spent|paid|made|built|lost|won|given|taken)$/i.test(label) &&
      /^(?:past|participle)$/.test(verbOf(label.toLowerCase())?.form ?? '')));

/** “640 pipes were removed; 2,900 remain”, “suits fell: 3,905 were issued”: of what it is told; '' where that cannot be told. */
export function deedTold(label: string, { kind, found }: Setting, { last, subject, speech }: Around): string {
  const counted = last || speech.label;
  if (/^Remain(?:s|ed|ing)?$/.test(label) && kind === 'amount' && found.unit === '' && counted !== '')
    return `${counted.replace(/ (?:to be )?[a-z]+ed$/, '')} remaining`;
  const [, stem] = broughtIn.exec(label) ?? [];
  if (stem === undefined && !isBareDeed(label)) return '';
  if (isMoney(found.unit)) return `Money ${stem === undefined ? lowered(label) : `${stem.toLowerCase()}ed`}`;
  const isCount = kind === 'amount' && found.unit === '' && stem === undefined;
  return isCount && isPlural(lastWord(subject).toLowerCase()) ? `${raised(subject)} ${lowered(label)}` : '';
}

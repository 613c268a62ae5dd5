/** What does not agree, or what speaks against a label, as one sentence. */
import type { FigureRow } from '../../../api/figures.ts';
import type { MessageKey, MessageParams } from '../../../api/messages.ts';
import type { Doubt } from '../../../briefing/check/doubts/index.ts';
import type { Finding } from '../../../briefing/check/index.ts';
import type { FigureId } from '../../../briefing/model.ts';
import { signedRaw } from './rows.ts';

/** A finding with the figures that are part of it, those first that it speaks of first. */
export interface Told {
  key: MessageKey;
  params: MessageParams;
  figures: FigureRow[];
}

/** The message of a finding; '' stands for the label of a figure that has none. */
export function findingTold(
  { rule, figures, said, found }: Finding,
  rows: ReadonlyMap<FigureId, FigureRow>,
): Told {
  const own = figures.flatMap((id) => rows.get(id) ?? []);
  const [first, second] = own;
  const label = own.find((row) => row.label !== '')?.label ?? '';
  return {
    key: rule === 'label' ? `figures.doubt.${said as Doubt}` : `figures.finding.${rule}`,
    params: {
      label,
      said,
      found,
      from: first ? signedRaw(first) : '',
      to: second ? signedRaw(second) : '',
    },
    figures: own,
  };
}

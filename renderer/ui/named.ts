import type { Figure } from '../../briefing/model.ts';
import { t } from '../language.svelte.ts';

/** What stands where a figure's label does: its label; a dash for a date or a number of a name, which has none; else that none was found. */
export const named = ({ label, kind }: Pick<Figure, 'label' | 'kind'>): string =>
  label || (kind === 'date' || kind === 'ordinal-name' ? '—' : t('app.no-label'));

/** “Output was 27 million tons, staying above 25 million for the ninth year running”: a level that was passed, and not how much it was. */
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

const stays =
  /\b(?:stay|remain|stand|hold)(?:s|ed|ing)? (above|below|over|under) (?:the )?(?:[a-z-]+ of )?(?:[£$€])?$|\b(?:stood|held|keeping|kept) (above|below|over|under) (?:the )?[£$€]?$|\b(exceed|surpass|top)(?:ed|ing|ping|ped)? [£$€]?$/;
/** “for the ninth year in a row”, “for three consecutive years” */
const times =
  /^[^,.;]{0,24} for (?:the |a )(?!first)[a-z\d-]+ (?:consecutive |straight |successive |time in )?(?:year|quarter|month|season|week)s?\b|^[^,.;]{0,24} for [a-z\d]+ (?:consecutive |straight |successive )?(?:years|quarters|months|seasons)\b(?: in a row| running)?/;

/** “Level that output stayed above”, where the sentence has told how much it was. */
export function tellStays(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { label, kind, found } = setting;
    if (label === '' || !/^(?:amount|percent)$/.test(kind)) return;
    if (!settings.slice(0, index).some((one) => one.kind === kind && one.label === label)) return;
    const way = stays.exec(text.slice(Math.max(0, found.start - 50), found.start));
    if (!way || !times.test(text.slice(found.end, found.end + 70))) return;
    setting.label = `Level that ${lowered(label)} stayed ${way[1] ?? way[2] ?? 'above'}`;
  });
}

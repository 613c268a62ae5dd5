/** “Enrolment dropped by 1,120 students”: the measure fell, told in what it counts; “twice the number a year before”. */
import { lowered, raised } from '../../phrases/naming.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { subjectText } from '../../subjects/subjects.ts';
import type { Setting } from '../setting.ts';

const measure =
  /(?:enrol{1,2}ment|employment|headcount|workforce|population|membership|attendance|ridership|staffing|capacity|turnout|caseload|backlog|output|production|intake)$/i;
const than =
  /^ (?:the (?:number|figure|level|total|amount)|as many as|what (?:it|they) (?:was|were))(?: [a-z]+ed| of [a-z]+)?(?: in the same (?:period|month|quarter|weeks?))?,? (last year|an? (?:year|decade) (?:ago|earlier|before)|the (?:year before|previous year)|in (?:19|20)\d\d)(?=[.,;:)]|$)/;

/** “Fall in enrolment”, “Potholes filled compared with last year”. */
export function tellMoved(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { kind, label, governing, found, sign } = setting;
    if (label === '') return;
    const moves =
      /^(?:rise|fall)$/.test(governing?.verb.class ?? '') && setting.tokens[setting.lead]?.low === 'by';
    const subject = moves && kind === 'amount' && found.unit === '' ? subjectText(text, setting) : '';
    if (measure.test(lastWord(subject)) && subject.split(' ').length <= 5) {
      // The word that is counted names no change yet: “Students” of “dropped by 1,120 students”.
      setting.label = `${sign < 0 ? 'Fall' : 'Increase'} in ${lowered(raised(subject))}`;
      // “or 3.4 percent”: of the same.
      const next = settings[index + 1];
      if (next?.kind === 'growth' && next.label.endsWith(lowered(label)))
        next.label = `${next.sign < 0 ? 'Fall' : 'Rise'} in ${lowered(raised(subject))}`;
      return;
    }
    const when = than.exec(text.slice(found.end, found.end + 90))?.[1];
    if (when !== undefined && (found.form === 'multiple' || kind === 'ratio') && !/\bcompared\b/.test(label))
      setting.label = `${label} compared with ${when.replace(/^in /, '')}`;
  });
}

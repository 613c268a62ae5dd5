/** Where it is so: “Rents rose fastest in the north, where the number of empty homes fell by 210 to 1,900”. */
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { periods } from '../../words/words.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** So many words a label may have that is still to say where. */
const longest = 5;

/** “fell by a quarter | in the city centre”: not all over the city. */
const partOfTown =
  /^ in (the (?:town|city|village|district) cent(?:re|er)s?|the (?:north|south|east|west)(?:[- ]?(?:east|west))?(?: of the [a-z]+)?)(?=[,.;)]|$)/;
const moved = /^(?:Rise|Fall|Increase|Decrease|Growth) in (?!.* in )/;

/** “Fall in empty homes in north”; what says where already is left. */
export function tellWhereSo(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const place = partOfTown.exec(text.slice(setting.found.end, setting.found.end + 60))?.[1];
    if (place !== undefined && /^(?:growth|ratio)$/.test(setting.kind) && moved.test(setting.label)) {
      setting.label = `${setting.label} in ${place}`;
      continue;
    }
    const { tokens, kind, label, group } = setting;
    const own = clauseOf(setting);
    if (!own || !group || !/^(?:amount|percent|growth)$/.test(kind) || label === '') continue;
    if (!/^, ?where$/.test(own.joint) || !/^(?:rise|fall)$/.test(group.verb.class)) continue;
    const comma = tokens.findLastIndex(({ text: mark }, at) => mark === ',' && at < own.start);
    const by = tokens.findLastIndex(({ low }, at) => at < comma && low === 'in');
    const where = by > 0 && comma - by <= 8 ? trimmed(tokens, by + 1, comma) : null;
    if (where?.end !== comma || periods.has(tokens[comma - 1]?.low ?? '')) continue;
    const [, thing = label] = /^(?:Rise|Fall|Increase|Decrease) in (.+)$/.exec(label) ?? [];
    if (label.split(' ').length > longest || / (?:in|at|for|among) /.test(thing)) continue;
    setting.label = `${label} in ${textOf(text, tokens, where)}`;
  }
}

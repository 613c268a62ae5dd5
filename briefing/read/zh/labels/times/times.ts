/** How many times something was seen or said: “讲话里，“干”字出现了26次”. */
import { shortened, tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const seen =
  /^(?:.*[，、])?([^，、]{2,12}?)((?:被)?(?:出现|提到|提及|强调|点名))了?(?:多达|达|约|近|超过?)?$/;

/** Names a number of times by what was seen and the verb: “干”字出现次数. */
export function times({ number, own, numbers, past, fresh }: Place): Named | null {
  if (number.kind !== 'amount' || !/^[次回遍]$/.test(number.unit)) return null;
  const [, said = '', verb = ''] = seen.exec(own) ?? [];
  // “候车超过40分钟的情况出现了7次”: what happened is told by the number before.
  const bound = fresh && /^的(?:情况|现象|情形)$/.test(said) ? numbers[past] : undefined;
  if (bound) {
    const what = shortened(`${bound.around.own.replace(/^[，、]/, '')}${bound.raw}`);
    return { label: `${what}${verb}次数`, topic: what };
  }
  const thing = /^“[^“”]+”[一-龥]?$/.test(said) ? said : tidy(said);
  return verb === '' || thing.length < 2 ? null : { label: `${thing}${verb}次数`, topic: thing };
}

/** How many times something was seen or said: “讲话里，“干”字出现了26次”. */
import { tidy } from './phrases.ts';
import type { Named, Place } from './place.ts';

const seen =
  /^(?:.*[，、])?([^，、]{2,12}?)((?:被)?(?:出现|提到|提及|强调|点名))了?(?:多达|达|约|近|超过?)?$/;

/** Names a number of times by what was seen and the verb: “干”字出现次数. */
export function times({ number, own }: Place): Named | null {
  if (number.kind !== 'amount' || !/^[次回遍]$/.test(number.unit)) return null;
  const [, said = '', verb = ''] = seen.exec(own) ?? [];
  const thing = /^“[^“”]+”[一-龥]?$/.test(said) ? said : tidy(said);
  return verb === '' || thing.length < 2 ? null : { label: `${thing}${verb}次数`, topic: thing };
}

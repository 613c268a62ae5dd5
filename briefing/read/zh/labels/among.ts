/** “102项任务中有87项达到进度”: some of the things that were counted, by what is said of them. */
import { phraseAfter } from './counted.ts';
import type { Named, Place } from './place.ts';
import { cutAtVerb, tidy } from './phrases.ts';

/** Names a number of things among others. */
export function among({ number, own, fresh }: Place): Named | null {
  if (!fresh || number.kind !== 'amount') return null;
  const things = tidy(/^的?([^，、；]{2,10}?)中[，,]?(?:已|共|就|又)?有$/.exec(own)?.[1] ?? '');
  if (things.length < 2) return null;
  const said = phraseAfter(number.around.after);
  const telling = said.length >= 2 && said.length <= 12 && cutAtVerb(said) === '' && !said.includes('的');
  return { label: telling ? `${said}的${things}` : things, topic: things };
}

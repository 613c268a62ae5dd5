/** “平均降价54%”: the verb of a change that names what changed. */
import { metric, undone } from '../phrases/phrases.ts';

/** Verbs that name their measure. */
const measures: Record<string, string> = {
  减重: '重量',
  降价: '价格',
  涨价: '价格',
  提价: '价格',
  增产: '产量',
  减产: '产量',
  增收: '收入',
};

/** The measure that the verb of a change names, of the thing: 集采药品价格 for 降价; '' where it names none. */
export function fellBy(own: string, thing: string): string {
  const measure = measures[/(?:平均)?(减重|降价|涨价|提价|增产|减产|增收)$/.exec(own)?.[1] ?? ''];
  if (measure === undefined || thing === '') return '';
  return metric(thing) ? thing : `${undone(thing).replace(/^(?:执行|实施)/, '')}${measure}`;
}

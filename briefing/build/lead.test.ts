import { describe, expect, test } from 'vitest';
import type { TalkingPoint } from '../model.ts';
import { leadOf } from './lead.ts';

const shown = (lead: string, edited: string | null = null): string =>
  leadOf({ lead, edits: { lead: edited } } as TalkingPoint);

describe('a lead that stands on a slide of its own', () => {
  test.each([
    ['三是河道疏浚提速', '河道疏浚提速'],
    ['第三，河道疏浚提速', '河道疏浚提速'],
    ['同时，渡口改建完成', '渡口改建完成'],
    ['Fourth, we dredged the inner harbour', 'We dredged the inner harbour'],
    ['So, to that end, we dredged', 'So, to that end, we dredged'],
    ['And to that end, the harbour was dredged', 'And to that end, the harbour was dredged'],
    ['That’s why I am asking for a second ferry', 'I am asking for a second ferry'],
    ['At the same time, our ferries ran on time', 'Our ferries ran on time'],
    ['...and today we open the ferry', 'Today we open the ferry'],
    ['过去五年，航道疏浚成果丰硕', '航道疏浚成果丰硕'],
    ['2031年，在市委坚强领导和省厅精心指导下，渡口改建全部完成', '渡口改建全部完成'],
    ['根据渡口客流统一核算结果，全年渡江320万人次', '全年渡江320万人次'],
    ['在肯定成绩的同时，我们也清醒地看到，航道疏浚还有不少短板', '航道疏浚还有不少短板'],
    ['我们全力以赴疏浚航道', '全力以赴疏浚航道'],
    ['各位代表！成绩来之不易，还须努力', '成绩来之不易，还须努力'],
    ['Fellow Deputies, our ferries ran on time', 'Our ferries ran on time'],
    ['我们的航道通了', '我们的航道通了'],
    ['过去五年，成效显著', '过去五年，成效显著'],
    ['Over the past five years, our ferries ran on time', 'Our ferries ran on time'],
    ['According to preliminary estimates, ferries ran on time', 'Ferries ran on time'],
    ['closing two depots; and', 'Closing two depots'],
  ])('%s: tells not what stood before it', (lead, told) => expect(shown(lead)).toBe(told));

  test('keeps the numbers of a list of its own', () =>
    expect(shown('一是疏浚航道，二是改建渡口')).toBe('一是疏浚航道，二是改建渡口'));
  test('is what a person typed, to the letter', () =>
    expect(shown('三是河道疏浚提速', '三是河道，')).toBe('三是河道，'));
});

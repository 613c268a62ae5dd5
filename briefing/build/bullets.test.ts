import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../model.ts';
import { readReport } from '../read/index.ts';
import { bulletsOf } from './bullets.ts';
import { cutHard } from './hard.ts';
import { runsText } from './runs.ts';
import { planOf } from './testing.ts';

/** The bullets of a report's only talking point. */
function bullets(text: string, title = ''): string[] {
  const heading = /[\u4e00-\u9fff]/.test(text) ? '一年\n\n一、工作\n\n' : '# Our year\n\n## Work\n\n';
  const plan = planOf(readReport(`${heading}${text}\n`), null);
  const [point] = plan.parts.flatMap(({ keyword }) => keyword.points);
  if (!point) throw new Error('The text has no talking point');
  return bulletsOf(point, title).all.map(runsText);
}

describe('an English sentence is cut only where a new clause begins, and each bullet begins like a sentence', () => {
  test('a verb stays with its subject, though a remark stands between them', () =>
    expect(
      bullets(
        'Work began. Phase II of the base, with a total cost of $12.8 billion, went from plan to power in just 217 days.',
        'Work began',
      ),
    ).toEqual([
      'Phase II of the base, with a total cost of $12.8 billion, went from plan to power in just 217 days',
    ]));
  test('what “and” joins may stand alone, without it', () =>
    expect(
      bullets(
        'Income rose. The income of urban and rural residents stood at 49,860 yuan and 24,130 yuan respectively, and the ratio between the two narrowed to 2.07.',
        'Income rose',
      ),
    ).toEqual([
      'The income of urban and rural residents stood at 49,860 yuan and 24,130 yuan respectively',
      'The ratio between the two narrowed to 2.07',
    ]));
  test('a number that begins a bullet needs no “and” before it', () =>
    expect(
      bullets(
        'Firms moved. In the course of the year a total of 10,929 small firms moved to the cloud, and 1,086 of the larger ones joined a platform.',
        'Firms moved',
      )[1],
    ).toMatch(/^1,086/));
});

test('a lead whose numbers the title has no room for is told among the bullets', () => {
  const text = 'Output grew by 5 percent and exports by 7 percent. Prices rose by 2 percent.';
  expect(bullets(text, 'Output grew by 5 percent and exports by 7 percent')).toEqual([
    'Prices rose by 2 percent',
  ]);
  expect(bullets(text, 'Output grew by 5 percent…')[0]).toContain('7 percent');
});

test('what only stirs people before the lead is no bullet, nor is the lead once more', () =>
  expect(
    bullets('窗口好不好，群众最有发言权。去年新设窗口12个。办件时间缩短到3天。', '去年新设窗口12个'),
  ).toEqual(['办件时间缩短到3天']));

describe('text without a mark to cut at', () => {
  const words = fc.array(fc.constantFrom('alpha', 'be', 'and', 'gamma', 'which', '12,400', 'people'), {
    minLength: 1,
    maxLength: 120,
  });
  const none: Figure[] = [];
  test('keeps every word, in order, and tears none', () =>
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const parts = cutHard(text, { start: 0, end: text.length }, none).map(({ start, end }) =>
          text.slice(start, end),
        );
        const kept = parts.join(' ').split(' ');
        // Only the word that joined two parts may be left out between them.
        expect(kept.filter((word) => word !== 'and')).toEqual(list.filter((word) => word !== 'and'));
      }),
    ));
  test('is cut where a phrase begins, not between two verbs of one thing', () => {
    const text =
      'The council will put aside a sum of two million pounds from the sale of the old depot and its yard for the next three years to keep and extend the sea wall for the day when the tide will truly rise';
    const parts = cutHard(text, { start: 0, end: text.length }, none);
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The council will put aside a sum of two million pounds from the sale of the old depot and its yard',
      'for the next three years to keep and extend the sea wall for the day when the tide will truly rise',
    ]);
  });
  test('is cut through no number', () => {
    const text = `${'word '.repeat(30)}430 million kilowatts ${'word '.repeat(30)}`.trim();
    const start = text.indexOf('430');
    const figure = { inText: { start, end: start + '430 million kilowatts'.length } } as Figure;
    const parts = cutHard(text, { start: 0, end: text.length }, [figure]);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.some((part) => text.slice(part.start, part.end).includes('430 million kilowatts'))).toBe(
      true,
    );
  });
});

test('a straight quotation mark behind a full stop is no bullet of its own', () =>
  expect(
    bullets('We had a good year. "Sales rose by 5 percent. We opened 12 shops." Costs fell by 3 percent.'),
  ).toEqual(['"Sales rose by 5 percent', 'We opened 12 shops." Costs fell by 3 percent']));

test('what stands before a clause that was left out is no bullet', () =>
  expect(
    bullets(
      'We sold the old depot. In raising the fee for moorings, we looked with care at what the harbours to the north and to the south of ours have come to ask of those who lay up their boats for the winter. The ferries cost £4 million.',
    ),
  ).toEqual(['The ferries cost £4 million']));

test('where or once something was so is no bullet without what then was', () => {
  const told = bullets(
    'We sold the old depot. Where a ferry came in late, this account of the year names the reason and tells at some length what the crews, the yard and the harbour office are doing about it. The ferries cost £4 million.',
  );
  expect(told).not.toContain('Where a ferry came in late');
  expect(told).toContain('The ferries cost £4 million');
});

test('a time that was cut off from its sentence is no bullet', () =>
  expect(
    bullets(
      'We sold the old depot. To date, receipts have been used to mend the roofs of the schools in the north of the county, buy back the ferries and settle a part of the fees that were owed, while all that is left has been put into a fund for the harbour.',
      'We sold the old depot',
    ),
  ).not.toContain('To date'));

test('numbers told one after another for several things stay with them', () => {
  const told = bullets(
    '保障网越织越密。截至12月底，全区渔民养老保险、船工基本医疗保险、码头工人失业保险、船厂工人工伤保险参保人数分别达到2.4万人、8.3万人、1.9万人和3.6万人，参保率稳定在97%以上。现将有关情况总结如下。',
    '保障网越织越密',
  );
  expect(told[0]).toMatch(/分别达到2\.4万人、8\.3万人、1\.9万人和3\.6万人$/);
  expect(told.some((one) => /^截至|如下$/.test(one))).toBe(false);
});

test('what only leads into a list is no bullet', () =>
  expect(
    bullets(
      'We sold the depot. To meet all this we will do the following. The ferries cost £4 million.',
      'We sold the depot',
    ),
  ).toEqual(['The ferries cost £4 million']));

import { expect, test } from 'vitest';
import { englishFigures } from '../../figures.ts';
import { labels } from '../../testing.ts';

test.each([
  ['We built 14 more boats than planned.', ['Boats above plan']],
  ['We let 63 fewer barns than we had planned.', ['Barns let below plan']],
  ['The force recorded 310 fewer thefts than the year before.', ['Fall in thefts']],
  ['We sold 120 fewer tickets than in 2031.', ['Fall in tickets sold']],
  ['Surgeons carried out 1,900 fewer operations than expected.', ['Operations carried out below forecast']],
  ['We planted 14 more oaks.', ['Additional oaks planted']],
])('so many more or fewer is a difference: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('so many fewer bears a minus', () => {
  const text = 'We sold 120 fewer tickets than in 2031.';
  const [figure] = englishFigures({ text, at: [...text].map((_, at) => at) }, false, '');
  expect(figure?.sign).toBe(-1);
});

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The council fitted alarms in 1,420 flats.', ['Flats where alarms were fitted']],
  [
    'The province is aiming for growth of around 6 percent, with the jobless rate to be held below 5 percent.',
    ['Growth target', 'Jobless rate'],
  ],
  [
    'The number of model villages passed 300. We intend to bring the number of such villages to 400.',
    ['Model villages', 'Model villages target'],
  ],
  ['The mill reduced the price of 900 papers.', ['Papers with prices reduced']],
  ['The shop lowered prices on 1,400 lines.', ['Lines with prices lowered']],
  ['Duties on 640 imported goods were lowered.', ['Imported goods with duties lowered']],
])('places, posts and shares are told with what stands beside them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

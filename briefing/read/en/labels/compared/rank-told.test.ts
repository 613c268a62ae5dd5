import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The season was the third wettest June to August on record.', ['Wettest June to August']],
  [
    'We moved up from 31st to 22nd among the 62 ports.',
    ['Previous rank among ports', 'Rank among ports', 'Ports'],
  ],
  [
    'The new kiln will lift capacity at Marl by a third, to 2.4 million bricks a week.',
    ['Planned increase in capacity at Marl', 'Capacity at Marl'],
  ],
])('a place is a rank, and what follows a change is of the same thing: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['Visits to our nine museums rose to 512,000.', ['Museums', 'Visits to museums']],
  [
    'In June 54,000 residents of 31 villages were better protected.',
    ['Residents better protected', 'Villages better protected'],
  ],
  ['The council met after the storms, which caused damage of £1.9 million.', ['Damage caused by storms']],
  ['A total of 12 million oaks were planted on 5,040 hectares.', ['Oaks planted', 'Area planted with oaks']],
  [
    'Of the oaks planted in spring, 81% have survived their first two summers.',
    ['Oaks that have survived their first two summers', 'Summers'],
  ],
  [
    'The province’s GDP moved up from ninth to sixth place in the country.',
    ['Previous GDP rank', 'GDP rank'],
  ],
  [
    'The city handled 18 million tons of cargo, ranking fourth in the country.',
    ['Cargo handled', 'Rank in the country'],
  ],
])('a name says of which of them, and does not end in mid-air: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Grants came to €9 million: €4 million for farms; €3 million for schools; and the remaining €2 million for clubs, choirs and theatres.',
    ['Grants', 'Grants for farms', 'Grants for schools', 'Grants for clubs, choirs and theatres'],
  ],
  [
    'The office received 1,200 complaints: 700 about noise, 300 about dust and the other 200 about parking.',
    [
      'Complaints received',
      'Complaints received about noise',
      'Complaints received about dust',
      'Complaints received about parking',
    ],
  ],
  [
    'Exports came to 40 million tonnes: 22 million to China; 18 million to India.',
    ['Exports', 'Exports to China', 'Exports to India'],
  ],
  [
    'Repairs cost £3 million, comprising £2 million for the roof and £1 million for the tower.',
    ['Cost of repairs', 'Cost of repairs for roof', 'Cost of repairs for tower'],
  ],
])('each part of a sum is told by what it is for: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test('what follows a colon at another time is no part', () =>
  expect(labels('Rents came to £9 million: £4 million in the first half.')).not.toContain(
    'Rents in first half',
  ));

test('cuts included in a sum are named for themselves', () => {
  expect(
    labels(
      'We eased the burden on firms by 600 million yuan, including 240 million yuan in insurance premium cuts.',
    ).at(-1),
  ).toBe('Insurance premium cuts');
});

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('those who did not are told apart from those who did', () => {
  expect(labels('Some 15 schemes met their target, while 6 schemes did not.').at(-1)).toBe(
    'Schemes that did not meet target',
  );
  expect(
    labels('Of the measures, 63% (34) met or exceeded their target, while 20 measures (37%) did not.'),
  ).toEqual([
    'Measures that met or exceeded their target',
    'Measures that met or exceeded their target',
    'Measures that did not meet their target',
    'Measures that did not meet their target',
  ]);
});

test.each([
  ['About one in eight of the saplings set out the previous spring did not survive.', 'that did not survive'],
  [
    'One in five of the apprentices hired the year before did not stay.',
    'Apprentices hired the year before who did not stay',
  ],
])('what was done to them says which, and not what they did: %s', (text, expected) => {
  expect(labels(text)[0]).toContain(expected);
});

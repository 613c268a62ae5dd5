import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('members are told with their team', () =>
  expect(labels('Four members of the Rescue Team were deployed to Haiti.')).toEqual([
    'Members of Rescue Team deployed',
  ]));

test('how long somebody worked and what things weigh is told as that', () => {
  expect(labels('The crew reached the islands and worked on the ground for six weeks.')).toEqual([
    'Time worked on the ground',
  ]);
  expect(labels('We managed 18 consignments (equalling 96 tonnes) of stocks.')).toEqual([
    'Consignments managed',
    'Weight of consignments managed',
  ]);
});

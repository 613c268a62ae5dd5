import { expect, it } from 'vitest';
import { labels } from '../testing.ts';

it('keeps a noun with its verb across a word that ties the sentence to the one before', () => {
  expect(labels('Newly registered mopeds, however, dropped by 8 percent to 41,000.')).toEqual([
    'Fall in newly registered mopeds',
    'Newly registered mopeds',
  ]);
  expect(labels('Net lending to hotels, by contrast, shrank to €3.2 billion.')).toEqual([
    'Net lending to hotels',
  ]);
  expect(labels('In the hills, meanwhile, rents rose by 4%.')).toEqual(['Rise in rents']);
});

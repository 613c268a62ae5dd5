import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  // The time in which all else happened is told with it, and has no name of its own.
  ['Over the past five years, our harbour has come far.', ['']],
  ['Voters approved Proposition 8.', []],
  ['We closed down 26 megawatts of small coal plants.', ['Small coal plants closed down']],
  [
    'We helped build permanent housing for 900 nomadic families.',
    ['Nomadic families given permanent housing'],
  ],
  ['We built, sold or leased 40 homes.', ['Homes built, sold or leased']],
  ['Better rules lifted the share of land covered by forest to 31%.', ['Share of land covered by forest']],
  ['We will cut brick output by around another 4 million tons.', ['Planned reduction in brick output']],
  ['Some 2 million square feet of workshop space remained empty.', ['Workshop space that remained empty']],
  ['Our country, with its population of 12 million, is at work.', ['Population']],
  ['Residents numbered 12 million, of whom 71% live in towns.', ['Residents', 'Residents who live in towns']],
  ['Inspectors recovered 24 million crowns in unpaid wages.', ['Unpaid wages']],
  [
    'The team handled 730 complaints from the public and closed 40 shops.',
    ['Complaints handled from public', 'Shops closed'],
  ],
  ['Debt will peak at 86% of GDP next year.', ['Debt as a share of GDP']],
  [
    'The policy is to hold reserves equal to 12% of outlays; by June we expect to stand at 9%.',
    ['Reserves’ share of outlays', 'Reserves’ share of outlays'],
  ],
  ['The ratings save taxpayers an estimated $70 million.', ['Savings for taxpayers']],
  ['We granted tax and fee relief of 58 million crowns.', ['Tax and fee relief']],
  ['Borrowing this year is now forecast to be £87 million.', ['Expected borrowing this year']],
  ['This budget holds spending growth to 1.9%, the lowest in a decade.', ['Spending growth']],
  [
    'We will see that jobs are created and that the surveyed unemployment rate stays at around 5.5%.',
    ['Surveyed unemployment rate'],
  ],
  [
    'We solved 180 cases, recovering 73 million crowns for victims.',
    ['Cases solved', 'Money recovered for victims'],
  ],
  ['Over 3,200 administrative approval items were delegated.', ['Administrative approval items delegated']],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

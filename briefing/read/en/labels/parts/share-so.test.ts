import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Pupils swimming at the set level: 44%, against a target of 50% and 47% in 2018.',
    [
      'Pupils swimming at the set level',
      'Target for pupils swimming at the set level',
      'Pupils swimming at the set level in 2018',
    ],
  ],
  [
    'Planned gas repairs finished within six days: 91 per cent against a target of 94 per cent',
    [
      'Time limit for finishing planned gas repairs',
      'Planned gas repairs finished within six days',
      'Target for planned gas repairs finished within six days',
    ],
  ],
  [
    'Parcels delivered on time: 93.5%, up from 91% in 2022',
    ['Parcels delivered on time', 'Parcels delivered on time in 2022'],
  ],
  [
    'Bathing water: 97 per cent of samples complied with the directive',
    ['Samples that complied with the directive'],
  ],
  ['Air: 98.1% of readings met the national standard', ['Readings that met the national standard']],
  [
    'The hotline answered 120,400 calls to 311, 81% within 30 seconds.',
    ['Calls answered', 'Calls answered within 30 seconds', 'Time limit for answering calls'],
  ],
  [
    'The tenancy scheme kept 71% of young couples in their flats nine months after signing.',
    ['Young couples kept in their flats', 'Time after signing'],
  ],
  [
    'In our poll, 66% of tenants said they were content with the general state of their stairwells. Only 31% agreed that repairs are quick.',
    [
      'Tenants content with the general state of their stairwells',
      'Tenants who agreed that repairs are quick',
    ],
  ],
  ['Overall, 52% of members agreed that we listen to them.', ['Members who agreed that we listen to them']],
])('a share is told with what makes it one: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

const raws = (text: string): string[] => figures(text).map(({ raw }) => raw);

test('the place of an item in a list and the year in the name of a policy are no figures', () => {
  expect(raws('We will: (1) mend 40 roofs, (2) open 3 ferries and (3) plant 900 trees.')).toEqual([
    '40',
    '3',
    '900',
  ]);
  expect(raws('The Coastal Housing Policy 2020 is changing how 12 towns build.')).toEqual(['12']);
});

import { expect, test } from 'vitest';
import { keepsHyphen, wordsOf } from './pdf-hyphens.ts';

const nothing = new Set<string>();

test.each([
  ...[
    'pre|vious',
    'pre|sent',
    'co|hesion',
    'co|unty',
    'mid|dle',
    'post|pone',
    'multi|ple',
    'anti|cipated',
    'non|e',
  ],
  ...['high|er', 'long|est', 'short|age', 'year|ly', 'un|employment', 'in|crease'],
])('%s is one word', (broken) => {
  const [before = '', after = ''] = broken.split('|');
  expect(keepsHyphen(`the ${before}-`, `${after} of`, nothing)).toBe(false);
});

test.each([
  ...[
    'non|profit',
    'co|operation',
    'co|funded',
    'mid|year',
    'pre|school',
    'post|war',
    'multi|year',
    'long|term',
  ],
  ...['low|carbon', 'well|known', 'state-of|the-art', 'self|employed', 'third|quarter', 'cross|border'],
])('%s keeps its hyphen', (broken) => {
  const [before = '', after = ''] = broken.split('|');
  expect(keepsHyphen(`the ${before}-`, `${after} of`, nothing)).toBe(true);
});

test('how the text writes the word elsewhere decides', () => {
  const words = wordsOf(['A nonprofit school.', 'Council-run homes in a co-', 'hesive town.']);
  expect(keepsHyphen('a non-', 'profit', words)).toBe(false);
  expect(keepsHyphen('the council-', 'run', words)).toBe(true);
  expect([...words]).not.toContain('co');
});

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a base told once is that of both rates', () => {
  expect(labels('There were 2.8 dentists and 5.1 midwives per 1,000 inhabitants.')).toEqual([
    'Dentists per 1,000 inhabitants',
    'Midwives per 1,000 inhabitants',
  ]);
});

test('whole things that are counted have no base', () => {
  expect(labels('There were 31 clinics and 5.1 midwives per 1,000 inhabitants.')[0]).toBe('Clinics');
});

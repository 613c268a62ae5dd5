import { expect, test } from 'vitest';
import { figuresOf } from '../figures.ts';
import { withBasis } from './basis.ts';

const labels = (text: string): string[] =>
  figuresOf({ text, at: [...text].map((_, at) => at) })
    .filter(({ kind }) => kind !== 'date')
    .map(({ label }) => label);

test('a sum for one of something says for one of what, in brackets too', () => {
  expect(labels('The Tolmer mine sold zinc at an average price of $1.12 per lb.')).toEqual([
    'Average price per lb',
  ]);
  expect(labels('Free cash flow of $88 million ($0.41 per share) was lower than planned.')).toEqual([
    'Free cash flow',
    'Free cash flow per share',
  ]);
  expect(withBasis('Basic pension', 'yuan', ' per person per month')).toBe(
    'Basic pension per person per month',
  );
});

test('what the label says already is not said again', () => {
  expect(withBasis('Diluted EPS', '$', ' per share.')).toBe('Diluted EPS');
  expect(withBasis('Monthly rent', '£', ' per month')).toBe('Monthly rent');
  expect(withBasis('Adjusted earnings', '$', ' adjusted earnings per diluted share)')).toBe(
    'Adjusted earnings per diluted share',
  );
});

test('what is bought for a sum is no basis of it', () => {
  expect(withBasis('Cost', '$', ' a share of the fund')).toBe('Cost');
  expect(withBasis('Rise', '%', ' per year')).toBe('Rise');
});

import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

test('dots part thousands where there are two of them', () => {
  const [found] = figures('The ferry carried as many as 4.892.743 passengers.');
  expect([found?.value, found?.label]).toEqual([4892743, 'Passengers carried']);
  expect(figures('It weighs 4.892 tonnes.')[0]?.value).toBe(4.892);
});

test('what came before or after it went the other way', () => {
  const signs = figures('Rents rose by 4% in 2015, before falling by 1% in 2016 and by 2% in 2017.');
  expect(signs.map(({ sign }) => sign)).toEqual([1, -1, -1]);
});

test('what is injected into an economy is no investment', () => {
  expect(figures('Visitors injected £90 million into the local economy.')[0]?.label).toBe(
    'Money injected into local economy',
  );
});

import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

test.each([
  ['We laid 88 kilometres of cable, against a target of 95.', ['kilometres', 'kilometres']],
  ['Crews mowed 41 hectares of verge (target: 38).', ['hectares', 'hectares']],
  [
    'The utility renewed 19 kilometres of sewer last year, well short of the goal of 30.',
    ['kilometres', 'kilometres'],
  ],
  ['The port handled 7.2 million tonnes of grain, up from 6.9 million a year before.', ['tonnes', 'tonnes']],
  ['The yard towed 12 tonnes of scrap, compared with 4,100 cars.', ['tonnes', '']],
  ['Staff dredged 12 kilometres of canal for 18 clubs, against a target of 20.', ['kilometres', '', '']],
])('what a measure of things is held against has its unit: %s', (text, units) => {
  expect(figures(text).map(({ unit }) => unit)).toEqual(units);
});

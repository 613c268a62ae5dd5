import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The new route will equate to a saving of 300 tonnes of CO2e per year.', ['CO2e saved per year']],
  ['Thinner jars cut the weight by 12%, equating to 240 tonnes of glass.', ['Fall in weight', 'Glass saved']],
  ['Output fell by 8%, equivalent to 300 tonnes of wheat.', ['Fall in output', 'Wheat']],
  ['We achieved a 14% saving in water.', ['Saving in water']],
  ['The move led to a reduction in floor space by 900 square metres.', ['Reduction in floor space']],
  ['Finance income was £0.4 million greater than in 2022.', ['Increase in finance income']],
])('what was saved or cut is told as such, and not as what there is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('what something is only likened to was not done', () => {
  expect(labels('The panels save as much carbon, equivalent to planting 400 oaks.')).toEqual([
    'Equivalent in oaks planted',
  ]);
});

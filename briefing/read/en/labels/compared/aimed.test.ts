import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Our main goals for next year are: farm output growth of 4%; 300 new flats; a vacancy rate of under 3%. We opened 12 parks.',
    ['Target for farm output growth', 'Target for new flats', 'Target for vacancy rate', 'Parks opened'],
  ],
  [
    'We will raise the share of electric buses to 90% and lift the recycling rate to 55%.',
    ['Target share of electric buses', 'Recycling rate target'],
  ],
  [
    'The share of woodland should reach 25%. We will expand the railway, with the aim of increasing the length of high-speed lines to 6,000 kilometers and linking more than 70% of large towns by rail.',
    ['Target share of woodland', 'Target for length of high-speed lines', 'Target for large towns linked'],
  ],
  [
    'Our goal is that by 2030 waste will have fallen and that labour productivity will have risen from 40,000 crowns to 55,000 crowns.',
    ['Previous labour productivity', 'Labour productivity target'],
  ],
  [
    'We should aim to ensure that water use, energy use, and emissions per head are cut by 5%, 6%, and 7%, respectively.',
    [
      'Target cut in water use per head',
      'Target cut in energy use per head',
      'Target cut in emissions per head',
    ],
  ],
  ['The brewery is confident of achieving net sales of at least £90m by 2028.', ['Net sales target']],
  [
    'By 2030 we aim to cut food waste by 40%, and water use by 20%.',
    ['Target cut in food waste', 'Target cut in water use'],
  ],
  [
    'Water use fell by 4%, on course for the 15% cut we have pledged by 2031.',
    ['Fall in water use', 'Target cut in water use'],
  ],
  [
    'Some 40% of our vans ran on gas; by 2029 it is to be 75%.',
    ['Vans that ran on gas', 'Target for vans that ran on gas'],
  ],
  [
    'Emissions fell by 12%. Our goal remains a 30% cut by 2030.',
    ['Fall in emissions', 'Target cut in emissions'],
  ],
  ['The objective is growth of 5% in exports.', ['Target for growth in exports']],
  [
    'Our promise that at least one in five managers will be a woman by 2029 stands.',
    ['Target for women’s share of managers'],
  ],
  // What is only expected is none, nor what a list of results says.
  ['Inflation will increase to 4% next year.', ['Inflation']],
  ['The targets were met. Last year: 300 new flats.', ['New flats']],
])('what is aimed at says so: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['The scheme aims for 900 completions a year by 2030.', ['Target for completions a year']],
  [
    'The recycling rate was 41%; the national target is 55%.',
    ['Recycling rate', 'National recycling rate target'],
  ],
  [
    'Reserves stood at 14% of spending, above the 12% minimum required by law.',
    ['Reserves’ share of spending', 'Minimum for reserves'],
  ],
  ['Growth in licence income fell short of the 6 percent target.', ['Target for growth in licence income']],
  ['The board agreed a share buyback of up to £25m.', ['Maximum share buyback']],
  ['We will begin the renovation of a further 80 old schools.', ['Old schools to be renovated']],
])('what is aimed at, and the most and the least allowed, are told as that: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['We will keep the waiting time to no more than 20 days.', 'Ceiling for waiting time'],
  ['Sickness is to be no more than 8 days per employee by 2028.', 'Ceiling for sickness per employee'],
  ['The council wants no more than 60 families in hotels.', 'Ceiling for families in hotels'],
  ['By 2028 at least 80% of roads should be in good condition.', 'Target for roads in good condition'],
])('what must not be passed, or should be reached by a year, says so: %s', (text, expected) => {
  expect(labels(text)).toContain(expected);
});

test.each([
  ['We will see to it that coal output exceeds 40 million tonnes.', 'Coal output target'],
  [
    'The county will make sure that recycling of plastics reaches 98 percent.',
    'Target for recycling of plastics',
  ],
  [
    'We will open 12 plants, and see that power for computing exceeds 3 EFLOPS.',
    'Target for power for computing',
  ],
])('a level that is to be seen to is aimed at: %s', (text, expected) => {
  expect(labels(text)).toContain(expected);
});

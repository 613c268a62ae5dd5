import { expect, test } from 'vitest';
import { figures, labels } from '../testing.ts';

test.each([
  ["We'll open 48 new beds by December.", ['New beds to be opened']],
  ['Output was 684.2 billion marks.', ['Output']],
  ['The average pupil scored 62 marks.', ['Marks scored']],
  ['The register was cut from five days to half a day.', ['Previous register', 'Register']],
  ['Licences are renewed online in nine cases out of ten.', ['Licences renewed online']],
  ['Repairs were carried out on time in 98 cases out of 100.', ['Repairs carried out on time']],
  ['Education comes second, at €870 million.', ['Education', 'Education']],
  ['Orders in October and November have been 9% up.', ['Growth in orders']],
  ['Return on capital employed, the measure we watch, was 18.3%.', ['Return on capital employed']],
  [
    'We put £33 million into research and development, which is 8.0% of revenue.',
    ['Investment in research and development', 'Research and development’s share of revenue'],
  ],
  [
    'Cars, batteries and solar cells, taken together, brought in 11.2 billion yuan.',
    ['Cars, batteries and solar cells'],
  ],
  [
    'The grant for electric vehicles, now 4,000 dinars, will be cut in July.',
    ['Grant for electric vehicles'],
  ],
  [
    'Fatal accidents fell to 21, and the injury rate, at 4.3 per 1,000 workers, was the lowest since 2009.',
    ['Fatal accidents', 'Injury rate per 1,000 workers'],
  ],
  ['Calls rose, with a workforce that was 3 per cent smaller.', ['Fall in workforce']],
  [
    'Claims made online, an option that is new, now make up 68 per cent of the total.',
    ['Claims’ share of total'],
  ],
  ['It is encouraging that the pass rate was 11 percentage points higher.', ['Rise in pass rate']],
  ['Manufacturing grew by 5.6 percent, mining by 1.4 percent.', ['Rise in manufacturing', 'Rise in mining']],
  ['The bus links Easterby with the hospital every 20 minutes.', ['Bus frequency']],
  ['The glassworks laid off another 240 people.', ['People laid off']],
  ['One storefront in three was boarded up.', ['Storefronts boarded up']],
  ['The dispute cost the division £3.8 million in lost profit.', ['Cost of dispute']],
  ['The regulator fined us $45,000.', ['Fine']],
  [
    'The average income was 8,940 dollars. The median was 7,610 dollars.',
    ['Average income', 'Median income'],
  ],
  ['We renegotiated our bank facility in May. It now gives us £150 million.', ['Bank facility']],
  ['Social care took 39p of every pound we spent.', ['Social care’s share of spending']],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

test('what is no number of the report stays out', () => {
  expect(labels('It was ten past two when they finished, and half past two when they left.')).toEqual([]);
  expect(labels('Not one cent of it was lost.')).toEqual([]);
  expect(labels('Every fourth position is empty.')).toEqual([]);
});

test('two words written as one are read as two', () => {
  expect(labels("It's 40 miles long, and it'll carry 900 trains.")).toHaveLength(2);
  expect(labels('The wait for a bed was five weeks. It’s now six days.')).toEqual([
    'Wait for a bed',
    'Wait for a bed',
  ]);
});

test('“that number” is the last percent told, whatever was counted since', () => {
  expect(
    labels(
      'Only 43 percent of pupils could read. We hired 310 coaches. This spring that number was 52 percent.',
    ),
  ).toEqual(['Pupils who could read', 'Coaches hired', 'Pupils who could read']);
});

test('a people keeps its capital where it begins the sentence too', () => {
  expect(labels('Norwegian visits rose by 3.1%.')).toEqual(['Rise in Norwegian visits']);
  expect(labels('Librarians rose by 3.1%.')).toEqual(['Rise in librarians']);
});

test('names keep their capital inside a label', () => {
  expect(labels('The bridge is old. The Halvar viaduct was closed for three weeks.')).toEqual([
    'Closure of Halvar viaduct',
  ]);
});

test.each([
  ['Unemployment is 3.7 percent, down from 6.2.', 'percent'],
  ['Fast lines reach 91% of homes, up from 78.', '%'],
  ['The rate slipped to 7.9 per cent from 8.6, and rents fell.', 'per cent'],
  ['The rate was cut from 5.5 percent to 5.1.', 'percent'],
  ['The standard was met in 71% of cases, against a target of 85.', '%'],
])('what is told beside a share is one too: %s', (text, unit) => {
  expect(figures(text).map((figure) => [figure.unit, figure.kind])).toEqual([
    [unit, 'percent'],
    [unit, 'percent'],
  ]);
});

test('a share of change lends its unit to no target', () => {
  expect(figures('Leakage was 71 tonnes, a 9% reduction but short of our target of 68.').at(-1)?.unit).toBe(
    '',
  );
});

test.each([
  ['Punctuality is what passengers ask for most. We achieved 97 per cent in May.', ['Punctuality']],
  ['I am giving £3 million.', ['Money given']],
])('a verb alone names nothing: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

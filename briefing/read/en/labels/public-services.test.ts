import { expect, test } from 'vitest';
import { readReport } from '../../index.ts';
import { toJson } from '../../json.ts';
import { figures as read, labels } from '../testing.ts';

/** Sentences and bare lines as councils, hospitals, police forces and colleges publish them. */
test.each([
  ['12 days - the average wait for a skip licence', ['Average wait for a skip licence']],
  ['41p – wages and pensions', ['Wages and pensions']],
  ['68 - Mean age of our volunteers, a good sign', ['Mean age of our volunteers']],
  ['88% member satisfaction with the new library.', ['Member satisfaction with the new library']],
  ['We reached 97% compliance with the fire code.', ['Compliance with the fire code']],
  [
    'Rents came to £9 million, below the 99 per cent average collection rate.',
    ['Rents', 'Average collection rate'],
  ],
  ['The hall is 90% let.', ['Hall']],
  ['82% of gardeners pleased with their plots', ['Gardeners pleased with their plots']],
  ['93% of claims settled at the first call', ['Claims settled at the first call']],
  [
    'The standard is for 90% of letters to be answered within a week.',
    ['Target for letters answered within a week'],
  ],
  [
    '97% of boilers were inspected, repaired or replaced within a year.',
    ['Boilers inspected, repaired or replaced within a year'],
  ],
  ['A fall has been noted in the wait for eye tests (to 40 days).', ['Wait for eye tests']],
  ['The 14 clinics saw roughly a fifth of all patients.', ['Clinics', 'Patients seen by clinics']],
  [
    'Five wards are responsible for a third of the year on year rise in falls.',
    ['Wards responsible', 'Wards’ share of year on year rise in falls'],
  ],
  ['Thefts rose, with most of the 3,200 increase blamed on one gang.', ['Increase in thefts']],
  ['The east had the lowest turnout, at only 31%.', ['Turnout in the east']],
  [
    'In all, 24 surgeries answered fewer than 70% on the same day.',
    ['Surgeries', 'Answered on the same day'],
  ],
  [
    'The depot mended 71% of lamps in a week, meaning almost a third of its lamps stayed dark for longer.',
    ['Lamps mended by depot', 'Lamps that stayed dark for longer'],
  ],
  [
    'The proportion of trams reaching their last stop on time was 91%.',
    ['Proportion of trams reaching their last stop on time'],
  ],
  [
    '12% of boys, 9% of girls and 6% of staff were absent in May.',
    ['Boys absent in May', 'Girls absent in May', 'Staff absent in May'],
  ],
  [
    'A fifth of fire and rescue calls come from the harbour.',
    ['Fire and rescue calls that come from the harbour'],
  ],
  ['Guards sent a patrol in 64 per cent of cases.', ['Cases in which guards sent a patrol']],
  ['The average rent (council homes) is £96.', ['Average rent']],
  ['The vacancy rate of shops was half that of offices.', ['Vacancy rate of shops']],
  [
    'Bus traffic was 4,100 in August, a drop of 300 in August traffic.',
    ['Bus traffic', 'Drop in August traffic'],
  ],
  ['Investing £9m to mend and light the quays', ['Investment to mend and light the quays']],
  ['Developing six new residents’ car parks', ['New residents’ car parks']],
  ['4,100 bulbs planted in the parks', ['Bulbs planted in the parks']],
  [
    'Half of trains ran on time, and 40% of schools finished on time.',
    ['Trains that ran on time', 'Schools that finished on time'],
  ],
  ['74% of tenants report high levels of trust.', ['Tenants who report high levels of trust']],
  ['The spending includes running costs of £4 million.', ['Running costs']],
  ['A £9 million scheme to light the quays was agreed.', ['Scheme to light the quays']],
  ['The vote was held with a turnout close to 61 per cent of all members.', ['Turnout']],
  ['Among them were the 900 people who came to the fair.', ['People who came to the fair']],
  [
    'The rate for boys was 12.4 per million and for girls was 9.8 per million.',
    ['Rate for boys', 'Rate for girls'],
  ],
  ['Crews went to 410 calls. There was a 6% rise on 2012.', ['Calls', 'Rise in calls']],
  [
    'Of the inspected kitchens, 14 were rated good and six as poor.',
    ['Inspected kitchens rated good', 'Inspected kitchens rated as poor'],
  ],
  ['One in ten homes is missing a lock on its door.', ['Homes missing a lock on its door']],
  ['Calls were made up of hoaxes (12%) and floods (9%).', ['Hoaxes', 'Floods']],
  ['We had an even split of male (46%) and female (54%) drivers.', ['Male drivers', 'Female drivers']],
  [
    'The number of hours given to path repairs has leapt from 210 to 640.',
    ['Previous hours given to path repairs', 'Hours given to path repairs'],
  ],
  [
    'The number of patients seen at home totalled 4,100 (11.2%), and those seen at work totalled 260 (2.5%).',
    ['Patients seen at home', 'Patients seen at home', 'Patients seen at work', 'Patients seen at work'],
  ],
  [
    'Most notable was the rise in robberies (19%), minor assaults (18%), and thefts from cars at night (24%).',
    ['Rise in robberies', 'Rise in minor assaults', 'Rise in thefts from cars at night'],
  ],
  [
    'There was a sharp fall in thefts from 31 in May to 12 in June, a reduction of 61.3%.',
    ['Thefts in May', 'Thefts', 'Fall in thefts'],
  ],
  ['76 per cent of grade A calls resulted in a visit.', ['Grade A calls that resulted in a visit']],
  ['In all 410 calls were logged with 12% being passed to a nurse.', ['Calls', 'Calls passed to a nurse']],
  [
    'The team took 410 calls. Some 12% of these (49) came at night.',
    ['Calls', 'Calls that came at night', 'Calls that came at night'],
  ],
  ['The report reflects that the number of leaks fell by 6%.', ['Fall in leaks']],
  ['There was a rise of 9% in parcels handed out compared to last year.', ['Rise in parcels handed out']],
  ['There were 21 fires, as thefts from barns rose by 5%.', ['Fires', 'Rise in thefts from barns']],
  [
    'A fifth of wards are hitting the 4-hour target.',
    ['Wards hitting the 4-hour target', 'Wards hitting the 4-hour target'],
  ],
  ['We have 900 people on our waiting list.', ['People on waiting list']],
  ['Flats were let at an average of 28 days.', ['Average time to let flats']],
  [
    'There was a 12% rise in the number of people who use the park each day.',
    ['Rise in people who use the park each day'],
  ],
  ['It must be said, however, that the vacancy rate has risen by 0.3 percent.', ['Rise in vacancy rate']],
  ['Only 22 of New Harlow’s 100 wards still have to be swept.', ['Wards to be swept', 'Wards']],
  ['The town’s population is expected to be more than 186,000 people.', ['Expected town’s population']],
  [
    'There were 29 cases of Legionella, against a target of 44.',
    ['Cases of Legionella', 'Target for cases of Legionella'],
  ],
])('%s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('a deed before and several things after make a count of what looks like a year', () => {
  expect(read('We cleared 2031 blocked road drains in 2024.').map(({ raw }) => raw)).toEqual(['2031']);
  expect(read('We completed 2024 with a surplus. Sales surpassed 2019 levels.')).toEqual([]);
});

test('what lost a part of its own has less', () => {
  expect(read('The mills lost 6% of their output.').map(({ kind, sign }) => [kind, sign])).toEqual([
    ['growth', -1],
  ]);
});

test('a plus sign right behind a number says that it is more', () => {
  const [tickets] = read('We sold 4,100+ tickets.');
  expect([tickets?.label, tickets?.approx]).toEqual(['Tickets sold', 'over']);
});

test('grass that was cut has not become less', () => {
  expect(read('Gardeners have cut 40 acres of grass.').map(({ sign }) => sign)).toEqual([1]);
});

test('what rose or fell by the number in brackets has grown or shrunk', () => {
  const figures = read('We saw a fall in thefts (12%) and in fraud (9%).');
  expect(figures.map(({ kind, sign }) => [kind, sign])).toEqual([
    ['growth', -1],
    ['growth', -1],
  ]);
});

test('“over” may be a part of the verb, and a year may have its season', () => {
  const [parcels] = read('The bank handed over 4,100 three-day parcels.');
  expect([parcels?.label, parcels?.approx]).toEqual(['Three-day parcels', null]);
  expect(read('That is more than the Fall 2004 first counts.')).toEqual([]);
  expect(read('Nobody waited for a category two call.')).toEqual([]);
});

test('years of age are no share', () => {
  const [age] = read('It is higher among those aged 20–29, and 8% lower among the others.');
  expect([age?.raw, age?.kind, age?.label]).toEqual(['20–29', 'amount', '']);
});

test('a report may begin with a list, whose last item ends with its line', () => {
  const source =
    'Harbour Homes: our year\n\nAt a glance:\n\n• 81% of tenants happy with us\n• 9 days - the time taken to let a flat\n• 3% of rents overdue\n\nAs before, we let 40 flats. The new hall has room for all of us.\n\nRents came to £81,000 in the year, and the roof was mended at last.\n\nOur thanks go to all who helped.\n';
  const report = readReport(source);
  expect(report.title).toBe('Harbour Homes: our year');
  expect(toJson(report).figures.map(({ label }) => label)).toEqual([
    'Tenants happy with us',
    'Time taken to let a flat',
    'Rents overdue',
    'Flats let',
    'Rents',
  ]);
});

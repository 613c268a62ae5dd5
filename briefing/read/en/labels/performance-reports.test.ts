import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

/** Sentences as councils, hospitals, police forces and landlords tell a year's performance. */
test.each([
  // What was done how far.
  [
    'Of the 50 promises, 41 were fully kept, 6 were partly kept and 3 have been deferred.',
    ['Promises', 'Promises fully kept', 'Promises partly kept', 'Promises deferred'],
  ],
  ['We will replace the remaining 2,900 lead pipes by 2028.', ['Lead pipes to be replaced']],
  ['We brought 146 empty flats back into use.', ['Empty flats brought back into use']],
  ['Some 160 traders were fined and nine burglars arrested.', ['Traders fined', 'Burglars arrested']],
  [
    'The council answered 82% of letters on time, up from 77% the year before, and 95% of emails within two days.',
    [
      'Letters answered on time',
      'Letters answered on time the year before',
      'Emails answered within two days',
      'Time limit for answering emails',
    ],
  ],
  [
    'We received 940 claims, of which 35% were upheld, and replied to the rest in time.',
    ['Claims received', 'Claims upheld'],
  ],
  [
    'The ambulance service reached 88% of calls within eight minutes.',
    ['Calls reached within eight minutes', 'Time to reach calls'],
  ],
  ['After the storms of April and June, which damaged some 750 roofs, we sent help.', ['Roofs damaged']],
  // What is one thing.
  [
    'Income from fees and charges was £19 million, £2 million short of budget.',
    ['Income from fees and charges', 'Income from fees and charges short of budget'],
  ],
  [
    'Of the leavers, 83% were in education, employment or training.',
    ['Leavers in education, employment or training'],
  ],
  [
    'Over 7,000 children joined the Winter Play and Meals programme, and take-up of vouchers reached 88%.',
    ['Children who joined the Winter Play and Meals programme', 'Take-up of vouchers'],
  ],
  ['Fines and costs of £38,500 were imposed by the courts.', ['Fines and costs imposed']],
  // Of whom.
  [
    'We hired 120 wardens, bringing the total to 940, of whom 38% are women and 7% are from abroad.',
    ['Wardens hired', 'Wardens', 'Women', 'Wardens from abroad'],
  ],
  [
    'The museum welcomed 150,000 visitors, 52,000 of them in August, and 28% came from overseas.',
    ['Visitors welcomed', 'Visitors welcomed in August', 'Visitors from overseas'],
  ],
  [
    'We issued 5,100 permits, with a combined value of £610 million, and 68% were issued online.',
    ['Permits issued', 'Combined value of permits issued', 'Permits issued online'],
  ],
  [
    'Dumping incidents rose 7% to 5,100, of which two thirds involved household waste.',
    ['Rise in dumping incidents', 'Dumping incidents', 'Dumping incidents that involved household waste'],
  ],
  // A measure, a target, an average.
  ['The five swimming pools recorded 1.9 million visits.', ['Swimming pools', 'Swimming pool visits']],
  ["Footfall in the city's museums recovered to 390,000 visits.", ["Footfall in the city's museums"]],
  [
    'Some 89% of letters were answered on time, against the 92% target.',
    ['Letters answered on time', 'Target for letters answered on time'],
  ],
  [
    'The reserve stands at 15% of spending, above the 12% floor set by the board.',
    ['Reserve’s share of spending', 'Floor for reserve'],
  ],
  [
    'The mean pay gap narrowed from 7.1% to 6.3%, and the median was 4.4%.',
    ['Previous mean pay gap', 'Mean pay gap', 'Median pay gap'],
  ],
  ['Take-up reached 88%, ahead of the national figure of 71%.', ['Take-up', 'National figure for take-up']],
  [
    'The rate of care was 88, above the statistical neighbour average of 81.',
    ['Rate of care', 'Statistical neighbour average of rate of care'],
  ],
  ['The extension opened in May, two months behind schedule.', ['Extension delay']],
  [
    'Some 81% of patients were at home 60 days after discharge from hospital.',
    ['Patients at home', 'Time after discharge from hospital'],
  ],
  ['The city has cut emissions from its own estate by 8%.', ['Fall in emissions from own estate']],
  ['Museum visits totaled 1.9 million, up 6 percent.', ['Museum visits', 'Rise in museum visits']],
  [
    'Some 210 carers received a payment averaging £290.',
    ['Carers who received a payment', 'Carers who received a payment'],
  ],
  // Further deeds and sources.
  ['We fitted 930 boilers and 1,700 radiators.', ['Boilers fitted', 'Radiators fitted']],
  [
    'Of the income, £540m came from clinical work and £29m from education and training.',
    ['Clinical work', 'Education and training'],
  ],
  [
    'We supported 2,700 people to live independently at home.',
    ['People supported to live independently at home'],
  ],
  [
    'A total of 520 volunteers gave 40,000 hours, and 66 completed accredited training.',
    ['Volunteers', 'Hours given by volunteers', 'Volunteers who completed accredited training'],
  ],
  ['Some 54% of residents feel well informed.', ['Residents who feel well informed']],
  [
    'Some 68% of our pupils achieved a grade 4 or above in English and maths.',
    ['Pupils who achieved a grade 4 or above in English and maths'],
  ],
  ['We expect to receive £81m in government grant next year.', ['Government grant']],
  ['The general fund ended the year with a balance of $37 million.', ['General fund balance']],
  [
    'Planners determined 90% of major applications within 13 weeks.',
    ['Major applications determined within 13 weeks', 'Time limit for determining major applications'],
  ],
  ['The clinic saw 90,000 patients, 71% of them face to face.', ['Patients', 'Face to face patients']],
])('what stands under the number says it whole: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('what is let again is re-let', () =>
  expect(labels('The council refurbished and re-let 127 flats.')).toEqual(['Flats refurbished and re-let']));

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Our net spending was £48.2 million, which was £0.6 million, or 1.2%, under budget.',
    ['Net spending', 'Underspend', 'Underspend'],
  ],
  [
    'We repaired 31 miles of footpath, against a plan of 40 miles.',
    ['Footpath repaired', 'Plan for footpath repaired'],
  ],
  [
    'So far 310 flats have been built, less than half of the 800 promised.',
    ['Flats built', 'Flats built', 'Flats promised'],
  ],
  ['We opened seven clinics, bringing the total to 31.', ['Clinics opened', 'Clinics']],
  [
    'There were 61 burst mains against a target of no more than 70.',
    ['Burst mains', 'Target for burst mains'],
  ],
  [
    'We had 33 cancelled sessions, within our maximum of 40.',
    ['Cancelled sessions', 'Maximum for cancelled sessions'],
  ],
  [
    'There were 1,204 complaints against a ceiling of 1,300, which is 90 fewer than in the year before.',
    ['Complaints', 'Ceiling for complaints', 'Fall in complaints'],
  ],
])('what is held against a plan or a budget says so: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'We trained 730 cooks, 60 more than the goal agreed in May.',
    ['Cooks trained', 'Cooks trained above goal'],
  ],
  [
    'There were 19 cases of measles, three fewer than the limit set for us.',
    ['Cases of measles', 'Cases of measles below limit'],
  ],
  [
    'The average stay was nine days, two days longer than our target.',
    ['Average stay', 'Average stay above target'],
  ],
  [
    'Grants of £8 million were paid, some 71% of the sum budgeted.',
    ['Grants paid', 'Grants paid as a share of the sum budgeted'],
  ],
  [
    'Cash stood at £6 million, above the minimum of £4 million required by the lender.',
    ['Cash', 'Required minimum cash'],
  ],
])('more than was meant is no increase: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  [
    'The port ended the year with a deficit of £3.2 million. This was £0.4 million better than the revised plan agreed in May.',
    ['Deficit', 'Result better than revised plan'],
  ],
  [
    'We made a loss of £9 million. That was £2 million worse than planned.',
    ['Loss', 'Result worse than plan'],
  ],
  [
    'The charity closed the year with a deficit of £90,000. This was £20,000 less than expected.',
    ['Deficit', 'Deficit below forecast'],
  ],
])('what a result is held against is told of the result: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

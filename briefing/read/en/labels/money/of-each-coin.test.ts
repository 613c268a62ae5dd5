import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Every £1 invested returned £4.20 in benefits.', ['Money invested', 'Return per £1 invested']],
  ['For every pound spent on fundraising, we raised £5.60.', ['Funds raised per pound spent on fundraising']],
  ['Every dollar spent on pipes saves $3.', ['Savings per dollar spent on pipes']],
  ['We gave 1,240 bursaries, worth £800 each on average.', ['Bursaries given', 'Value per bursary']],
])('what a coin brings, and what one of several is worth: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['We need to raise a further £1.4 million by 2027 to finish the hospice.', ['Funds to be raised']],
  ['The appeal aims to raise £2.5 million for a new ward.', ['Funds to be raised for new ward']],
  ['The council plans to borrow £40 million.', ['Planned council borrowing']],
  ['We raised £300,000 at the autumn ball.', ['Funds raised']],
  ['Sales beat the £40 million target.', ['Sales target']],
  [
    'We answered 91% of letters in May, against a promise of 95%.',
    ['Letters answered', 'Promise for letters answered'],
  ],
])('what is wished for or aimed at says so: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Drivers took 8,400 patients to hospital.', ['Patients taken to hospital']],
  ['We took 61 children to the sea last summer.', ['Children taken to the sea']],
  ['The firm moved 400 jobs to Spain.', ['Jobs moved to Spain']],
  ['They sent 12 crews to help.', ['Crews sent']],
  ['Half of the calls came after ten at night.', ['Calls that came after ten at night']],
  [
    'Our nurses, a third of whom trained abroad, made 61,000 visits.',
    ['Nurses who trained abroad', 'Nurse visits'],
  ],
  [
    'Each one-cent increase in the tax rate would generate $7 million.',
    ['Increase in tax rate', 'Revenue per one-cent increase in the tax rate'],
  ],
  ['Each penny on the levy is worth $9 million.', ['Revenue per penny on the levy']],
  [
    'For every dollar the state invests, local partners contribute 65 cents.',
    ['Contribution per dollar the state invests'],
  ],
])('where things were taken, when they came, who did it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

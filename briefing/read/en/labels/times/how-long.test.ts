/** How long things took, the same measure elsewhere, and those whom something was done to. */
import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The average home was without power for 41 minutes.', ['Time without power']],
  ['My aunt mended nets on the quay for 31 years.', ['Time mending nets']],
  [
    'Value added in farming came to €3.4 billion; in the building trade it was €17.8 billion, up 2.5%.',
    [
      'Value added in farming',
      'Value added in the building trade',
      'Growth in value added in the building trade',
    ],
  ],
  ['All 16 nationally monitored rivers met the standard.', ['Nationally monitored rivers']],
  [
    'We wrote 40 papers, one in six of them written with a partner abroad.',
    ['Papers written', 'Papers written with a partner abroad'],
  ],
  [
    'Some 84 per cent of patients referred urgently began treatment in May.',
    ['Patients referred urgently who began treatment in May'],
  ],
  [
    'Losses through fraud and error came to 1.6 per cent of expenditure.',
    ['Losses through fraud and error as a share of expenditure'],
  ],
  [
    'The median spell on the list was cut from 17 to 14 weeks.',
    ['Previous median spell on the list', 'Median spell on the list'],
  ],
])('%s', (text, told) => {
  expect(labels(text)).toEqual(told);
});

test.each([['The firm built 300 homes in two years.', ['Homes built', 'Homes built']]])(
  'so long it took, or it is the time reported on: %s',
  (text, told) => {
    expect(labels(text)).toEqual(told);
  },
);

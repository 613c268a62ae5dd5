import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The team helped 640 people to move home. Of these, 71% were still in their tenancy six months later.',
    [
      'People helped to move home',
      'People helped who were in their tenancy six months later',
      'Time to follow-up',
    ],
  ],
  [
    'The unit treated 1,210 patients. Of these, 62% had gone home 30 days later, against a target of 60%.',
    [
      'Patients treated',
      'Patients who had gone home 30 days later',
      'Time to follow-up',
      'Target for patients who had gone home 30 days later',
    ],
  ],
  [
    'The clinic saw 3,100 people. Of those, a third were referred to hospital.',
    ['People seen by clinic', 'People seen who were referred to hospital'],
  ],
])('a share of those just counted says of whom and when: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Evening courses began in May, and six in ten pupils were using them by June.',
    ['Pupils using evening courses'],
  ],
  [
    'Arrears of 4.1 billion yuan were cleared, yet an estimated 2 billion yuan is outstanding.',
    ['Arrears cleared', 'Arrears outstanding'],
  ],
  [
    'Our waste fell by 3%. This puts us fourth among the nine councils.',
    ['Fall in waste', 'Rank among councils', 'Councils'],
  ],
  ['Solar capacity doubled in three years.', ['Time in which solar capacity doubled']],
  [
    'The report says that applications for new shops will be decided within 15 days.',
    ['Time to decide applications for new shops'],
  ],
  [
    'More than half of the budget, 54 percent to be exact, went into areas connected with housing.',
    ['Budget that went into housing', 'Budget that went into housing'],
  ],
  ['The opening of the bridge has been put off by nine months.', ['Delay in opening of the bridge']],
  [
    'The take-up rate is 61 per cent; the national plan calls for 75 per cent.',
    ['Take-up rate', 'Planned take-up rate'],
  ],
  [
    'Light industry accounted for 12 percent of the value added of these firms.',
    ['Light industry’s share of value added'],
  ],
  ['The plan has 18 targets; four of the 18 were not met.', ['Targets', 'Targets not met', 'Targets']],
  ['Free meals were served to 41,000 pupils.', ['Pupils given free meals']],
  ['Emergency power was needed in 23 villages.', ['Villages where emergency power was needed']],
])('a telling word may stand behind something else: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

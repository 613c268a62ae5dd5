import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'We opened 14 stores, closed five and refurbished 32.',
    ['Stores opened', 'Stores closed', 'Stores refurbished'],
  ],
  [
    'The average time taken to process a claim fell from 21 days to 14 days.',
    ['Previous average time taken to process a claim', 'Average time taken to process a claim'],
  ],
  ['Government debt as a share of GDP fell to 61.3 percent.', ['Government debt as a share of GDP']],
  [
    'The jobless rate, 3.9 per cent in January, touched 5.2 per cent in July. It has since eased to 4.6.',
    ['Jobless rate', 'Jobless rate', 'Jobless rate'],
  ],
  ['Sickness absence remains stubborn at 9 days per employee.', ['Sickness absence per employee']],
  [
    'Grants brought in £3 million; donations, £2 million; and investments the remaining £250,000.',
    ['Grants', 'Donations', 'Investments'],
  ],
  ['Tourism accounted for one in ten jobs.', ['Tourism’s share of jobs']],
  ['Asia performed strongly. Sales rose 16% to $412 million.', ['Asia sales growth', 'Asia sales']],
  ['Forty-three per cent of our executives are women.', ['Women’s share of executives']],
  [
    'Complaints upheld by the Ombudsman fell from 64 to 41.',
    ['Complaints upheld by the Ombudsman before', 'Complaints upheld by the Ombudsman'],
  ],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

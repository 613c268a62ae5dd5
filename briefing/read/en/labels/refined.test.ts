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
    'The vacancy rate, 7.1 per cent in spring, touched 9.4 per cent in August. It has since slipped to 8.2.',
    ['Vacancy rate', 'Vacancy rate', 'Vacancy rate'],
  ],
  [
    'The port expects to deliver trading profit of £70m and net investment within its target range of £30m to £45m.',
    ['Trading profit expected', 'Target range for net investment'],
  ],
  [
    'Cash flow came to £63m, above the guidance range of £40m to £50m.',
    ['Cash flow', 'Cash flow guidance range'],
  ],
  ['Underlying(3) operating profit was up 4%.', ['Underlying operating profit growth']],
  ['The refit took net debt to £61m.', ['Net debt']],
  [
    'Shareholders get a final dividend of 6.5p, taking the year’s dividend to 9.2p.',
    ['Final dividend', 'Dividend'],
  ],
  ['Overtime remains stubborn at 14 hours per driver.', ['Overtime per driver']],
  [
    'Tickets brought in €4 million; the café, €1 million; and legacies the remaining €300,000.',
    ['Income from tickets', 'Income from the café', 'Legacies'],
  ],
  ['Tourism accounted for one in ten jobs.', ['Tourism’s share of jobs']],
  ['Asia performed strongly. Sales rose 16% to $412 million.', ['Asia sales growth', 'Asia sales']],
  ['Forty-three per cent of our executives are women.', ['Women’s share of executives']],
  [
    'Complaints upheld by the Ombudsman fell from 64 to 41.',
    ['Complaints upheld by the Ombudsman before', 'Complaints upheld by the Ombudsman'],
  ],
  [
    'The length of tramways in operation grew to 250 kilometers, accounting for two thirds of the country’s total.',
    ['Length of tramways in operation', 'Length of tramways in operation as a share of country’s total'],
  ],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  [
    'Newly granted rent and rate cuts and refunds for market traders came to €9 million.',
    'Newly granted rent and rate cuts and refunds for market traders',
  ],
])('for whom a cut is stays with it: %s', (text, expected) => {
  expect(labels(text)).toEqual([expected]);
});

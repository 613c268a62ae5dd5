import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'The number of model farms passed 400, after 62 were newly certified during the year.',
    ['Model farms', 'Model farms certified'],
  ],
  [
    'Exports had been expected to grow by 6 percent but ended the year up only 2.4 percent.',
    ['Growth in exports', 'Growth in exports'],
  ],
  [
    'Some 300 firms received loans, with interest rates lowered by 0.8 percentage points.',
    ['Firms that received loans', 'Fall in interest rates'],
  ],
  ['Around €12 million will be paid out in the middle of June.', ['Money to be paid out']],
  [
    'Some 640 flats are still empty; five years ago there were more than 1,100.',
    ['Empty flats', '', 'Empty flats'],
  ],
  [
    'The strike led to the loss of 21 working days and the cancellation of 340 flights.',
    ['Working days lost', 'Flights cancelled'],
  ],
  [
    'Farming accounted for 12 percent of GDP, services thus making up more than half of the total.',
    ['Farming’s share of GDP', 'Services’ share of GDP'],
  ],
  [
    'Spending on roads fell to 40 million euros. The province financed 30 per cent of it.',
    ['Spending on roads', 'Spending on roads financed by province'],
  ],
  [
    'There were 41,200 and 18,700 pupils in lower and upper secondary schools respectively.',
    ['Pupils in lower secondary schools', 'Pupils in upper secondary schools'],
  ],
  ['We rose from 41st to 36th among the trusts.', ['Previous rank among trusts', 'Rank among trusts']],
  [
    'Letters rose by a tenth, and only 71 per cent received a reply within the agreed 20 working days.',
    [
      'Increase in letters',
      'Letters that received a reply within 20 working days',
      'Time to receive a reply',
    ],
  ],
  [
    'On nine days, trains ran less than six hours in all.',
    ['Days when trains ran less than six hours', 'Trains'],
  ],
  [
    'Two of our four mills worked short time for three months of the year.',
    ['Mills that worked short time', 'Mills', 'Mills that worked short time'],
  ],
  [
    'The province hopes to bring trade back to growth of 2 to 3 percent and to handle more than 1 million TEUs.',
    ['Planned trade growth', 'Containers to be handled'],
  ],
  ['The plant went into service in May, two months ahead of schedule.', ['Plant ahead of schedule']],
  [
    'The two industries, namely textiles and toys, recorded output of 4.1 billion and 3.2 billion yuan respectively.',
    ['Industries', 'Output of textiles', 'Output of toys'],
  ],
  [
    'Investment in farming rose by 9.1 percent and in transport by 4.4 percent.',
    ['Growth in investment in farming', 'Growth in investment in transport'],
  ],
  ['The output of new cars was 61,000 units.', ['Output of new cars']],
  [
    'We expect an operating margin before special items of at least 8%.',
    ['Operating margin before special items'],
  ],
  [
    'The ratio between the two narrowed from 2.4 to 2.3.',
    ['Previous ratio between the two', 'Ratio between the two'],
  ],
  [
    'In the national assessment of water quality we ranked 12th among 30 cities, moving forward three places.',
    ['Rank in national assessment of water quality', 'Cities', 'Places gained'],
  ],
  ['We opened 200 places. The target was 260.', ['Places opened', 'Target for places']],
  ['The city will plant 900 hectares of woodland.', ['Woodland to be planted']],
  ['We took a £4 million charge for closing the yard.', ['Charge for closing the yard']],
  [
    'The position of the pension scheme moved from a deficit of £9 million to a surplus of £2 million.',
    ['Pension scheme deficit', 'Pension scheme surplus'],
  ],
])('what a sentence tells in passing has its own name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

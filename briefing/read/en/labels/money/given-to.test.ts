import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The assembly voted the ministry 4.8 billion crowns.', ['Money voted to the ministry']],
  ['Housing accordingly receives €132 million in the new budget.', ['Money for housing']],
  [
    'Capital works took £2.7 million, or 59% of everything spent.',
    ['Capital works', 'Capital works’ share of spending'],
  ],
  ['We went through eleven days of industrial action.', ['Days of industrial action']],
  ['A boy born here can expect to live seven years less.', ['Life expectancy']],
  [
    'Trains between the capital and the coast now take 3 hours and 25 minutes.',
    ['Journey time between the capital and the coast'],
  ],
  [
    'The group needs 32,000 signatures and has 90 days to gather them.',
    ['Signatures', 'Time to gather signatures'],
  ],
  ['Of those who graduated, 93% were in work fifteen months later.', ['In work', 'Time after graduating']],
  ['The laboratories were handed over in May, seven months behind programme.', ['Laboratories delay']],
  ['The settlement added 5% to salaries.', ['Rise in salaries']],
  [
    'We have spent $133 million on recovery, of which the capital has repaid 60 percent.',
    ['Spending on recovery', 'Spending on recovery repaid by capital'],
  ],
  ['Patients gave us 8.3 out of 10.', ['Score']],
  ['In marine science we are ranked eleventh worldwide.', ['Rank in marine science']],
  ['Volunteers gave us 61,000 hours.', ['Hours given by volunteers']],
  ['The new residence added 540 rooms, let at $215 a week.', ['Rooms added', 'Room rent']],
  ['The regional ticket for young people, priced at €19 a month, found buyers.', ['Regional ticket price']],
  ['Because we took £9 million out of inventories, debt fell.', ['Money taken out of inventories']],
  [
    'Job centres registered 64,200 new jobseekers and found work for 37,900.',
    ['New jobseekers', 'New jobseekers found work'],
  ],
  [
    'Surgeons carried out 28,700 operations, beating the old record by 2.2 per cent.',
    ['Operations carried out', 'Rise in operations carried out'],
  ],
  [
    'Some 3,115 people had been waiting more than 52 weeks for treatment, which is 1,940 fewer than a year before.',
    [
      'People waiting more than 52 weeks for treatment',
      'People’s wait',
      'People waiting more than 52 weeks for treatment',
    ],
  ],
  ['The panels on our roofs, with a capacity of 3.2 MW, now serve the school.', ['Capacity of panels']],
  ['Full fibre is available to 58 percent of premises.', ['Premises with full fibre']],
  [
    'Of the 52 indicators, 31 met their target, 12 came close to it and nine fell well short.',
    [
      'Indicators',
      'Indicators that met their target',
      'Indicators that came close',
      'Indicators that fell well short',
    ],
  ],
  ['Donors gave £16.3 million.', ['Money given by donors']],
  ['We have cut the list from 61 projects to 34.', ['Projects before', 'Projects']],
  [
    'Smart meters have been fitted in 1.6 million homes, or four in five.',
    ['Homes where smart meters were fitted', 'Homes where smart meters were fitted'],
  ],
  [
    'The sensors found 56 hidden leaks, saving an estimated 640 megalitres.',
    ['Hidden leaks found', 'Megalitres saved'],
  ],
  ['Net debt was £186 million, or 0.95 times EBITDA.', ['Net debt', 'Net debt to EBITDA']],
  ['Social workers now hold 16 cases each.', ['Cases per social worker']],
  [
    'Crews mended 1,328 burst mains, or 25.3 per 100 kilometres.',
    ['Burst mains mended', 'Burst mains per 100 kilometres'],
  ],
  [
    'Fixed investment grew by 2.4 percent, 3.6 points below our target.',
    ['Fixed investment growth', 'Fixed investment below target'],
  ],
  [
    'The rate will rise by 4%, adding $2 to the average monthly bill.',
    ['Rise in rate', 'Increase in average monthly bill'],
  ],
  ['New mills added another 1% to the tax base.', ['Increase in tax base from new mills']],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

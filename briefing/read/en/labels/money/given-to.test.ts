import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The laboratories were handed over in May, seven months behind programme.', ['Laboratories delay']],
  ['The settlement added 5% to salaries.', ['Rise in salaries']],
  [
    'We have spent $133 million on recovery, of which the capital has repaid 60 percent.',
    ['Spending on recovery', 'Spending on recovery repaid by capital'],
  ],
  ['The new residence added 540 rooms, let at $215 a week.', ['Rooms added', 'Room rent']],
  ['The regional ticket for young people, priced at €19 a month, found buyers.', ['Regional ticket price']],
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
  [
    'Smart meters have been fitted in 1.6 million homes, or four in five.',
    ['Homes where smart meters were fitted', 'Homes where smart meters were fitted'],
  ],
  [
    'The sensors found 56 hidden leaks, saving an estimated 640 megalitres.',
    ['Hidden leaks found', 'Megalitres saved'],
  ],
  ['Net debt was £186 million, or 0.95 times EBITDA.', ['Net debt', 'Net debt to EBITDA']],
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

import { describe, expect, test } from 'vitest';
import { labels } from '../testing.ts';

describe('a label is', () => {
  test.each([
    [
      'the subject of a level',
      'Operating profit was $412 million, an increase of 12%.',
      ['Operating profit', 'Operating profit growth'],
    ],
    [
      'the subject of a change',
      'Sales in Asia grew by 18% to $640 million.',
      ['Growth in sales in Asia', 'Sales in Asia'],
    ],
    [
      'kept from X to Y',
      'Gross margin widened from 31% to 32%, up 1.4 percentage points.',
      ['Previous gross margin', 'Gross margin', 'Rise in gross margin'],
    ],
    [
      'kept in a comparison',
      'Profit was $4 million, compared with $3 million in 2024.',
      ['Profit', 'Profit in 2024'],
    ],
    ['what is counted', 'The group runs 34 factories and two new depots.', ['Factories', 'New depots']],
    ['what a quantity is of', 'They restored 35 km of riverbank.', ['Riverbank restored']],
    [
      'what “of” belongs to',
      'It paid a dividend of $0.62 on revenue of $4 million.',
      ['Dividend', 'Revenue'],
    ],
    [
      'the object of what was done',
      'We cut waiting times from 18 weeks to 11 weeks.',
      ['Waiting times before', 'Waiting times'],
    ],
    [
      'what money is for',
      'We set aside $90 million for flood defences and invested $6 million in roads.',
      ['Funding for flood defences', 'Investment in roads'],
    ],
    [
      'what changed',
      'There was a 7% rise in exports and 5% fewer complaints.',
      ['Growth in exports', 'Fall in complaints'],
    ],
    [
      'a share of its whole',
      'Europe brought in $1.4 billion, or 45% of revenue.',
      ['Europe', 'Europe’s share of revenue'],
    ],
    [
      'a part with what is said of it',
      'Women held 38% of senior roles, and two thirds of staff joined the plan.',
      ['Senior roles held by women', 'Staff who joined the plan'],
    ],
    [
      'a part of what was counted',
      'Of our 1,150 trucks, 240 are now electric.',
      ['Trucks', 'Electric trucks'],
    ],
    [
      'what “of these” stands for',
      'Builders completed 4,120 homes. Of these, 1,236 were affordable homes.',
      ['Homes completed', 'Affordable homes'],
    ],
    [
      'what a pronoun stands for',
      'The tramway opened early. It is 11.6 miles long.',
      ['Length of the tramway'],
    ],
    [
      'the noun of a clause without a verb',
      'Cash flow was $301 million and capital expenditure $65 million.',
      ['Cash flow', 'Capital expenditure'],
    ],
    ['the words before a colon', 'Revenue: $3 billion (2024: $2.8 billion)', ['Revenue', 'Revenue in 2024']],
    [
      'told apart in a list',
      'Exports and imports grew 9% and 7% respectively.',
      ['Growth in exports', 'Growth in imports'],
    ],
    [
      'told apart by for whom it is',
      'Life expectancy is 81 years for men and 84 years for women.',
      ['Life expectancy for men', 'Life expectancy for women'],
    ],
    [
      'the noun that a number describes',
      'The new $340 million children’s wing has 186 beds.',
      ['Children’s wing', 'Beds'],
    ],
    ['of more words, joined', 'Bus and tram journeys reached 88 million.', ['Bus and tram journeys']],
    ['whose rank it is', 'The brand now ranks 3rd in the region.', ['Brand']],
  ])('%s', (_, text, expected) => expect(labels(text)).toEqual(expected));
});

/** What communiqués, work reports, ministries and companies write about their numbers. */
import { expect, test } from 'vitest';
import { figuresOf } from '../figures.ts';

/** The labels of a text's figures, dates left out. */
const labels = (text: string): string[] =>
  figuresOf({ text, at: Array.from(text, (_, index) => index) })
    .filter(({ kind }) => kind !== 'date')
    .map(({ label }) => label);

test.each([
  [
    'The value added of farming was 20 billion yuan, that of mining was 30 billion yuan and that of trade was 50 billion yuan, accounting for 20 percent, 30 percent and 50 percent of GDP respectively.',
    [
      'Value added of farming',
      'Value added of mining',
      'Value added of trade',
      'Farming’s share of GDP',
      'Mining’s share of GDP',
      'Trade’s share of GDP',
    ],
  ],
  [
    'Exports to Carrow, the Isles and the mainland reached 12 million yuan, 9 million yuan and 8 million yuan.',
    ['Exports to Carrow', 'Exports to the Isles', 'Exports to the mainland'],
  ],
  [
    'Output of large firms rose by 5 percent, of which that of private firms was up by 7 percent.',
    ['Output of large firms', 'Output of private firms'],
  ],
  [
    'Output of steel was 3 million tonnes; that of cement was 9 million tonnes.',
    ['Output of steel', 'Output of cement'],
  ],
  [
    'The index went up by 0.2 percent, of which the prices for food, clothing and housing declined by 0.6 percent.',
    ['Index', 'Prices for food, clothing and housing'],
  ],
  [
    'There were 90 clinics with 2,400 beds, of which 310 beds were in rural clinics.',
    ['Clinics', 'Beds', 'Beds in rural clinics'],
  ],
  [
    'The province has a population of 5.1 million, of which 3.2 million lived in towns.',
    ['Population', 'Population living in towns'],
  ],
  [
    'The number of newly registered companies in the city was 4,300.',
    ['Newly registered companies in the city'],
  ],
  ['We will support 60 specialized and innovative small firms.', ['Specialized and innovative small firms']],
  ['The output of turbines reached 640 sets.', ['Output of turbines']],
  [
    'Output grew by 6.1 percent, 0.5 percentage points faster than the national average.',
    ['Output', 'Lead over the national average'],
  ],
  ['Storms of all kinds claimed 14 lives.', ['Lives claimed by storms']],
  [
    'The merger cost £3 million and will save about £2 million a year.',
    ['Merger cost', 'Savings from merger'],
  ],
  [
    'Tool Hire, our largest division, grew revenue by 5%. Margins widened to 12%.',
    ['Tool Hire revenue', 'Tool Hire margins'],
  ],
  ['The Packaging division had a good year. Sales grew 5%.', ['Packaging division sales']],
  ['We closed the depot, moving its 45 employees’ work to Carrow.', ['Employees']],
  [
    'Capital expenditure was £30 million, half of it on the new depot.',
    ['Capital expenditure', 'Capital expenditure on new depot'],
  ],
  [
    'Research and development spending of £9 million was higher than planned.',
    ['Research and development spending'],
  ],
  [
    'We launched nine products, four of them from the laboratory we bought last year.',
    ['Products', 'Products from laboratory'],
  ],
  ['Consumer Health Care had revenue of £90 million.', ['Consumer Health Care revenue']],
  [
    'We employed 900 people in 12 countries, 40 more than a year before.',
    ['People employed', 'Countries', 'Increase in people employed'],
  ],
  ['One in five of our directors is now a woman.', ['Women’s share of directors']],
  ['We took on 40 trainees, and one in four of them is a woman.', ['Trainees', 'Women among trainees']],
  [
    'We will add 900 places in public nurseries and 300 beds for elderly patients.',
    ['Places in public nurseries', 'Beds for elderly patients'],
  ],
  ['A total of 9,000 jobs were newly created in towns.', ['Jobs created in towns']],
  ['Gross written premium up 7% to €600 million', ['Gross written premium', 'Gross written premium']],
  [
    'In June we redeemed subordinated notes of €90 million, which will save around €4 million in interest each year.',
    ['Subordinated notes', 'Interest saved'],
  ],
  ['Such sensors cut flood damage claims by a third.', ['Flood damage claims']],
  ['Raise bus punctuality to at least 90 per cent', ['Bus punctuality']],
  ['Net debt at the year end of £50m', ['Net debt']],
  [
    'Free cash flow was £30m, with 90% of operating profit converted into cash.',
    ['Free cash flow', 'Operating profit converted into cash'],
  ],
  ['The foundry has now gone 300 days without an accident.', ['Days without an accident']],
  ['We aim for a dividend payout of at least 50% of earnings.', ['Dividend payout']],
  ['The tribunal found in our favour in 70% of the cases.', ['Cases found in our favour']],
  [
    'The portfolio was valued at £2 billion, of which 60% was in government and highly rated corporate bonds.',
    ['Portfolio', 'Portfolio in government and highly rated corporate bonds'],
  ],
  [
    'One in three new customers came through our own website rather than through brokers.',
    ['New customers through our own website'],
  ],
  ['The tunnel brought the valley within 40 minutes of the capital.', ['Travel time to capital']],
  ['The network measures 900 km. We resurfaced 80 km of it.', ['Network', 'Network resurfaced']],
  [
    'The share of bridges in good or very good condition rose to 80 per cent.',
    ['Share of bridges in good or very good condition'],
  ],
  [
    'Cyclists remain a worry: they account for 18 per cent of those seriously hurt.',
    ['Cyclists’ share of those seriously hurt'],
  ],
  [
    'Average speed on the roads covered by cameras dropped by 6 km/h.',
    ['Fall in average speed on the roads covered by cameras'],
  ],
  [
    'Traffic grew by 9 per cent after the deepening of the channel to 14 metres.',
    ['Traffic', 'Deepening of the channel'],
  ],
  [
    'There were 310 days of good air quality, 8 days more than in 2023.',
    ['Days of good air quality', 'Increase in days of good air quality'],
  ],
  ['Some 900 hectares of hillside were planted with trees.', ['Hillside planted with trees']],
  [
    'We will push ahead with 240 key projects, on which 40 billion yuan is to be invested.',
    ['Key projects', 'Investment in key projects'],
  ],
  ['At least 80% of public services will be available online.', ['Public services available online']],
  ['The scheme was used by 2 million consumers.', ['Consumers who used scheme']],
  ['There were 9,000 births, the first increase in seven years.', ['Births', 'First increase in births']],
  [
    'The profits made by large enterprises above the designated size came to 19 billion yuan.',
    ['Profits made by large enterprises'],
  ],
  [
    'Exports of machinery rose by 8 percent, making up 15 percent of that of all goods.',
    ['Exports of machinery', 'Exports of machinery as a share of exports of goods'],
  ],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

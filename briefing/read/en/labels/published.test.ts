import { expect, test } from 'vitest';
import { figures, labels } from '../testing.ts';

/** Sentences as statistics offices, newspapers and companies publish them. */
test.each([
  ['Kestria’s U.S. dollar exports rose 27 percent.', ['Growth in Kestria’s U.S. dollar exports']],
  [
    'Building investment – a gauge of what is spent on ports, roads and dams – climbed by 6 percent.',
    ['Building investment growth'],
  ],
  [
    'There were 13.5 million new jobs in cities and towns, and the surveyed jobless rate was below 5.3%.',
    ['New jobs in cities and towns', 'Surveyed jobless rate'],
  ],
  [
    'A total of 12 million jobs were added, with the surveyed jobless rate falling to 5.5 percent.',
    ['Jobs added', 'Surveyed jobless rate'],
  ],
  [
    'The rate among those aged between 25 and 59, most of the workforce, stood at 4.3 percent.',
    ['', 'Rate among those aged between 25 and 59'],
  ],
  ['To help them, we took 27 tax relief measures.', ['Tax relief measures']],
  [
    'Output rose by 3.7% in July, below the 4.4% increase analysts had expected.',
    ['Output growth', 'Output growth'],
  ],
  [
    'A bank and Reuters had predicted a growth for shop sales of 3.5 percent and 3.8 percent respectively.',
    ['Shop sales growth', 'Shop sales growth'],
  ],
  [
    'Sales rose 0.2 percent. The market consensus indicated a 0.4 percent jump.',
    ['Growth in sales', 'Growth in sales'],
  ],
  ['Analysts, who had expected exports to fall by 0.1 percent, were surprised.', ['Fall in exports']],
  [
    'Employment rose in mining (+12,000; +2.8%), trade (+3,000; +0.2%) and transport (+900; +0.4%).',
    [
      'Increase in employment in mining',
      'Rise in employment in mining',
      'Increase in employment in trade',
      'Growth in employment in trade',
      'Increase in employment in transport',
      'Rise in employment in transport',
    ],
  ],
  [
    'Growth came from fishing (+11.9%), farming (+10.1%) and forestry (+9.0%).',
    ['Rise in fishing', 'Rise in farming', 'Rise in forestry'],
  ],
  [
    'Turnover grew by £20m or 12% whilst revenue from our shops grew by £32m or 22%.',
    [
      'Increase in turnover',
      'Turnover growth',
      'Increase in revenue from our shops',
      'Growth in revenue from our shops',
    ],
  ],
  ['A wider range led to an increase in turnover of 25% in this category.', ['Turnover growth']],
  [
    'Both energy and water use per unit of output have fallen by 20 percent.',
    ['Fall in energy and water use per unit of output'],
  ],
  ['EPS growth of 16% to 27.3 pence.', ['EPS growth', 'EPS']],
  [
    'Proposed final dividend of 66p, bringing the total for the year to 100p.',
    ['Proposed final dividend', 'Total dividend'],
  ],
  ['Group normalised operating profit up 4.8%.', ['Group normalised operating profit growth']],
  ['Trading cash flow of £254 million reflects higher investment.', ['Trading cash flow']],
  ['Improved cash returns on older funds to 25.1%.', ['Cash returns on older funds']],
  [
    'Output grew by 3 percent. This follows growth of 2 per cent in 2015.',
    ['Output growth', 'Output growth'],
  ],
  [
    'Growth is sitting at 1.9 percent with employment growth projected to improve next year by 1.1%.',
    ['Growth', 'Employment growth'],
  ],
  [
    'The ministry reported on Friday the sales at village shops rose 0.7 percent.',
    ['Growth in sales at village shops'],
  ],
  [
    'This left a trade surplus of 90 billion yuan, which narrowed by 27 percent.',
    ['Trade surplus', 'Fall in trade surplus'],
  ],
  [
    'Exports and imports of timber, which come by sea, gained 12 percent.',
    ['Growth in exports and imports of timber'],
  ],
  [
    'The surplus grew by 11 percent in the first months with exports to the US dropping 2 percent.',
    ['Rise in surplus', 'Fall in exports to the US'],
  ],
  ['The jobless rate was 6.9% of the labour force.', ['Jobless rate']],
  ['There were 29 million people in employment aged 16 and over.', ['People in employment', '']],
  [
    'Norvale reported adjusted earnings of 97 cents compared to 84 cents.',
    ['Adjusted earnings', 'Adjusted earnings'],
  ],
  [
    'Operating profit, excluding closure costs, totalled $89 million, or 28% of sales, an increase of 7%.',
    ['Operating profit', 'Operating profit’s share of sales', 'Operating profit growth'],
  ],
  ['The increase in third quarter 2022 sales was about 7%.', ['Increase in third quarter 2022 sales']],
  ['Income was $144 million, a $2 million increase from the year before.', ['Income', 'Increase in income']],
  ['Sales increased $21 million, or 8%, to $269 million.', ['Increase in sales', 'Growth in sales', 'Sales']],
  [
    'Earnings were $4 million, or 15 cents per share, compared to $10 million, or 41 cents per share.',
    ['Earnings', 'Earnings per share', 'Earnings', 'Earnings per share'],
  ],
  [
    'Spending of the city amounts to 231 billion yuan, 14 billion yuan or 6.5% higher than before.',
    ['Spending of the city', 'Increase in spending of the city', 'Growth in spending of the city'],
  ],
  ['The minister estimates the state’s revenue for 2015-16 will be $457 billion.', ['State’s revenue']],
  [
    'Revenue is put at $498 billion, of which land revenue is estimated to be $67 billion.',
    ['Revenue', 'Land revenue'],
  ],
  [
    'Bad weather caused the economy to grow at a slower rate of 4.4 per cent, in comparison to 4.8 per cent before.',
    ['Economic growth', 'Economic growth'],
  ],
  ['The deficit narrowed from 5.1% of GDP to 4.9%.', ['Previous deficit', 'Deficit']],
  ['Goods imports suffered an even sharper fall of 4.8%.', ['Fall in goods imports']],
  [
    'This produced a smaller trade deficit (10.5% of GDP versus 11.4% in 2013).',
    ['Trade deficit', 'Trade deficit in 2013'],
  ],
  [
    'A shortfall was reflected in the decline in the revenue to GDP ratio to 14.3% from 14.6%.',
    ['Revenue to GDP ratio', 'Previous revenue to GDP ratio'],
  ],
  [
    'The value added of mining rose 2 percent, and the growth rate rose 0.2 percentage point, that of gas and water rose 5 percent.',
    ['Growth in value added of mining', 'Growth rate', 'Growth in value added of gas and water'],
  ],
  [
    'Outlays on roads, education and public health increase by 86%, 48% and 19% respectively.',
    ['Rise in outlays on roads', 'Rise in outlays on education', 'Rise in outlays on public health'],
  ],
  [
    'Jobless claims rose by 2,000 in the week ended Sept. 23 to a total of 204,000.',
    ['Increase in jobless claims', 'Jobless claims'],
  ],
  ['Government spending also added to it, rising 3.9%.', ['Government spending growth']],
  [
    'Output rose by 2.8%. Economists had forecast growth of 2.1% after a 1.4% gain in spring.',
    ['Output growth', 'Output growth', 'Output growth'],
  ],
  [
    'Among food, pressure came from fruit (+15.9 percent) and meat and fish (+9.3 percent).',
    ['Rise in fruit', 'Rise in meat and fish'],
  ],
  [
    'The bank reported interest income of £400m for the half year, from £390m a year earlier.',
    ['Interest income', 'Interest income a year earlier'],
  ],
  [
    'Norvale, which was valued at £1.6 billion, said underlying costs fell to £72 million.',
    ['Value of Norvale', 'Underlying costs'],
  ],
  ['Income was up 6 per cent, driven by margin improvement to 2.62 per cent.', ['Income growth', 'Margin']],
  ['Other income lower at £32 million.', ['Other income']],
  ['The cost:income ratio improved to 48 per cent.', ['Cost:income ratio']],
  ['Profit was £86 million after a £6 million charge relating to a sale.', ['Profit', 'Charge']],
  [
    'The board announced a dividend of 9.5p, bringing total distributions declared to shareholders to £15 million.',
    ['Dividend', 'Total distributions'],
  ],
  ['The bank saw a loss of £3m, compared to a £11m profit in spring.', ['Loss', 'Profit']],
  [
    'Income grew 9%, growth of 7.1% after the deduction of inflation.',
    ['Income growth', 'Real growth in income'],
  ],
  [
    'Gas has replaced coal, with clean and high-quality energy accounting for over 96% of the mix.',
    ['Clean and high-quality energy’s share of mix'],
  ],
  [
    'The rise in jobs was outpaced by population growth (+103,000; +0.3%).',
    ['Population growth', 'Population growth'],
  ],
  [
    'The employment rate—the share of those aged 15 and older who work—fell 0.1 percentage points to 61.9%.',
    ['', 'Fall in employment rate', 'Employment rate'],
  ],
  ['Wages rose 4.9% (+$1.56 to $33.47) in May.', ['Rise in wages', 'Increase in wages', 'Wages']],
  [
    'Debt was £936 million after £538 million of dividends and share buybacks.',
    ['Debt', 'Dividends and share buybacks'],
  ],
  ['We have built 12 sports halls, serving the whole county.', ['Sports halls built']],
  ['We have taken 27 tax relief measures, providing help.', ['Tax relief measures']],
  ['Year on year normalised EPS growth of 16.7%.', ['Normalised EPS growth']],
])('%s', (text, expected) => expect(figures(text).map(({ label }) => label)).toEqual(expected));

test('What growth is held against is growth too', () => {
  const kinds = (text: string) => figures(text).map(({ kind }) => kind);
  expect(
    kinds('Sales increased 3.4% in May, easing from 3.7% in April and missing the roughly 3.9% forecast.'),
  ).toEqual(['growth', 'growth', 'growth']);
  expect(kinds('Building grew 0.5%, well under the 1.4% consensus and down from 1.6% in April.')).toEqual([
    'growth',
    'growth',
    'growth',
  ]);
  expect(kinds('Income has increased by an annual average of 7.4 percent.')).toEqual(['growth']);
});

test('Units as other countries write them', () => {
  const read = (text: string) => figures(text).map(({ normalized, unit, kind }) => [normalized, unit, kind]);
  expect(read('The outlay rose to Rs 10 lakh crore from Rs 11,41,575 crore.')).toEqual([
    [1e13, 'Rs', 'amount'],
    [1141575e7, 'Rs', 'amount'],
  ]);
  expect(read('The line is 348.9 U.S. dollars.')).toEqual([[348.9, 'U.S. dollars', 'amount']]);
  expect(read('Sales rose 4 pct, and overheads were down 300bp.')).toEqual([
    [4, 'pct', 'growth'],
    [300, 'bp', 'growth'],
  ]);
  // How something is measured is no figure.
  expect(read('On a 12-month basis, the rise eased to 4.3 percent.')).toEqual([[4.3, 'percent', 'growth']]);
});

test.each([
  ['Hay prices rose 3.4 percent and rents 2.6 percent.', ['Rise in hay prices', 'Rise in rents']],
  ['The new barn is dry and uses 60% less energy.', ['Fall in energy use']],
  [
    'Industrial output increased by 6.3%, with high-tech manufacturing up 11.8%.',
    ['Industrial output growth', 'Rise in high-tech manufacturing'],
  ],
  ['The county bought 30 trams, each costing €2.1 million.', ['Trams bought', 'Cost per tram']],
  [
    'Tax revenue exceeded the budget by 3% and reached 8.4 billion crowns.',
    ['Excess of tax revenue over budget', 'Tax revenue'],
  ],
])('what else rose, what each one cost and by how much a plan was passed: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

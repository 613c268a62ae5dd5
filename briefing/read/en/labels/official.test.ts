/** What communiqués, work reports, ministries and companies write about their numbers. */
import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

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
    'The value added of farming accounted for 8 percent of output, that of mining 36 percent.',
    ['Farming’s share of output', 'Mining’s share of output'],
  ],
  [
    'A total of 46,000 jobs were created, 104 percent of the annual target.',
    ['Jobs created', 'Jobs created as a share of annual target'],
  ],
  [
    'Exports to Carrow, the Isles and the mainland reached 12 million yuan, 9 million yuan and 8 million yuan.',
    ['Exports to Carrow', 'Exports to the Isles', 'Exports to the mainland'],
  ],
  [
    'Output of large firms rose by 5 percent, of which that of private firms was up by 7 percent.',
    ['Growth in output of large firms', 'Growth in output of private firms'],
  ],
  [
    'Output of steel was 3 million tonnes; that of cement was 9 million tonnes.',
    ['Output of steel', 'Output of cement'],
  ],
  [
    'The index went up by 0.2 percent, of which the prices for food, clothing and housing declined by 0.6 percent.',
    ['Rise in index', 'Fall in prices for food, clothing and housing'],
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
  [
    'We will support 60 specialized and innovative small firms.',
    ['Specialized and innovative small firms to be supported'],
  ],
  ['The output of turbines reached 640 sets.', ['Output of turbines']],
  [
    'Output grew by 6.1 percent, 0.5 percentage points faster than the national average.',
    ['Output growth', 'Lead over the national average'],
  ],
  ['Storms of all kinds claimed 14 lives.', ['Lives claimed by storms']],
  [
    'The merger cost £3 million and will save about £2 million a year.',
    ['Merger cost', 'Savings from merger'],
  ],
  [
    'Tool Hire, our largest division, grew revenue by 5%. Margins widened to 12%.',
    ['Tool Hire revenue growth', 'Tool Hire margins'],
  ],
  ['The Packaging division had a good year. Sales grew 5%.', ['Packaging division sales growth']],
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
    ['Products launched', 'Products from laboratory'],
  ],
  ['Consumer Health Care had revenue of £90 million.', ['Consumer Health Care revenue']],
  [
    'We employed 900 people in 12 countries, 40 more than a year before.',
    ['People employed', 'Countries', 'Increase in people employed'],
  ],
  ['One in five of our directors is now a woman.', ['Women’s share of directors']],
  [
    'We took on 40 trainees, and one in four of them is a woman.',
    ['Trainees taken on', 'Women among trainees'],
  ],
  [
    'We will add 900 places in public nurseries and 300 beds for elderly patients.',
    ['Places to be added in public nurseries', 'Beds for elderly patients'],
  ],
  ['A total of 9,000 jobs were newly created in towns.', ['Jobs created in towns']],
  ['Gross written premium up 7% to €600 million', ['Rise in gross written premium', 'Gross written premium']],
  [
    'In June we redeemed subordinated notes of €90 million, which will save around €4 million in interest each year.',
    ['Subordinated notes', 'Interest saved'],
  ],
  ['Such sensors cut flood damage claims by a third.', ['Fall in flood damage claims']],
  ['Raise bus punctuality to at least 90 per cent', ['Bus punctuality target']],
  ['Net debt at the year end of £50m', ['Net debt']],
  [
    'Free cash flow was £30m, with 90% of operating profit converted into cash.',
    ['Free cash flow', 'Operating profit converted into cash'],
  ],
  ['The foundry has now gone 300 days without an accident.', ['Days without an accident']],
  ['We aim for a dividend payout of at least 50% of earnings.', ['Dividend payout']],
  [
    'The tribunal found in our favour in 70% of the cases.',
    ['Cases in which the tribunal found in our favour'],
  ],
  [
    'The portfolio was valued at £2 billion, of which 60% was in government and highly rated corporate bonds.',
    ['Value of portfolio', 'Portfolio in government and highly rated corporate bonds'],
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
    ['Rise in traffic', 'Deepening of the channel'],
  ],
  [
    'There were 310 days of good air quality, 8 days more than in 2023.',
    ['Days of good air quality', 'Increase in days of good air quality'],
  ],
  ['Some 900 hectares of hillside were planted with trees.', ['Hillside planted with trees']],
  [
    'We will push ahead with 240 key projects, on which 40 billion yuan is to be invested.',
    ['Key projects', 'Planned investment in key projects'],
  ],
  ['At least 80% of public services will be available online.', ['Public services available online']],
  ['The scheme was used by 2 million consumers.', ['Consumers who used scheme']],
  [
    'There were 9,000 births, the first increase in seven years.',
    ['Births', 'Time since last increase in births'],
  ],
  [
    'The profits made by large enterprises above the designated size came to 19 billion yuan.',
    ['Profits made by large enterprises'],
  ],
  [
    'Exports of machinery rose by 8 percent, making up 15 percent of that of all goods.',
    ['Growth in exports of machinery', 'Exports of machinery as a share of exports of goods'],
  ],
  [
    'Total freight reached 5 billion tons, and passenger traffic 1.7 billion person-trips.',
    ['Total freight', 'Passenger traffic'],
  ],
  [
    'By the end of the year, 31 million people had participated in the basic medical insurance program.',
    ['People who had participated in the basic medical insurance program'],
  ],
  [
    'Investment in property fell to 9 billion yuan, of which homes accounted for 7 billion yuan.',
    ['Investment in property', 'Investment in homes'],
  ],
  [
    'Sales in the Isles grew 4%, while Northern Europe declined 1%.',
    ['Growth in sales in the Isles', 'Fall in sales in Northern Europe'],
  ],
  [
    'We returned $3 billion to shareholders, including $1 billion through share buybacks.',
    ['Returned to shareholders', 'Share buybacks'],
  ],
  ['Cash generated from operations was £51 million.', ['Cash generated from operations']],
  [
    'Energy use fell by 14%, taking the reduction since 2019 to 46%.',
    ['Fall in energy use', 'Reduction in energy use'],
  ],
  [
    'The office processed 4,200 visa applications, 93 per cent of them within ten working days.',
    [
      'Visa applications processed',
      'Visa applications processed within ten working days',
      'Time limit for processing visa applications',
    ],
  ],
  [
    'Member numbers grew to 2.3 million, of whom 410,000 joined in the year.',
    ['Member numbers', 'Members who joined in the year'],
  ],
  ['The average class size was 26.4 pupils.', ['Average class size']],
  [
    'Three metro lines with a total length of 97 km were opened.',
    ['Metro lines', 'Total length of metro lines'],
  ],
  [
    'The council approved 43 projects, with a total planned investment of 72 million euros.',
    ['Projects approved', 'Total planned investment'],
  ],
  [
    'The trade account recorded a surplus of $4 billion, equal to 3% of GDP.',
    ['Trade account surplus', 'Trade account surplus as a share of GDP'],
  ],
  ['About 62% of firms expect to raise prices.', ['Firms that expect to raise prices']],
  [
    'Unemployment benefit was paid to 12,000 people, at an average of £310 per month.',
    ['People paid unemployment benefit', 'Average unemployment benefit per month'],
  ],
  [
    'The purchase added £46 million to revenue and £5 million to operating profit.',
    ['Added to revenue', 'Added to operating profit'],
  ],
  [
    'The group opened 31 restaurants and closed nine, ending the year with 742.',
    ['Restaurants opened', 'Restaurants closed', 'Restaurants'],
  ],
  [
    'A 10% change in the oil price would affect operating profit by about $35 million.',
    ['Change in oil price', 'Effect on operating profit'],
  ],
  [
    'The board approved a buyback programme of up to $500 million, to be completed within 18 months.',
    ['Maximum buyback programme', 'Time to complete buyback programme'],
  ],
  [
    'Return on invested capital of 14%, against a target of 15%',
    ['Return on invested capital', 'Target for return on invested capital'],
  ],
  [
    'Online retail sales of physical goods accounted for 26 percent of total retail sales.',
    ['Online retail sales of physical goods as a share of total retail sales'],
  ],
  [
    'Loans to households rose 2 percent, and loans to companies 9 percent.',
    ['Growth in loans to households', 'Growth in loans to companies'],
  ],
  [
    'Men earned on average £684 a week and women £602.',
    ['Average men’s earnings', 'Average women’s earnings'],
  ],
  ['The mean temperature was 1.1 degrees above the average.', ['Mean temperature']],
  ['The programme reached 94 of 102 districts.', ['Districts reached', 'Districts']],
  ['The group had cash and bank balances of £41 million.', ['Cash and bank balances']],
  [
    'Exports to Carrow made up 71% of total exports, while those to the Isles were 29%.',
    ['Exports to Carrow as a share of total exports', 'Exports to Isles as a share of total exports'],
  ],
  [
    'Trade receivables stood at £96 million, with 92% due within 60 days.',
    ['Trade receivables', 'Trade receivables due within 60 days', ''],
  ],
  [
    'We aim to open 60 stores, of which 20 in Poland.',
    ['Stores to be opened', 'Stores to be opened in Poland'],
  ],
  ['The Company’s net profit was £8 million.', ['Net profit']],
  ['The court closed 91% of the 12,300 cases before it.', ['Cases closed', 'Cases']],
  [
    'Subsidies increased by an average of 30 yuan per person to 670 yuan.',
    ['Increase in subsidies per person', 'Subsidies'],
  ],
  ['The final dividend, payable on 3 June, brings the total for the year to 21p.', ['Total dividend']],
  [
    'The Asia segment contributed $1.2 billion, or 28%, of Group revenue.',
    ['Asia segment', 'Asia segment’s share of Group revenue'],
  ],
  ['We cleaned up 62 km of rivers.', ['Rivers cleaned']],
  [
    'The ministry inspected 640 factories, fined 48 and shut down three.',
    ['Factories inspected', 'Factories fined', 'Factories shut down'],
  ],
  ['Of the 2,300 who replied, 81% were satisfied.', ['People who replied', 'People satisfied']],
  [
    'The number of people lifted out of poverty who have jobs stood at 33 million.',
    ['People lifted out of poverty who have jobs'],
  ],
  [
    'Gross national saving is estimated at 42 percent of GDP.',
    ['Estimated gross national saving’s share of GDP'],
  ],
  [
    'Gross margin was 38%, 1.2 percentage points above its benchmark.',
    ['Gross margin', 'Gross margin above the benchmark'],
  ],
  ['The budget of the ministry was 14 billion crowns.', ['Budget of the ministry']],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  [
    'Trade with neighbours accounted for 52% of exports and 47% of imports.',
    ['Trade with neighbours as a share of exports', 'Trade with neighbours as a share of imports'],
  ],
  [
    'Lending grew at an annual rate of 3.4% in May, compared with 4.1% in April.',
    ['Lending growth', 'Growth in lending in April'],
  ],
  [
    'Shoes were 2.7% dearer than in June, whereas fruit was 4.9% cheaper.',
    ['Rise in shoe prices', 'Fall in fruit prices'],
  ],
  [
    'The largest contributions to the rate came from rents (0.6 percentage points) and food (0.3 percentage points).',
    ['Contribution from rents', 'Contribution from food'],
  ],
  ['The natural decrease of 4,300 was offset by migration.', ['Natural decrease']],
  [
    'The population grew by 0.4%, as a result of net immigration of 18,200.',
    ['Population growth', 'Net immigration'],
  ],
  [
    'Guests made 1.8 million trips with an overnight stay, 61% of them in July.',
    ['Guest trips', 'Guest trips in July'],
  ],
  [
    'Inns recorded 310,000 overnight stays, of which 88,000 by visitors from abroad.',
    ['Overnight stays', 'Overnight stays by visitors from abroad'],
  ],
  [
    'The employment rate was 71.8%, with a gap of 6.3 percentage points between men and women.',
    ['Employment rate', 'Gap in employment rate between men and women'],
  ],
  ['The current account closed with a deficit of 310 million euros.', ['Current account deficit']],
  ['The area under spring barley was 88,000 hectares.', ['Area under spring barley']],
  ['Remittances from workers abroad came to 96 million dollars.', ['Remittances from workers abroad']],
  [
    'Exports added 0.7 percentage points to growth, while inventories subtracted 0.2 points.',
    ['Exports’ contribution to growth', 'Inventories’ drag on growth'],
  ],
  ['The results are based on interviews with 2,300 households.', ['Households interviewed']],
  [
    'Early leavers from school and training made up 9.6% of the young.',
    ['Early leavers from school and training as a share of young'],
  ],
  ['Inflation is projected to average 3.1% this year.', ['Projected inflation']],
])('statistics name what they measure: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Sawmills covered 31% of demand for heat, and brewing alone 8%.',
    ['Demand for heat covered by sawmills', 'Demand for heat covered by brewing'],
  ],
  [
    'Ice was a factor in 12% of fatal falls and poor lighting in 9%.',
    ['Ice’s share of fatal falls', 'Poor lighting’s share of fatal falls'],
  ],
  [
    'The average family spent 1,910 euros a month, 28% of it on rent and heating and 17% on food.',
    [
      'Average family spending',
      'Average family spending on rent and heating',
      'Average family spending on food',
    ],
  ],
  ['The minister put next year’s deficit at 1.9% of GDP.', ['Deficit as a share of GDP']],
  [
    'The jobless rate fell to 5.6% for men but rose to 6.3% for women, and among graduates it was 3.2%.',
    ['Jobless rate for men', 'Jobless rate for women', 'Jobless rate among graduates'],
  ],
  [
    'We collected 7 tonnes of glass, of which 46% was reused, 31% burned and the rest buried.',
    ['Glass collected', 'Glass reused', 'Glass burned'],
  ],
  ['Rents rose in six of the 11 districts.', ['Districts in which rents rose', 'Districts']],
  [
    'Building costs rose by 1.8%, with labour up 4.2% and timber down 0.9%.',
    ['Rise in building costs', 'Rise in labour costs', 'Fall in timber costs'],
  ],
  [
    'Lending expanded by 5.3% in May, down from 6.2% in April.',
    ['Lending growth', 'Growth in lending in April'],
  ],
  [
    'Foreign debt was 64.1% of GDP, 2.2 percentage points less than at the end of 2021.',
    ['Foreign debt as a share of GDP', 'Fall in foreign debt as a share of GDP'],
  ],
  [
    'Of those who left the college in June, 63% went on to further study.',
    ['People who went on to further study'],
  ],
  [
    'The economy grew by 0.4%, following a 0.1% contraction in the first quarter.',
    ['Economic growth', 'Economic contraction'],
  ],
  [
    'Harwick’s share of exports rose from 31% to 36%.',
    ['Harwick’s share of exports before', 'Harwick’s share of exports'],
  ],
])('statistics tell whose part it was, and of what: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'The death rate fell to 88 per 100,000, and 3,400 operations were carried out.',
    ['Death rate', 'Operations carried out'],
  ],
  [
    'Household saving came to 9.4% of disposable income, 0.8 points less than a year earlier.',
    [
      'Household saving’s share of disposable income',
      'Fall in household saving’s share of disposable income',
    ],
  ],
  ['The Board expects inflation to return to the 2.5% target next year.', ['Inflation target']],
  ['Guests from abroad stayed 3.6 nights on average.', ['Average stay']],
  [
    'Imports of timber shrank by 11%, although their volume fell by only 2%.',
    ['Fall in imports of timber', 'Fall in volume of imports of timber'],
  ],
])('what a measure is of is told with it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Some 57% of the heat came from coal, 24% from gas and 12% from wood.',
    ['Heat that came from coal', 'Heat that came from gas', 'Heat that came from wood'],
  ],
  [
    'Rents and fuel made the largest contribution to the annual rate, at 0.7 percentage points.',
    ['Contribution from rents and fuel'],
  ],
  [
    'The recycling rate stood at 52.3%, 2.7 points short of the target of 55%.',
    ['Recycling rate', 'Recycling rate below the target', 'Recycling rate target'],
  ],
])('parts told in turn keep the verb, and a gap is told once: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import { conjunctsOf } from '../labels/compared/contrast.ts';
import { attributive, isName } from '../phrases/naming.ts';
import { figures as read, labels } from '../testing.ts';

const kinds = (text: string): string[] => read(text).map(({ kind, sign }) => `${sign < 0 ? '-' : ''}${kind}`);

test('things named together are told apart, each in full', () => {
  expect(conjunctsOf('primary, secondary and tertiary industries')).toEqual([
    'primary industries',
    'secondary industries',
    'tertiary industries',
  ]);
  expect(conjunctsOf('Income of urban and rural residents')).toEqual([
    'Income of urban residents',
    'Income of rural residents',
  ]);
  expect(conjunctsOf('Exports of vehicles, batteries and solar cells')).toEqual([
    'Exports of vehicles',
    'Exports of batteries',
    'Exports of solar cells',
  ]);
  expect(conjunctsOf('Exports and imports')).toEqual(['Exports', 'imports']);
});

test('only what can stand alone is a name', () => {
  for (const name of ['Idle', 'better', 'in work', 'Hill districts such', 'which']) {
    expect(isName(name === 'Idle' ? 'idle' : name)).toBe(false);
  }
  for (const name of ['Hill districts', 'per capita income', 'Safe water']) expect(isName(name)).toBe(true);
  expect(attributive('Overnight visitors')).toBe('Overnight visitor');
  expect(attributive('families')).toBe('family');
});

describe('a label follows the grammar of its clause', () => {
  test.each([
    [
      'Drivers lost 38 hours to congestion, compared with 44 in May.',
      ['Time lost to congestion', 'Time lost to congestion'],
    ],
    ['The bank lent $3 million to small firms.', ['Lent to small firms']],
    ['The programme spent $212 million in all.', ['Programme spending']],
    ['Fraud cost the bank $12 million.', ['Cost of fraud']],
    ['Councils collected $2 billion in business rates.', ['Business rates']],
    ['Canals brought 14,200 hectares under irrigation.', ['Irrigation']],
    ['About $300 million has been invested in ports.', ['Ports']],
    [
      'Trade grew 5%, with exports growing 9% and imports falling 2%.',
      ['Trade growth', 'Growth in exports', 'Fall in imports'],
    ],
    [
      'Shop sales grew 3% and online sales, which account for 37% of the total, rose by 6%.',
      ['Shop sales growth', 'Online sales’ share of total', 'Online sales growth'],
    ],
    [
      'The vacancy rate in maintenance, which had peaked at 14%, is down to 10%.',
      ['Peak vacancy rate in maintenance', 'Vacancy rate in maintenance'],
    ],
    [
      'Income of urban and rural residents rose to 480 yuan and 240 yuan, up 5% and 7%.',
      [
        'Income of urban residents',
        'Income of rural residents',
        'Growth in income of urban residents',
        'Growth in income of rural residents',
      ],
    ],
    ['Every year 6 million residents count on us.', ['Residents']],
    [
      'The city bought 26 pickup trucks, nine of which could not be found.',
      ['Pickup trucks bought', 'Pickup trucks not found'],
    ],
    ['We awarded 47 Safe Routes to School grants.', ['Safe Routes to School grants awarded']],
    ['There are 47 pupils for every teacher.', ['Pupils for every teacher']],
    ['Of our 612 shops, 58 lost money.', ['Shops', 'Shops that lost money']],
    ['Police recorded 4,310 burglaries and solved 18% of them.', ['Burglaries', 'Burglaries solved']],
    ['For other routes the figure was 61%.', ['Other routes']],
    ['A pump used to stand idle for seven weeks.', ['Time pump used to stand idle']],
    [
      'Among people aged 18 to 29, one in three said they had skipped meals.',
      ['', 'People aged 18 to 29 who said they had skipped meals'],
    ],
    [
      'Farm debt reached $520 billion, and bankruptcies rose for the third year, by 18%.',
      ['Farm debt', 'Rise in bankruptcies'],
    ],
    ['The survey found that 68% of residents feel safe.', ['Residents who feel safe']],
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected));
});

describe('a kind follows the grammar of its clause', () => {
  test.each([
    ['Burglaries were down 14%, car thefts 9% and robberies 3%.', ['-growth', '-growth', '-growth']],
    ['Revenue decreased $1.2 billion, or 7%.', ['-amount', '-growth']],
    ['There were 687 deaths, 41 fewer than a year before.', ['amount', '-amount']],
    ['Debt was 1.4 times earnings, against 1.7 times.', ['ratio', 'ratio']],
    ['The dividend is covered 2.07:1.', ['ratio']],
    ['Costs rose ninefold.', ['growth']],
    ['The rate is 3.8 percentage points short of target.', ['-growth']],
    ['The vaccine was taken up by 71% of children.', ['percent']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('a lone noun is told with what makes it one', () => {
  test.each([
    ['There were 18.3 million overnight stays in hotels.', ['Overnight stays in hotels']],
    [
      'We finished nine of the ten street projects that had been promised.',
      ['Street projects finished', 'Street projects promised'],
    ],
    [
      'Road accidents claimed 196 lives, 12 fewer than in 2023.',
      ['Lives claimed by road accidents', 'Fall in lives claimed by road accidents'],
    ],
    [
      'Officials raised the allowance by 45 yuan to 780 yuan a month.',
      ['Increase in allowance', 'Allowance'],
    ],
    [
      'Visitors numbered 88 million, and Skarholt, where a new line was built, ran at 86% of capacity.',
      ['Visitors', 'Use of capacity at Skarholt'],
    ],
    [
      'Sales came to £710 million, with online orders accounting for 28% of the total.',
      ['Sales', 'Online orders’ share of sales'],
    ],
    [
      'Spending totalled £38.6 million, with £16.1 million going on store conversions.',
      ['Spending', 'Store conversions'],
    ],
    ['Since spending reached £9.9 million, the year closed with a deficit.', ['Spending']],
    ['One in four purchases includes fitting.', ['Purchases that include fitting']],
    ['We intend to earn a return on capital of at least 15%.', ['Return on capital']],
    [
      'The number of people killed or seriously injured on our roads dropped from 72 to 58.',
      [
        'People killed or seriously injured on our roads before',
        'People killed or seriously injured on our roads',
      ],
    ],
    ['There were 318 children in care.', ['Children in care']],
    ['Services ran on time on 84.5% of occasions.', ['Services that ran on time']],
    ['Our inspectors tracked down 5,270 leaks.', ['Leaks tracked down']],
    ['The service recorded 147 deaths from drug overdoses.', ['Deaths from drug overdoses']],
    ['Some 83,000 residents still do not have a family doctor.', ['Residents without family doctor']],
    ['A further 150 villages lack a reliable water supply.', ['Villages without reliable water supply']],
    [
      'Another 315 firms were newly recognized as model enterprises.',
      ['Firms recognized as model enterprises'],
    ],
    ['More than 3,000 staff completed safety training.', ['Staff who completed safety training']],
    ['The average household has 2.2 members.', ['Members per household']],
    [
      'Some 79 per cent of patients rated their care as very good.',
      ['Patients who rated their care as very good'],
    ],
    ['It took 36 minutes on average to answer a call.', ['Time to answer a call']],
    ['More than 6,000 hectares will be planted with trees.', ['Area to be planted with trees']],
    [
      'Velmara is the sixth largest exporter of sawn timber in the world.',
      ['Largest exporter of sawn timber'],
    ],
    ['The city climbed to 23rd place among innovative cities.', ['Rank among innovative cities']],
    ['The province ranks 5th nationally in innovation capacity.', ['Rank in innovation capacity']],
    ['People aged 65 and over numbered 6.12 million.', ['', 'People aged 65 and over']],
    [
      'The number of people who had been out of work dropped by 6,100.',
      ['Fall in people who had been out of work'],
    ],
    ['Operating cash flow of £83.5 million covered expenditure.', ['Operating cash flow']],
    ['A net inflow of 11,900 people from abroad offset the loss.', ['Net inflow of people']],
    ['A permit that used to take 96 days to review now takes less.', ['Time to review permit']],
    ['We will renovate 40 schools over five years.', ['Schools to be renovated', 'Time to renovate schools']],
    [
      'Some 97% of requests were completed within 10 days.',
      ['Requests completed within 10 days', 'Time limit for completing requests'],
    ],
    [
      'We bought back 4.1 million shares at a cost of €60.2 million.',
      ['Shares bought back', 'Cost of buying back shares'],
    ],
    ['We sold the old plant, where 130 people work, for €48 million.', ['People', 'Price of old plant']],
    [
      'Only 62% of education, health and care plans were issued on time.',
      ['Education, health and care plans issued on time'],
    ],
    [
      'Six counties depend on transfers for 80 percent of spending.',
      ['Counties that depend on transfers', 'Transfers’ share of spending'],
    ],
    [
      'All but two of the 74 sections met the standard.',
      ['Sections that did not meet the standard', 'Sections'],
    ],
    ['We extended tap water to 98 percent of rural households.', ['Rural households with tap water']],
    ['Customer retention held firm at 94%.', ['Customer retention']],
    ['In Survey and Testing, revenue slipped by 4%.', ['Fall in Survey and Testing revenue']],
    ['Mr Renick said 91 per cent of pupils now complete school.', ['Pupils who complete school']],
    ['Foreign companies put €640 million into the region.', ['Investment by foreign companies']],
    ['The placements of 31 additional young people cost more.', ['Additional young people']],
    ['We finished the year £0.4 million better than plan.', ['Result better than plan']],
    [
      'It has 16 regions, of which ours ranks fourth among the country’s 16 regions.',
      ['Regions', 'Rank among country’s regions', 'Regions in the country'],
    ],
  ])('%s', (sentence, expected) => expect(labels(sentence)).toEqual(expected));
});

describe('the thing is told, not its unit, its measure or its verb', () => {
  test.each([
    ['Emissions are put at 38 million tonnes of CO2 equivalent.', ['Emissions']],
    ['Inflation, as measured by the index, slowed to an annual average of 2.6 per cent.', ['Inflation']],
    ['In volume terms GDP grew by 1.3 per cent.', ['GDP growth']],
    [
      'Gross value added in construction fell by 1.8 per cent.',
      ['Fall in gross value added in construction'],
    ],
    [
      'Spending on research was equivalent to 2.8 percent of GDP.',
      ['Spending on research as a share of GDP'],
    ],
    ['Each inhabitant produced 478 kg of municipal waste.', ['Municipal waste per inhabitant']],
    ['Air quality was good or excellent on 318 days.', ['Days of good or excellent air quality']],
    [
      'Exports to Europe made up 54 per cent of the total, and those to Asia 21 per cent.',
      ['Exports to Europe as a share of total', 'Exports to Asia as a share of total'],
    ],
  ])('%s', (sentence, expected) => expect(labels(sentence).slice(0, expected.length)).toEqual(expected));
});

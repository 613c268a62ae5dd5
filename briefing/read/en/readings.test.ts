import { expect, test } from 'vitest';
import { figuresOf } from '../figures.ts';

/** The labels of a text's figures, dates left out. */
const labels = (text: string): string[] =>
  figuresOf({ text, at: Array.from(text, (_, index) => index) })
    .filter(({ kind }) => kind !== 'date')
    .map(({ label }) => label);

/** Sentences as newspapers, councils and charities write them. */
test.each([
  ['The dam cost 1.2 billion Kenyan shillings, and a ticket is 25 crowns.', ['Dam', 'Ticket']],
  ['Dentists fitted 1,200 crowns and bridges.', ['Crowns and bridges']],
  [
    'The town is home to 18,400 people, and half of them are under 30.',
    ['Population', 'Residents under 30', 'Age'],
  ],
  ['Six in ten tenants told us that they feel safe at home.', ['Tenants who feel safe at home']],
  [
    'One in eight of our children still lives more than 20 miles from the city.',
    ['Children who live more than 20 miles from the city', 'Distance from city'],
  ],
  [
    'A third of villagers live within 5 km of a clinic.',
    ['Villagers who live within 5 km of a clinic', 'Distance to a clinic'],
  ],
  ['Buses on the Hill Line now run every 12 minutes.', ['Time between buses on the Hill Line']],
  ['The ferry sails every two hours in summer.', ['Ferry frequency']],
  ['Leaking taps are what tenants ring about most. We mended 3,120 of them.', ['Leaking taps mended']],
  ['We are short of 40 nurses.', ['Shortage of nurses']],
  ['The hospital is 64 midwives short.', ['Shortage of midwives']],
  ['The yard has told the council that the work will be finished three months late.', ['Work delay']],
  ['The opening was delayed by nine weeks.', ['Delay in opening']],
  [
    'The share of pupils taught in temporary classrooms fell from 12% to 7%.',
    ['Share of pupils taught in temporary classrooms', 'Share of pupils taught in temporary classrooms'],
  ],
  [
    'The council spent £4.9 million on hotels, which is £1.1 million more than it had budgeted.',
    ['Spending on hotels', 'Overspend on hotels'],
  ],
  ['We ended the year £2.3 million over budget.', ['Overspend']],
  ['Our budget was £41 million and we finished £0.6 million under it.', ['Budget', 'Underspend']],
  ['We answered letters in under four days on average.', ['Time to answer letters']],
  ['The libraries lent 900,000 books.', ['Books lent']],
  ['The ports handled 88 million tonnes.', ['Tonnes handled by ports']],
  ['Trams carried 7.2 million people.', ['People carried by trams']],
  [
    'The city slipped to seventh place in the national recycling table.',
    ['Place in the national recycling table'],
  ],
  [
    'The share of goods moved by rail fell to 20 per cent, although the minister wants it to reach 30 per cent.',
    ['Share of goods moved by rail', 'Share of goods moved by rail'],
  ],
  [
    'Passengers will notice the difference within two years.',
    ['Time for passengers to notice the difference'],
  ],
  ['Doctors praise the lower limit in towns, now 30 km/h.', ['Lower limit in towns']],
  [
    'The number of people killed fell by 12% and that of the seriously injured by 6%.',
    ['People killed', 'People seriously injured'],
  ],
  [
    'Our nurseries are good places. Of all those inspected, 92% are rated outstanding.',
    ['Nurseries rated outstanding'],
  ],
  ['We received 240 complaints and upheld just over half.', ['Complaints', 'Complaints upheld']],
  [
    'Adult learners numbered 5,120; 1,460 went on to college.',
    ['Adult learners', 'Adult learners who went on to college'],
  ],
  ['We put up 34 cameras, and the fare was put up by 3%.', ['Cameras put up', 'Fare']],
  ['The bank at Ings Lock was raised by 60 centimetres.', ['Increase in height of bank at Ings Lock']],
  ['Just 9% of shops in our town centres stand empty.', ['Shops that stand empty']],
  [
    'In the staff survey 71% said they were proud of their work, but only half felt that their pay was fair.',
    ['Staff proud of their work', 'Staff who felt that their pay was fair'],
  ],
  ['Only 18% of staff drive to work alone.', ['Staff who drive to work alone']],
  ['Some 9,500 trees were planted, and 88% of them survived.', ['Trees planted', 'Trees that survived']],
  [
    'We published 2,960 papers, of which 83% can be read by anyone.',
    ['Papers published', 'Papers that can be read by anyone'],
  ],
  ['More than 41,000 visitors came to the Corn Hall.', ['Visitors to Corn Hall']],
  [
    'About 630 residents found work through the council’s three job shops.',
    ['Residents who found work', 'Job shops'],
  ],
  [
    'Nine in ten students who began a degree stayed on for a second year.',
    ['Students who stayed on for a second year'],
  ],
  ['We plan to attract 50 projects worth at least £2 million each.', ['Projects', 'Value per project']],
  ['The mills produced goods and services worth £11.7 billion.', ['Goods and services']],
  ['The number of students from abroad fell by 12%.', ['Students from abroad']],
  ['The number of people waiting for more than a year fell by 38%.', ['People waiting for more than a year']],
  ['The flood closed the operating theatres for three weeks.', ['Closure of operating theatres']],
  ['The school reopened after a rebuilding that cost £7.6 million.', ['Rebuilding']],
  ['Solar panels generated 48,000 kWh.', ['Electricity generated by solar panels']],
  ['Fast broadband reaches 72% of homes and businesses.', ['Homes and businesses reached by fast broadband']],
  ['We answered 91% of requests on time.', ['Requests answered on time']],
  ['Her company spent 5.6% of its sales on research.', ['Share of sales spent on research']],
  ['We ended the year with £11 million in reserves.', ['Reserves']],
  [
    'It spends £118 million a year with suppliers, half of it with firms close to the campus.',
    ['Spending with suppliers', 'Spending with firms close to the campus'],
  ],
  ['Students put in 52,000 hours as volunteers.', ['Hours put in by students']],
  ['The waiting list shrank from 900 households to 735.', ['Waiting list', 'Waiting list']],
  ['The summer school grew from 90 to 150 places.', ['Places', 'Places']],
  ['Three of the firms raised capital, £14 million in all.', ['Firms that raised capital', 'Capital raised']],
  ['We hold cash equal to 96 days of spending.', ['Cash']],
  [
    'Fifteen months after leaving us, 89% of graduates were in work.',
    ['Time after leaving', 'Graduates in work'],
  ],
  ['Council tax went up by 3%, or £5.60 a year.', ['Council tax', 'Increase in council tax']],
  ['Half of those who answered are satisfied with the council.', ['People satisfied with the council']],
  ['Eight out of ten pounds of public spending went to schools.', ['Public spending that went to schools']],
  ['Inspectors rate three of our hospitals as good.', ['Hospitals rated as good']],
  ['They now finish their theses five months sooner.', ['Reduction in time to finish theses']],
  ['The county came fourth in the regional table.', ['Place in the regional table']],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

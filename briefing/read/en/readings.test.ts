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
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

/** Sentences as they are told in plain paragraphs. */
test.each([
  ['The council found permanent homes for 74 children.', ['Children for whom permanent homes were found']],
  ['The new bank along the Orre protects 910 farms.', ['Farms protected by the new bank']],
  ['The new sewer serves 2,300 households.', ['Households served by the new sewer']],
  [
    'Night ferries leave every 40 minutes on three routes.',
    ['Time between night ferries', 'Night ferry routes'],
  ],
  ['School buses run on six routes.', ['School bus routes']],
  ['The discount was extended to the benefit of 31,000 pensioners.', ['Pensioners benefiting']],
  ['Repair of the old flats benefited 4,200 tenants.', ['Tenants benefiting from repair']],
  ['Volunteers made 318 trips to the hospital.', ['Trips made by volunteers']],
  ['The toy library has grown to nine towns.', ['Toy library towns']],
  [
    'Builders finished 1,140 flats last year, against 860 a year before.',
    ['Flats finished', 'Flats finished a year before'],
  ],
  ['Debt gets a single line, although it stands at $90 million.', ['Debt']],
  [
    'The swimming pool will open in May, and its price rose from $12 million to $15 million.',
    ['Previous price of the swimming pool', 'Price of the swimming pool'],
  ],
  ['The new line will open 14 months late.', ['New line delay']],
  ['This may help to explain why unemployment slipped to 4.4 percent.', ['Unemployment']],
  [
    'Rents fell by 3 percent, and that is why the number of empty shops fell by a fifth.',
    ['Fall in rents', 'Fall in empty shops'],
  ],
  [
    'Thanks to 22 new towers and a deal with the army, the average time between the alarm and the arrival of a crew fell to 37 minutes.',
    ['New towers', 'Average time between the alarm and the arrival of a crew'],
  ],
  ['We filled all but 21 of our posts.', ['Posts not filled']],
  [
    'The police dealt with 82% of letters within 10 days; a year before they managed 74%.',
    [
      'Letters dealt with within 10 days',
      'Time limit for dealing with letters',
      'Letters dealt with within 10 days',
    ],
  ],
  [
    'Letters were answered in nine days on average; the target is ten days.',
    ['Time to answer letters', 'Target time to answer letters'],
  ],
  [
    'We mended 900 roofs after the wettest autumn in 30 years.',
    ['Roofs mended', 'Time since so wet an autumn'],
  ],
  ['Ozone breached the safe limit on 23 days.', ['Days above the safe limit']],
  [
    '€64 million, or nearly 30% of the county budget, was spent on home care.',
    ['Spending on home care', 'Share of county budget spent on home care'],
  ],
  ['The swap shop saved 17 tonnes of clothes from the tip.', ['Clothes saved from the tip']],
  ['We intend to replant 12,000 hectares.', ['Area to replant']],
  ['There were 12 fires, and 640 hectares burned.', ['Fires', 'Area burned']],
  ['A tank under the square can now hold 3 million gallons.', ['Capacity of the tank']],
  ['Auditors found 83% of the clinics to be clean and safe.', ['Clinics found to be clean and safe']],
  ['The new boilers save an average family €210 a year.', ['Saving for an average family']],
  ['The wolf population is estimated at 90 animals.', ['Wolf population']],
  ['The museum cut its own emissions by 11%.', ['Fall in emissions']],
  ['The target of 35 days was missed again.', ['Target']],
  ['We replaced 26 miles of old water main.', ['Old water main replaced']],
  [
    'The average wait for a driving test fell to 12 weeks, but in the south it is still over 20 weeks.',
    ['Average wait for a driving test', 'Wait for a driving test in the south'],
  ],
  [
    'Of those who replied to our survey, 62% gave the service top marks.',
    ['Respondents who gave the service top marks'],
  ],
  ['Of those who applied, one in three was offered a place.', ['Applicants offered a place']],
  ['Only one in nine letters we checked was free from errors.', ['Letters free from errors']],
  [
    'The railway kept 83% of trains on time, short of the 90 percent the ministry had promised.',
    ['Trains kept on time', 'Target for trains kept on time'],
  ],
  ['We shall leave two floors of Mill House and let them.', ['Floors of Mill House']],
  [
    'Its economy grew by 1.9%, a little faster than the province’s 1.6%.',
    ['Economic growth', 'Growth in the province'],
  ],
  [
    'The volume shipped, 2.1 million tonnes, was 6% higher than in 2021.',
    ['Volume shipped', 'Volume shipped growth'],
  ],
  [
    'The water company repaired 1,400 leaks at a cost of £3.1 million.',
    ['Leaks repaired', 'Cost of repairing leaks'],
  ],
  ['Masons have re-roofed 12 barns at a cost of $680,000.', ['Barns re-roofed', 'Cost of re-roofing barns']],
  [
    'Three of the nine plans were dropped, at a cost of £2.4 million.',
    ['Plans dropped', 'Plans', 'Cost of dropping plans'],
  ],
  [
    'The ferry carried 310,000 passengers, at a cost to the county of £2.40 per trip.',
    ['Passengers carried', 'Cost to the county per trip'],
  ],
  [
    'Rent rose by 3%, so that a family in public housing pays £612 a month.',
    ['Rise in rent', 'Rent for a family in public housing'],
  ],
  ['New lamps cut the power we use by 40 per cent.', ['Rise in power use']],
  [
    'Some 58% of teachers think that the new bell helps pupils.',
    ['Teachers who think that the new bell helps pupils'],
  ],
  ['The agency helped to start 31 small firms.', ['Small firms started']],
  ['The new bridge will open nine weeks late.', ['New bridge delay']],
  ['The dyke shields 1,900 houses from flooding.', ['Houses shielded by the dyke']],
  ['The new hall can hold 1,200 people.', ['Capacity of the new hall']],
  [
    'Of the adults taught, 78 percent found work within six months.',
    ['Adults who found work within six months', 'Time to find work'],
  ],
  ['The median claim was settled in 41 days.', ['Time to settle median claim']],
  ['The school has room for 240 pupils.', ['Room for pupils']],
  ['The clinic has places for 40 patients.', ['Places for patients']],
  [
    'The road was closed for nine days after the worst storm in 20 years.',
    ['Closure of road', 'Time since so bad a storm'],
  ],
  ['The wait was 12 weeks; in the north it was 20.', ['Wait', 'Wait in the north']],
  ['Complaints fell to 212, three of them upheld.', ['Complaints', 'Complaints upheld']],
  ['It takes 14 minutes by bus.', ['Time taken by bus']],
  [
    'The new berth turned ships round in 19 hours, where the old one needed 33.',
    ['Time to turn ships round', 'Time to turn ships round'],
  ],
  [
    'Of the 1,260 firms on the list, one in six belongs to a guild.',
    ['Firms on the list', 'Firms that belong to a guild'],
  ],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

import { expect, test } from 'vitest';
import { figuresOf } from '../figures.ts';

/** The labels of a text's figures, dates left out. */
const labels = (text: string): string[] =>
  figuresOf({ text, at: Array.from(text, (_, index) => index) })
    .filter(({ kind }) => kind !== 'date')
    .map(({ label }) => label);

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
    ['Flats finished', 'Flats finished'],
  ],
  ['Debt gets a single line, although it stands at $90 million.', ['Debt']],
  [
    'The swimming pool will open in May, and its price rose from $12 million to $15 million.',
    ['Price of the swimming pool', 'Price of the swimming pool'],
  ],
  ['The new line will open 14 months late.', ['New line delay']],
  ['This may help to explain why unemployment slipped to 4.4 percent.', ['Unemployment']],
  [
    'Rents fell by 3 percent, and that is why the number of empty shops fell by a fifth.',
    ['Rents', 'Empty shops'],
  ],
  [
    'Thanks to 22 new towers and a deal with the army, the average time between the alarm and the arrival of a crew fell to 37 minutes.',
    ['New towers', 'Average time between the alarm and the arrival of a crew'],
  ],
  ['We filled all but 21 of our posts.', ['Posts not filled']],
  [
    'The police dealt with 82% of letters within 10 days; a year before they managed 74%.',
    ['Letters dealt with within 10 days', 'Letters dealt with', 'Letters dealt with'],
  ],
  [
    'Letters were answered in nine days on average; the target is ten days.',
    ['Time to answer letters', 'Target for letters'],
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
  ['The museum cut its own emissions by 11%.', ['Emissions']],
  ['The target of 35 days was missed again.', ['Target']],
  ['We replaced 26 miles of old water main.', ['Old water main replaced']],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

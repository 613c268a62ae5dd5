import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The reserve stood at £81 million, equal to 9.4% of costs and below the 12% required by law.',
    ['Reserve', 'Reserve as a share of costs', 'Required reserve as a share of costs'],
  ],
  [
    'Crews repaired 88 lane miles, still short of the 110 miles set out in the Transport Plan.',
    ['Lane miles repaired', 'Planned lane miles repaired'],
  ],
  [
    'Some 81% of residents live near a tram stop (2035 goal: 90%).',
    ['Residents who live near a tram stop', '2035 goal for residents who live near a tram stop'],
  ],
  [
    'The average noise score rose to 66; the Department’s goal is 80.',
    ['Average noise score', 'Goal for average noise score'],
  ],
  [
    'There were 41 cases of measles against a threshold of 35.',
    ['Cases of measles', 'Threshold for cases of measles'],
  ],
])('what was meant is told apart from what is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Licence fees came in £4.1 million, or 3.2 percent, below forecast.',
    ['Licence fees below forecast', 'Licence fees below forecast'],
  ],
  [
    'The spring census found 1,210 adults living in hostels, a fall of 84 adults (6.5%).',
    ['Adults living in hostels', 'Fall in adults living in hostels', 'Fall in adults living in hostels'],
  ],
  [
    'The port built 212 sheds, more than double the 96 finished a year earlier.',
    ['Sheds built', 'Sheds finished a year earlier'],
  ],
  ['Six cracked dams remained, compared with nine in FY 2021.', ['Cracked dams', 'Cracked dams in FY 2021']],
  [
    'The patrol, widened in June from 12 to 19 bus lines, issued 4,100 fines.',
    ['Bus lines before', 'Bus lines', 'Fines issued'],
  ],
])('a difference and an earlier value say that they are: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Nurses reached urgent patients in a median of nine minutes.', ['Median time to reach urgent patients']],
  ['The scheme found jobs at an average wage of £14.10 an hour.', ['Average hourly wage']],
  ['The land tax rate was held at $1.12 per $100 of value.', ['Land tax rate per $100 of value']],
  [
    'Burglary fell 4% in 2022, with 804 offences against 910 in 2021.',
    ['Fall in burglary', 'Burglary offences', 'Burglary offences in 2021'],
  ],
  [
    'Ridership on city trams reached 4.1 million trips, a 12% increase.',
    ['Ridership on city trams', 'Rise in ridership on city trams'],
  ],
  ['The bank closed on £12.4 million in grants.', ['Grants closed']],
  ['The state contributed £830 million to rural hospitals.', ['Contribution to rural hospitals']],
  [
    'The fund has raised $3.20 in private capital for every public dollar invested.',
    ['Private capital raised'],
  ],
])('the measure is named, and not who made it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

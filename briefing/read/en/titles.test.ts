import { expect, test } from 'vitest';
import { countedName, isAsideEn, isReporterOnTwo, nameEn, signerEn } from './titles.ts';

test.each([
  ['Important measures to be adopted for public transport in 2031', 'Important measures to be adopted'],
  ['Harvests and prices of grain by size of the holding', 'Harvests and prices of grain by size'],
  [
    'Third Quarter and Nine Months Consolidated Results',
    'Third Quarter and Nine Months Consolidated Results',
  ],
  ['Annual Performance and Safety Statement 2031-32', 'Annual Performance and Safety Statement'],
  [
    'The tasks, the money, and the people of the second five-year plan',
    'The tasks, the money, and the people',
  ],
  [
    'General Aims and Fiscal Policy Framework for the Coming Budget Year',
    'General Aims and Fiscal Policy Framework',
  ],
  [
    'Directions and Investment Policy Framework for Economic Renewal',
    'Directions and Investment Policy Framework',
  ],
  ['Every household able to pay its way in winter', 'Every household able to pay its way'],
  ["Farmers' Income Kept Growing and Prices of Grain Were Generally Stable", "Farmers' Income"],
  ['Guiding Principles and Main Goals for 2032', 'Guiding Principles and Main Goals for 2032'],
  ['Schools and health', 'Schools and health'],
])('%s is called %s', (heading, name) => expect(nameEn(heading)).toBe(name));

test('the session at which a report was given is no title', () => {
  expect(isAsideEn('Third Session of the 9th Provincial Assembly of Marrow, May 2031')).toBe(true);
  expect(isAsideEn('Third Quarter Report')).toBe(false);
});

test.each([
  'Honorable Board of Selectmen',
  'Marrow Falls, Vermont 05011',
  'Chair and Council Members:',
  'Dear Chair Osei, members of the Select Board, staff, volunteers and all who live in Marrow Falls:',
  'Respectfully submitted to the Select Board and the Finance Committee by Peter J. Lind, Town Administrator',
])('%s: whom a letter is to is no title and no heading', (line) => expect(isAsideEn(line)).toBe(true));

test('who gave it may stand on two lines', () => {
  expect(isReporterOnTwo('Ana Silva', 'Minister of Fisheries')).toBe(true);
  expect(isReporterOnTwo('Annual Report', 'Director of Fisheries')).toBe(false);
});

test('a letter tells at its end who signed it', () => {
  expect(signerEn('Respectfully submitted, Ana B. Silva Town Manager')).toBe('Ana B. Silva Town Manager');
  expect(signerEn('Respectfully, we ask for patience.')).toBe('');
});

test.each([
  ['Priority 3: A cleaner harbour', 'Priority 3: A cleaner harbour'],
  ['Goal Two – Homes that people can afford', 'Goal Two – Homes that people can afford'],
  [
    'Strategic objective 4: Helping every child in the county to learn and to be well',
    'Helping every child in the county',
  ],
  ['Harbour 3: A cleaner quay', ''],
  ['Priority 3', ''],
])('a heading that only counts before its colon is shown whole: %s', (title, name) =>
  expect(countedName(title)).toBe(name),
);

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['£12 million on odour control at six plants.', ['Spending on odour control', 'Plants']],
  [
    '$12 million to expand rural clinics; $7.5 million for Ready by Age 5.',
    ['Funding to expand rural clinics', 'Funding for Ready by Age 5'],
  ],
  ['The plan provides $40 million in new, direct rent relief.', ['New, direct rent relief']],
  [
    'We help farmers get the aid they deserve, more than $90 million in federal funds that will last.',
    ['Federal funds'],
  ],
  [
    '$2 million and 8 posts for the second phase of the program, which has helped 900 people;',
    ['Funding for second phase of the program', 'Posts for second phase of the program', 'People helped'],
  ],
  [
    '$3 million for 18 nurses, toward a total of 60 needed to open the clinic;',
    ['Funding for nurses', 'Nurses', 'Nurses'],
  ],
  [
    '$4 million to address the lack of homes, which displaced 210 families;',
    ['Funding to address lack of homes', 'Families displaced by lack of homes'],
  ],
])('a sum without a verb of its own is told by what it is for: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

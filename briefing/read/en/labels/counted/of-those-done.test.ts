import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Of the animals our officers rescued, 310 were cats, 275 were dogs and 12 were swans.',
    ['Cats rescued', 'Dogs rescued', 'Swans rescued'],
  ],
  [
    'Of the complaints we received, 88 were about noise and 41 concerned parking.',
    ['Complaints about noise', 'Complaints that concerned parking'],
  ],
  [
    'Of the patients we saw, 41% were children and 12% had diabetes.',
    ['Children among patients seen', 'Patients with diabetes'],
  ],
  [
    'Of the complaints received, 130 were upheld and 48 were withdrawn.',
    ['Complaints upheld', 'Complaints withdrawn'],
  ],
])('parts of what the sentence begins with: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

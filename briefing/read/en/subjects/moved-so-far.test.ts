import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['By 2040 we aim to have halved our paper use; so far we are down 14 per cent.', ['Fall in paper use']],
  ['We want to double ridership by 2035; so far it is up 9 per cent.', ['Rise in ridership']],
  [
    'The port will cut its emissions by 60 per cent. So far they are down 22 per cent.',
    ['Planned fall in emissions', 'Fall in emissions'],
  ],
])('what has moved so far is what was to move: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['We have tested 940 wells and have about 310 to go.', ['Wells tested', 'Wells still to be tested']],
  [
    'The archive has scanned 12,000 letters this year, with 8,500 still to go.',
    ['Letters scanned', 'Letters still to be scanned'],
  ],
  ['The appeal has raised £4 million, with £1 million to go.', ['Funds raised', 'Money still to be raised']],
])('what is left of things done is told by what is yet to be done: %s', (text, names) =>
  expect(labels(text)).toEqual(names),
);

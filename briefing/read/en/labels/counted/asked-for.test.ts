import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The plan asks you for 12 nurses and for a second ward.', ['Nurses requested']],
  ['The depot has asked the board for 15 more drivers.', ['Additional drivers requested']],
  ['We asked for 40 tents.', ['Tents requested']],
])('what is only asked for is told so: %s', (text, names) => expect(labels(text)).toEqual(names));

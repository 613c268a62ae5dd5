import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The new sea wall is 60 percent complete.', 'New sea wall complete'],
  ['Our repair fund is still only 70 percent funded.', 'Repair fund funded'],
  ['The northern line is now 45 percent electrified.', 'Northern line electrified'],
])('how far a thing is done is told with it: %s', (text, name) => expect(labels(text)).toEqual([name]));

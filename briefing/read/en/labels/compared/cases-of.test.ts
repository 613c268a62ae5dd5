import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Arson fell 12 percent, from 90 reported incidents to 79.',
    ['Fall in arson', 'Reported incidents of arson before', 'Reported incidents of arson'],
  ],
  [
    'Workplace injuries fell 9 percent, from 410 recorded cases to 373.',
    ['Fall in workplace injuries', 'Workplace injuries before', 'Workplace injuries'],
  ],
])('cases are told with what they are cases of: %s', (text, names) => expect(labels(text)).toEqual(names));

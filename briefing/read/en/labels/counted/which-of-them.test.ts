import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('where they came is told with them and with how they moved', () =>
  expect(labels('There were 41,200 attendances at our three eye clinics, a rise of 2% on 2022.')).toEqual([
    'Attendances at eye clinics',
    'Eye clinics',
    'Rise in attendances at eye clinics',
  ]));

test('what is reported against is counted', () =>
  expect(labels('The board reports against 34 national indicators.')).toEqual(['National indicators']));

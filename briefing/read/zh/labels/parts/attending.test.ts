import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['总部和三个分部共计300余人通过视频方式参加。', ['参加人数']],
  ['380名代表到会。', ['到会代表']],
])('those who came: %s', (text, expected) => expect(labels(text)).toEqual(expected));

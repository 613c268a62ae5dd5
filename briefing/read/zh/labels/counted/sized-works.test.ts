import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['石门沟60万千瓦“光储一体”项目年底开工。', ['石门沟“光储一体”项目']],
  ['东港10万吨级泊位去年投用。', ['东港泊位']],
  ['天马化工年产20万吨尿素项目建成投产。', ['天马化工尿素项目年产能']],
])('a works by the place before its size: %s', (text, expected) => expect(labels(text)).toEqual(expected));

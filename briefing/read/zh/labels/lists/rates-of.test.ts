import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '办理县级建议75件、县级提案38件，满意和基本满意率分别为96%和94%。',
    ['办理县级建议', '办理县级提案', '县级建议满意和基本满意率', '县级提案满意和基本满意率'],
  ],
  ['办理建议80件、提案60件，办结率均为100%。', ['办理建议', '办理提案', '建议、提案办结率']],
  ['热线受理诉求8万件，按期办结率98%，满意率95%。', ['受理诉求', '诉求按期办结率', '诉求满意率']],
])('rates of what was dealt with: %s', (text, expected) => expect(labels(text)).toEqual(expected));
